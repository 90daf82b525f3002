import type { Reading, SegmentKind, Span, Statement } from '../../src/record/index.js'
import type { Annotated, GoldStatement } from './gold.js'
import { characterF1, pairUp, type Range } from './matching.js'
import { peopleOf, sameSet, type IsWho } from './people.js'

/** A statement of the gold, of the reading, or both, and what is right about it. */
export interface JudgedStatement {
  readonly gold: GoldStatement | null
  readonly read: Statement | null
  readonly right: Readonly<Record<'speaker' | 'act' | 'quotation' | 'standing' | 'cue', boolean>>
  readonly distance: Distance
  readonly label: string
}

/** Where the speaker is named: in the words at the cue, in the paragraph, in another one, or nowhere. */
export type Distance = 'source' | 'paragraph' | 'farther' | 'nobody'

const OUTSIDE: ReadonlySet<SegmentKind> = new Set([
  'caption',
  'credit',
  'embed',
  'promo',
  'furniture',
  'byline',
  'dateline',
  'correction'
])

const NOTHING = { speaker: false, act: false, quotation: false, standing: false, cue: false }

/**
 * Statements of one article judged by content: gold and reading are paired by characters in common (F1 of .5, .6 for
 * what is optional). What is optional or no part of the report counts neither for nor against.
 */
export function judgeStatements(gold: Annotated, reading: Reading): JudgedStatement[] {
  const is = peopleOf(gold, reading)
  const wanted = gold.statements.filter(s => s.content.length > 0)
  const found = reading.statements.filter(s => inText(s.content).length > 0)
  const pairs = pairUp(wanted, found, (g, s) => likeness(g, s, is), 0.4)
  const must = (g: GoldStatement): boolean => !g.optional && !g.aside
  const out: JudgedStatement[] = pairs.flatMap(({ left, right }) => {
    const [g, read] = [wanted[left], found[right]]
    if (g === undefined || read === undefined || !must(g)) return []
    return [{ gold: g, read, right: rightOf(g, read, is), distance: distanceOf(g, gold), label: labelOf(g, gold) }]
  })
  for (const [i, g] of wanted.entries()) {
    if (!must(g) || pairs.some(pair => pair.left === i)) continue
    out.push({ gold: g, read: null, right: NOTHING, distance: distanceOf(g, gold), label: labelOf(g, gold) })
  }
  for (const [j, read] of found.entries()) {
    if (OUTSIDE.has(read.segment) || pairs.some(pair => pair.right === j)) continue
    out.push({
      gold: null,
      read,
      right: NOTHING,
      distance: 'nobody',
      label: read.content.map(c => c.quote).join(' … ')
    })
  }
  return out
}

function likeness(g: GoldStatement, s: Statement, is: IsWho): number {
  const f1 = characterF1(g.content, inText(s.content))
  const optional = g.optional || g.aside
  if (f1 < (optional ? 0.6 : 0.5)) return 0
  return f1 + (!optional && isSaidBy(g, s, is) ? 0.05 : 0) - (optional ? 0.2 : 0)
}

function rightOf(g: GoldStatement, s: Statement, is: IsWho): JudgedStatement['right'] {
  return {
    speaker: isSaidBy(g, s, is),
    act: g.acts.includes(s.act),
    quotation: g.quotation === s.quotation,
    standing: g.standing === s.standing,
    cue: g.cue.length === 0 || characterF1(g.cue, inText(s.cue)) > 0
  }
}

function isSaidBy(g: GoldStatement, s: Statement, is: IsWho): boolean {
  return [g.speakers, ...g.alternatives].some(set => sameSet(set, s.speakers, is))
}

function distanceOf(g: GoldStatement, { who, text }: Annotated): Distance {
  const forms = g.speakers.flatMap(label => (who[label] ?? []).map(([a, b]) => text.slice(a, b)))
  if (forms.length === 0) return 'nobody'
  const named = (from: number, to: number): boolean => forms.some(form => text.slice(from, to).includes(form))
  if (g.source.some(([a, b]) => named(a, b))) return 'source'
  const at = g.cue[0] ?? g.content[0] ?? [0, 0]
  const end = text.indexOf('\n', at[1])
  return named(text.lastIndexOf('\n', at[0]) + 1, end < 0 ? text.length : end) ? 'paragraph' : 'farther'
}

function labelOf(g: GoldStatement, { text }: Annotated): string {
  return g.content.map(([a, b]) => text.slice(a, b)).join(' … ')
}

function inText(spans: readonly Span[]): Range[] {
  return spans.filter(s => s.field === undefined).map(s => [s.start, s.end])
}
