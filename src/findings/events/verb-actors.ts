import type { Token } from '../../language/layers.js'
import { ACTING, ACTING_OR_PLACE, canAct, companions, distinct, participants } from '../participants.js'
import { agentOf, objectOf } from '../predicate.js'
import { isPassive } from '../passive.js'
import { childBy, type Carrier, type TreeView } from '../tree-view.js'
import { doersOf } from './doers.js'
import type { EventLexicon } from './event-lexicon.js'
import type { Frame } from './frame.js'
import { frameObject, phrasesOf } from './phrases.js'
import { purposeOf } from './recipient-heads.js'
import { recipientsOf } from './recipients.js'
import { fits } from './word-class.js'

/**
 * Who does it; null where the words name a doer that cannot act, so that the verb is meant otherwise (the report hit the
 * shelves).
 */
export function actorsOf(
  view: TreeView,
  lexicon: EventLexicon,
  frame: Frame,
  verb: Token,
  agent: number | null
): Carrier[] | null {
  const doers = frame.actor ?? ['subject']
  if (doers.length === 0) return []
  if (doers.includes('subject')) {
    const sides = frame.mutual ? sidesOf(view, lexicon, verb) : []
    if (sides.length > 1) return sides
    const found = doersOf(view, lexicon, agent)
    if (found?.length === 0 && agent === null && isPassive(view, verb.index)) {
      if (frame.mutual) return parties(view, lexicon, verb.index)
    }
    const beside = companions(view, agent, verb.index, ACTING_OR_PLACE, lexicon.belonging).filter(canAct)
    return found === null ? null : distinct([...found, ...beside])
  }
  const paths = { ...frame, recipient: doers, stated: true }
  return recipientsOf(view, lexicon, paths, verb.index, frameObject(view, frame, verb.index) ?? agent)
}

/** `fled fighting between the army and rebels`: whoever stands above a gerund does not do what others do to each other. */
function sidesOf(view: TreeView, lexicon: EventLexicon, { index, xpos }: Token): Carrier[] {
  const bare = xpos === 'VBG' && childBy(view, index, 'nsubj', 'aux') === null
  return bare ? parties(view, lexicon, index) : []
}

/** `an agreement between Ormia and Veld was signed`: those between whom it is. */
function parties(view: TreeView, lexicon: EventLexicon, verb: number): Carrier[] {
  const phrases = phrasesOf(view, verb, objectOf(view, verb), 'between')
  return distinct(phrases.flatMap(phrase => participants(view, phrase, ACTING_OR_PLACE, lexicon.belonging)))
}

/** `the army was put on alert`: where nobody else is named, those who are moved are the ones who stand ready, except to help. */
export function deployed(view: TreeView, lexicon: EventLexicon, frame: Frame, verb: number): Carrier[] {
  if (frame.type !== 'MOBILIZE' || !isPassive(view, verb) || agentOf(view, verb) !== null) return []
  if (purposeOf(view, lexicon, 'AID', verb) !== null || isPeaceful(view, lexicon, verb)) return []
  const moved = participants(view, objectOf(view, verb), ACTING, lexicon.belonging)
  return moved.filter(({ entity }) => entity.sector === null || entity.sector === 'MIL' || entity.sector === 'COP')
}

/** `were deployed as peacekeepers`. */
function isPeaceful(view: TreeView, lexicon: EventLexicon, verb: number): boolean {
  return phrasesOf(view, verb, null, 'as').some(role => fits(view, lexicon, role, ['peace force']))
}
