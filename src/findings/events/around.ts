import type { Token } from '../../language/layers.js'
import { relation } from '../../language/tree.js'
import { casesOf } from '../cases.js'
import { isNegated } from '../outlook.js'
import { ACTING, distinct, namedWithin, participants } from '../participants.js'
import { isPassive } from '../passive.js'
import { subjectOf } from '../predicate.js'
import { childrenBy, type Carrier, type TreeView } from '../tree-view.js'
import type { EventLexicon } from './event-lexicon.js'
import { fits } from './word-class.js'

/** How far below the act the words around it are looked for. */
const DEPTH = 4
/** Relations of what is said about an act and the things in it. */
const ABOUT = ['obl', 'nmod', 'acl', 'advcl', 'advmod', 'appos', 'xcomp', 'parataxis', 'dep'] as const

/** Relations of what may stand before the act. */
const BEFORE: ReadonlySet<string> = new Set(['obl', 'advcl', 'advmod'])

/** The words that say more of an act, near ones before far ones: phrases, clauses and what stands in them. */
export function wordsAround(view: TreeView, heads: readonly number[]): Token[] {
  const start = Math.min(...heads)
  const found: Token[] = []
  let level = [...heads, ...heads.flatMap(head => view.conjuncts[head] ?? [])]
  for (let depth = 0; depth < DEPTH && level.length > 0; depth++) {
    const next = level
      .flatMap(head => [...childrenBy(view, head, ...ABOUT), ...remarksOn(view, head), ...objectsIn(view, head, heads)])
      .filter(token => !found.includes(token) && !heads.includes(token.index))
      .filter(token => depth > 0 || token.index > start || BEFORE.has(relation(token)))
    found.push(...next)
    level = next.map(({ index }) => index)
  }
  return found
}

/** `thronged the square, the largest turnout so far`: parsers may take a remark behind a comma for a second subject. */
function remarksOn(view: TreeView, head: number): Token[] {
  return childrenBy(view, head, 'nsubj').filter(
    ({ index }) => index > head && view.tokens[(view.first[index] ?? index) - 1]?.text === ','
  )
}

/** What a clause below the act acts on: `in what it called a message to Ormia`. */
function objectsIn(view: TreeView, head: number, heads: readonly number[]): Token[] {
  return heads.includes(head) ? [] : childrenBy(view, head, 'obj')
}

/** Those whom a phrase names, or else whose it is or by whom. */
export function namedIn(view: TreeView, lexicon: EventLexicon, phrase: number | null, doing = false): Carrier[] {
  if (phrase === null) return []
  const people = participants(view, phrase, ACTING, lexicon.belonging)
  if (people.length > 0) return people
  const made = madeBy(view, lexicon, phrase)
  if (made.length > 0) return made
  const inner = namedWithin(view, phrase, ACTING, doing)
  return inner === null ? [] : [inner]
}

/** By whom the thing of a participle is: `wages owed by the ministry`, `land claimed by Ormia`. */
export function madeBy(view: TreeView, lexicon: EventLexicon, noun: number): Carrier[] {
  const things = [noun, ...(view.conjuncts[noun] ?? []), ...childrenBy(view, noun, 'nmod').map(({ index }) => index)]
  const clauses = things.flatMap(thing => childrenBy(view, thing, 'acl').filter(({ xpos }) => xpos === 'VBN'))
  const agents = clauses.flatMap(clause =>
    childrenBy(view, clause.index, 'obl').filter(({ index }) => casesOf(view, index).includes('by'))
  )
  return distinct(agents.flatMap(({ index }) => participants(view, index, ACTING, lexicon.belonging)))
}

/** Those behind a preposition in the phrases of a noun: `the border with Ormia`, `a warning to Ormia`. */
export function behind(
  view: TreeView,
  lexicon: EventLexicon,
  noun: Token,
  prepositions: readonly string[],
  types = ACTING
): Carrier[] {
  const phrases = childrenBy(view, noun.index, 'nmod', 'obl').filter(
    ({ index }) => index > noun.index && casesOf(view, index).some(word => prepositions.includes(word))
  )
  return distinct(phrases.flatMap(({ index }) => participants(view, index, types, lexicon.belonging)))
}

/** With whom somebody is at odds by a noun for that: `in a dispute with Ormia`, `amid tension with Ormia`. */
export function quarrelling(view: TreeView, lexicon: EventLexicon, around: readonly Token[]): Carrier[] {
  const quarrels = around.filter(token => token.upos === 'NOUN' && fits(view, lexicon, token.index, ['quarrel']))
  return distinct(quarrels.flatMap(noun => behind(view, lexicon, noun, ['with', 'against'])))
}

/**
 * Whose doing an act answers or forestalls: the subject of a clause with a verb of one of the classes (`as rebels neared`,
 * `after the ministry sacked an inspector`).
 */
export function provoking(
  view: TreeView,
  lexicon: EventLexicon,
  around: readonly Token[],
  kinds: readonly string[],
  openers = lexicon.openers
): Carrier[] {
  const clauses = around.filter(token => isOpened(view, token, openers))
  return distinct(
    clauses.flatMap(clause => {
      const told = lexicon.noticings.has(clause.lemma) ? (childrenBy(view, clause.index, 'xcomp')[0] ?? clause) : clause
      const sure = opened(view, clause).some(word => word === 'case' || word === 'lest')
      const deeds = [told, ...(view.conjuncts[told.index] ?? []).flatMap(index => view.tokens[index] ?? [])]
      if (isNegated(view, clause.index) || (!sure && !deeds.some(deed => fits(view, lexicon, deed.index, kinds))))
        return []
      return doersIn(view, lexicon, clause)
    })
  )
}

function isOpened(view: TreeView, { index, deprel }: Token, openers: ReadonlySet<string>): boolean {
  return deprel.startsWith('advcl') && opened(view, { index }).some(word => openers.has(word))
}

/** The words that open a clause. */
function opened(view: TreeView, { index }: Pick<Token, 'index'>): string[] {
  const marks = childrenBy(view, index, 'mark')
  return marks.flatMap(mark => [mark, ...childrenBy(view, mark.index, 'fixed')]).map(({ text }) => text.toLowerCase())
}

function doersIn(view: TreeView, lexicon: EventLexicon, clause: Token): Carrier[] {
  const seen = lexicon.noticings.has(clause.lemma)
  if (!seen && isPassive(view, clause.index)) {
    const agents = childrenBy(view, clause.index, 'obl').filter(({ index }) => casesOf(view, index).includes('by'))
    return agents.flatMap(({ index }) => namedIn(view, lexicon, index, true))
  }
  return namedIn(view, lexicon, subjectOf(view, clause.index), true)
}
