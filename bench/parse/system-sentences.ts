import type { AnalysedWord } from '../analyser.js'
import type { TreebankSentence, TreebankWord } from './treebank.js'

/**
 * An analysis of raw text as sentences to score, each word a token of its own. Characters that the analysis leaves out
 * stand as words of their own without tags, so that nothing of the text is missing and every gap costs what it should.
 */
export function sentencesFound(text: string, sentences: readonly (readonly AnalysedWord[])[]): TreebankSentence[] {
  const out: TreebankSentence[] = []
  let at = 0
  for (const [index, sentence] of sentences.entries()) {
    const first = sentence[0]?.start ?? at
    if (text.slice(at, first).trim() !== '') out.push(sentenceOf(text, [{ start: at, end: first }]))
    const words = withGaps(text, sentence)
    if (words.length > 0) out.push(sentenceOf(text, words))
    at = Math.max(at, sentence.at(-1)?.end ?? at)
    if (index === sentences.length - 1 && text.slice(at).trim() !== '') {
      out.push(sentenceOf(text, [{ start: at, end: text.length }]))
    }
  }
  return out.length === 0 && text.trim() !== '' ? [sentenceOf(text, [{ start: 0, end: text.length }])] : out
}

/** A sentence's words with words for the characters between them; heads still count the words that were there. */
function withGaps(text: string, sentence: readonly AnalysedWord[]): AnalysedWord[] {
  const out: AnalysedWord[] = []
  const place: number[] = []
  for (const word of sentence) {
    const start = out.at(-1)?.end ?? word.start
    if (start < word.start && text.slice(start, word.start).trim() !== '') out.push({ start, end: word.start })
    out.push(word)
    place.push(out.length)
  }
  return out.map(word => {
    if (word.head === undefined || word.head === 0) return word
    const { head, ...rest } = word
    const moved = place[head - 1]
    return moved === undefined ? rest : { ...rest, head: moved }
  })
}

function sentenceOf(text: string, found: readonly AnalysedWord[]): TreebankSentence {
  const words = found.map(word => wordOf(text.slice(word.start, word.end), word))
  return {
    id: '',
    paragraph: false,
    tokens: words.map(({ form }) => ({ form, spaceAfter: true, words: 1 })),
    words
  }
}

function wordOf(form: string, word: AnalysedWord): TreebankWord {
  const { lemma = '', upos = '', xpos = '', feats = '', head = -1, deprel = '' } = word
  return { form, lemma, upos, xpos, feats, head, deprel }
}

/**
 * The gold sentences with what an analysis of their words says in place of the gold columns.
 * @throws Error where the analysis has more or fewer words.
 */
export function sentencesGiven(
  gold: readonly TreebankSentence[],
  sentences: readonly (readonly AnalysedWord[])[]
): TreebankSentence[] {
  const words: (AnalysedWord & { readonly parent: number | null })[] = []
  for (const sentence of sentences) {
    const first = words.length
    words.push(...sentence.map(word => ({ ...word, parent: parentOf(word, first) })))
  }
  const wanted = gold.reduce((sum, sentence) => sum + sentence.words.length, 0)
  if (words.length !== wanted) {
    throw new Error(`the analysis has ${String(words.length)} words where ${String(wanted)} were given`)
  }
  let at = 0
  return gold.map(sentence => {
    const from = at
    at += sentence.words.length
    const own = sentence.words.map(({ form }, i) => {
      const { parent, ...word } = words[from + i] ?? { start: 0, end: 0, parent: null }
      return wordOf(form, { ...word, head: parent === null ? -1 : parent < 0 ? 0 : headIn(parent, from, at) })
    })
    return { ...sentence, words: own }
  })
}

/** Index of the head among all words of the analysis, -1 for a root, null where it is not said. */
function parentOf({ head }: AnalysedWord, first: number): number | null {
  if (head === undefined) return null
  return head === 0 ? -1 : first + head - 1
}

/** Place of a word in the sentence from `first` to `last`, -1 where it stands in another. */
function headIn(parent: number, first: number, last: number): number {
  return parent >= first && parent < last ? parent - first + 1 : -1
}
