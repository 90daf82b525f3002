import type { Act, PloverType, Statement } from '../../record/index.js'
import type { Chain } from '../../language/layers.js'
import { evidenceOf } from '../clause.js'
import { isNegated, verbStatus } from '../outlook.js'
import { ACTING, carrierAt, distinct, namedWithin, ownerOf, participants } from '../participants.js'
import { agentOf, objectOf } from '../predicate.js'
import { tokensOf } from '../statement-lookup.js'
import type { Carrier, TreeView } from '../tree-view.js'
import { contextsOf } from './contexts.js'
import { matchVerb } from './match-verb.js'
import type { Draft, Making } from './event-draft.js'
import { bareFrame } from './frame.js'
import { conditionSubject } from './recipient-heads.js'
import { argumentOf, UNNAMED, verbIn } from './said-acts.js'

/** Statements by which one may threaten without the word. */
const SAYING: ReadonlySet<Act> = new Set<Act>(['say', 'warn', 'announce', 'claim', 'commit', 'threaten'])
/** Types of act that it is a threat to make depend on what another does (PLOVER codebook, THREATEN). */
const HARMS: ReadonlySet<PloverType> = new Set<PloverType>([
  'ASSAULT',
  'COERCE',
  'MOBILIZE',
  'PROTEST',
  'REJECT',
  'SANCTION'
])
/** How often events of this make are right; set by hand until measured. */
const SCORE = 0.6

/**
 * `told the miners that they would be dismissed unless they returned`, `said his men would strike back if another shell
 * fell`: who says what harm he or those under him would do on a condition threatens whom he tells it, or whose act it
 * depends on. What others would do is no threat of his, nor what somebody says who cannot do it.
 */
export function withThreats(making: Making, statements: readonly Statement[], told: readonly Draft[]): Draft[] {
  const threats = statements.flatMap(statement => threatOf(making, statement, told) ?? [])
  const harms = new Set(threats.map(({ harm }) => harm))
  return [...told.filter(({ token }) => !harms.has(token)), ...threats.map(({ draft }) => draft)]
}

/** A threat, with the verb that tells the harm, which is no act of its own. */
interface Threat {
  readonly draft: Draft
  readonly harm: number
}

function threatOf(making: Making, statement: Statement, told: readonly Draft[]): Threat | null {
  const { view, lexicon } = making
  const [source, cue, content] = [statement.source[0], statement.cue[0], statement.content[0]]
  if (source === undefined || cue === undefined || content === undefined || !SAYING.has(statement.act)) return null
  if (UNNAMED.has(statement.standing) || statement.speakers.length === 0) return null
  const words = tokensOf(view.document, cue)
  const verb = headIn(view, content)
  if (words === null || verb === null || !isHarmAhead(making, verb)) return null
  const trigger = verbIn(view, words)
  const sentence = view.tokens[trigger]?.sentence ?? 0
  const known = told.some(
    draft =>
      draft.frame.type === 'THREATEN' &&
      draft.sentence === sentence &&
      draft.actors.some(({ entity }) => statement.speakers.includes(entity))
  )
  if (known || !isHis(making, statement, verb)) return null
  const recipients = threatened(making, statement, verb)
  if (recipients.length === 0) return null
  const draft: Draft = {
    frame: bareFrame('THREATEN', 'threat', null),
    trigger: cue,
    token: trigger,
    sentence,
    evidence: evidenceOf(view, trigger),
    statement,
    actors: statement.speakers.map(entity => ({ entity, span: source })),
    recipients,
    place: null,
    when: statement.when,
    status: 'occurred',
    contexts: contextsOf(lexicon.contexts, view.tokens.slice(words.first, words.last)),
    score: SCORE,
    again: false
  }
  return { draft, harm: verb }
}

/** The word of the content that hangs on nothing in it. */
function headIn(view: TreeView, content: Statement['content'][number]): number | null {
  const words = tokensOf(view.document, content)
  if (words === null) return null
  const inside = (index: number): boolean => index >= words.first && index < words.last
  const head = view.tokens.slice(words.first, words.last).find(token => token.upos !== 'PUNCT' && !inside(token.head))
  return head?.upos === 'VERB' ? head.index : null
}

/** Whether a verb tells a harm that depends on something and is not ruled out. */
function isHarmAhead({ view, lexicon }: Making, verb: number): boolean {
  const token = view.tokens[verb]
  if (token === undefined || isNegated(view, verb) || verbStatus(view, lexicon.outlook, verb) !== 'conditional')
    return false
  const before = view.tokens.slice(Math.max(0, verb - MODAL), verb)
  const modal = before.some(({ lemma, head }) => head === verb && AHEAD.has(lemma))
  const match = modal ? matchVerb(view, lexicon, token) : null
  return match !== null && HARMS.has(match.frame.type)
}

/** How far before the verb its auxiliary stands at most. */
const MODAL = 6
const AHEAD: ReadonlySet<string> = new Set(['will', 'would', "'ll", 'shall'])

/** Whether the harm is his own, of those under him, or told without a doer by somebody who has the power. */
function isHis({ view, lexicon }: Making, { speakers }: Statement, verb: number): boolean {
  const agent = agentOf(view, verb)
  if (agent === null) return view.document.entities.some(chain => speakers.includes(chain.id) && hasPower(chain))
  const own = carrierAt(view, agent)
  const owner = ownerOf(view, agent, ACTING)
  const doers = participants(view, agent, ACTING, lexicon.belonging)
  return [own, owner, ...doers].some(one => one !== null && speakers.includes(one.entity.id))
}

/** Sectors of those who can do harm by an order, as one man or as a body. */
const POWERS: ReadonlySet<string> = new Set(['GOV', 'MIL', 'COP', 'SPY', 'REB', 'UAF', 'PRM'])

function hasPower({ type, sector }: Chain): boolean {
  return type === 'state' || type === 'government' || type === 'armed-group' || POWERS.has(sector ?? '')
}

/**
 * Those whose act it depends on, else those upon whom it would be done, where they are others than his own; they may be those
 * whom he tells it. What is told without a doer threatens
 * nobody where it depends on the weather or on what nobody does.
 */
function threatened({ view, lexicon }: Making, { addressee, speakers }: Statement, verb: number): Draft['recipients'] {
  const isOther = ({ entity, mention }: Carrier): boolean => {
    const owner = ownerOf(view, mention.head, ACTING)
    return !speakers.includes(entity.id) && (owner === null || !speakers.includes(owner.entity.id))
  }
  const people = (phrase: number | null): Carrier[] => participants(view, phrase, ACTING, lexicon.belonging)
  const condition = people(conditionSubject(view, lexicon, verb))
  const object = objectOf(view, verb)
  const harmed = people(object)
  const inner = object === null || harmed.length > 0 ? null : namedWithin(view, object, ACTING, false)
  const told = [...condition, ...harmed].some(({ entity }) => entity.id === addressee?.entity)
  if (told && addressee?.entity !== null && addressee?.span !== null && addressee !== null)
    return [{ entity: addressee.entity, span: addressee.span }]
  if (condition.length === 0 && agentOf(view, verb) === null) return []
  const found = condition.filter(isOther)
  const others = found.length > 0 ? found : [...harmed, ...(inner === null ? [] : [inner])].filter(isOther)
  return distinct(others).map(carrier => argumentOf(view, carrier))
}
