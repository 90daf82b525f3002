import type { Token } from '../layers.js'
import { relation, type Children } from '../tree.js'
import { isInPhrase, wholeOf } from './whole-of.js'
import type { Units } from './units.js'

/** What a number counts. */
export interface Counted {
  readonly unit: string
  /** The unit word where it stands right by the number: the end of the quantity. */
  readonly token: number | null
  /** Last token of a phrase that names what the number is part of (`21 of the guards`), where one follows. */
  readonly through?: number
}

/** What the count is looked up in. */
export interface Tree {
  readonly tokens: readonly Token[]
  readonly children: Children
  readonly units: Units
}

/** How far the noun may stand behind its number, in tokens. */
const REACH = 8
const MODIFIERS: ReadonlySet<string> = new Set(['ADJ', 'NOUN', 'PROPN', 'ADV', 'CCONJ', 'NUM', 'X', 'SYM'])
const ARGUMENTS: ReadonlySet<string> = new Set([
  'nsubj',
  'obj',
  'iobj',
  'obl',
  'conj',
  'root',
  'nmod',
  'xcomp',
  'ccomp'
])

/** What the number at a token counts: the noun that follows it, or what the tree says where none does. */
export function countedBy(index: number, tree: Tree): Counted {
  const noun = nounByTree(index, tree) ?? nounByForm(index, tree)
  if (noun !== null) return { unit: unitOf(noun, tree), token: noun.index }
  const state = stateAfter(index, tree)
  if (state !== null) return { unit: 'person', token: isState(state, tree) ? state.index : null }
  const named = namedAfterPronoun(index, tree)
  if (named !== null) return { unit: unitOf(named, tree), token: null }
  const whole = wholeOf(index, tree, tree.units.sets.casualtyWords)
  if (whole !== null) return { unit: nameOf(whole.noun, tree), token: null, through: whole.last }
  return { unit: unitElsewhere(index, tree), token: null }
}

/** `17 missing`, `the 17 still missing`: a state right behind the number, or behind one adverb of it. */
function stateAfter(index: number, { tokens, units }: Tree): Token | null {
  const [number, next] = [tokens[index], tokens[index + 1]]
  const at = next?.upos === 'ADV' && next.head === index + 2 ? tokens[index + 2] : next
  if (at === undefined || at.sentence !== number?.sentence) return null
  return units.sets.casualtyWords.has(at.text.toLowerCase()) ? at : null
}

/** `five of them children`: the noun right behind the pronoun. */
function namedAfterPronoun(index: number, { tokens }: Tree): Token | null {
  const [of, pronoun, noun] = [tokens[index + 1], tokens[index + 2], tokens[index + 3]]
  const personal = of?.lemma === 'of' && (pronoun?.xpos === 'PRP' || pronoun?.xpos === 'WP')
  return personal && noun?.xpos === 'NNS' && noun.sentence === of.sentence ? noun : null
}

/** `12 dead and 30 wounded`: not the verb of a clause (12 wounded a guard, 12 were wounded). */
function isState(word: Token, { tokens, children }: Tree): boolean {
  if (word.upos === 'AUX') return false
  const own = (children[word.index] ?? []).map(child => relation(tokens[child] ?? word))
  return word.upos !== 'VERB' || (word.xpos === 'VBN' && !own.some(name => ['aux', 'obj', 'ccomp'].includes(name)))
}

function nameOf(noun: Token | null, tree: Tree): string {
  return noun === null ? '' : unitOf(noun, tree)
}

/** The noun that the number modifies, where only its modifiers stand between. */
function nounByTree(index: number, { tokens }: Tree): Token | null {
  const head = tokens[tokens[index]?.head ?? -1]
  if (head === undefined || head.index <= index || head.index - index > REACH) return null
  if (!isNoun(head)) return null
  for (let i = index + 1; i < head.index; i++) if (!mayModify(tokens[i])) return null
  if (hyphenEnd(head.index, tokens) !== null) return null
  const outer = tokens[head.index + 1]
  const inCompound = head.deprel === 'compound' && head.head === outer?.index && isNoun(outer)
  return inCompound ? outer : head
}

/** The last token of a word that a hyphen joins to this one: `kerosene-fuelled`; null where none does. */
function hyphenEnd(index: number, tokens: readonly Token[]): number | null {
  const [word, dash, end] = [tokens[index], tokens[index + 1], tokens[index + 2]]
  if (word === undefined || dash === undefined || end === undefined || !/^[-‐‑]$/u.test(dash.text)) return null
  return dash.start === word.end && end.start === dash.end ? end.index : null
}

