import type { PloverType } from '../../record/index.js'
import { isPassive } from '../passive.js'
import type { Carrier, TreeView } from '../tree-view.js'
import type { EventLexicon } from './event-lexicon.js'
import type { Frame } from './frame.js'
import { phrasesOf } from './phrases.js'

/** The part of a frame that says where its recipient stands; with `stated`, he stands there or nowhere. */
export type Places = Pick<Frame, 'recipient' | 'type'> & Partial<Pick<Frame, 'mutual'>> & { readonly stated?: boolean }

/** A way to find who stands at one of the places. */
export type Way = (
  view: TreeView,
  lexicon: EventLexicon,
  frame: Places,
  path: string,
  head: number,
  object: number | null
) => Carrier[]

/** Acts that judge what somebody did: they concern whoever did it, and not those who suffered it. */
export const JUDGING: ReadonlySet<string> = new Set<PloverType>(['ACCUSE', 'SUPPORT'])

/** Acts that are done to things of somebody's as much as to himself: the thing's owner or place stands for it. */
export const PHYSICAL: ReadonlySet<PloverType> = new Set<PloverType>([
  'ASSAULT',
  'COERCE',
  'MOBILIZE',
  'PROTEST',
  'AID',
  'RETREAT'
])

/** The phrases in which the frame's recipient may stand. */
export function phrasesFor(view: TreeView, frame: Places, head: number, object: number | null): number[] {
  const own = frame.recipient.some(path => path === 'obj' || path === 'owner') && object !== null ? [object] : []
  return [...own, ...frame.recipient.flatMap(path => phrasesAt(view, path, head, object))]
}

/** The phrases with a preposition that stand for a place. */
export function phrasesAt(view: TreeView, path: string, head: number, object: number | null): number[] {
  const other = ELSEWHERE.has(path)
  return other || (path === 'by' && isPassive(view, head)) ? [] : phrasesOf(view, head, object, path)
}

/** Places that are no prepositional phrases. */
const ELSEWHERE: ReadonlySet<string> = new Set(
  'iobj subject clause condition inner content target purpose asked accused entered agent escaped'.split(' ')
)
