import type { Act, Argument, EventStatus, PloverType, Span, Statement } from '../../record/index.js'
import type { TokenRange } from '../../language/layers.js'
import { evidenceOf, rangeSpan } from '../clause.js'
import { verbStatus } from '../outlook.js'
import { ACTING, distinct, namedWithin, participants } from '../participants.js'
import { isPassive } from '../passive.js'
import { objectOf, subjectOf } from '../predicate.js'
import { tokensOf } from '../statement-lookup.js'
import type { Carrier, TreeView } from '../tree-view.js'
import { contextsOf } from './contexts.js'
import type { Draft, Making } from './event-draft.js'
import { bareFrame } from './frame.js'

/** Statements by which something is done to somebody, and the act that each of them is (PLOVER codebook, ACCUSE to THREATEN). */
const DONE_BY_SAYING: Readonly<Partial<Record<Act, { type: PloverType; act: string; mode: string | null }>>> = {
  accuse: { type: 'ACCUSE', act: 'accusation', mode: 'allege' },
  criticise: { type: 'ACCUSE', act: 'criticism', mode: 'disapprove' },
  praise: { type: 'SUPPORT', act: 'praise', mode: null },
  request: { type: 'REQUEST', act: 'demand', mode: null },
  threaten: { type: 'THREATEN', act: 'threat', mode: null },
  deny: { type: 'REJECT', act: 'denial', mode: null }
}
/** Who says it may not be looked up: what unnamed sources or nobody in particular say is no act of a party. */
export const UNNAMED: ReadonlySet<Statement['standing']> = new Set<Statement['standing']>([
  'anonymous',
  'unattributed',
  'media',
  'document'
])
/** How often events of this make are right; set by hand until measured. */
const SCORE = 0.6

/** The acts that statements are and no frame has told: `called the ruling a farce` criticises whoever made it. */
export function saidActs(making: Making, statements: readonly Statement[], told: readonly Draft[]): Draft[] {
  const made: Draft[] = []
  for (const statement of statements) {
    const draft = draftOfStatement(making, statements, statement, [...told, ...made])
    if (draft !== null) made.push(draft)
  }
  return made
}

function draftOfStatement(
  making: Making,
  statements: readonly Statement[],
  statement: Statement,
  told: readonly Draft[]
): Draft | null {
  const { view, lexicon } = making
  const done = DONE_BY_SAYING[statement.act]
  const [source, cue] = [statement.source[0], statement.cue.at(0)]
  const words = cue === undefined ? null : tokensOf(view.document, cue)
  if (done === undefined || words === null || cue === undefined || source === undefined) return null
  if (UNNAMED.has(statement.standing) || statement.speakers.length === 0) return null
  const actors = statement.speakers.map(entity => ({ entity, span: source }))
  const trigger = verbIn(view, words)
  const sentence = view.tokens[trigger]?.sentence ?? 0
  if (told.some(draft => isTold(draft, done.type, words, sentence, actors))) return null
  const status = statusAt(making, trigger)
  const recipients =
    statement.act === 'deny' ? accusers(making, statements, told, actors, trigger) : targets(making, statement, trigger)
  if (status !== 'occurred' && status !== 'ongoing') return null
  if (recipients.length === 0) return null
  return {
    frame: bareFrame(done.type, done.act, done.mode),
    trigger: cue,
    token: trigger,
    sentence,
    evidence: evidenceOf(view, trigger),
    statement: making.statements[trigger] ?? null,
    actors,
    recipients,
    place: null,
    when: statement.when,
    status,
    contexts: contextsOf(lexicon.contexts, view.tokens.slice(words.first, words.last)),
    score: SCORE,
    again: false
  }
}

/** The verb of a cue, or its first word. */
export function verbIn(view: TreeView, { first, last }: TokenRange): number {
  return view.tokens.slice(first, last).find(({ upos }) => upos === 'VERB')?.index ?? first
}

/** Whether a frame has told it already: by the same words, or of the same who in the same sentence. */
function isTold(
  draft: Draft,
  type: PloverType,
  { first, last }: TokenRange,
  sentence: number,
  actors: readonly Argument[]
): boolean {
  if (draft.token >= first && draft.token < last) return true
  const same = draft.actors.some(({ entity }) => actors.some(actor => actor.entity === entity))
  return draft.frame.type === type && draft.sentence === sentence && same
}

