import type { PloverType } from '../../record/index.js'
import type { Token } from '../../language/layers.js'
import { relation } from '../../language/tree.js'
import { isCondition } from '../condition.js'
import { isNegated } from '../outlook.js'
import { casesOf } from '../cases.js'
import { childrenBy, type Carrier, type TreeView } from '../tree-view.js'
import type { EventLexicon } from './event-lexicon.js'
import { withCaptors } from './doers-elsewhere.js'
import type { Match } from './match.js'
import { modeOf } from './mode-of-content.js'
import { hasNeeds, includes } from './needs.js'
import { withOneDeed } from './one-deed.js'

/** How deep in what is asked, refused or agreed another act is looked for. */
const REACH = 6
const DEPTH = 4

/**
 * The matches that are events: what is only asked, refused or threatened goes, what is agreed or promised takes the place
 * of the promise, and matches that lack those their frame needs go.
 */
export function resolveMatches(view: TreeView, lexicon: EventLexicon, matches: ReadonlyMap<number, Match>): Match[] {
  const found = withOneDeed(view, lexicon, matches)
  const kept: Match[] = []
  const shared = new Map<number, Match>()
  const spared = new Set<number>()
  for (const one of found.values()) {
    const match = shared.get(one.trigger) ?? one
    if (isFoiled(view, lexicon, match)) continue
    if (isSwallowed(view, found, match) || isConsumed(view, found, match) || isPurpose(view, found, match)) continue
    const inner = match.frame.content === null ? null : contentOf(view, found, match.trigger)
    const counts = (it: Match): boolean => !isBareCondition(view, lexicon, it) && !isUnspecific(view, lexicon, it)
    const forgone = inner !== null && match.frame.content === 'prefer' && isForgone(view, inner)
    if (forgone) spared.add(inner.trigger)
    else if (inner !== null && match.frame.content === 'prefer' && isOwn(match, inner)) {
      const agreed = withParties(match, inner)
      if (hasNeeds(agreed, null) && counts(agreed)) {
        shared.set(inner.trigger, agreed)
        continue
      }
    }
    const whole = withContent(match, inner, forgone)
    if (hasNeeds(whole, inner) && counts(whole)) kept.push(whole)
  }
  const joint = kept.filter(({ trigger }) => !spared.has(trigger))
  return joint.map(match => withCaptors(view, match, joint))
}

/** `promised not to bomb Sarn`: harm that somebody says he will not do is his promise and no act. */
function isForgone(view: TreeView, { frame, trigger }: Match): boolean {
  return HARMS.has(frame.type) && isNegated(view, trigger)
}

const HARMS: ReadonlySet<PloverType> = new Set<PloverType>(['THREATEN', 'SANCTION', 'COERCE', 'ASSAULT', 'MOBILIZE'])

/** `agreed with Veld to share what they know`: those agreed with take part in what is agreed, where it names nobody else. */
function withParties(match: Match, inner: Match): Match {
  const others = inner.frame.mutual && inner.recipients.length === 0 ? match.recipients : []
  return others.length === 0 ? inner : { ...inner, recipients: others.filter(one => !includes(inner.actors, one)) }
}

/** Nouns for what somebody means to do. */
const PLOTS: ReadonlySet<string> = new Set(['plot', 'plan', 'attempt', 'bid', 'conspiracy', 'scheme'])

/** `foiled a plot to bomb the bridge`: it is not done, and not by those who foiled it. */
function isFoiled(view: TreeView, { foils }: EventLexicon, { trigger }: Match): boolean {
  const verb = view.tokens[trigger]
  const above = view.tokens[verb?.head ?? -1]
  if (verb?.xpos !== 'VB' || above === undefined) return false
  if (relation(verb) === 'acl') return relation(above) === 'obj' && foils.has(view.tokens[above.head]?.lemma ?? '')
  const plotted = childrenBy(view, above.index, 'obj').some(({ lemma }) => PLOTS.has(lemma))
  return relation(verb) === 'advcl' && plotted && foils.has(above.lemma)
}

