import type { Entity, Reading, Span, Statement } from '../../src/index.js'
import { placeOf, type Place } from './locate.js'
import { goesBy, namesOf, NOBODY } from './names.js'
import { characterF1, placeOfSpan, sameSpans, shared } from './spans.js'
import type { Expected, Part } from './table.js'

/** What came of one text. */
export interface Outcome {
  /** Each difference in words; none where exactly the expected statements came out. */
  readonly differences: readonly string[]
  /** Whether source, addressee and time are as expected, for the statements that came out; they do not decide. */
  readonly besides: readonly Beside[]
}

/** A layer that is measured and does not decide whether a text passes. */
export interface Beside {
  readonly layer: 'source' | 'addressee' | 'when'
  readonly right: boolean
}

/** An expected statement and the one that came out for it. */
interface Pair {
  readonly want: Expected
  readonly got: Statement
}

/** Least likeness of two statements that are compared at all. */
const LIKE = 0.4

/** Compares the statements of a reading with those that its text must yield. */
export function compare(part: Part, reading: Reading): Outcome {
  const pairs = paired(part, reading.statements)
  const missing = part.expect.filter(want => want.optional !== true && !pairs.some(p => p.want === want))
  const extra = reading.statements.filter(got => !pairs.some(p => p.got === got))
  return {
    differences: [
      ...missing.map(want => `missing ${wanted(want)}`),
      ...extra.map(got => `not expected ${found(got)}`),
      ...pairs.flatMap(pair => difference(part, reading, pairs, pair))
    ],
    besides: pairs.flatMap(pair => besides(part, pair))
  }
}

/** The likest pairs first, each statement in one pair at most. */
function paired(part: Part, statements: readonly Statement[]): Pair[] {
  const all = part.expect.flatMap(want => statements.map(got => ({ want, got, like: likeness(part, want, got) })))
  const out: Pair[] = []
  for (const { want, got } of all.filter(p => p.like >= LIKE).sort((a, b) => b.like - a.like)) {
    if (!out.some(p => p.want === want || p.got === got)) out.push({ want, got })
  }
  return out
}

function likeness(part: Part, want: Expected, got: Statement): number {
  const cue = shared(located(part, want.cue), got.cue.map(placeOfSpan)) > 0 ? 0.5 : 0
  return cue + characterF1(located(part, want.content), got.content.map(placeOfSpan))
}

function located(part: Part, strings: readonly string[]): Place[] {
  return strings.map(string => placeOf(string, part))
}

function difference(part: Part, reading: Reading, pairs: readonly Pair[], { want, got }: Pair): string[] {
  const outer =
    want.within === undefined ? null : (pairs.find(p => p.want === part.expect[want.within ?? -1])?.got.id ?? '')
  const speakers = got.speakers.map(id => reading.entities.find(e => e.id === id)).filter(e => e !== undefined)
  const content = got.content.map(placeOfSpan)
  const wrong = [
    sameSpans(located(part, want.content), content, part) ? null : `content ${quotes(got.content)}`,
    shared(located(part, want.cue), got.cue.map(placeOfSpan)) > 0 ? null : `cue ${quotes(got.cue)}`,
    spokenBy(want, speakers, part) ? null : `speakers ${speakers.map(e => e.name).join(' + ') || NOBODY}`,
    oneOf(got.standing, want.standing) ? null : got.standing,
    oneOf(got.act, want.act) ? null : got.act,
    oneOf(got.quotation, want.quotation) ? null : got.quotation,
    got.within === outer ? null : got.within === null ? 'within none' : 'within another'
  ].filter(x => x !== null)
  return wrong.length === 0 ? [] : [`got ${wrong.join('; ')} for ${wanted(want)}`]
}

function oneOf<T>(value: T, right: T | readonly T[]): boolean {
  return Array.isArray(right) ? right.includes(value) : value === right
}

/** One to one; an entity that goes by the names of two speakers of the text is nobody. */
function spokenBy(want: Expected, speakers: readonly Entity[], part: Part): boolean {
  const all = [...new Set(part.expect.flatMap(e => e.speakers))]
  const mixed = (e: Entity) => all.filter(s => namesOf(s).some(n => goesBy(e, n))).length > 1
  if (speakers.length === 0) return want.speakers.every(s => namesOf(s).includes(NOBODY))
  if (speakers.length !== want.speakers.length || speakers.some(mixed)) return false
  return want.speakers.every(s => speakers.some(e => namesOf(s).some(n => goesBy(e, n))))
}

function besides(part: Part, { want, got }: Pair): Beside[] {
  const source = characterF1(located(part, want.source), got.source.map(placeOfSpan)) >= 0.5
  const out: Beside[] = [{ layer: 'source', right: source }]
  const told = got.addressee?.span
  if (want.addressee !== undefined) {
    const right =
      told !== null && told !== undefined && characterF1(located(part, [want.addressee]), [placeOfSpan(told)]) >= 0.5
    out.push({ layer: 'addressee', right })
  }
  if (want.when !== undefined) out.push({ layer: 'when', right: got.when?.value === want.when })
  return out
}

function wanted(e: Expected): string {
  const [standing, act, quotation] = [e.standing, e.act, e.quotation].map(v => (Array.isArray(v) ? v.join('|') : v))
  const content = e.content.map(c => `<${c}>`).join(' ')
  return [e.speakers.join(' + ') || NOBODY, e.cue.join(' '), content, standing, act, quotation].join(' · ')
}

function found(s: Statement): string {
  return [quotes(s.source) || NOBODY, quotes(s.cue), quotes(s.content), s.standing, s.act, s.quotation].join(' · ')
}

function quotes(spans: readonly Span[]): string {
  return spans.map(s => `<${s.quote}>`).join(' ')
}
