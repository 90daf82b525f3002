import { casesOf } from '../cases.js'
import { childrenBy, type TreeView } from '../tree-view.js'
import type { EventLexicon } from './event-lexicon.js'
import type { Match } from './match.js'

/** `the attack`, of nobody and on nobody by its own words: the violence that was told of before it. */
export function isToldBefore(
  view: TreeView,
  { definites, aims }: EventLexicon,
  { frame, trigger, actors }: Match
): boolean {
  if (frame.type !== 'ASSAULT' || actors.length > 0 || view.tokens[trigger]?.upos !== 'NOUN') return false
  const told = childrenBy(view, trigger, 'det').some(word => definites.has(word.text.toLowerCase()))
  const own = childrenBy(view, trigger, 'nmod').some(({ index }) => casesOf(view, index).some(word => aims.has(word)))
  return told && !own
}
