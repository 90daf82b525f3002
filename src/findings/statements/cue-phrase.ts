import { relation, type Children, type Token, type TokenRange } from '../../language/index.js'
import type { CueLexicon, CuePhrase } from './cue-lexicon.js'

/** Words before and after a cue in which the rest of a phrase may stand that the reader model left out. */
const BEFORE = 1
const AFTER = 4

/**
 * The longest phrase of the lexicon at a cue. Its words follow one another; only inside the cue, and between a verb and
 * its particle, may others stand between.
 *
 *     ruled it out      made very clear      has yet to comment
 *     ^^^^^    ^^^      ^^^^      ^^^^^      ^^^ ^^^ ^^ ^^^^^^^
 */
export function cuePhrase(
  tokens: readonly Token[],
  children: Children,
  cue: readonly TokenRange[],
  lexicon: CueLexicon
): CuePhrase | null {
  const own = cue.flatMap(r => tokens.slice(r.first, r.last))
  const [first, last] = [own[0], own.at(-1)]
  if (first === undefined || last === undefined) return null
  const inSentence = (t: Token) => t.sentence === first.sentence
  const near = tokens.slice(Math.max(0, first.index - BEFORE), last.index + 1 + AFTER).filter(inSentence)
  const particles = own.flatMap(t => (children[t.index] ?? []).filter(c => relation(tokens[c] ?? t) === 'compound'))
  const words = [...near, ...particles.flatMap(p => (near.some(t => t.index === p) ? [] : (tokens[p] ?? [])))]
  const loose = (t: Token) => t.index < last.index || particles.includes(t.index)
  const ownIndex = new Set(own.map(t => t.index))
  const present = new Set(words.flatMap(formsOf))
  return (
    lexicon.phrases.find(
      ({ lemmas }) =>
        lemmas.length > 1 &&
        lemmas.every(lemma => present.has(lemma)) &&
        words.some((_, at) => stands(lemmas, words.slice(at), loose, ownIndex, particles))
    ) ?? null
  )
}

function stands(
  lemmas: readonly string[],
  words: readonly Token[],
  loose: (t: Token) => boolean,
  own: ReadonlySet<number>,
  particles: readonly number[]
): boolean {
  let matched = 0
  let touches = false
  for (const word of words) {
    if (formsOf(word).includes(lemmas[matched] ?? '')) {
      matched++
      touches ||= own.has(word.index) && word.upos !== 'ADP' && word.upos !== 'PRON'
      if (matched === lemmas.length) return touches
    } else if (matched === 0 || !(loose(word) || particles.some(p => p > word.index))) return false
  }
  return false
}

/** The forms by which a phrase may name a word. */
function formsOf(word: Token): readonly string[] {
  return [word.lemma.toLowerCase(), word.text.toLowerCase()]
}
