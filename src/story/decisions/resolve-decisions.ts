import { OnrecordError, type Article, type Decided } from '../../record/index.js'
import { find, join, unionOf, type Union } from '../text/union.js'
import type { Decision } from './decision.js'

/** Decisions about articles by their positions; `ties`: what is one story by `together` and by the pins of articles that have one pin only. */
export interface Resolved {
  /** The positions that each pinned article is pinned to. */
  readonly pins: ReadonlyMap<number, readonly number[]>
  readonly together: readonly (readonly number[])[]
  readonly apart: readonly (readonly [number, number])[]
  readonly ties: Union
  /** The decisions as the record lists them, with the positions that they name. */
  readonly listed: readonly { readonly decided: Decided; readonly positions: readonly number[] }[]
}

/**
 * The decisions with the positions of the articles that they name.
 * @throws OnrecordError `decisions-invalid` where an article is unknown or ambiguous, or two decisions contradict each other.
 */
export function resolveDecisions(decisions: readonly Decision[], articles: readonly Article[]): Resolved {
  const positionOf = namesOf(articles)
  const listed = decisions.map((decision, i) => {
    const { kind, names } = partsOf(decision)
    const positions = names.map(name => positionOf(name, i))
    if (new Set(positions).size < positions.length) throw invalid(i, 'names one article twice')
    const ids = positions.map(at => articles[at]?.id ?? '')
    return { decided: { kind, articles: ids, note: decision.note ?? null }, positions }
  })
  const of = (kind: Decided['kind']) => listed.filter(one => one.decided.kind === kind).map(one => one.positions)
  const pins = new Map<number, number[]>()
  for (const [article = 0, to = 0] of of('pin')) pins.set(article, [...(pins.get(article) ?? []), to])
  const together = of('together')
  const ties = tiesOf(articles.length, together, pins)
  const apart = of('apart').map(([a = 0, b = 0]): [number, number] => [a, b])
  refuseContradictions(listed, pins, ties)
  return { pins, together, apart, ties, listed }
}

function partsOf(decision: Decision): { kind: Decided['kind']; names: readonly string[] } {
  if ('pin' in decision) return { kind: 'pin', names: [decision.pin, decision.to] }
  return 'together' in decision
    ? { kind: 'together', names: decision.together }
    : { kind: 'apart', names: decision.apart }
}

function tiesOf(count: number, together: readonly (readonly number[])[], pins: Resolved['pins']): Union {
  const ties = unionOf(count)
  for (const [first = 0, ...others] of together) for (const other of others) join(ties, first, other)
  for (const [article, to] of pins) if (to.length === 1) join(ties, article, to[0] ?? article)
  return ties
}

/** What is to be apart may not be tied by other decisions; an article with several pins is tied to each of its stories. */
function refuseContradictions(listed: Resolved['listed'], pins: Resolved['pins'], ties: Union): void {
  const storiesOf = (at: number): number[] => {
    const to = pins.get(at) ?? []
    return (to.length > 1 ? to : [at]).map(one => find(ties, one))
  }
  for (const [i, { decided, positions }] of listed.entries()) {
    const [a = 0, b = 0] = positions
    if (decided.kind !== 'apart' || !storiesOf(a).some(story => storiesOf(b).includes(story))) continue
    throw invalid(i, `keeps apart ${decided.articles.join(' and ')}, which other decisions keep in one story`)
  }
}

/** Finds an article by its id, or by its origin where that is of one article only. */
function namesOf(articles: readonly Article[]): (name: string, decision: number) => number {
  const ids = new Map(articles.map(({ id }, i) => [id, i]))
  const origins = new Map<string, number[]>()
  for (const [i, { origin }] of articles.entries()) origins.set(origin, [...(origins.get(origin) ?? []), i])
  return (name, decision) => {
    const byOrigin = origins.get(name) ?? []
    const found = ids.get(name) ?? (byOrigin.length === 1 ? byOrigin[0] : undefined)
    if (found !== undefined) return found
    const several = `${String(byOrigin.length)} articles have the origin ${name}; name it by its id`
    const none = `no article has the id or origin ${name}`
    throw invalid(decision, byOrigin.length > 1 ? several : none)
  }
}

function invalid(decision: number, reason: string): OnrecordError {
  return new OnrecordError('decisions-invalid', `decision ${String(decision + 1)}: ${reason}`, {
    advice: 'see Decisions in docs/reference.md'
  })
}