/** Whether what is agreed is their own act who agree: `agreed to Ormia's request` is no request of theirs. */
function isOwn(match: Match, inner: Match): boolean {
  return inner.actors.length === 0 || match.actors.length === 0 || inner.actors.some(one => includes(match.actors, one))
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

function withContent(match: Match, inner: Match | null, forgone: boolean): Match {
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

/** The act inside a clause or noun that depends on the trigger. */
function contentOf(view: TreeView, found: ReadonlyMap<number, Match>, trigger: number, depth = DEPTH): Match | null {
  for (const child of childrenBy(view, trigger, 'xcomp', 'ccomp', 'obj', 'advcl', 'acl', 'obl', 'nmod')) {
    if (child.index < trigger || !isContent(view, child)) continue
    const own = found.get(child.index) ?? null
    const whole = own !== null && hasNeeds(own, null)
    const inner = whole || depth === 0 ? own : (contentOf(view, found, child.index, depth - 1) ?? own)
    if (inner !== null) return inner
  }
  return null
}

/** Whether a dependent is what is asked, agreed or refused, and not when, where or why. */
function isContent(view: TreeView, child: Token): boolean {
  switch (relation(child)) {
    case 'xcomp':
    case 'ccomp':
    case 'obj':
      return true
    case 'advcl':
      return child.xpos === 'VB' || child.xpos === 'VBG' || hasTo(view, child)
    case 'acl':
      return child.deprel !== 'acl:relcl' && child.xpos === 'VB'
    default:
      return casesOf(view, child.index).some(
        word => ['for', 'to', 'of', 'on', 'with', 'against'].includes(word) || (word === 'in' && isPartIn(view, child))
      )
  }
}

/** `called for the law to be changed`. */
function hasTo(view: TreeView, { index }: Token): boolean {
  return childrenBy(view, index, 'mark').some(mark => mark.text.toLowerCase() === 'to')
}

/** `take part in the talks`, `participate in the vote`. */
function isPartIn(view: TreeView, child: Token): boolean {
  const verb = view.tokens[child.head]
  const part = verb?.lemma === 'take' && childrenBy(view, verb.index, 'obj').some(({ lemma }) => lemma === 'part')
  return part || verb?.lemma === 'participate'
}

function isSwallowed(view: TreeView, found: ReadonlyMap<number, Match>, match: Match): boolean {
  let at = view.tokens[match.trigger]
  for (let i = 0; i < REACH && at !== undefined && at.head >= 0; i++) {
    const head = view.tokens[at.head]
    if (head === undefined) return false
    if (isTopic(found.get(head.index), match, at)) return true
    if (relation(at) !== 'conj') {
      if (!isContent(view, at)) return false
      if (swallows(found.get(head.index), at)) return true
    }
    at = head
  }
  return false
}

/** What a protest demands is its topic and no request of its own (PLOVER codebook, PROTEST). */
function isTopic(above: Match | undefined, match: Match, at: Token): boolean {
  const adverbial = relation(at) === 'advcl' || relation(at) === 'xcomp'
  return above?.frame.type === 'PROTEST' && match.frame.type === 'REQUEST' && adverbial
}

function swallows(above: Match | undefined, content: Token): boolean {
  return above?.frame.content === 'swallow' && content.index !== above.trigger
}

/** `condemned the arrest`: two acts, one of which judges the other; `signed the deal` is one. */
function isJudged({ frame: { type, recipient } }: Match, { frame }: Match): boolean {
  return (type === 'ACCUSE' || type === 'SUPPORT') && recipient.includes('owner') && frame.type !== type
}

/** `gave money to support the refugees`, `marched to protest`: what a gift or a march is for is no act of its own. */
function isPurpose(view: TreeView, found: ReadonlyMap<number, Match>, { frame, trigger }: Match): boolean {
  const token = view.tokens[trigger]
  if (token?.xpos !== 'VB' || !['SUPPORT', 'AID', 'PROTEST'].includes(frame.type)) return false
  if (!['advcl', 'acl', 'xcomp'].includes(relation(token))) return false
  const above = [token.head, view.tokens[token.head]?.head ?? -1].flatMap(index => found.get(index) ?? [])
  const means = frame.type === 'PROTEST' ? 'PROTEST' : 'AID'
  return above.some(one => one.frame.type === means && hasNeeds(one, null))
}

/** `impose sanctions` is one act: the noun that its verb asks for is no second one. */
function isConsumed(view: TreeView, found: ReadonlyMap<number, Match>, match: Match): boolean {
  const token = view.tokens[match.trigger]
  if (token === undefined) return true
  const first = relation(token) === 'conj' ? (view.tokens[token.head] ?? token) : token
  const above = found.get(first.head)
  if (above === undefined || !hasNeeds(above, null) || isJudged(above, match)) return false
  return above.consumed === first.index || above.consumed === token.index
}
