import type { Token } from '../layers.js'

/** The phrase after `of`, and its noun; null for a pronoun. */
export interface Whole {
  readonly noun: Token | null
  /** Last token of the phrase; the counting word itself where a number of its own stands in the phrase. */
  readonly last: number
}

const NONE: ReadonlySet<string> = new Set()
/** How many tokens the phrase may take. */
const REACH = 8
/** What may stand between `of` and its noun. */
const IN_PHRASE: ReadonlySet<string> = new Set(['DET', 'PRON', 'NUM', 'ADJ', 'NOUN', 'PROPN', 'PART'])

/** Whether a word may stand in a noun phrase before its noun; participles only where they modify it (the rescued miners). */
export function isInPhrase(token: Token): boolean {
  return IN_PHRASE.has(token.upos) || (token.deprel === 'amod' && /^VB[NG]$/u.test(token.xpos))
}

/** `the more than 200 guards`, `the #guards`, `its first-stage rockets`. */
function isJoint(token: Token): boolean {
  return /^(?:more|than|about|least|at|nearly|some|#|-)$/iu.test(token.text)
}

/**
 * What a number or a sum is part of: `20 of the soldiers`, `six out of 40 samples`, `the number of troops`, `two of the town's bridges`, and of words
 * for `people`, `the number of injured`. Null where no `of` follows. A number inside (`21 of the more than 200 guards`) counts
 * for itself, so that the phrase is not taken in.
 */
export function wholeOf(
  index: number,
  { tokens }: { readonly tokens: readonly Token[] },
  people: ReadonlySet<string> = NONE
): Whole | null {
  const of = tokens[index + 1]?.text.toLowerCase() === 'out' ? index + 2 : index + 1
  if (tokens[of]?.text.toLowerCase() !== 'of') return null
  if (isPersonal(tokens[of + 1])) return { noun: null, last: index }
  const state = stateAt(tokens, of + 1, people)
  if (state !== null) return { noun: state, last: state.index }
  const { noun, counted } = phraseFrom(tokens, of + 1)
  if (isBare(noun, tokens[of + 1])) return null
  return { noun, last: noun === null || counted ? index : noun.index }
}

/** The last noun of the phrase that begins at a token, and whether a number stands in it. */
function phraseFrom(tokens: readonly Token[], from: number): { noun: Token | null; counted: boolean } {
  let noun: Token | null = null
  let counted = false
  for (let i = from; i < from + REACH; i++) {
    const token = tokens[i]
    if (token === undefined || token.sentence !== tokens[from]?.sentence || !(isInPhrase(token) || isJoint(token)))
      break
    counted ||= token.upos === 'NUM'
    if (token.upos === 'NOUN' || token.upos === 'PROPN') noun = token
    else if (token.deprel === 'case' || token.text === '-') noun = null
    else if (noun !== null && token.upos !== 'PART') break
  }
  return { noun, counted }
}

/** `of injured`, `of the dead`: a state that stands for those in it, with no noun behind. */
function stateAt(tokens: readonly Token[], from: number, people: ReadonlySet<string>): Token | null {
  const at = tokens[from]?.upos === 'DET' ? from + 1 : from
  const [state, next] = [tokens[at], tokens[at + 1]]
  if (state === undefined || state.upos === 'NOUN' || !people.has(state.text.toLowerCase())) return null
  return next?.sentence === state.sentence && ['NOUN', 'PROPN', 'ADJ'].includes(next.upos) ? null : state
}

/** `six of them`, `two of whom`: what is counted was named before. */
function isPersonal(token: Token | undefined): boolean {
  return token?.upos === 'PRON' && (token.xpos === 'PRP' || token.xpos === 'WP')
}

/** `two of arson`, `three of Ormia`: nothing that a number takes some of, but what the counted things are of. */
function isBare(noun: Token | null, first: Token | undefined): boolean {
  return noun !== null && first === noun && /^NNP?$/u.test(noun.xpos)
}
