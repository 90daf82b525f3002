import { isCondition } from '../condition.js'
import { isNegated } from '../outlook.js'
import type { Carrier, TreeView } from '../tree-view.js'
import type { EventLexicon } from './event-lexicon.js'
import type { Match } from './match.js'

/** How far up a condition is looked for. */
const REACH = 6

/** Whether an act is only named: in a condition, without those to whom it would be done, or of nobody in particular. */
export function isOnlyNamed(view: TreeView, lexicon: EventLexicon, match: Match): boolean {
  return isBareCondition(view, lexicon, match) || isUnspecific(view, lexicon, match)
}

/** Acts that somebody does without anybody else. */
const ALONE: ReadonlySet<string> = new Set(['resignation', 'surrender'])

/** What a condition only names in passing, without those to whom it would be done, is no event of its own. */
function isBareCondition(view: TreeView, lexicon: EventLexicon, match: Match): boolean {
  const { frame, actors, recipients } = match
  if (ALONE.has(frame.act)) return false
  if (recipients.length > 0 || (frame.mutual ? actors.length > 1 : frame.recipient.length === 0)) return false
  let at = view.tokens[match.trigger]
  for (let i = 0; i < REACH && at !== undefined; i++) {
    if (isCondition(view, lexicon.outlook, at.index)) return true
    at = view.tokens[at.head]
  }
  return false
}

/** What is told of nobody in particular is no event, except that it did or will not happen. */
function isUnspecific(view: TreeView, lexicon: EventLexicon, { actors, recipients, trigger, carried }: Match): boolean {
  const open = [...actors, ...recipients].some(
    ({ mention }) =>
      lexicon.unspecific.has(view.tokens[mention.first]?.text.toLowerCase() ?? '') && !isOfState(view, mention)
  )
  return open && !isNegated(view, carried ?? trigger) && !isNegated(view, trigger)
}

/** `any Ormian soldiers`: many of whom it is said whose they are. */
function isOfState(view: TreeView, { first, last, head }: Carrier['mention']): boolean {
  const whose = view.tokens.slice(first, last).some(({ index }) => view.headed.get(index)?.entity.type === 'state')
  return whose && view.tokens[head]?.xpos === 'NNS'
}
