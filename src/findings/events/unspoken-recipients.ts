import type { PloverType } from '../../record/index.js'
import { isNegated, isToCome } from '../outlook.js'
import { ACTING, ACTING_OR_PLACE, distinct, participants } from '../participants.js'
import { obliques } from '../cases.js'
import { relation } from '../../language/tree.js'
import { objectOf, subjectOf } from '../predicate.js'
import { childrenBy, type Carrier, type TreeView } from '../tree-view.js'
import type { EventLexicon } from './event-lexicon.js'
import type { Frame } from './frame.js'
import { phrasesOf } from './phrases.js'
import { isOneOf } from './trigger-lemma.js'

/** Verbal acts and gifts, which go to somebody whether or not the frame says where he stands. */
const ADDRESSED: ReadonlySet<PloverType> = new Set<PloverType>([
  'AGREE',
  'AID',
  'SUPPORT',
  'CONCEDE',
  'REQUEST',
  'REJECT',
  'THREATEN'
])

/** Somebody with a name in a phrase that the frame does not speak of: `offered troops to Ormia`. */
export function addressed(
  view: TreeView,
  lexicon: EventLexicon,
  { type }: Pick<Frame, 'type'>,
  head: number,
  object: number | null
): Carrier[] {
  if (!ADDRESSED.has(type)) return []
  for (const preposition of lexicon.addressings) {
    const people = phrasesOf(view, head, object, preposition).flatMap(phrase =>
      participants(view, phrase, ACTING, lexicon.belonging).filter(({ mention }) => mention.form === 'name')
    )
    if (people.length > 0) return distinct(people)
  }
  return calledFor(view, lexicon, head)
}

/** `telephoned Ada Holm to express regret`: whom somebody gets hold of for the purpose. */
function calledFor(view: TreeView, lexicon: EventLexicon, head: number): Carrier[] {
  const [verb, above] = [view.tokens[head], view.tokens[view.tokens[head]?.head ?? -1]]
  if (verb?.xpos !== 'VB' || relation(verb) !== 'advcl' || above === undefined || !isOneOf(lexicon.reachings, above))
    return []
  const reached = objectOf(view, above.index)
  const people = participants(view, reached, ACTING, lexicon.belonging)
  return people.length > 0
    ? people
    : distinct(
        phrasesOf(view, above.index, reached, 'to').flatMap(at => participants(view, at, ACTING, lexicon.belonging))
      )
}

/** Acts on all who are in a place, where nobody else is said to suffer them. */
const FELT: ReadonlySet<PloverType> = new Set<PloverType>(['ASSAULT', 'COERCE', 'CONCEDE', 'RETREAT', 'SANCTION'])

/** The place with a name that an act is done in, which stands for those there: `declared a curfew in Sarn`. */
export function suffering(
  view: TreeView,
  lexicon: EventLexicon,
  { type }: Pick<Frame, 'type'>,
  head: number,
  object: number | null
): Carrier[] {
  if (!FELT.has(type)) return []
  const inner = object === null ? [] : childrenBy(view, object, 'nmod').map(({ index }) => index)
  const phrases = [...lexicon.spreads].flatMap(preposition => [
    ...phrasesOf(view, head, object, preposition),
    ...inner.flatMap(noun => obliques(view, noun, [preposition]).map(({ index }) => index))
  ])
  const places = phrases.flatMap(phrase => participants(view, phrase, ACTING_OR_PLACE, lexicon.belonging))
  return places.filter(
    ({ entity, mention }) => mention.form === 'name' && (entity.type === 'state' || entity.type === 'place')
  )
}

/** `will not lift the ban until Ormia apologises`: whoever has to act first is refused. */
export function awaited(view: TreeView, lexicon: EventLexicon, { type }: Pick<Frame, 'type'>, head: number): Carrier[] {
  if (type !== 'REJECT' && !(isNegated(view, head) && isToCome(view, head))) return []
  const clauses = childrenBy(view, head, 'advcl').filter(
    clause =>
      clause.index > head &&
      childrenBy(view, clause.index, 'mark').some(mark => lexicon.waitings.has(mark.text.toLowerCase()))
  )
  const others = clauses.flatMap(clause => participants(view, subjectOf(view, clause.index), ACTING, lexicon.belonging))
  const own = participants(view, subjectOf(view, head), ACTING, lexicon.belonging).map(({ entity }) => entity.id)
  return distinct(others).filter(({ entity }) => !own.includes(entity.id))
}
