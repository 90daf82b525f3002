import type { Chain } from '../../language/layers.js'
import { obliques } from '../cases.js'
import type { TreeView } from '../tree-view.js'
import type { Draft } from './event-draft.js'
import type { EventLexicon } from './event-lexicon.js'
import { partiesIn } from './nameless.js'
import { fits } from './word-class.js'

/**
 * `stepped down as chief executive`, `was released from hospital`: a career or a cure, and no retreat (PLOVER codebook: news
 * solely about companies is left out).
 */
export function isPrivateCareer(
  view: TreeView,
  lexicon: EventLexicon,
  draft: Draft,
  entities: ReadonlyMap<string, Chain>
): boolean {
  if (draft.frame.type !== 'RETREAT') return false
  if (draft.frame.act === 'release') return isFrom(view, lexicon, draft.token, ['from'], 'wards')
  if (draft.frame.act !== 'resignation') return false
  return (
    isFrom(view, lexicon, draft.token, ['as', 'of', 'from'], 'private posts') ||
    isOfCompany(view, lexicon, draft, entities)
  )
}

function isFrom(
  view: TreeView,
  lexicon: EventLexicon,
  word: number,
  prepositions: readonly string[],
  kind: string
): boolean {
  return obliques(view, word, prepositions).some(({ index }) => fits(view, lexicon, index, [kind]))
}

/** Whether all who resign are people of a company, by what they are called or by its sector. */
function isOfCompany(
  view: TreeView,
  lexicon: EventLexicon,
  { actors }: Draft,
  entities: ReadonlyMap<string, Chain>
): boolean {
  const doers = partiesIn({ actors, recipients: [] }, entities)
  return (
    doers.length > 0 &&
    doers.every(({ sector, mentions }) => {
      const post = mentions.some(({ head, form }) => form !== 'name' && fits(view, lexicon, head, ['private posts']))
      return post || lexicon.privateSectors.has(sector ?? '')
    })
  )
}
