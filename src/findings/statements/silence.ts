import { relation, type Children, type Token } from '../../language/index.js'
import { isNegated, isNone, type Below } from '../negation.js'
import type { SilenceWords } from './cue-lexicon.js'

/** Words by which somebody gives no answer: the one that refuses or is negated, and the answer that is not given. */
export interface Silence {
  readonly verb: Token
  readonly answer: Token
}

/**
 * The silence that a word begins, null where it begins none.
 *
 *     declined to comment      has yet to respond      would not say whether      made no comment      could not be reached
 *     ^^^^^^^^    ^^^^^^^       ^^^        ^^^^^^^            ^^^ (both)            ^^^^    ^^^^^^^                   ^^^^^^^
 */
export function silenceOf(
  tokens: readonly Token[],
  children: Children,
  word: Token,
  words: SilenceWords
): Silence | null {
  const below = (children[word.index] ?? []).flatMap(c => tokens[c] ?? [])
  const lemma = word.lemma.toLowerCase()
  if (word.upos === 'ADJ') return words.unable.has(lemma) ? ofAdjective(tokens, children, word, words) : null
  if (word.upos !== 'VERB' && word.upos !== 'AUX') return null
  const refuses = words.refusing.has(lemma) || (lemma === 'have' && below.some(t => t.lemma.toLowerCase() === 'yet'))
  const answer = refuses ? below.find(t => isAnswer(tokens, children, t, words)) : undefined
  if (answer !== undefined) return { verb: word, answer }
  const none = below.find(t => relation(t) === 'obj' && words.answers.has(t.lemma.toLowerCase()))
  if (none !== undefined && (isNone(belowIn(tokens, children), none.index) || lemma === 'withhold'))
    return { verb: word, answer: none }
  if (!negated(tokens, children, word, words.negations)) return null
  if (words.reaching.has(lemma) && below.some(t => t.deprel === 'aux:pass')) return { verb: word, answer: word }
  return answers(tokens, children, word, words) ? { verb: word, answer: word } : null
}

function ofAdjective(tokens: readonly Token[], children: Children, word: Token, words: SilenceWords): Silence | null {
  if (words.negatedOnly.has(word.lemma) && !negated(tokens, children, word, words.negations)) return null
  const below = (children[word.index] ?? []).flatMap(c => tokens[c] ?? [])
  const answer = below.find(
    t => isAnswer(tokens, children, t, words) || (relation(t) === 'obl' && words.answers.has(t.lemma.toLowerCase()))
  )
  return answer === undefined ? null : { verb: word, answer }
}

/** An infinitive of answering, or a noun for an answer as object: declined comment. */
function isAnswer(tokens: readonly Token[], children: Children, token: Token, words: SilenceWords): boolean {
  const kind = relation(token)
  if (kind === 'obj') return words.answers.has(token.lemma.toLowerCase())
  if (kind !== 'xcomp' && kind !== 'ccomp' && kind !== 'advcl') return false
  if (answers(tokens, children, token, words)) return true
  const object = (children[token.index] ?? []).map(c => tokens[c]).find(t => t !== undefined && relation(t) === 'obj')
  return object !== undefined && words.answers.has(object.lemma.toLowerCase())
}

function answers(tokens: readonly Token[], children: Children, token: Token, words: SilenceWords): boolean {
  const lemma = token.lemma.toLowerCase()
  if (words.answering.has(lemma)) return true
  const particle = words.particled.get(lemma)
  if (particle === undefined) return false
  const below = (children[token.index] ?? []).flatMap(c => tokens[c] ?? [])
  const passive = below.some(t => t.deprel === 'aux:pass')
  const next = tokens[token.index + 1]?.text.toLowerCase()
  const another = below.some(t => t.deprel === 'compound:prt')
  return (
    next === particle || below.some(t => t.text.toLowerCase() === particle) || (lemma === 'draw' && passive && !another)
  )
}

function belowIn(tokens: readonly Token[], children: Children): Below {
  return head => (children[head] ?? []).flatMap(c => tokens[c] ?? [])
}

/** Whether a word is negated by its own words (`negations`) or subject, or by the negated verb that it is joined to. */
export function negated(
  tokens: readonly Token[],
  children: Children,
  token: Token,
  negations: ReadonlySet<string>
): boolean {
  if (isNegated(belowIn(tokens, children), negations, token.index)) return true
  const head = tokens[token.head]
  if (head === undefined || relation(token) !== 'conj' || head.index === token.index) return false
  const restarted = (children[token.index] ?? []).some(c => ['nsubj', 'aux'].includes(relation(tokens[c] ?? token)))
  const contrast = (children[token.index] ?? []).some(c => tokens[c]?.lemma === 'but')
  return (
    !restarted &&
    !contrast &&
    /^(?:or|nor|and)$/u.test(joint(tokens, children, token)) &&
    negatedInfinitive(tokens, children, head, token, negations)
  )
}

function joint(tokens: readonly Token[], children: Children, token: Token): string {
  const cc = (children[token.index] ?? []).map(c => tokens[c]).find(t => t !== undefined && relation(t) === 'cc')
  return cc?.lemma.toLowerCase() ?? ''
}

/** `would not confirm or deny`: a bare verb joined to a negated bare verb. */
function negatedInfinitive(
  tokens: readonly Token[],
  children: Children,
  head: Token,
  token: Token,
  negations: ReadonlySet<string>
): boolean {
  return token.xpos === head.xpos && token.xpos === 'VB' && negated(tokens, children, head, negations)
}
