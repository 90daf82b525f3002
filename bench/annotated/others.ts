import type { Commitment, Event, Figure, Reading, Span } from '../../src/record/index.js'
import type { Annotated, GoldCommitment, GoldEvent, GoldFigure } from './gold.js'
import { characterF1, pairUp, type Range } from './matching.js'
import { peopleOf, type IsWho } from './people.js'

/** Counts of one kind of finding: `right` of what is `wanted`, `found` in all, and how many of the right ones also are right in `detail`. */
export interface Counts {
  readonly right: number
  readonly found: number
  readonly wanted: number
  readonly detail: number
  /** For figures, how many of the right ones stand on the right side of outlet and statement. */
  readonly word?: number
  /** What is missed, too much or wrong in detail, one line each. */
  readonly errors: readonly string[]
}

/** Longest evidence, in characters, by which an event can be recognised. */
const EVIDENCE = 600

/** Actors beyond those of the gold that an event may have. */
const SPARE = 2

/** Events by type, those named on both sides, and words of the act; `detail`: status. */
export function judgeEvents(gold: Annotated, reading: Reading): Counts {
  const is = peopleOf(gold, reading)
  const pairs = pairUp(gold.events, reading.events, (g, e) => eventScore(g, e, is), 0.5)
  return counted(gold, gold.events, reading.events, {
    pairs,
    detail: (g, e) => g.statuses.includes(e.status),
    wanted: g => g.trigger,
    found: e => `${e.type} ${e.mentions[0]?.trigger.quote ?? ''}`
  })
}

function eventScore(g: GoldEvent, e: Event, is: IsWho): number {
  const has = (want: readonly string[], got: Event['actors']): boolean =>
    want.every(label => got.some(({ entity }) => is(label, entity)))
  const told = e.mentions.some(
    ({ trigger, evidence }) =>
      evidence.end - evidence.start <= EVIDENCE && characterF1([g.trigger], ranges([trigger, evidence])) > 0
  )
  if (!told || !g.types.includes(e.type) || !has(g.actors, e.actors) || !has(g.recipients, e.recipients)) return 0
  if (e.actors.length > g.actors.length + SPARE) return 0
  return 0.6 + (g.statuses.includes(e.status) ? 0.3 : 0) + (g.types[0] === e.type ? 0.1 : 0)
}

/** Figures by their words; `detail`: bounds. */
export function judgeFigures(gold: Annotated, reading: Reading): Counts {
  const same = (g: GoldFigure, f: Figure): boolean => g.min === f.min && g.max === f.max
  const score = (g: GoldFigure, f: Figure): number => characterF1([g.span], ranges([f.span])) + (same(g, f) ? 0.3 : 0)
  return counted(gold, gold.figures, reading.figures, {
    pairs: pairUp(gold.figures, reading.figures, score, 0.5),
    detail: same,
    word: (g, f) => (g.statement === null) === (f.statement === null),
    wanted: g => g.span,
    found: f => `${f.span.quote} [${String(f.min)}, ${String(f.max)}] ${f.statement === null ? 'outlet' : 'statement'}`
  })
}

/** Commitments by who, words, condition and deadline; `detail` the same. */
export function judgeCommitments(gold: Annotated, reading: Reading): Counts {
  const is = peopleOf(gold, reading)
  const times = new Map(reading.times.map(time => [time.id, time.span]))
  const score = (g: GoldCommitment, c: Commitment): number => {
    const who = typeof c.who?.entity === 'string' && is(g.who, c.who.entity)
    const what = characterF1([g.what], ranges([c.what])) > 0.3
    const condition = g.condition === null || characterF1([g.condition], ranges([c.condition])) > 0.5
    const by = g.by === null || characterF1([g.by], ranges([times.get(c.by?.time ?? '')])) > 0
    return who && what && condition && by ? 1 : 0
  }
  return counted(gold, gold.commitments, reading.commitments, {
    pairs: pairUp(gold.commitments, reading.commitments, score, 0.5),
    detail: () => true,
    wanted: g => g.what,
    found: c => `${c.who?.span?.quote ?? ''} | ${c.what.quote} | ${c.condition?.quote ?? ''} | ${c.by?.value ?? ''}`
  })
}

/** How findings of one kind are compared, and how they are told of. */
interface Comparison<G, F> {
  readonly pairs: readonly { left: number; right: number }[]
  readonly detail: (g: G, f: F) => boolean
  readonly word?: (g: G, f: F) => boolean
  readonly wanted: (g: G) => Range
  readonly found: (f: F) => string
}

/** What is optional, or stands outside the report, counts neither for nor against. */
function counted<G extends { optional: boolean; aside?: boolean }, F extends { segment: string }>(
  gold: Annotated,
  wanted: readonly G[],
  found: readonly F[],
  { pairs, detail, word = () => true, ...told }: Comparison<G, F>
): Counts {
  const must = (g: G | undefined): g is G => g !== undefined && !g.optional && g.aside !== true
  const right = pairs.flatMap(({ left, right: j }) => {
    const [g, f] = [wanted[left], found[j]]
    return must(g) && f !== undefined ? [{ g, f, detail: detail(g, f), word: word(g, f) }] : []
  })
  const extra = found.filter((f, j) => f.segment === 'body' && !pairs.some(pair => pair.right === j))
  const missed = wanted.filter((g, i) => must(g) && !pairs.some(pair => pair.left === i))
  const words = (g: G): string => gold.text.slice(...told.wanted(g))
  return {
    right: right.length,
    found: right.length + extra.length,
    wanted: wanted.filter(must).length,
    detail: right.filter(one => one.detail).length,
    word: right.filter(one => one.word).length,
    errors: [
      ...missed.map(g => `missed\t${words(g)}`),
      ...extra.map(f => `extra\t${told.found(f)}`),
      ...right.flatMap(({ g, f, ...is }) => (is.detail && is.word ? [] : [`wrong\t${words(g)}\tgot ${told.found(f)}`]))
    ]
  }
}

function ranges(spans: readonly (Span | null | undefined)[]): Range[] {
  return spans.flatMap(s => (s === null || s === undefined || s.field !== undefined ? [] : [[s.start, s.end] as const]))
}
