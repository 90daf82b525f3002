import type { EventStatus } from '../record/index.js'
import type { Token } from '../language/layers.js'
import type { Effect, OutlookLexicon } from './outlook-lexicon.js'
import { childBy, type TreeView } from './tree-view.js'

/** The status of what depends on `head`, whose own status is `up`. */
export function combined(effect: Effect | null, up: EventStatus, head: Token): EventStatus {
  if (effect === null || up === 'conditional') return up
  if (effect === 'denied') return up === 'denied' ? 'occurred' : up === 'possible' ? 'possible' : 'denied'
  if (up === 'denied') return head.lemma === 'rule' ? 'possible' : 'denied'
  if (effect === 'ongoing') return up === 'occurred' ? 'ongoing' : up
  return effect
}

/** The effect of a governing word; `going to`, `is to` and `close to` are read from how the word is used. */
export function effectOf(view: TreeView, lexicon: OutlookLexicon, head: Token): Effect | null {
  if (head.lemma === 'go' && head.xpos === 'VBG') return 'planned'
  if (head.lemma === 'be') return 'planned'
  if (head.lemma === 'rule') return childBy(view, head.index, 'compound:prt', 'advmod') === null ? null : 'denied'
  const own = head.upos === 'ADJ' ? lexicon.adjectives.get(head.lemma) : undefined
  const form = head.xpos === 'VBN' ? lexicon.adjectives.get(head.text.toLowerCase()) : undefined
  const table = head.upos === 'NOUN' ? lexicon.nouns : lexicon.verbs
  return own ?? form ?? table.get(head.lemma) ?? null
}