/** The last noun of the run that follows, for parses that join the number to nothing. */
function nounByForm(index: number, { tokens }: Tree): Token | null {
  const number = tokens[index]
  const next = tokens[index + 1]
  const plural = next?.xpos === 'NNS' && next.sentence === number?.sentence
  if (number === undefined || (ARGUMENTS.has(relation(number)) && !plural)) return null
  let noun: Token | null = null
  for (let i = index + 1; i <= index + REACH; i++) {
    const token = tokens[i]
    const joined = hyphenEnd(i, tokens)
    if (token?.sentence !== number.sentence || !(joined !== null || ['ADJ', 'NOUN', 'PROPN'].includes(token.upos)))
      break
    if (joined !== null) i = joined
    else if (isNoun(token)) noun = token
  }
  return noun
}

function isNoun(token: Token): boolean {
  return token.upos === 'NOUN' || token.upos === 'PROPN'
}

function mayModify(token: Token | undefined): boolean {
  if (token === undefined) return false
  if (token.upos === 'VERB') return token.xpos === 'VBN' || token.xpos === 'VBG'
  return (
    MODIFIERS.has(token.upos) || token.text === '-' || token.text === '"' || token.text === '“' || token.text === '”'
  )
}

/** The lower-case lemma; people who are only called `others` are persons. */
function unitOf(noun: Token, { units }: Tree): string {
  const form = noun.text.toLowerCase()
  if (form === 'people' || units.sets.casualtyWords.has(form)) return 'person'
  return noun.lemma.toLowerCase()
}

/** `20 of the soldiers`, `killed 20`, `troops could fall to 3,000`: the unit stands apart from its number. */
function unitElsewhere(index: number, tree: Tree): string {
  const { tokens, units } = tree
  const number = tokens[index]
  if (number === undefined) return ''
  const sum = sumBefore(number, tree)
  if (sum !== null) return unitOf(sum, tree)
  const total = totalBefore(number, tree)
  if (total !== null) return total
  const verb = governor(number, tree)
  if (verb === null) return ''
  const name = relation(number)
  if (verb.upos === 'ADJ' && (name === 'obl' || tokens[number.head]?.upos === 'NUM')) return ''
  if (name === 'nsubj' && units.sets.peopleVerbs.has(verb.lemma)) return 'person'
  if (units.sets.casualtyVerbs.has(verb.lemma) && name !== 'obl') return 'person'
  const object = childOf(verb, 'obj', tree)
  const argument = object !== null && object.index !== number.index ? object : childOf(verb, 'nsubj', tree)
  const bare = argument === null || argument.index === number.index || name === 'obj' || name === 'nsubj'
  return bare ? '' : nounUnit(argument, tree)
}

/** `the number of troops to between 200 and 300`: the noun that a sum before the number counts. */
function sumBefore(number: Token, { tokens, units }: Tree): Token | null {
  let at = number.index - 1
  while (at > number.index - REACH && !isNoun(tokens[at] ?? number)) at--
  const noun = tokens[at]
  if (noun?.sentence !== number.sentence || tokens[at + 1]?.upos !== 'ADP') return null
  for (let i = at - 1; i > at - REACH; i--) {
    const token = tokens[i]
    if (token?.lemma === 'of') return units.sets.sums.has(tokens[i - 1]?.lemma ?? '') ? noun : null
    if (token === undefined || !isInPhrase(token)) return null
  }
  return null
}

/** `a death toll of 61`, `a majority of 14`: what the sum right before the number says itself. */
function totalBefore(number: Token, tree: Tree): string | null {
  const { tokens, units } = tree
  const noun = tokens[number.head]
  if (noun === undefined || relation(number) !== 'nmod' || tokens[noun.index + 1]?.lemma !== 'of') return null
  if (noun.index > number.index || !units.sets.sums.has(noun.lemma)) return null
  const kind = childOf(noun, 'compound', tree)
  return kind === null ? (units.sumUnits.get(noun.lemma) ?? null) : unitOf(kind, tree)
}

/** The predicate above a number that stands for a whole noun phrase. */
function governor(number: Token, { tokens, children }: Tree): Token | null {
  let at: Token | undefined = number
  for (let i = 0; i < 4 && at !== undefined; i++) {
    const predicate =
      at.upos === 'VERB' ||
      (at !== number && relation(at) === 'root') ||
      (children[at.index] ?? []).some(c => tokens[c]?.deprel === 'cop')
    if (predicate) return at
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
