import type { Token } from '../layers.js'
import { relation } from '../tree.js'
import { isNoun, nameOf, unitOf, type Tree } from './noun-unit.js'
import { unitElsewhere } from './unit-elsewhere.js'
import { wholeOf } from './whole-of.js'

/** What a number counts. */
export interface Counted {
  readonly unit: string
  /** The unit word where it stands right by the number: the end of the quantity. */
  readonly token: number | null
  /** Last token of a phrase that names what the number is part of (`21 of the guards`), where one follows. */
  readonly through?: number
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

/** What the number at a token counts: the noun that follows it, or what the tree says where none does. `low` opens a range. */
export function countedBy(index: number, tree: Tree, low = index): Counted {
  const noun = nounByTree(index, tree, low) ?? nounByForm(index, tree)
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

/** The noun that the number modifies, where only its modifiers stand between. */
function nounByTree(index: number, { tokens }: Tree, low = index): Token | null {
  const own = tokens[tokens[index]?.head ?? -1]
  const head = own?.index === low ? tokens[own.head] : own
  if (head === undefined || head.index <= index || head.index - index > REACH) return null
  if (!isNoun(head)) return null
  for (let i = index + 1; i < head.index; i++) if (!mayModify(tokens[i]) || isOther(tokens[i], index)) return null
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

/** `a crew of 22 and 1,900 cars`: a second number, which counts for itself. */
function isOther(token: Token | undefined, number: number): boolean {
  return token?.upos === 'NUM' && relation(token) === 'conj' && token.head === number
}

function mayModify(token: Token | undefined): boolean {
  if (token === undefined) return false
  if (token.upos === 'VERB') return token.xpos === 'VBN' || token.xpos === 'VBG'
  return (
    MODIFIERS.has(token.upos) || token.text === '-' || token.text === '"' || token.text === '“' || token.text === '”'
  )
}
