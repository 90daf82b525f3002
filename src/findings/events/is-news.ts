import type { Chain } from '../../language/layers.js'
import type { TreeView } from '../tree-view.js'
import { isContest } from './contests.js'
import type { Draft } from './event-draft.js'
import type { EventLexicon } from './event-lexicon.js'
import { isGeneric } from './generic-acts.js'
import { isLongAgo } from './long-ago.js'
import { isMadeUp } from './made-up-acts.js'
import { isInsideOneState } from './one-state.js'
import { isOnlyWords } from './only-words.js'
import { isPrivateAct } from './private-acts.js'
import { isPrivateCareer } from './private-careers.js'
import { isQuestion } from './questions.js'

/**
 * Whether the act is one that somebody did, does or will do: not what a kind of people does at all times, what a book tells,
 * what a clause of background tells of another age, a contest of words, the daily work of one state's services, or private
 * life.
 */
export function isNews(
  view: TreeView,
  lexicon: EventLexicon,
  draft: Draft,
  entities: ReadonlyMap<string, Chain>
): boolean {
  return !(
    isGeneric(view, lexicon, draft, entities) ||
    isMadeUp(view, lexicon, draft, entities) ||
    isLongAgo(view, draft, entities) ||
    isContest(view, lexicon, draft, entities) ||
    isInsideOneState(draft, entities) ||
    isPrivateAct(view, lexicon, draft, entities) ||
    isPrivateCareer(view, lexicon, draft, entities) ||
    isOnlyWords(view, lexicon, draft, entities) ||
    isQuestion(view, lexicon, draft)
  )
}
