import type { PloverType } from '../../record/index.js'
import type { Token } from '../../language/layers.js'
import { relation } from '../../language/tree.js'
import { casesOf, obliques } from '../cases.js'
import { conditionsOf } from '../condition.js'
import { carrierAt } from '../participants.js'
import { objectOf, retainedObject, subjectOf } from '../predicate.js'
import { isPassive } from '../passive.js'
import { childBy, childrenBy, type TreeView } from '../tree-view.js'
import type { EventLexicon } from './event-lexicon.js'
import { fits } from './word-class.js'

/** `criticised Ormia and Veld, accusing them`: in a participle's clause they are those whom the verb above acts on. */
export function meantBy(view: TreeView, head: number, object: number | null): number | null {
  const [verb, pronoun] = [view.tokens[head], view.tokens[object ?? -1]]
  if (verb !== undefined && pronoun !== undefined && isSelf(view, verb, pronoun))
    return objectOf(view, verb.head) ?? object
  if (verb?.xpos !== 'VBG' || relation(verb) !== 'advcl' || pronoun?.text.toLowerCase() !== 'them') return object
  const above = objectOf(view, verb.head)
  const several = above !== null && ((view.conjuncts[above] ?? []).length > 0 || view.tokens[above]?.xpos === 'NNS')
  return several ? above : object
}

/** `called for the police to act`: whom a clause with `for` asks to do something. */
export function askedFor(view: TreeView, head: number): number | null {
  const clause = forClause(view, head)
  if (clause === null || isPassive(view, clause.index)) return null
  const own = childBy(view, clause.index, 'nsubj')
  if (own !== null) return own.index
  const strayed = childrenBy(view, head, 'obl').filter(({ index }) => index > head && index < clause.index)
  return strayed.at(-1)?.index ?? null
}

/** The clause that says what is called for: `for the police to act`, `for the law to be changed`. */
export function forClause(view: TreeView, head: number): Token | null {
  const clauses = childrenBy(view, head, 'advcl', 'ccomp', 'xcomp', 'acl').filter(child => child.index > head)
  const marks = (index: number): string[] => childrenBy(view, index, 'mark').map(({ text }) => text.toLowerCase())
  return (
    clauses.find(({ index }) => {
      if (!marks(index).includes('to')) return false
      const opened = marks(index).includes('for')
      const before = childrenBy(view, head, 'obl').find(phrase => phrase.index > head && phrase.index < index)
      return opened || (before !== undefined && casesOf(view, before.index)[0] === 'for' && isJust(view, before, index))
    }) ?? null
  )
}

/** Whether a phrase ends where the clause begins. */
function isJust(view: TreeView, phrase: Token, clause: number): boolean {
  const first = view.first[clause] ?? clause
  return childrenBy(view, phrase.index, 'nmod', 'acl').every(({ index }) => index < first) && first > phrase.index
}

/** `was denied a visa to enter Ormia`: where somebody wants to go. */
export function enteredBy(view: TreeView, head: number): number | null {
  const given = retainedObject(view, head)
  const above = [head, ...(given === null ? [] : [given])]
  const clause = above
    .flatMap(index => childrenBy(view, index, 'xcomp', 'advcl', 'acl'))
    .find(({ xpos, lemma }) => xpos === 'VB' && ENTERING.has(lemma))
  return clause === undefined ? null : objectOf(view, clause.index)
}

/** Verbs of coming into a country. */
const ENTERING: ReadonlySet<string> = new Set(['enter', 'visit', 'reach'])

/** `fled the army`, `fled from attacks by rebels`, `fled to escape the army`: those before whom people flee. */
export function escapedFrom(view: TreeView, lexicon: EventLexicon, head: number): number | null {
  const clauses = childrenBy(view, head, 'xcomp', 'advcl').filter(
    ({ xpos, lemma }) => xpos === 'VB' && lexicon.escapings.has(lemma)
  )
  const verbs = [head, ...clauses.map(({ index }) => index)]
  const things = verbs.flatMap(verb => [
    ...[objectOf(view, verb)].flatMap(object => object ?? []),
    ...obliques(view, verb, ['from', 'before']).map(({ index }) => index)
  ])
  const doers = things.flatMap(thing =>
    fits(view, lexicon, thing, ['menace']) ? obliques(view, thing, ['by', 'of']).map(({ index }) => index) : [thing]
  )
  return (
    doers.find(doer => fits(view, lexicon, doer, ['force', 'armed', 'militia', 'police', 'army', 'military'])) ?? null
  )
}

/** `called Ada Holm to thank him`: nobody is meant by `him` who does it himself, as a pronoun read wrongly would have it. */
function isSelf(view: TreeView, verb: Token, pronoun: Token): boolean {
  const below = ['advcl', 'xcomp'].includes(relation(verb)) && ['VB', 'VBG'].includes(verb.xpos)
  if (!below || pronoun.xpos !== 'PRP') return false
  const [own, doer] = [view.holding.get(pronoun.index), subjectOf(view, verb.index)]
  const reflexive = /sel(?:f|ves)$/iu.test(pronoun.text)
  return !reflexive && own !== undefined && doer !== null && carrierAt(view, doer)?.entity.id === own.entity.id
}

/** Who would have to act: the subject of the condition in what somebody warns of. */
export function conditionSubject(view: TreeView, lexicon: EventLexicon, head: number): number | null {
  const told = childrenBy(view, head, 'ccomp', 'xcomp').map(child => child.index)
  const below = told.flatMap(clause => childrenBy(view, clause, 'xcomp', 'advcl').map(child => child.index))
  const clauses = [head, ...told, ...below.filter(index => view.tokens[index]?.xpos === 'VB')]
  const condition = clauses.flatMap(clause => conditionsOf(view, lexicon.outlook, clause))[0]
  return condition === undefined ? null : subjectOf(view, condition.head)
}

/** Upon whom it is done to do something further, by the verbs of such purposes: `used tear gas to disperse the crowd`. */
export function purposeOf(
  view: TreeView,
  { servings, dispersings }: EventLexicon,
  type: PloverType,
  head: number
): number | null {
  const verbs = type === 'AID' ? servings : dispersings
  const near = childrenBy(view, head, 'obj', 'obl')
  const heads = [head, ...[...near, ...near.flatMap(({ index }) => childrenBy(view, index, 'nmod'))].map(t => t.index)]
  const clauses = heads.flatMap(above => childrenBy(view, above, 'advcl', 'xcomp', 'acl'))
  const clause = clauses.find(child => child.index > head && isOneOf(view, verbs, child))
  return clause === undefined ? null : objectOf(view, clause.index)
}

/** Whether a verb, with its particle where it has one, is among these: `disperse`, `break up`. */
export function isOneOf(view: TreeView, verbs: ReadonlySet<string>, { index, lemma }: Token): boolean {
  const particle = childBy(view, index, 'compound:prt')
  const verb = lemma.toLowerCase()
  return verbs.has(particle === null ? verb : `${verb} ${particle.text.toLowerCase()}`)
}
