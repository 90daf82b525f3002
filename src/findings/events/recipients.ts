import { ACTING, ACTING_OR_PLACE, distinct, participants } from '../participants.js'
import { agentOf, objectOf } from '../predicate.js'
import type { Carrier, TreeView } from '../tree-view.js'
import { decidersOf } from './deciders.js'
import type { EventLexicon } from './event-lexicon.js'
import { clauseSubject } from './noun-paths.js'
import { facedIn, headsOf, occasionOf, sternerThan } from './occasions.js'
import { otherSide } from './other-side.js'
import { owners } from './owners.js'
import { askedFor, conditionSubject, enteredBy, escapedFrom, meantBy, purposeOf } from './recipient-heads.js'
import { targetOf } from './protest-targets.js'
import { receiver } from './receiver.js'
import { accusedIn } from './accused-in.js'
import { isSuffered } from './suffered.js'
import { addressed, awaited, suffering } from './unspoken-recipients.js'
import { contentClause, namedInContent, contentPaths } from './content-people.js'
import { JUDGING, phrasesAt, phrasesFor, PHYSICAL, type Places, type Way } from './recipient-places.js'
import { alleged, carriedIn, far, within } from './recipients-inside.js'

/**
 * The entities at the first of the recipient's places that holds somebody else than those who do it, near the trigger
 * before far from it.
 */
export function recipientsOf(
  view: TreeView,
  lexicon: EventLexicon,
  frame: Places,
  head: number,
  object: number | null
): Carrier[] {
  const faced = frame.type === 'MOBILIZE' ? facedIn(view, lexicon, frame, head, object) : []
  if (faced.length > 0) return faced
  const ways = [near, far, within, alleged]
  const blamed = object !== null && JUDGING.has(frame.type) && isSuffered(view, lexicon, object)
  const paths = blamed ? frame.recipient.filter(path => path !== 'of') : frame.recipient
  const suffers = frame.recipient.includes('subject')
  const doers = suffers ? [] : participants(view, agentOf(view, head), ACTING, lexicon.belonging)
  let self: Carrier[] = []
  for (const way of ways) {
    for (const path of paths) {
      const found = way(view, lexicon, frame, path, head, object)
      if (found.some(({ entity }) => !doers.some(doer => doer.entity.id === entity.id)))
        return sternerThan(found, frame, () => occasionOf(view, lexicon, frame, headsOf(head, object), doers))
      if (self.length === 0) self = found
    }
  }
  const unspoken = frame.stated === true ? [] : unspokenOf(view, lexicon, frame, { head, object, doers })
  return unspoken.length > 0 ? unspoken : self
}

/** A verb with what it acts on and who does it. */
interface Told {
  readonly head: number
  readonly object: number | null
  readonly doers: readonly Carrier[]
}

/** The recipients where none of the frame's places names one. */
function unspokenOf(view: TreeView, lexicon: EventLexicon, frame: Places, { head, object, doers }: Told): Carrier[] {
  const named = addressed(view, lexicon, frame, head, object)
  if (named.length > 0) return named
  const deciders = decidersOf(view, lexicon, frame.type, phrasesFor(view, frame, head, object), head)
  if (deciders.length > 0) return deciders
  const scattered = frame.type === 'ASSAULT' ? purposeOf(view, lexicon, frame.type, head) : null
  if (scattered !== null) return participants(view, scattered, ACTING, lexicon.belonging)
  const felt = frame.mutual === true ? [] : suffering(view, lexicon, frame, head, object)
  if (felt.length > 0) return felt
  const occasion = occasionOf(view, lexicon, frame, headsOf(head, object), doers)
  if (occasion.length > 0) return occasion
  const first = awaited(view, lexicon, frame, head)
  return first.length > 0 ? first : otherSide(view, lexicon, frame, head, doers)
}

const near: Way = (view, lexicon, frame, path, head, object) => {
  const people = (phrase: number | null): Carrier[] => {
    const own = participants(view, phrase, ACTING_OR_PLACE, lexicon.belonging)
    return own.length > 0 || !PHYSICAL.has(frame.type) ? own : carriedIn(view, lexicon, phrase)
  }
  switch (path) {
    case 'obj':
      return people(meantBy(view, head, object))
    case 'iobj':
      return people(receiver(view, head))
    case 'subject':
    case 'agent':
      return people(agentOf(view, head))
    case 'clause':
      return people(clauseSubject(view, head))
    case 'condition':
      return people(conditionSubject(view, lexicon, head))
    case 'owner':
      return object === null ? [] : owners(view, lexicon, object)
    case 'inner':
      return []
    case 'purpose':
      return people(purposeOf(view, lexicon, frame.type, head))
    case 'target':
      return people(targetOf(view, lexicon, head))
    case 'content':
      return contentPeople(view, lexicon, head)
    case 'asked':
      return people(askedFor(view, head))
    case 'accused':
      return people(accusedIn(view, lexicon, head))
    case 'escaped':
      return people(escapedFrom(view, lexicon, head))
    case 'entered':
      return people(enteredBy(view, head))
    default:
      return distinct(phrasesAt(view, path, head, object).flatMap(phrase => (phrase === object ? [] : people(phrase))))
  }
}

/** Those named in what is agreed, offered, refused or threatened: `offered to send Ormia doctors`. */
function contentPeople(view: TreeView, lexicon: EventLexicon, head: number, depth = 2): Carrier[] {
  const clause = contentClause(view, head)
  if (clause === null) return namedInContent(view, head)
  const sent = objectOf(view, clause.index)
  const recipient = contentPaths(view, lexicon, clause, sent)
  const found = recipientsOf(view, lexicon, { recipient, type: 'AID' }, clause.index, sent)
  return found.length > 0 || depth === 0 ? found : contentPeople(view, lexicon, clause.index, depth - 1)
}
