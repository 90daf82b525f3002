import type { Token } from '../layers.js'
import { relation, type Children } from '../tree.js'
import type { Units } from './units.js'

/** What a number counts. */
export interface Counted {
  readonly unit: string
  /** The unit word where it stands right by the number: the end of the quantity. */
  readonly token: number | null
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
/** What may stand between `of` and its noun. */
const IN_PHRASE: ReadonlySet<string> = new Set(['DET', 'PRON', 'NUM', 'ADJ', 'NOUN', 'PROPN', 'PART'])
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
  const next = tree.tokens[index + 1]
  const inSentence = next?.sentence === tree.tokens[index]?.sentence
  if (inSentence && next !== undefined && tree.units.sets.casualtyWords.has(next.text.toLowerCase())) {
    return { unit: 'person', token: next.upos === 'VERB' || next.upos === 'AUX' ? null : next.index }
  }
  return { unit: unitElsewhere(index, tree), token: null }
}

/** The noun that the number modifies, where only its modifiers stand between. */
function nounByTree(index: number, { tokens }: Tree): Token | null {
  const head = tokens[tokens[index]?.head ?? -1]
  if (head === undefined || head.index <= index || head.index - index > REACH) return null
  if (!isNoun(head)) return null
  for (let i = index + 1; i < head.index; i++) if (!mayModify(tokens[i])) return null
  const outer = tokens[head.index + 1]
  const inCompound = head.deprel === 'compound' && head.head === outer?.index && isNoun(outer)
  return inCompound ? outer : head
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
    if (token?.sentence !== number.sentence || !['ADJ', 'NOUN', 'PROPN'].includes(token.upos)) break
    if (isNoun(token)) noun = token
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
  const part = partOf(number, tree)
  if (part !== null) return part
  const sum = sumBefore(number, tree)
  if (sum !== null) return unitOf(sum, tree)
  const verb = governor(number, tree)
  if (verb === null) return ''
  const name = relation(number)
  if (units.sets.casualtyVerbs.has(verb.lemma) && name !== 'obl') return 'person'
  const object = childOf(verb, 'obj', tree)
  const argument = object !== null && object.index !== number.index ? object : childOf(verb, 'nsubj', tree)
  const bare = argument === null || argument.index === number.index || name === 'obj' || name === 'nsubj'
  return bare ? '' : nounUnit(argument, tree)
}

/** The noun after `of`: `20 of the soldiers`; empty for a pronoun, null where no `of` follows. */
function partOf(number: Token, tree: Tree): string | null {
  const { tokens } = tree
  if (tokens[number.index + 1]?.text.toLowerCase() !== 'of') return null
  let noun: Token | null = null
  for (let i = number.index + 2; i < number.index + 2 + REACH; i++) {
    const token = tokens[i]
    if (token?.sentence !== number.sentence || !IN_PHRASE.has(token.upos)) break
    if (isNoun(token)) noun = token
    else if (noun !== null && token.upos !== 'PART') break
  }
  return noun === null ? '' : unitOf(noun, tree)
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
    if (token === undefined || !IN_PHRASE.has(token.upos)) return null
  }
  return null
}

/** The predicate above a number that stands for a whole noun phrase. */
function governor(number: Token, { tokens, children }: Tree): Token | null {
  let at: Token | undefined = number
  for (let i = 0; i < 4 && at !== undefined; i++) {
    const predicate = at.upos === 'VERB' || (children[at.index] ?? []).some(c => tokens[c]?.deprel === 'cop')
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
    const part = partOf(noun, tree)
    if (part !== null) return part
    const kind = childOf(noun, 'compound', tree)
    return kind === null ? '' : unitOf(kind, tree)
  }
  return noun.upos === 'NOUN' ? unitOf(noun, tree) : ''
}
