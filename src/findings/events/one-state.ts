import type { Chain } from '../../language/layers.js'
import type { Draft } from './event-draft.js'
import { hasName, partiesIn } from './nameless.js'

/** Sectors of those who work together every day for one state: its ministries, courts, police and forces. */
const SERVICES: ReadonlySet<string> = new Set(['GOV', 'LEG', 'JUD', 'COP', 'MIL', 'SPY'])
/** Acts of cooperation that are the daily work of a state's own services, and of witnesses with them. */
const DAILY: ReadonlySet<string> = new Set(['sharing', 'cooperation'])

/**
 * `prosecutors passed the file to the police`, `the witness cooperated with officers`: what passes within one state, where
 * nothing says that a second one, a group in arms or a body of several states takes part.
 */
export function isInsideOneState(draft: Draft, entities: ReadonlyMap<string, Chain>): boolean {
  if (draft.frame.type !== 'COOPERATE' || !DAILY.has(draft.frame.act)) return false
  const parties = partiesIn(draft, entities)
  if (parties.length < 2 || new Set(parties.flatMap(({ country }) => country ?? [])).size > 1) return false
  return parties.some(isService) && parties.every(party => isService(party) || isPrivate(party))
}

/** Courts and bodies above states. */
const BETWEEN_STATES = /\b(?:tribunal|international|united nations)\b/iu

/** A part of a state, and not the state itself or its government as a whole. */
function isService({ type, sector, country, name }: Chain): boolean {
  if (type === 'state' || type === 'armed-group' || type === 'place' || BETWEEN_STATES.test(name)) return false
  return SERVICES.has(sector ?? '') && (country === null || name !== country)
}

/** A witness, a defendant, inspectors of whom nothing more is known. */
function isPrivate(party: Chain): boolean {
  const apart = party.sector === 'PTY' || party.sector === 'OPP' || party.sector === 'REB'
  return (party.type === 'person' || party.type === 'group') && !apart && !hasName(party)
}
