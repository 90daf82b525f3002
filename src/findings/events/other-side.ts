import type { PloverType } from '../../record/index.js'
import { casesOf } from '../cases.js'
import { ACTING, distinct, participants } from '../participants.js'
import { objectOf } from '../predicate.js'
import { childrenBy, type Carrier, type TreeView } from '../tree-view.js'
import type { EventLexicon } from './event-lexicon.js'
import type { Frame } from './frame.js'
import { owners } from './owners.js'
import { phrasesOf } from './phrases.js'
import { fits } from './word-class.js'

/**
 * Where the circumstances of an act name the other side: what it was done against (`refused despite calls by Ormia`), and
 * with whom those talked who gave way (`called off the strike after talks with Ormia`, `gave way under pressure from Ormia`).
 */
const CIRCUMSTANCES: Readonly<Partial<Record<PloverType, readonly Circumstance[]>>> = {
  REJECT: [{ cases: ['despite', 'spite'], nouns: ['pleas'], inner: null }],
  CONCEDE: [
    { cases: ['after', 'following'], nouns: ['talks', 'deal'], inner: 'with' },
    { cases: ['under', 'after', 'following'], nouns: ['pleas'], inner: null }
  ]
}

interface Circumstance {
  readonly cases: readonly string[]
  /** Classes of the noun behind them. */
  readonly nouns: readonly string[]
  /** Preposition behind which the noun names the other side; its owners where null. */
  readonly inner: string | null
}

/** Those whom the circumstances of an act name as its other side, without those who do it. */
export function otherSide(
  view: TreeView,
  lexicon: EventLexicon,
  { type }: Pick<Frame, 'type'>,
  head: number,
  own: readonly Carrier[]
): Carrier[] {
  const object = objectOf(view, head)
  const heads = [head, ...(object === null ? [] : [object])]
  for (const { cases, nouns, inner } of CIRCUMSTANCES[type] ?? []) {
    const phrases = heads
      .flatMap(above => childrenBy(view, above, 'obl', 'nmod', 'advcl'))
      .filter(
        ({ index }) => casesOf(view, index).some(word => cases.includes(word)) && fits(view, lexicon, index, nouns)
      )
    const found = phrases.flatMap(({ index }) =>
      inner === null
        ? owners(view, lexicon, index)
        : phrasesOf(view, index, null, inner).flatMap(at => participants(view, at, ACTING, lexicon.belonging))
    )
    const others = distinct(found).filter(({ entity }) => !own.some(one => one.entity.id === entity.id))
    if (others.length > 0) return others
  }
  return []
}
