import type { Carrier } from '../tree-view.js'
import type { Match } from './match.js'
import { modeOf } from './mode-of-content.js'
import { includes } from './needs.js'

/** What is asked, refused or threatened with the mode and those concerned that the act inside it tells. */
export function withContent(match: Match, inner: Match | null, forgone: boolean): Match {
  if (inner === null) return match
  if (forgone && match.recipients.length === 0) return { ...match, recipients: inner.recipients }
  if (match.frame.content !== 'swallow') return match
  const own = match.recipients
  const inside = own.length === 0 || isGround(match, inner) ? recipientsInside(match, inner) : []
  const recipients = inside.length > 0 ? inside : own
  const mode = match.frame.mode ?? modeOf(match.frame.type, inner.frame)
  return { ...match, frame: { ...match.frame, mode }, recipients: recipients.filter(r => !includes(match.actors, r)) }
}

/**
 * `demanded that the rebels withdraw from the port`: a place, or a state that the act asked for would be done to, is asked
 * nothing where somebody is told who would act.
 */
function isGround({ frame, recipients }: Match, inner: Match): boolean {
  if (frame.type !== 'REQUEST') return false
  return recipients.every(
    one => one.entity.type === 'place' || (one.entity.type === 'state' && includes(inner.recipients, one))
  )
}

/** Who would have to act where something is asked; where it is refused or threatened, those to whom it would be done. */
function recipientsInside(match: Match, inner: Match): readonly Carrier[] {
  if (match.frame.type === 'REQUEST') {
    const doers = inner.actors.filter(actor => !includes(match.actors, actor))
    return doers.length > 0 ? doers : inner.recipients
  }
  return match.frame.recipient.includes('inner') ? inner.recipients : []
}
