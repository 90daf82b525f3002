import type { Argument, EventStatus, PloverType, Reference, Span, Statement, When } from '../../record/index.js'
import type { TokenRange } from '../../language/layers.js'
import { relation } from '../../language/tree.js'
import { evidenceOf, rangeSpan } from '../clause.js'
import { nounStatus } from '../noun-status.js'
import { isRefusal, verbStatus } from '../outlook.js'
import { carrierAt } from '../participants.js'
import { casesOf } from '../cases.js'
import { isNominal } from '../gerund.js'
import { objectOf } from '../predicate.js'
import { childrenBy, type Carrier, type TreeView } from '../tree-view.js'
import { contextsOf } from './contexts.js'
import { demandOf, type Demand } from './demands.js'
import type { EventLexicon } from './event-lexicon.js'
import type { Frame } from './frame.js'
import type { Match } from './match.js'
import { modeOf } from './mode-of-content.js'
import { isOneOf } from './recipient-heads.js'
import { isToldBefore } from './told-before.js'
import { entryFor } from './trigger-lemma.js'
import { fits } from './word-class.js'

/** One telling of an act, before tellings of the same act are joined. */
export interface Draft {
  readonly frame: Frame
  readonly trigger: Span
  readonly token: number
  readonly sentence: number
  readonly evidence: Span
  readonly statement: Statement | null
  readonly actors: readonly Argument[]
  readonly recipients: readonly Argument[]
  readonly place: Reference | null
  readonly when: When | null
  readonly status: EventStatus
  readonly contexts: readonly string[]
  readonly score: number
  /** Whether a noun stands for violence that was told before (`killed in the attack`). */
  readonly again: boolean
}

/** What a draft is made with: the trees, the lexicon, on whose word each token stands, and the time of a clause. */
export interface Making {
  readonly view: TreeView
  readonly lexicon: EventLexicon
  readonly statements: readonly (Statement | null)[]
  readonly whenOf: (range: TokenRange) => When | null
}

/** The event that a match tells; null for what must be done where nobody is said to ask it. */
export function draftOf(making: Making, match: Match): Draft | null {
  const { view, lexicon } = making
  const statement = making.statements[match.trigger] ?? null
  const sentence = view.tokens[match.trigger]?.sentence ?? 0
  const [actors, recipients] = takingPart(match)
  const act = refused({ frame: match.frame, status: statusOf(view, lexicon, match, statement) }, view, lexicon, match)
  const demand = demandOf(view, lexicon, match, actors, statement)
  if (demand === null && match.frame.speaker) return null
  return {
    trigger: rangeSpan(view, { first: match.trigger, last: match.trigger + 1 }),
    token: match.trigger,
    sentence,
    evidence: evidenceOf(view, match.trigger),
    statement,
    actors: actors.map(carrier => argumentOf(view, carrier)),
    recipients: recipients.map(carrier => argumentOf(view, carrier)),
    ...act,
    ...(demand === null ? {} : demandedIn(view, demand)),
    place: placeOf(view, lexicon, match),
    when: making.whenOf({ first: match.trigger, last: match.trigger + 1 }),
    contexts: contextsOf(lexicon.contexts, view.tokens.slice(...sentenceBounds(view, sentence, match.trigger))),
    score: scoreOf(match),
    again: isToldBefore(view, lexicon, match)
  }
}

/** Acts of goodwill: who says that he will not do one refuses it. */
export const GOODWILL: ReadonlySet<PloverType> = new Set<PloverType>([
  'AGREE',
  'CONSULT',
  'SUPPORT',
  'CONCEDE',
  'COOPERATE',
  'AID',
  'RETREAT'
])

/**
 * `Ormia will not lift the ban`, `will not accept refugees if there is war`: a refusal that was made (PLOVER codebook, REJECT);
 * `the talks will not resume` is none.
 */
function refused(
  act: Pick<Draft, 'frame' | 'status'>,
  view: TreeView,
  lexicon: EventLexicon,
  match: Match
): Pick<Draft, 'frame' | 'status'> {
  const { frame, status } = act
  const own = view.tokens[match.trigger]?.upos === 'VERB' && match.carried === null && match.actors.length > 0
  const open = status === 'denied' || status === 'conditional'
  if (!open || !own || !GOODWILL.has(frame.type) || !isRefusal(view, lexicon.outlook, match.trigger)) return act
  return {
    frame: { ...frame, type: 'REJECT', act: `refusal of ${frame.act}`, mode: modeOf('REJECT', frame) },
    status: 'occurred'
  }
}

/** The part of a draft that a demand gives. */
function demandedIn(view: TreeView, { frame, status, speaker, source, asked }: Demand): Partial<Draft> {
  const recipients = asked.map(carrier => argumentOf(view, carrier))
  return { frame, status, actors: [{ entity: speaker, span: source }], recipients }
}

