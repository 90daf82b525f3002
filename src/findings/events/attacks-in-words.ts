import type { Chain } from '../../language/layers.js'
import type { TreeView } from '../tree-view.js'
import { isContest } from './contests.js'
import type { Draft } from './event-draft.js'
import type { EventLexicon } from './event-lexicon.js'
import { bareFrame } from './frame.js'
import { isOnlyWords } from './only-words.js'

/** `attacked her rival in a speech`: an attack in words on somebody finds fault with him (PLOVER codebook, ACCUSE). */
export function asCriticism(
  view: TreeView,
  lexicon: EventLexicon,
  draft: Draft,
  entities: ReadonlyMap<string, Chain>
): Draft {
  const { frame, token, actors, recipients } = draft
  if (frame.type !== 'ASSAULT' || !lexicon.harsh.has(view.tokens[token]?.lemma ?? '')) return draft
  if (actors.length === 0 || recipients.length === 0) return draft
  const inWords = isContest(view, lexicon, draft, entities) || isOnlyWords(view, lexicon, draft, entities)
  return inWords ? { ...draft, frame: bareFrame('ACCUSE', 'criticism', 'disapprove') } : draft
}
