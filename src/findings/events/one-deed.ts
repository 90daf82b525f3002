import type { Token } from '../../language/layers.js'
import { relation } from '../../language/tree.js'
import { isNegated } from '../outlook.js'
import { distinct } from '../participants.js'
import { isPassive } from '../passive.js'
import { childBy, childrenBy, type Carrier, type TreeView } from '../tree-view.js'
import type { EventLexicon } from './event-lexicon.js'
import type { Match } from './match.js'
import { includes } from './needs.js'

/**
 * Gives both tellings of one deed all who take part in it, so that they are joined: what is done and what comes of it
 * (`shelled the town, killing two guards`), who is harmed and how (`two guards were killed when gunmen attacked the post`).
 */
export function withOneDeed(
  view: TreeView,
  lexicon: EventLexicon,
  matches: ReadonlyMap<number, Match>
): ReadonlyMap<number, Match> {
  const byTrigger = new Map(matches)
  for (const trigger of matches.keys()) {
    const harm = byTrigger.get(trigger)
    const deed = harm === undefined ? undefined : deedOf(view, lexicon, byTrigger, harm)
    if (harm === undefined || deed === undefined) continue
    const whole = {
      actors: distinct([...deed.actors, ...harm.actors]),
      recipients: distinct([...deed.recipients, ...harm.recipients])
    }
    byTrigger.set(harm.trigger, { ...harm, ...whole })
    byTrigger.set(deed.trigger, { ...deed, ...whole })
  }
  return byTrigger
}

/** The other telling of the act by which somebody came to harm. */
function deedOf(
  view: TreeView,
  lexicon: EventLexicon,
  matches: ReadonlyMap<number, Match>,
  harm: Match
): Match | undefined {
  const verb = view.tokens[harm.trigger]
  if (verb === undefined || harm.frame.type !== 'ASSAULT' || !lexicon.harms.has(verb.lemma.toLowerCase()))
    return undefined
  const result = resultOf(view, verb)
  const told = [result, meansTo(view, result), ...occasionsOf(view, verb, harm)]
  const deed = told.flatMap(index => matches.get(index) ?? []).find(match => match.frame.type === 'ASSAULT')
  return deed !== undefined && canBeOne(view, deed, harm) ? deed : undefined
}

/** `shelled the town, killing two`, `ambushed the convoy and killed two`: the verb whose result the harm is. */
function resultOf(view: TreeView, verb: Token): number {
  const own = childBy(view, verb.index, 'nsubj', 'nsubj:pass') !== null
  const participle = relation(verb) === 'advcl' && verb.xpos === 'VBG'
  const bare = relation(verb) === 'conj' && verb.upos === 'VERB' && childBy(view, verb.index, 'obl') === null
  return !own && (participle || bare) ? verb.head : -1
}

/** `opened fire to disperse the crowd, killing two`: the verb that a purpose belongs to. */
function meansTo(view: TreeView, purpose: number): number {
  const token = view.tokens[purpose]
  return token?.xpos === 'VB' && relation(token) === 'advcl' ? token.head : -1
}

/** `were killed when gunmen attacked the post`: the clause that says how those of a passive came to harm. */
function occasionsOf(view: TreeView, verb: Token, { actors }: Match): number[] {
  if (actors.length > 0 || !isPassive(view, verb.index)) return []
  return childrenBy(view, verb.index, 'advcl')
    .filter(
      ({ index }) =>
        index > verb.index && OCCASION.has(view.tokens[view.first[index] ?? index]?.text.toLowerCase() ?? '')
    )
    .map(({ index }) => index)
}

/** Words that open the clause of an occasion; what follows an act with `after` may be another's. */
const OCCASION: ReadonlySet<string> = new Set(['when', 'as'])

/** Whether somebody can have been harmed by those whom he fought. */
const isFighter = ({ entity }: Carrier): boolean => entity.type === 'armed-group'

/** Whether an act is done to somebody and no mere place or house. */
const isSomebody = ({ entity }: Carrier): boolean =>
  entity.type === 'armed-group' || entity.type === 'group' || entity.type === 'person'

/**
 * Nobody is on both sides, and both were done. `Rebels were killed when rebels attacked a post` and `two soldiers were killed when
 * police attacked the rebels` leave open by whom.
 */
function canBeOne(view: TreeView, deed: Match, harm: Match): boolean {
  const apart =
    harm.recipients.every(one => !includes(deed.actors, one)) &&
    harm.actors.every(one => !includes(deed.recipients, one))
  const same =
    deed.actors.length === 0 || harm.actors.length === 0 || harm.actors.every(one => includes(deed.actors, one))
  const occasion = view.tokens[deed.trigger]?.head === harm.trigger
  const fought = occasion && (harm.recipients.some(isFighter) || deed.recipients.some(isSomebody))
  return apart && same && !fought && !isNegated(view, harm.trigger) && !isNegated(view, deed.trigger)
}
