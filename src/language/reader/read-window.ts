import { labelOf } from './arc-label.js'
import { bestLabels, type Transitions } from './label-runs.js'
import { sentenceTree } from './maximum-tree.js'
import type { ReaderModel, Scores } from './reader-model.js'
import { sentenceStarts } from './sentence-starts.js'
import type { Window, Word } from './windows.js'

/** What the model says of one word; `head` is a word of the flow, -1 for a root. */
export interface WordReading {
  readonly upos: string
  readonly xpos: string
  readonly feats: string
  readonly startsSentence: boolean
  readonly head: number
  readonly deprel: string
  /** BIO label ids of the name and role heads. */
  readonly name: number
  readonly role: number
  /** Probability of the name label. */
  readonly nameScore: number
  readonly link: Link | null
}

/** To which cue a word with a role belongs: probabilities of none (column 0) and of the words from `first` on. */
export interface Link {
  readonly first: number
  readonly row: Float32Array
  /** Probability of the word's role. */
  readonly role: number
}

/** Words with the model's reading of one window, its context left out. */
export function readWindow(
  scores: Scores,
  window: Window,
  words: readonly Word[],
  text: string,
  model: Pick<ReaderModel, 'sidecar' | 'labelWeights'>
): WordReading[] {
  const { labels, crf } = model.sidecar
  const roles = bestLabels(scores.role, scores.words, labels.role.length, {
    start: crf.start,
    step: crf.transitions,
    end: crf.end
  })
  const names = bestLabels(scores.names, scores.words, labels.names.length, nameSteps(labels.names))
  const starts = sentenceStarts(scores, window, words, text)
  const tree = treesOf(scores, window, starts, model)
  const out: WordReading[] = []
  for (let w = window.context; w < scores.words; w++) {
    const role = roles[w] ?? 0
    const name = names[w] ?? 0
    const upos = labels.upos[argmax(scores.upos, w, labels.upos.length)] ?? 'X'
    out.push({
      upos,
      xpos: labels.xpos[xposOf(scores, w, labels.xpos, { upos, form: formOf(words[window.first + w], text) })] ?? 'FW',
      feats: labels.feats[argmax(scores.feats, w, labels.feats.length)] ?? '_',
      startsSentence: starts[w] === true,
      head: tree.heads[w] ?? -1,
      deprel: tree.deprels[w] ?? 'dep',
      name,
      role,
      nameScore: softmax(scores.names, w, labels.names.length)[name] ?? 0,
      link: role === 0 ? null : linkOf(scores, window, w, role, labels.role.length)
    })
  }
  return out
}

/** No kind of name goes on in another's: what is inside a name follows a word of the same kind. */
function nameSteps(labels: readonly string[]): Transitions {
  const none = labels.map(() => 0)
  const goesOn = (from: string, to: string): boolean =>
    !to.startsWith('I-') || (from !== 'O' && from.slice(2) === to.slice(2))
  return { start: none, step: labels.map(from => labels.map(to => (goesOn(from, to) ? 0 : -Infinity))), end: none }
}

function linkOf(scores: Scores, window: Window, w: number, role: number, labels: number): Link {
  const row = softmax(scores.link, w, scores.words + 1)
  return { first: window.first, row, role: softmax(scores.role, w, labels)[role] ?? 0 }
}

function treesOf(
  scores: Scores,
  window: Window,
  starts: readonly boolean[],
  model: Pick<ReaderModel, 'sidecar' | 'labelWeights'>
): { heads: number[]; deprels: string[] } {
  const heads = new Array<number>(scores.words).fill(-1)
  const deprels = new Array<string>(scores.words).fill('dep')
  const columns = scores.words + 1
  for (let first = window.context; first < scores.words;) {
    let last = first + 1
    while (last < scores.words && starts[last] !== true) last++
    const at = first
    const column = (c: number) => (c === 0 ? 0 : at + c)
    const tree = sentenceTree(last - first, (w, c) => scores.arc[(at + w) * columns + column(c)] ?? 0)
    for (const [w, head] of tree.entries()) {
      heads[first + w] = head === 0 ? -1 : window.first + first + head - 1
      deprels[first + w] = labelOf(scores, first + w, column(head), model)
    }
    first = last
  }
  return { heads, deprels }
}

/** Tags of verbs; that of participles in -ing goes only with such an ending. */
const VERB_TAG = /^(?:VB|MD)/u
const ING = /in[g'’]?$/iu

/** The likeliest tag; of a verb that it cannot be, the likeliest one of a verb of its form. */
function xposOf(scores: Scores, row: number, tags: readonly string[], word: { upos: string; form: string }): number {
  const best = argmax(scores.xpos, row, tags.length)
  if (word.upos !== 'VERB' || VERB_TAG.test(tags[best] ?? '')) return best
  const from = row * tags.length
  const score = (tag: number) => scores.xpos[from + tag] ?? 0
  const fits = (tag: string) => VERB_TAG.test(tag) && (tag !== 'VBG' || ING.test(word.form))
  return tags.reduce((at, tag, i) => (fits(tag) && (at < 0 || score(i) > score(at)) ? i : at), -1)
}

function formOf(word: Word | undefined, text: string): string {
  return text.slice(word?.start ?? 0, word?.end ?? 0)
}

function argmax(scores: Float32Array, row: number, columns: number): number {
  let best = 0
  const from = row * columns
  for (let c = 1; c < columns; c++) if ((scores[from + c] ?? 0) > (scores[from + best] ?? 0)) best = c
  return best
}

function softmax(scores: Float32Array, row: number, columns: number): Float32Array {
  const out = scores.slice(row * columns, (row + 1) * columns)
  let [most, sum] = [-Infinity, 0]
  for (let c = 0; c < columns; c++) most = Math.max(most, out[c] as number)
  for (let c = 0; c < columns; c++) sum += out[c] = Math.exp((out[c] as number) - most)
  for (let c = 0; c < columns; c++) out[c] = (out[c] as number) / sum
  return out
}
