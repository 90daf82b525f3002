import type { PloverType } from '../../record/index.js'
import { ACTING, carrierAt, distinct, participants } from '../participants.js'
import type { Carrier, TreeView } from '../tree-view.js'
import type { EventLexicon } from './event-lexicon.js'
import type { Frame } from './frame.js'
import { phrasesOf } from './phrases.js'

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
  for (const preposition of ['to', 'with', 'against', 'for', 'from']) {
    const people = phrasesOf(view, head, object, preposition).flatMap(phrase =>
      participants(view, phrase, ACTING, lexicon.belonging).filter(({ mention }) => mention.form === 'name')
    )
    if (people.length > 0) return distinct(people)
  }
  return []
}

/** Acts on all who are in a place, where nobody else is said to suffer them. */
const FELT: ReadonlySet<PloverType> = new Set<PloverType>(['ASSAULT', 'COERCE', 'CONCEDE', 'RETREAT', 'SANCTION'])

/** The place with a name that an act is done in, which stands for those there: `declared a curfew in Sarn`. */
export function suffering(
  view: TreeView,
  { type }: Pick<Frame, 'type'>,
  head: number,
  object: number | null
): Carrier[] {
  if (!FELT.has(type)) return []
  const phrases = ['in', 'across', 'on', 'over'].flatMap(preposition => phrasesOf(view, head, object, preposition))
  const places = phrases.flatMap(phrase => carrierAt(view, phrase) ?? [])
  return places.filter(
    ({ entity, mention }) => mention.form === 'name' && (entity.type === 'state' || entity.type === 'place')
  )
}
