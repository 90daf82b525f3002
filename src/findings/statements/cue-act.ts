import { relation, type Children, type Token, type TokenRange } from '../../language/index.js'
import type { Act } from '../../record/index.js'
import type { CueLexicon } from './cue-lexicon.js'

/** What the reporting words do, and whether the lexicon knows them. */
export interface CueAct {
  readonly act: Act
  readonly known: boolean
}

/** Acts that a negation turns into keeping silent: "did not confirm", "would not say", "has not replied". */
const SILENT_WHEN_NEGATED: ReadonlySet<string> = new Set([
  'confirm',
  'comment',
  'respond',
  'reply',
  'answer',
  'say',
  'elaborate',
  'specify',
  'disclose',
  'reveal',
  'rule',
  'explain',
  'deny'
])
const REFUSING: ReadonlySet<string> = new Set(['decline', 'refuse', 'fail'])

/**
 * The act of a cue, by its words and the negation around them. A phrase of the lexicon wins over its words, a verb over
 * a noun; where the lexicon knows none, the act is `say` and `known` is false.
 */
export function cueAct(
  tokens: readonly Token[],
  children: Children,
  cue: readonly TokenRange[],
  lexicon: CueLexicon
): CueAct {
  const own = cue.flatMap(r => tokens.slice(r.first, r.last))
  const lemmas = withFollowing(tokens, own).map(t => t.lemma.toLowerCase())
  const silent = silence(tokens, children, own)
  if (silent) return { act: 'decline-comment', known: true }
  const phrase = lexicon.phrases.find(p => inOrder(p.lemmas, lemmas))
  if (phrase !== undefined && phrase.lemmas.length > 1) return { act: phrase.act, known: true }
  for (const token of ordered(own)) {
    const act = wordAct(token, lexicon)
    if (act !== undefined) return { act, known: true }
  }
  return phrase === undefined ? { act: 'say', known: false } : { act: phrase.act, known: true }
}

/** Verbs first, then nouns and the rest, each in the order of the text. */
function ordered(own: readonly Token[]): readonly Token[] {
  return [...own.filter(t => t.upos === 'VERB'), ...own.filter(t => t.upos !== 'VERB')]
}

function wordAct(token: Token, lexicon: CueLexicon): Act | undefined {
  const lemma = token.lemma.toLowerCase()
  if (token.upos === 'VERB' || token.upos === 'AUX') return lexicon.verbs.get(lemma)
  if (token.upos === 'ADJ') return lexicon.adjectives.get(lemma)
  return lexicon.nouns.get(lemma) ?? (token.upos === 'PUNCT' ? undefined : lexicon.verbs.get(lemma))
}

/** The cue and the few words after it, where a particle or a complement may stand that the model left out. */
function withFollowing(tokens: readonly Token[], own: readonly Token[]): Token[] {
  const last = own.at(-1)?.index ?? -1
  const sentence = own[0]?.sentence
  return [...own, ...tokens.slice(last + 1, last + 4).filter(t => t.sentence === sentence)]
}

function inOrder(phrase: readonly string[], lemmas: readonly string[]): boolean {
  let at = 0
  for (const lemma of lemmas) if (lemma === phrase[at]) at++
  return at === phrase.length
}

function silence(tokens: readonly Token[], children: Children, own: readonly Token[]): boolean {
  return own.some(token => {
    if (REFUSING.has(token.lemma) && token.upos === 'VERB') return complementIsSpeech(tokens, children, token)
    return SILENT_WHEN_NEGATED.has(token.lemma) && token.upos === 'VERB' && negated(tokens, children, token)
  })
}

function complementIsSpeech(tokens: readonly Token[], children: Children, token: Token): boolean {
  return (children[token.index] ?? []).some(c => {
    const child = tokens[c]
    if (child === undefined || (relation(child) !== 'xcomp' && relation(child) !== 'obj')) return false
    return (
      SILENT_WHEN_NEGATED.has(child.lemma) ||
      ['discuss', 'speak', 'give', 'provide', 'speculate', 'request'].includes(child.lemma)
    )
  })
}

/** Whether a word is negated by `not`, `never` or `no` below it. */
export function negated(tokens: readonly Token[], children: Children, token: Token): boolean {
  return (children[token.index] ?? []).some(c => {
    const lemma = tokens[c]?.lemma.toLowerCase()
    return (
      lemma === 'not' ||
      lemma === 'never' ||
      lemma === 'neither' ||
      (lemma === 'no' && relation(tokens[c] ?? token) === 'det')
    )
  })
}
