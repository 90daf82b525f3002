import type { Chain } from '../../language/layers.js'
import { casesOf } from '../cases.js'
import { carrierAt } from '../participants.js'
import { objectOf } from '../predicate.js'
import { childrenBy, type TreeView } from '../tree-view.js'
import type { Draft } from './event-draft.js'
import type { EventLexicon } from './event-lexicon.js'
import { hasName, isCalled, partiesIn } from './nameless.js'
import { fits } from './word-class.js'

/** Whether the act is one of every day, whoever does it: harm to oneself, a vote, advice to those who travel, words to or for the
 * press, a feast, a candidate's rally. */
export function isPrivateAct(
  view: TreeView,
  lexicon: EventLexicon,
  draft: Draft,
  entities: ReadonlyMap<string, Chain>
): boolean {
  return (
    isDoneToOneself(view, lexicon, draft) ||
    isBallot(view, draft, entities) ||
    isAdvice(view, lexicon, draft, entities) ||
    isBriefing(view, lexicon, draft) ||
    isFestive(view, lexicon, draft) ||
    isCampaign(view, draft) ||
    isSilence(view, draft)
  )
}

/** `hanged himself`, `feed themselves`; who blows himself up means others. */
function isDoneToOneself(view: TreeView, { oneself }: EventLexicon, { frame, token }: Draft): boolean {
  if (frame.type !== 'AID' && (frame.type !== 'ASSAULT' || frame.mode === 'suicide-attack')) return false
  return oneself.has(view.tokens[objectOf(view, token) ?? -1]?.text.toLowerCase() ?? '')
}

/** `I will vote for Holm`: a ballot of somebody who holds no office. */
function isBallot(view: TreeView, { frame, token, actors }: Draft, entities: ReadonlyMap<string, Chain>): boolean {
  if (frame.type !== 'SUPPORT' || view.tokens[token]?.lemma !== 'vote') return false
  return partiesIn({ actors, recipients: [] }, entities).every(
    ({ type, sector }) => (type === 'person' || type === 'group') && (sector === null || sector === 'CVL')
  )
}

/** `urged motorists to avoid the tunnel`: what people are told for their own good. */
function isAdvice(
  view: TreeView,
  lexicon: EventLexicon,
  { frame, token, recipients }: Draft,
  entities: ReadonlyMap<string, Chain>
): boolean {
  if (frame.type !== 'REQUEST' || recipients.length === 0) return false
  const asked = childrenBy(view, token, 'xcomp', 'ccomp', 'advcl')
  if (!asked.some(({ index }) => fits(view, lexicon, index, ['cautions']))) return false
  return partiesIn({ actors: [], recipients }, entities).every(party => isCalled(view, lexicon.laymen, party))
}

/** `spoke to reporters`: words to those who only listen and write are no consultation. */
function isBriefing(view: TreeView, lexicon: EventLexicon, { frame, actors, recipients }: Draft): boolean {
  const parties = [...actors, ...recipients]
  if (frame.type !== 'CONSULT' || parties.length < 2) return false
  const rest = parties.filter(({ entity }) => !isAudience(view, lexicon, entity))
  return rest.length < 2
}

function isAudience(view: TreeView, lexicon: EventLexicon, id: string): boolean {
  const chain = view.document.entities.find(entity => entity.id === id)
  if (chain === undefined || (chain.type === 'person' && hasName(chain))) return false
  return chain.mentions.some(({ head }) => fits(view, lexicon, head, ['audiences']))
}

const AGAINST: ReadonlySet<string> = new Set(['against', 'over', 'outside'])

/** `marched in the carnival parade`: a feast, where nothing is said of what it is against. */
function isFestive(view: TreeView, lexicon: EventLexicon, { frame, token }: Draft): boolean {
  const verb = view.tokens[token]
  if (frame.type !== 'PROTEST' || verb === undefined || !lexicon.streets.has(verb.lemma)) return false
  const phrases = childrenBy(view, token, 'obl', 'obj')
  if (phrases.some(({ index }) => casesOf(view, index).some(word => AGAINST.has(word)))) return false
  const inner = phrases.flatMap(({ index }) => childrenBy(view, index, 'nmod'))
  return [...phrases, ...inner].some(({ index }) => fits(view, lexicon, index, ['festivities']))
}

/** `at one of his rallies`, `a Holm rally`: where a candidate speaks to those who are for him. */
function isCampaign(view: TreeView, { frame, token, recipients }: Draft): boolean {
  if (frame.type !== 'PROTEST' || view.tokens[token]?.lemma !== 'rally' || recipients.length > 0) return false
  const whose = childrenBy(view, token, 'nmod:poss', 'compound').flatMap(({ index }) => carrierAt(view, index) ?? [])
  return whose.some(({ entity }) => entity.type === 'person' && hasName(entity))
}

/** What the press asks for. */
const OF_THE_PRESS: ReadonlySet<string> = new Set(['interview', 'comment'])

/** `declined several requests for an interview`: who does not speak to the press refuses nobody of politics. */
function isSilence(view: TreeView, { frame, token }: Draft): boolean {
  const object = frame.type === 'REJECT' ? objectOf(view, token) : null
  if (object === null) return false
  const words = [object, ...childrenBy(view, object, 'nmod', 'compound').map(({ index }) => index)]
  return words.some(word => OF_THE_PRESS.has(view.tokens[word]?.lemma ?? ''))
}
