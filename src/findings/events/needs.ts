import type { Carrier } from '../tree-view.js'
import type { Match } from './match.js'

/** Whether those take part whom the frame needs; `inner` is the act in what is asked, agreed or refused, null where there is none. */
export function hasNeeds(match: Match, inner: Match | null): boolean {
  const { frame, carried } = match
  const [actor, recipient] = [match.actors.length > 0, match.recipients.some(one => isOther(match, one))]
  if (frame.strong && carried !== null) return true
  switch (frame.needs) {
    case 'actor':
      return actor
    case 'both':
      return actor && (recipient || hasOthers(match, inner))
    case 'inner':
      return actor && (inner !== null || recipient)
    case 'agent':
    case 'grievance':
      return actor || match.hasAgent
    case 'carried':
      return isCarried(match)
    case 'either':
      return actor || recipient
    case 'nobody':
      return true
  }
}

/** `voiced their anger`: nobody is his own recipient. */
function isOther({ actors }: Match, recipient: Carrier): boolean {
  return !actors.some(({ entity }) => entity.id === recipient.entity.id)
}

/** Several who take part, or both sides, or one with a verb that says that it takes place. */
function isCarried({ frame, carried, actors, several, recipients }: Match): boolean {
  const [actor, recipient] = [actors.length > 0, recipients.length > 0]
  return (
    actors.length > 1 ||
    several ||
    (actor && recipient && (!frame.mutual || frame.type === 'CONSULT')) ||
    (carried !== null && (actor || recipient))
  )
}

/** Whether two parties can do it to each other: an act with somebody, or one that is always mutual. */
function isMutual(frame: Match['frame']): boolean {
  return frame.mutual || frame.recipient.includes('with')
}

/** What stands for the recipient: what is asked or refused, or a second party of a mutual act. */
function hasOthers({ frame, actors, several }: Match, inner: Match | null): boolean {
  return (inner !== null && frame.content === 'swallow') || (isMutual(frame) && (actors.length > 1 || several))
}

/**
 * The first of a word's matches that has those whom it needs as far as its own words tell; the first of all where none has,
 * since what stands inside may still give them.
 */
export function fullest(matches: readonly Match[]): Match | null {
  return matches.find(match => hasNeeds(match, null)) ?? matches[0] ?? null
}

/** Whether the entity of one stands among the others. */
export function includes(carriers: readonly Carrier[], one: Carrier): boolean {
  return carriers.some(carrier => carrier.entity.id === one.entity.id)
}
