import type { PloverType } from '../../record/index.js'
import type { Token } from '../../language/layers.js'
import { membersOf } from '../participants.js'
import { isPassive } from '../passive.js'
import { childrenBy, type Carrier, type TreeView } from '../tree-view.js'
import { doersOfOperation } from './doers-elsewhere.js'
import type { EventLexicon } from './event-lexicon.js'
import type { Frame } from './frame.js'
import { fits } from './word-class.js'

/** Who does it where the passive does not say by whom. */
export function unnamedDoers(
  view: TreeView,
  lexicon: EventLexicon,
  frame: Frame,
  verb: Token,
  object: number | null
): Carrier[] {
  const senders = sendersOf(view, lexicon, frame, verb, object)
  return senders.length > 0 || frame.actor !== null ? senders : doersOfOperation(view, lexicon, frame.type, verb.index)
}

/** Acts by which what is one's own is sent or given to others, or taken back. */
const SENDING: ReadonlySet<PloverType> = new Set<PloverType>(['AID', 'COOPERATE', 'MOBILIZE', 'RETREAT'])

/** `Ormian soldiers were sent to Veld`, `its troops would be withdrawn`: whose they are sends them, where nobody else is said to. */
function sendersOf(
  view: TreeView,
  lexicon: EventLexicon,
  { type, actor }: Frame,
  verb: Token,
  object: number | null
): Carrier[] {
  if (!SENDING.has(type) || actor !== null || object === null || !isPassive(view, verb.index)) return []
  if (type === 'RETREAT' && !fits(view, lexicon, object, ['force', 'weapon'])) return []
  const things = [object, ...membersOf(view, lexicon.belonging.collectives, object)]
  const before = things.flatMap(thing =>
    childrenBy(view, thing, 'amod', 'nmod:poss').filter(({ index }) => index < thing)
  )[0]
  const carrier = before === undefined ? undefined : view.holding.get(before.index)
  const own = carrier?.mention.head === before?.index && carrier?.mention.form !== 'nominal'
  return carrier?.entity.type === 'state' && own ? [carrier] : []
}
