import type { EntityType } from '../../record/index.js'
import type { Chain } from '../../language/layers.js'
import { casesOf, obliques } from '../cases.js'
import { childrenBy, type TreeView } from '../tree-view.js'
import type { Draft } from './event-draft.js'
import type { EventLexicon } from './event-lexicon.js'
import { hasName, isCalled, partiesIn } from './nameless.js'
import { fits } from './word-class.js'

/**
 * `the two candidates clashed over taxes`, `he can beat Holm`: a contest of words or votes between people with names, none of
 * whom is in arms, and no violence.
 */
export function isContest(
  view: TreeView,
  lexicon: EventLexicon,
  draft: Draft,
  entities: ReadonlyMap<string, Chain>
): boolean {
  if (draft.frame.type !== 'ASSAULT' || !fits(view, lexicon, draft.token, ['contests'])) return false
  if (isBodily(view, lexicon, draft.token)) return false
  if (isOnThings(view, lexicon, draft.token) || isEra(view, lexicon, draft.token)) return true
  const parties = partiesIn(draft, entities)
  if (isOfPolitician(view, lexicon, draft, entities)) return true
  if (parties.length === 0 || !parties.every(party => isOfWords(party) || isCalled(view, lexicon.laymen, party)))
    return false
  if (casesOf(view, draft.token).includes('under')) return true
  return draft.actors.length > 0 && (parties.length > 1 || isAboutThings(view, lexicon, draft.token))
}

/** `attacked her outside her home`, `attacked him with a knife`: where somebody is, and what he has in his hand, is no matter of words. */
function isBodily(view: TreeView, lexicon: EventLexicon, word: number): boolean {
  const armed = obliques(view, word, ['with']).some(({ index }) => fits(view, lexicon, index, ['hand weapons']))
  return armed || obliques(view, word, ['outside', 'near', 'inside']).length > 0
}

/** `his attacks on a judge`, `attacks from the senator`: politicians attack people with words, and places with arms. */
function isOfPolitician(
  view: TreeView,
  lexicon: EventLexicon,
  { token, actors, recipients }: Draft,
  entities: ReadonlyMap<string, Chain>
): boolean {
  const noun = view.tokens[token]
  if (noun?.upos !== 'NOUN' || !lexicon.onslaughts.has(noun.lemma)) return false
  const doers = partiesIn({ actors, recipients: [] }, entities)
  const others = partiesIn({ actors: [], recipients }, entities)
  const onPerson = others.length > 0 && others.every(({ type }) => type === 'person')
  const politicians = doers.every(
    ({ type, sector }) => type === 'person' && (POLITICS.has(sector ?? '') || (onPerson && sector === 'GOV'))
  )
  return doers.length > 0 && politicians && others.every(({ type }) => PEOPLE.has(type))
}

/** Sectors of those who live by words. */
const POLITICS: ReadonlySet<string> = new Set(['LEG', 'PTY', 'OPP', 'ELI'])
const PEOPLE: ReadonlySet<EntityType> = new Set<EntityType>(['person', 'group', 'organisation', 'office'])

/** Somebody with a name, or a party, whose battles are of words. */
function isOfWords(party: Chain): boolean {
  if (party.type === 'person') return hasName(party) && !ARMED.has(party.sector ?? '')
  return party.type === 'organisation' && (party.sector === null || party.sector === 'PTY' || party.sector === 'JRN')
}

const ARMED: ReadonlySet<string> = new Set(['MIL', 'COP', 'SPY', 'REB', 'UAF', 'CRM'])

/** `clashed over`, `a battle about`. */
function isAboutThings(view: TreeView, { disputed }: EventLexicon, word: number): boolean {
  return childrenBy(view, word, 'obl', 'nmod').some(({ index }) =>
    casesOf(view, index).some(preposition => disputed.has(preposition))
  )
}

/** Prepositions of those against whom a war is waged. */
const AGAINST: readonly string[] = ['on', 'against']

/** `a war on waste`: nobody fights things. */
function isOnThings(view: TreeView, lexicon: EventLexicon, noun: number): boolean {
  if (!CAMPAIGNS.has(view.tokens[noun]?.lemma ?? '')) return false
  const head = view.tokens[noun]?.head ?? -1
  const heads = view.tokens[noun]?.deprel === 'obj' ? [noun, head] : [noun]
  const foes = heads.flatMap(at => obliques(view, at, AGAINST)).filter(({ index }) => index > noun)
  return foes.length > 0 && !foes.some(({ index }) => fits(view, lexicon, index, FOES) || isTime(view, index))
}

/** Nouns that are also said of what people do about a nuisance. */
const CAMPAIGNS: ReadonlySet<string> = new Set(['war', 'battle', 'fight'])
/** Those whom one can fight, and where. */
const FOES = ['actor', 'place', 'armed', 'militia', 'force', 'target', 'victim', 'person', 'group', 'land', 'border']

function isTime(view: TreeView, word: number): boolean {
  return view.document.times.some(({ first, last }) => word >= first && word < last)
}

/** `since the war`: a time, where nothing is said of whose war it is. */
function isEra(view: TreeView, { eras }: EventLexicon, noun: number): boolean {
  if (view.tokens[noun]?.lemma !== 'war') return false
  const own = childrenBy(view, noun, 'nmod', 'nmod:poss', 'compound')
  return own.length === 0 && casesOf(view, noun).some(word => eras.has(word))
}
