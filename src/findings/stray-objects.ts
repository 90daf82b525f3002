import type { Token } from '../language/layers.js'
import { relation } from '../language/tree.js'
import { casesOf } from './cases.js'
import { isPassive } from './passive.js'
import { childBy, childrenBy, isRelative, type Branches, type TreeView } from './tree-view.js'

/** `left a White House meeting`: of two objects of which one stands within the other the outer one is meant. */
export function outerObject(view: TreeView, verb: number): Token | null {
  const objects = childrenBy(view, verb, 'obj')
  const [inner] = objects
  const outer = objects.find(
    ({ index }) =>
      inner !== undefined && index > inner.index && (view.first[index] ?? index) < (view.first[inner.index] ?? 0)
  )
  return outer ?? secondObject(view, verb) ?? inner ?? null
}

/** `denied the police a permit`, where the parser calls both objects: what is given; null for any other verb. */
function secondObject(view: Branches, verb: number): Token | null {
  return givenTo(view, verb) === null ? null : (childrenBy(view, verb, 'obj').at(-1) ?? null)
}

/** The first of two objects of a verb of giving: whom it is given to. */
export function givenTo(view: Branches, verb: number): Token | null {
  const [first, second, ...more] = childrenBy(view, verb, 'obj').filter(({ index }) => index > verb)
  const two = first !== undefined && second !== undefined && more.length === 0
  return two && view.grammar.giving.has(view.tokens[verb]?.lemma ?? '') ? first : null
}

/**
 * `convicted the bank to pay`, `extradited a militant suspected of it`: the only receiver of a verb, or a second subject
 * behind it, is what it acts on.
 */
export function misnamedObject(view: TreeView, verb: number): number | null {
  const told = childBy(view, verb, 'iobj')
  if (told !== null) return told.index
  const subjects = childrenBy(view, verb, 'nsubj')
  const second = subjects.find(token => token.index > verb && view.first[token.index] === verb + 1)
  const isSecond = second !== undefined && subjects.some(token => token.index < verb && !isRelative(token))
  return isSecond && casesOf(view, second.index).length === 0 ? second.index : null
}

/**
 * `pledged support for Ormia`: parsers take a noun without a determiner for a complement; `became president` has a copula's
 * verb. Of two complements (`called the envoy a fool`) the first is what the verb acts on.
 */
export function nounComplement(view: TreeView, verb: number): number | null {
  const named = childrenBy(view, verb, 'xcomp').filter(
    ({ index, upos }) => index > verb && upos === 'NOUN' && childBy(view, index, 'cop', 'mark', 'case') === null
  )
  if (named[0] !== undefined && named.length > 1) return named[0].index
  const noun = childBy(view, verb, 'xcomp')
  const bare = noun?.upos === 'NOUN' && noun.index > verb && childBy(view, noun.index, 'cop', 'mark', 'case') === null
  return bare && !view.grammar.copular.has(view.tokens[verb]?.lemma ?? '') ? noun.index : null
}

/**
 * `met Ada Holm`, `called off the strike`: whatever stands just behind the verb without a preposition is its object, whatever
 * the parser calls it.
 */
export function bareOblique(view: TreeView, verb: Token): number | null {
  const bare = childrenBy(view, verb.index, 'obl').find(
    token => token.deprel === 'obl' && token.index > verb.index && casesOf(view, token.index).length === 0
  )
  const start = bare === undefined ? -1 : (view.first[bare.index] ?? -1)
  const near = start > verb.index && start <= verb.index + 2
  if (bare === undefined || !near) return null
  const phrasal = childBy(view, verb.index, 'compound:prt')?.index === verb.index + 1 && !isTime(view, bare)
  return phrasal || view.headed.has(bare.index) ? bare.index : null
}

/** `arrested more than a hundred miners`: parsers take the amount for a phrase of its own. */
export function measuredObject(view: TreeView, verb: number): number | null {
  const amount = childrenBy(view, verb, 'obl').find(token => {
    const amountOf = view.tokens[view.first[token.index] ?? -1]?.text.toLowerCase() ?? ''
    return view.grammar.amounts.has(amountOf) && childBy(view, token.index, 'nummod') !== null
  })
  return amount?.index ?? null
}

/**
 * `shrugged off the charge`: parsers may take the particle for a preposition, or what is behind it for a time. `rest` are
 * the words that go with the verb.
 */
export function particleObject(view: TreeView, verb: number, rest: readonly string[]): number | null {
  const next = view.tokens[verb + 1]
  if (next === undefined || !rest.includes(next.text.toLowerCase())) return null
  const phrase = childrenBy(view, verb, 'obl').find(
    ({ index }) =>
      next.head === index || (next.head === verb && view.first[index] === verb + 2 && casesOf(view, index).length === 0)
  )
  return phrase?.index ?? null
}

/** `let free two miners`: parsers hang the object on the second of the words that tell the act. */
export function strayObject(view: TreeView, verb: number, rest: readonly string[]): number | null {
  const second = childrenBy(view, verb, 'xcomp').find(({ text }) => rest.includes(text.toLowerCase()))
  if (second === undefined) return null
  const object = childrenBy(view, second.index, 'obj', 'nsubj').find(({ index }) => index > second.index)
  return object?.index ?? null
}

/** `urged the miners to return`: parsers give the object to the infinitive or participle after it. */
export function adjacentObject(view: TreeView, verb: Token): number | null {
  const carrier = view.holding.get(verb.index + 1) ?? view.holding.get(verb.index + 2)
  if (carrier === undefined || isPassive(view, verb.index)) return null
  const { first, head } = carrier.mention
  const between = view.tokens[verb.index + 1]
  if (first <= verb.index || (first === verb.index + 2 && between?.upos !== 'DET')) return null
  const token = view.tokens[head]
  const above = view.tokens[token?.head ?? -1]
  const stray = token !== undefined && above !== undefined && above.index > head && ['VB', 'VBG'].includes(above.xpos)
  return stray && ['obj', 'nsubj'].includes(relation(token)) ? head : null
}

/** `asked the firms to leave`, `warned Ormia that`: who is told is an indirect object to some treebanks, and the only one. */
export function toldObject(view: TreeView, verb: number): Token | null {
  return childBy(view, verb, 'xcomp', 'ccomp') === null ? null : childBy(view, verb, 'iobj')
}

/** Whether a word is one of a time: a date is and does nothing. */
export function isTime({ document }: TreeView, token: Token): boolean {
  return document.times.some(({ first, last }) => first <= token.index && token.index < last)
}
