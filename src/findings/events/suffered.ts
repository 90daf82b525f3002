import type { PloverType } from '../../record/index.js'
import { isNominal } from '../gerund.js'
import type { TreeView } from '../tree-view.js'
import type { EventLexicon } from './event-lexicon.js'
import { entryFor } from './trigger-lemma.js'

/**
 * Whether a noun names an act whose `of` leads to those who suffer it and not to whoever does it: `the killing of the
 * editor`, `the release of the miners`, `the jailing of two lawyers`; not `the decision of the court`.
 */
export function isSuffered(view: TreeView, lexicon: EventLexicon, noun: number): boolean {
  const token = view.tokens[noun]
  if (token === undefined) return false
  const frames = lexicon.nouns.get(token.lemma.toLowerCase()) ?? []
  if (frames.length === 0) return isNominal(view, token) && entryFor(lexicon.verbs, token) !== undefined
  return frames.some(
    ({ type, actor, recipient }) => DEEDS.has(type) && recipient.includes('of') && actor?.includes('of') !== true
  )
}

/** Acts that are done to somebody, and no mere words. */
const DEEDS: ReadonlySet<PloverType> = new Set<PloverType>(['ASSAULT', 'COERCE', 'SANCTION', 'RETREAT', 'COOPERATE'])
