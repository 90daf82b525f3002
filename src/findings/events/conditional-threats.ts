import type { PloverType } from '../../record/index.js'
import { isNegated } from '../outlook.js'
import type { TreeView } from '../tree-view.js'
import type { Draft } from './event-draft.js'

/** Types of act that are a threat where their doer says on what condition he would do them. */
const HOSTILE: ReadonlySet<PloverType> = new Set(['ASSAULT', 'COERCE', 'MOBILIZE', 'PROTEST', 'REJECT', 'SANCTION'])

/**
 * A hostile act that its doer makes depend on a condition is a threat: the manual has one category for an act that is
 * only hypothetical (PLOVER 2021, auxiliary modes), not the act with a mark. What he would not do is none, and what others say
 * that he would do stays what it is.
 */
export function asThreat(view: TreeView, draft: Draft): Draft {
  const { frame, status, statement, actors } = draft
  const own = actors.length > 0 && actors.every(({ entity }) => statement?.speakers.includes(entity) === true)
  if (status !== 'conditional' || !own || !HOSTILE.has(frame.type) || isNegated(view, draft.token)) return draft
  return { ...draft, frame: { ...frame, type: 'THREATEN', act: 'threat', mode: null } }
}
