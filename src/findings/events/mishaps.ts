import type { Token } from '../../language/layers.js'
import { casesOf } from '../cases.js'
import { objectOf, subjectOf } from '../predicate.js'
import { childrenBy, type TreeView } from '../tree-view.js'
import type { EventLexicon } from './event-lexicon.js'
import type { Frame } from './frame.js'
import { fits } from './word-class.js'

/** `closed the road after a gas leak`, `sent soldiers as a storm neared`: what is done for such a cause is no act on anybody. */
export function isByMishap(view: TreeView, lexicon: EventLexicon, { type, act }: Frame, verb: Token): boolean {
  if (type !== 'MOBILIZE' && !lexicon.forced.has(act)) return false
  const phrases = childrenBy(view, verb.index, 'obl').filter(({ index }) =>
    casesOf(view, index).some(word => lexicon.causes.has(word))
  )
  const clauses = childrenBy(view, verb.index, 'advcl').flatMap(({ index }) => [
    index,
    subjectOf(view, index) ?? -1,
    objectOf(view, index) ?? -1
  ])
  return [...phrases.map(({ index }) => index), ...clauses].some(
    word => word >= 0 && word !== verb.index && fits(view, lexicon, word, ['mishaps'])
  )
}
