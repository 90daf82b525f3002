import type { EventStatus, Statement } from '../../record/index.js'
import { isNegated } from '../outlook.js'
import { isPassive } from '../passive.js'
import { agentOf } from '../predicate.js'
import { childBy, childrenBy, type Carrier, type TreeView } from '../tree-view.js'
import type { EventLexicon } from './event-lexicon.js'
import type { Frame } from './frame.js'
import type { Match } from './match.js'
import { modeOf } from './mode-of-content.js'
import { fits } from './word-class.js'

/** What somebody asks for by saying what has to be done. */
export interface Demand {
  readonly frame: Frame
  readonly status: EventStatus
  readonly speaker: string
  readonly source: Statement['source'][number]
  /** Who would have to do it; nobody where it is only said what is to be done. */
  readonly asked: readonly Carrier[]
}

/**
 * `Ada Holm said the rebels must leave` asks the rebels to: a request of whoever says so (PLOVER codebook, REQUEST). Null
 * where nobody is said to have said it, or he speaks of himself.
 */
export function demandOf(
  view: TreeView,
  lexicon: EventLexicon,
  match: Match,
  actors: readonly Carrier[],
  statement: Statement | null
): Demand | null {
  const [speaker, source] = [statement?.speakers[0], statement?.source[0]]
  if (speaker === undefined || source === undefined || !isDemanded(view, lexicon, match, actors)) return null
  if (isNegated(view, match.trigger) || actors.some(({ entity }) => entity.id === speaker)) return null
  const frame = { ...match.frame, type: 'REQUEST' as const, act: 'demand', mode: modeOf('REQUEST', match.frame) }
  return { frame, status: 'occurred', speaker, source, asked: actors }
}

/** `must`; `should` of those of politics, or of an act in the passive (the migrants should be deported). */
function isDemanded(view: TreeView, lexicon: EventLexicon, match: Match, actors: readonly Carrier[]): boolean {
  const words = childrenBy(view, match.trigger, 'aux').map(aux => aux.text.toLowerCase())
  if (match.carried !== null) return false
  const undone = actors.length === 0
  if (isInverted(view, match.trigger)) return false
  if (undone && !(isPassive(view, match.trigger) && match.frame.modal.length === 0)) return false
  if (words.includes('must') || match.frame.speaker) return true
  if (!words.some(word => word === 'should' || word === 'ought')) return false
  return undone || fits(view, lexicon, agentOf(view, match.trigger), ['political'])
}

/** `should Ormia attack`: a condition without its `if`. */
function isInverted(view: TreeView, verb: number): boolean {
  const subject = childBy(view, verb, 'nsubj', 'nsubj:pass')
  const aux = childBy(view, verb, 'aux')
  return subject !== null && aux !== null && aux.index < subject.index
}
