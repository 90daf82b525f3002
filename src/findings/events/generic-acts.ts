import type { PloverType } from '../../record/index.js'
import type { Chain, Token } from '../../language/layers.js'
import { relation } from '../../language/tree.js'
import { agentOf } from '../predicate.js'
import { childBy, childrenBy, type TreeView } from '../tree-view.js'
import { GOODWILL, type Draft } from './event-draft.js'
import type { EventLexicon } from './event-lexicon.js'
import { isNameless } from './nameless.js'

/** Acts that are worth no news where they are done year by year. */
const QUIET: ReadonlySet<PloverType> = new Set<PloverType>([...GOODWILL, 'REQUEST'])
/** How far up the tree the clause around a phrase is looked for. */
const CLIMB = 6

/**
 * Whether the act is told of a kind of people and of nobody among them (`police arrest people who drive drunk`, `parties
 * that reject a budget must draft another`), or is a habit (`officers visit schools every autumn`).
 */
export function isGeneric(
  view: TreeView,
  lexicon: EventLexicon,
  draft: Draft,
  entities: ReadonlyMap<string, Chain>
): boolean {
  const verb = view.tokens[draft.token]
  if (verb?.upos !== 'VERB' || !isPresent(view, lexicon, verb) || !isSentence(view, draft)) return false
  if (!isNameless(draft, entities)) return false
  if (QUIET.has(draft.frame.type) && (isHabit(view, lexicon, verb) || isHabit(view, lexicon, firstOf(view, verb))))
    return true
  if (draft.place !== null || draft.when !== null) return false
  const agent = agentOf(view, verb.index)
  if (agent === null || !isKind(view, lexicon, agent)) return false
  if (isRelativeClause(view, verb)) return holds(view, lexicon, clauseAround(view, agent))
  if (draft.status === 'conditional') return holds(view, lexicon, view.tokens[verb.head])
  return verb.head < 0 || (relation(verb) === 'conj' && (view.tokens[verb.head]?.head ?? 0) < 0)
}

/** Headlines tell in the present what has happened; they have no full stop. */
function isSentence({ document }: TreeView, { sentence }: Draft): boolean {
  const range = document.sentences[sentence]
  return range?.kind === 'body' && document.tokens[range.last - 1]?.text === '.'
}

function isPresent(view: TreeView, { unchanging }: EventLexicon, { index, xpos, text }: Token): boolean {
  if (unchanging.has(text.toLowerCase())) return false
  return (xpos === 'VBP' || xpos === 'VBZ') && childBy(view, index, 'aux', 'aux:pass') === null
}

/** `on Wednesdays`. */
const WEEKDAYS = /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days$/u

/** `every autumn`, `usually`, `on Wednesdays`. */
function isHabit(view: TreeView, { habits }: EventLexicon, { index }: Token): boolean {
  if (childrenBy(view, index, 'advmod').some(({ lemma }) => habits.has(lemma))) return true
  return childrenBy(view, index, 'obl').some(
    time => (childBy(view, time.index, 'case') === null && hasEvery(view, time.index)) || WEEKDAYS.test(time.text)
  )
}

/** The first of verbs that are joined, which a time in front of it holds for all of them. */
const firstOf = (view: TreeView, verb: Token): Token =>
  relation(verb) === 'conj' ? (view.tokens[verb.head] ?? verb) : verb

function hasEvery(view: TreeView, noun: number): boolean {
  return childrenBy(view, noun, 'det').some(({ lemma }) => lemma === 'every' || lemma === 'each')
}

/** `soldiers who march`, `a state`: anybody of a kind, and not `the soldiers`, `nine soldiers`, `Ormian soldiers`. */
function isKind(view: TreeView, { anybody }: EventLexicon, noun: number): boolean {
  const head = view.tokens[noun]
  if (head === undefined || head.upos !== 'NOUN') return false
  const before = view.tokens.slice(view.first[noun] ?? noun, noun).filter(token => token.head === noun)
  if (before.some(token => relation(token) === 'nummod' || relation(token) === 'nmod' || isCapital(token))) return false
  if (childrenBy(view, noun, 'nmod').some(({ upos }) => upos === 'PROPN')) return false
  const articles = before.filter(token => relation(token) === 'det')
  if (articles.length > 0) return articles.every(({ text }) => anybody.has(text.toLowerCase()))
  return head.xpos === 'NNS' || head.lemma === 'police'
}

/** `Ormian`, but not the first word of a sentence. */
function isCapital({ text, upos }: Token): boolean {
  return upos !== 'DET' && upos !== 'NOUN' && /^\p{Lu}/u.test(text)
}

function isRelativeClause(view: TreeView, verb: Token): boolean {
  const first = relation(verb) === 'conj' ? view.tokens[verb.head] : verb
  return first?.deprel === 'acl:relcl'
}

/** The word that heads the clause in which a phrase stands. */
function clauseAround(view: TreeView, noun: number): Token | undefined {
  let at = view.tokens[view.tokens[noun]?.head ?? -1]
  for (let i = 0; i < CLIMB && at !== undefined; i++) {
    if (at.upos === 'VERB' || at.head < 0 || childBy(view, at.index, 'cop') !== null) return at
    at = view.tokens[at.head]
  }
  return at
}

/** Whether the clause says what holds at all times, and not what has happened or what somebody has said. */
function holds(view: TreeView, { tellings }: EventLexicon, clause: Token | undefined): boolean {
  if (clause === undefined || tellings.has(clause.lemma)) return false
  const words = [clause, ...childrenBy(view, clause.index, 'cop', 'aux', 'aux:pass')]
  const finite = words.filter(({ xpos }) => ['VBP', 'VBZ', 'VBD', 'MD'].includes(xpos))
  return finite.length > 0 && finite.every(word => word.xpos !== 'VBD' && !isOfPast(word) && !isFuture(word))
}

/** `have marched`. */
const isOfPast = ({ upos, lemma }: Token): boolean => upos === 'AUX' && lemma === 'have'

const isFuture = ({ xpos, text }: Token): boolean => xpos === 'MD' && /^(?:will|would|'ll|’ll)$/iu.test(text)
