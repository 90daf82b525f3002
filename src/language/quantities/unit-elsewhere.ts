import type { Token } from '../layers.js'
import { relation } from '../tree.js'
import { isNoun, nameOf, unitOf, type Tree } from './noun-unit.js'
import { isInPhrase, wholeOf } from './whole-of.js'

/** How far before a number the noun of its sum may stand, in tokens. */
const REACH = 8

/** `20 of the soldiers`, `killed 20`, `troops could fall to 3,000`: the unit stands apart from its number. */
export function unitElsewhere(index: number, tree: Tree): string {
  const { tokens, units } = tree
  const number = tokens[index]
  if (number === undefined) return ''
  const sum = sumBefore(number, tree)
  if (sum !== null) return unitOf(sum, tree)
  const total = totalBefore(number, tree)
  if (total !== null) return total
  if (isAboard(number, tree)) return 'person'
  const carrier = moreAfter(number, tree) ?? number
  const verb = governor(carrier, tree)
  if (verb === null) return ''
  const name = relation(carrier)
  if (verb.upos === 'ADJ' && (name === 'obl' || tokens[carrier.head]?.upos === 'NUM')) return ''
  if (name === 'nsubj' && isOfPeople(verb, tree)) return 'person'
  if (units.sets.casualtyVerbs.has(verb.lemma) && name !== 'obl') return 'person'
  if (name === 'obj' && units.sets.peopleVerbs.has(childOf(verb, 'xcomp', tree)?.lemma ?? '')) return 'person'
  return name === 'nsubj' ? '' : unitOfClause(carrier, verb, tree)
}

/**
 * What the clause of a number tells of: the object beside it, the subject that changes or the noun that
 * a participle describes (classes capped at 25); before an object only a sum does.
 */
function unitOfClause(number: Token, verb: Token, tree: Tree): string {
  const { sets } = tree.units
  const subject = childOf(verb, 'nsubj', tree)
  if (relation(number) === 'obj') return subject !== null && sets.sums.has(subject.lemma) ? nounUnit(subject, tree) : ''
  const object = childOf(verb, 'obj', tree)
  const other = object !== null && object.index !== number.index && !sets.timeUnits.has(object.lemma)
  const noun = relation(verb) === 'acl' && subject === null ? (tree.tokens[verb.head] ?? null) : subject
  const argument = other ? object : noun
  return argument === null || argument.index === number.index ? '' : nounUnit(argument, tree)
}

/** `Ten more were missing`: the word that carries the number's place in the clause. */
function moreAfter(number: Token, { tokens }: Tree): Token | null {
  const next = tokens[number.index + 1]
  return next?.lemma === 'more' && next.sentence === number.sentence && !isNoun(next) ? next : null
}

/** `Of the 62 on board`. */
function isAboard({ index }: Token, { tokens }: Tree): boolean {
  const [first, second] = [tokens[index + 1]?.text.toLowerCase(), tokens[index + 2]?.text.toLowerCase()]
  return first === 'aboard' || (first === 'on' && second === 'board')
}

/** Whether only people do it, or are in that state: `12 fled`, `12 were missing`, `12 are feared dead`. */
function isOfPeople(verb: Token, tree: Tree): boolean {
  const { sets } = tree.units
  const state = childOf(verb, 'xcomp', tree)
  const states = [verb, ...(state === null ? [] : [state])].map(token => token.text.toLowerCase())
  return sets.peopleVerbs.has(verb.lemma) || states.some(word => sets.casualtyWords.has(word))
}

/** `the number of troops to between 200 and 300`, `of rebels killed at 115`: the noun that a sum before the number counts. */
function sumBefore(number: Token, { tokens, units }: Tree): Token | null {
  let at = number.index - 1
  while (at > number.index - REACH && !isNoun(tokens[at] ?? number)) at--
  const noun = tokens[at]
  const joint = tokens[at + 1]?.deprel === 'acl' ? tokens[at + 2] : tokens[at + 1]
  if (noun?.sentence !== number.sentence || joint?.upos !== 'ADP') return null
  for (let i = at - 1; i > at - REACH; i--) {
    const token = tokens[i]
    if (token?.lemma === 'of') return units.sets.sums.has(tokens[i - 1]?.lemma ?? '') ? noun : null
    if (token === undefined || !isInPhrase(token)) return null
  }
  return null
}

/** `a death toll of 61`, `a majority of 14`, `a town of 18,000`, `home to 31,000`: what the noun right before the number says itself. */
function totalBefore(number: Token, tree: Tree): string | null {
  const { tokens, units } = tree
  const noun = tokens[number.head]
  if (noun === undefined || noun.index > number.index) return null
  const joint = tokens[noun.index + 1]?.lemma
  if (noun.lemma === 'home' && joint === 'to') return 'person'
  if (relation(number) !== 'nmod' || joint !== 'of') return null
  if (units.sets.inhabited.has(noun.lemma)) return 'person'
  if (!units.sets.sums.has(noun.lemma)) return null
  const kind = childOf(noun, 'compound', tree)
  return kind === null ? (units.sumUnits.get(noun.lemma) ?? null) : unitOf(kind, tree)
}

/** The predicate above a number that stands for a whole noun phrase; none where what is said around it has no predicate. */
function governor(number: Token, { tokens, children }: Tree): Token | null {
  let at: Token | undefined = number
  for (let i = 0; i < 4 && at !== undefined; i++) {
    const predicate =
      at.upos === 'VERB' ||
      (at !== number && relation(at) === 'root') ||
      (children[at.index] ?? []).some(c => tokens[c]?.deprel === 'cop')
    if (predicate) return at
    if (relation(at) === 'ccomp') return null
    at = tokens[at.head]
  }
  return null
}

function childOf(verb: Token, name: string, { tokens, children }: Tree): Token | null {
  for (const child of children[verb.index] ?? []) {
    const token = tokens[child]
    if (token !== undefined && relation(token) === name) return token
  }
  return null
}

/** The unit of a noun phrase: what `the number of` or `the death toll` counts, or its own noun; nothing for pronouns and names. */
function nounUnit(noun: Token, tree: Tree): string {
  if (tree.units.sets.sums.has(noun.lemma)) {
    const whole = wholeOf(noun.index, tree, tree.units.sets.casualtyWords)
    if (whole !== null) return nameOf(whole.noun, tree)
    const kind = childOf(noun, 'compound', tree)
    return kind === null ? (tree.units.sumUnits.get(noun.lemma) ?? '') : unitOf(kind, tree)
  }
  return noun.upos === 'NOUN' ? unitOf(noun, tree) : ''
}
