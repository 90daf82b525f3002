import type { PloverType } from '../../record/index.js'
import { isNegated, isToCome } from '../outlook.js'
import { agentOf } from '../predicate.js'
import { childrenBy, type TreeView } from '../tree-view.js'
import type { EventLexicon } from './event-lexicon.js'
import { entryFor } from './trigger-lemma.js'
import { fits } from './word-class.js'

/** Types of act that are an accusation where somebody claims that another has done them. */
const CHARGES: ReadonlySet<PloverType> = new Set<PloverType>(['ASSAULT', 'COERCE', 'THREATEN'])

/**
 * Of whom a verb of claiming says that he did wrong: the doer of a hostile act or of a verb of wrongdoing (claimed that the
 * army had looted the town, alleged that the minister lied).
 */
export function accusedIn(view: TreeView, lexicon: EventLexicon, head: number): number | null {
  const clause = childrenBy(view, head, 'ccomp').find(child => child.index > head)
  if (clause === undefined || isToCome(view, clause.index)) return null
  const verbs = [clause.index, ...(view.conjuncts[clause.index] ?? [])]
  const wrong = verbs.find(verb => isWrong(view, lexicon, verb))
  return wrong === undefined ? null : agentOf(view, wrong)
}

function isWrong(view: TreeView, lexicon: EventLexicon, verb: number): boolean {
  const token = view.tokens[verb]
  if (token === undefined || isNegated(view, verb)) return false
  if (fits(view, lexicon, verb, ['wrong', 'slur'])) return true
  return token.upos === 'VERB' && entryFor(lexicon.verbs, token)?.every(({ type }) => CHARGES.has(type)) === true
}