/** In a mutual act all who take part are actors (PLOVER codebook, compound and reciprocal actors). */
function takingPart(match: Match): [readonly Carrier[], readonly Carrier[]] {
  const others = match.recipients.filter(r => !match.actors.some(a => a.entity.id === r.entity.id))
  return match.frame.mutual ? [[...match.actors, ...others], []] : [match.actors, others]
}

function argumentOf(view: TreeView, carrier: Carrier): Argument {
  const { first, last } = carrier.mention
  return { entity: carrier.entity.id, span: rangeSpan(view, { first, last }) }
}

/** Acts that are announced when they are done (an arrest), and not beforehand (a visit). */
const DONE: ReadonlySet<PloverType> = new Set<PloverType>(['COERCE', 'ASSAULT', 'SANCTION', 'ACCUSE', 'AGREE'])

function statusOf(view: TreeView, lexicon: EventLexicon, match: Match, statement: Statement | null): EventStatus {
  const upos = view.tokens[match.trigger]?.upos
  const gerund = view.tokens[match.trigger]
  const noun = upos === 'NOUN' || upos === 'PROPN' || (gerund !== undefined && isNominal(view, gerund))
  const announced = noun && DONE.has(match.frame.type) && view.tokens[match.carried ?? -1]?.lemma === 'announce'
  if (announced) return verbStatus(view, lexicon.outlook, match.carried ?? match.trigger)
  const shown = shownBy(view, lexicon, match)
  if (shown !== null) return verbStatus(view, lexicon.outlook, shown)
  const status = noun
    ? nounStatus(view, lexicon.outlook, match.trigger, match.carried)
    : verbStatus(view, lexicon.outlook, match.trigger)
  const told = (status === 'occurred' || status === 'ongoing') && (!noun || match.carried !== null)
  return told && statement?.act === 'deny' ? 'denied' : status
}

/**
 * `knelt to protest against the law`: the protest lies in what is done, and is as real as that; so is what force is used
 * for (fired to disperse the crowd).
 */
function shownBy(view: TreeView, lexicon: EventLexicon, { frame, trigger }: Match): number | null {
  const token = view.tokens[trigger]
  const above = view.tokens[token?.head ?? -1]
  if (token?.xpos !== 'VB' || relation(token) !== 'advcl' || above?.upos !== 'VERB') return null
  if (frame.type === 'PROTEST') return above.index
  if (frame.type !== 'COERCE' || !isOneOf(view, lexicon.dispersings, token)) return null
  const object = objectOf(view, above.index)
  const isForce = (one: Frame): boolean =>
    FORCE.has(one.mode ?? '') && fits(view, lexicon, object, one.object ?? ['any'])
  return entryFor(lexicon.verbs, above)?.some(isForce) === true ? above.index : null
}

/** Modes of an assault by those who have to keep order. */
const FORCE: ReadonlySet<string> = new Set(['crowd-control', 'firearms', 'beat'])

const PLACES: ReadonlySet<string> = new Set(['place', 'state', 'facility'])

/** Where it happens: a place after `in`, `at`, `near` …, by the trigger, its object or the verb that carries it. */
function placeOf(view: TreeView, lexicon: EventLexicon, match: Match): Reference | null {
  const object = objectOf(view, match.trigger)
  const heads = [
    match.trigger,
    ...(object === null ? [] : [object]),
    ...(match.carried === null ? [] : [match.carried])
  ]
  for (const head of heads) {
    for (const phrase of childrenBy(view, head, 'obl', 'nmod')) {
      const carrier = carrierAt(view, phrase.index)
      if (
        carrier === null ||
        !PLACES.has(carrier.entity.type) ||
        !casesOf(view, phrase.index).some(word => lexicon.wheres.has(word))
      )
        continue
      return { entity: carrier.entity.id, span: argumentOf(view, carrier).span }
    }
  }
  return null
}

/** Words around the trigger that contexts are read from: its sentence, and of a very long one the part around it. */
function sentenceBounds(view: TreeView, sentence: number, trigger: number): [number, number] {
  const range = view.document.sentences[sentence]
  const [first, last] = [range?.first ?? trigger, range?.last ?? trigger + 1]
  return [Math.max(first, trigger - 60), Math.min(last, trigger + 60)]
}

/** How often events of this make are right, by how much of them the words give; set by hand until measured. */
function scoreOf(match: Match): number {
  const both = match.actors.length > 0 && match.recipients.length > 0
  const base = match.frame.object !== null || match.frame.oblique.length > 0 ? 0.75 : 0.65
  const named = match.actors.length > 0 || match.recipients.length > 0 ? 0 : -0.25
  const alone = match.carried === null && match.frame.strong ? -0.1 : 0
  return Math.round((base + (both ? 0.1 : 0) + named + alone) * 100) / 100
}
