import type { Offsets } from '../../src/language/layers.js'
import { alignWords, type AlignableWord } from './alignment.js'
import type { TreebankSentence, TreebankWord } from './treebank.js'

/**
 * What is scored, by the names of the CoNLL 2018 shared task: `feats` are its universal features and `las` relations without
 * subtypes; `allFeats` and `fullLas` compare the whole columns, which is stricter.
 */
export const MEASURES = [
  'tokens',
  'sentences',
  'words',
  'upos',
  'xpos',
  'feats',
  'allFeats',
  'lemma',
  'uas',
  'las',
  'fullLas'
] as const
export type Measure = (typeof MEASURES)[number]

/** How many there are in gold and in the system's analysis, and how many of them are the same. */
export interface Count {
  readonly gold: number
  readonly system: number
  readonly right: number
}
export type Counts = Readonly<Record<Measure, Count>>

/** The features that the shared task scores; others are of one language or treebank. */
const UNIVERSAL = new Set(
  (
    'PronType NumType Poss Reflex Foreign Abbr Gender Animacy Number Case Definite Degree VerbForm Mood Tense Aspect ' +
    'Voice Evident Polarity Person Polite'
  ).split(' ')
)

interface FlatWord extends AlignableWord, TreebankWord {
  /** Index of the head among the words of the text, -1 for a root, -2 where it is not known. */
  readonly parent: number
}

interface Flat {
  readonly characters: string
  readonly tokens: readonly Offsets[]
  readonly sentences: readonly Offsets[]
  readonly words: readonly FlatWord[]
}

/**
 * Compares two analyses of one text by the evaluation of the CoNLL 2018 shared task (Zeman et al. 2018).
 * @throws Error where the analyses are not of the same characters.
 */
export function scoreSentences(gold: readonly TreebankSentence[], system: readonly TreebankSentence[]): Counts {
  const [one, other] = [flatten(gold), flatten(system)]
  if (one.characters !== other.characters) {
    const at = Array.from(one.characters).findIndex((c, i) => c !== Array.from(other.characters)[i])
    throw new Error(`the analyses are of different texts, from "${one.characters.slice(at, at + 20)}" on`)
  }
  const pairs = alignWords(one.words, other.words)
  const goldOf = new Map(pairs.map(([g, s]) => [s, g]))
  const same = (test: (g: FlatWord, s: FlatWord) => boolean): Count => {
    const right = pairs.filter(([g, s]) => {
      const [first, second] = [one.words[g], other.words[s]]
      return first !== undefined && second !== undefined && test(first, second)
    })
    return { gold: one.words.length, system: other.words.length, right: right.length }
  }
  const headed = (g: FlatWord, s: FlatWord) => g.parent === (s.parent < 0 ? s.parent : (goldOf.get(s.parent) ?? -2))
  return {
    tokens: sameSpans(one.tokens, other.tokens),
    sentences: sameSpans(one.sentences, other.sentences),
    words: same(() => true),
    upos: same((g, s) => g.upos === s.upos),
    xpos: same((g, s) => g.xpos === s.xpos),
    feats: same((g, s) => universalFeats(g.feats) === universalFeats(s.feats)),
    allFeats: same((g, s) => g.feats === s.feats),
    lemma: same((g, s) => g.lemma === '_' || g.lemma === s.lemma),
    uas: same(headed),
    las: same((g, s) => headed(g, s) && g.deprel.split(':')[0] === s.deprel.split(':')[0]),
    fullLas: same((g, s) => headed(g, s) && g.deprel === s.deprel)
  }
}

function flatten(sentences: readonly TreebankSentence[]): Flat {
  const out = { tokens: [] as Offsets[], sentences: [] as Offsets[], words: [] as FlatWord[] }
  let characters = ''
  for (const sentence of sentences) {
    const [start, first] = [characters.length, out.words.length]
    let at = 0
    for (const token of sentence.tokens) {
      const span = { start: characters.length, end: characters.length + bare(token.form).length }
      characters += bare(token.form)
      out.tokens.push(span)
      for (const word of sentence.words.slice(at, at + token.words)) {
        const parent = word.head > 0 ? first + word.head - 1 : word.head - 1
        out.words.push({ ...word, ...span, form: bare(word.form), multiword: token.words > 1, parent })
      }
      at += token.words
    }
    if (characters.length > start) out.sentences.push({ start, end: characters.length })
  }
  return { characters, ...out }
}

const bare = (form: string): string => form.replace(/\s/gu, '')

function universalFeats(feats: string): string {
  const kept = feats.split('|').filter(feat => UNIVERSAL.has(feat.split('=')[0] ?? ''))
  return kept.sort().join('|')
}

/** Spans that both sides have; each side's are in order. */
function sameSpans(gold: readonly Offsets[], system: readonly Offsets[]): Count {
  const key = ({ start, end }: Offsets) => `${String(start)} ${String(end)}`
  const have = new Set(gold.map(key))
  return { gold: gold.length, system: system.length, right: system.filter(span => have.has(key(span))).length }
}

/** Counts of several texts as those of one. */
export function addCounts(counts: readonly Counts[]): Counts {
  const sum = (measure: Measure): Count =>
    counts
      .map(c => c[measure])
      .reduce((a, b) => ({ gold: a.gold + b.gold, system: a.system + b.system, right: a.right + b.right }), {
        gold: 0,
        system: 0,
        right: 0
      })
  return Object.fromEntries(MEASURES.map(measure => [measure, sum(measure)])) as Record<Measure, Count>
}

/** The F1 of counts, from 0 to 1; where both sides have the same words it is their accuracy. 0 where there is nothing. */
export function f1({ gold, system, right }: Count): number {
  return gold + system === 0 ? 0 : (2 * right) / (gold + system)
}