function statusAt({ view, lexicon }: Making, trigger: number): EventStatus {
  return view.tokens[trigger]?.upos === 'VERB' ? verbStatus(view, lexicon.outlook, trigger) : 'occurred'
}

/** Whoever has accused the one who denies or his country, or has said of them what he denies, last before it. */
function accusers(
  { view }: Making,
  statements: readonly Statement[],
  told: readonly Draft[],
  actors: readonly Argument[],
  trigger: number
): readonly Argument[] {
  const sides = sidesOf(view, actors)
  const accused = told
    .filter(draft => draft.frame.type === 'ACCUSE' && draft.token < trigger && draft.actors.length > 0)
    .sort((x, y) => y.token - x.token)
    .find(draft => sides.against(draft.recipients, draft.actors))
  if (accused !== undefined) return accused.actors
  const sentence = view.tokens[trigger]?.sentence ?? 0
  const others = statements.flatMap(({ act, content, source, speakers, standing }) => {
    const words =
      SAYING.has(act) && !UNNAMED.has(standing) && content[0] !== undefined ? tokensOf(view.document, content[0]) : null
    const [span, entity] = [source[0], speakers[0]]
    if (words === null || span === undefined || entity === undefined || words.last > trigger) return []
    const near = sentence - (view.tokens[words.first]?.sentence ?? 0) <= NEAR
    const of = view.tokens.slice(words.first, words.last).flatMap(({ index }) => view.headed.get(index) ?? [])
    return near &&
      sides.against(
        of.map(({ entity: { id } }) => ({ entity: id })),
        [{ entity }]
      )
      ? [{ entity, span }]
      : []
  })
  return others.slice(-1)
}

type Side = readonly { readonly entity: string }[]

/** Tells who speaks against somebody: of him or of his country, and from another side than his. */
function sidesOf(view: TreeView, actors: Side): { against: (of: Side, by: Side) => boolean } {
  const countries = new Map(view.document.entities.map(({ id, country }) => [id, country]))
  const own = new Set(actors.map(({ entity }) => entity))
  const home = new Set(actors.flatMap(({ entity }) => countries.get(entity) ?? []))
  const isOwn = ({ entity }: Side[number]): boolean => own.has(entity)
  const isHome = ({ entity }: Side[number]): boolean => home.has(countries.get(entity) ?? '')
  return { against: (of, by) => !by.some(isOwn) && (of.some(isOwn) || (of.some(isHome) && !by.some(isHome))) }
}

/** Acts of statements that may say of somebody what he then denies. */
const SAYING: ReadonlySet<Act> = new Set<Act>(['accuse', 'criticise'])
/** Sentences back in which the claim stands that is denied. */
const NEAR = 1

/** Whom the words are against or for: whom the cue acts on, else whom the content speaks of first, else whose it is. */
function targets(making: Making, statement: Statement, trigger: number): Argument[] {
  const { view, lexicon } = making
  const speaking = new Set(statement.speakers)
  const isOther = ({ entity }: Carrier): boolean => !speaking.has(entity.id)
  const phrases = [
    isPassive(view, trigger) ? subjectOf(view, trigger) : objectOf(view, trigger),
    ...statement.content.slice(0, 1).flatMap(span => saidOf(making, span))
  ].filter(phrase => phrase !== null)
  const asked = statement.act === 'request'
  for (const phrase of phrases) {
    const people = participants(view, phrase, ACTING, lexicon.belonging).filter(isOther)
    if (people.length > 0) return distinct(people).map(carrier => argumentOf(view, carrier))
    const owner = asked ? null : namedWithin(view, phrase, ACTING, true)
    if (owner !== null && isOther(owner)) return [argumentOf(view, owner)]
  }
  return []
}

/** Subject and object of what is said; of a passive its subject alone suffers. */
function saidOf({ view }: Making, content: Span): number[] {
  const words = tokensOf(view.document, content)
  if (words === null) return []
  const inside = (index: number): boolean => index >= words.first && index < words.last
  const head = view.tokens.slice(words.first, words.last).find(token => !inside(token.head))
  if (head === undefined || isPassive(view, head.index)) return []
  return [subjectOf(view, head.index), objectOf(view, head.index)].filter(
    phrase => phrase !== null && inside(phrase)
  ) as number[]
}

/** A carrier as an argument of an event. */
export function argumentOf(view: TreeView, { entity, mention }: Carrier): Argument {
  return { entity: entity.id, span: rangeSpan(view, { first: mention.first, last: mention.last }) }
}
