import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Offsets, Token } from '../src/language/layers.js'
import { loadLemmatizer } from '../src/language/lemmas/lemmatizer.js'
import { readPassages, type Read } from '../src/language/reader/read-passages.js'
import { ReaderModel } from '../src/language/reader/reader-model.js'
import { loadTokenData } from '../src/language/tokenize/token-data.js'
import { tokenize } from '../src/language/tokenize/tokenize.js'
import { modelFolder } from '../src/service/model-folder.js'
import type { Analyser, Analysis, NameType } from './analyser.js'
import { surfaceOfLayout, type Layout } from './parse/layout.js'

const NAME_TYPES: Readonly<Record<string, NameType>> = { person: 'PER', organisation: 'ORG', place: 'LOC' }

/**
 * Onrecord's own reader: its tokenizer, its sentence splitter and the model. With gold words it is given the gold
 * sentence borders too, as in the evaluation of training, so that trees are compared sentence by sentence. Its windows
 * stay those of the product, with the words before as context: one that must cut a long paragraph may cut a gold sentence
 * in two (5 of the 597 windows of EWT dev and GUM dev).
 * @throws OnrecordError `model-missing` or `data-invalid`.
 */
export async function openOnrecord(models = modelFolder()): Promise<Analyser> {
  const model = await ReaderModel.load(models)
  const [tokens, lemmatize] = [loadTokenData(), loadLemmatizer()]
  const splitter = (text: string, start: number, end: number) => tokenize(text, start, end, tokens)
  const analyse = async (layout: Layout, { gold }: { gold: boolean }): Promise<Analysis> => {
    const reader = gold
      ? { model: withBorders(model, layout), split: given(layout.words), lemmatize }
      : { model, split: splitter, lemmatize }
    return analysisOf(await readPassages(surfaceOfLayout(layout), reader))
  }
  return {
    name: 'Onrecord',
    version: onrecordVersion(models),
    layers: new Set(['sentences', 'tokens', 'upos', 'xpos', 'feats', 'lemma', 'tree', 'names', 'gold-words']),
    analyse,
    close: () => Promise.resolve()
  }
}

/** The version of the package and, in brackets, of the reader's weights. */
export function onrecordVersion(models = modelFolder()): string {
  return `${versionIn(new URL('../package.json', import.meta.url))} (${readerVersion(models)})`
}

/** The version of the reader's weights. */
export function readerVersion(models = modelFolder()): string {
  return versionIn(join(models, 'reader.json'))
}

function versionIn(path: string | URL): string {
  return (JSON.parse(readFileSync(path, 'utf8')) as { version: string }).version
}

/** A splitter that finds the words that are given. */
function given(words: readonly Offsets[]): (text: string, start: number, end: number) => Offsets[] {
  return (_, start, end) => words.filter(word => word.start >= start && word.end <= end)
}

/** The model, with its scores of sentence starts replaced by the layout's own. */
function withBorders(model: ReaderModel, layout: Layout): ReaderModel {
  const starts = new Set(layout.starts.map(i => layout.words[i]?.start))
  const score: ReaderModel['score'] = async (words, window) => {
    const scores = await model.score(words, window)
    const sentence = new Float32Array(2 * scores.words)
    for (let w = 0; w < scores.words; w++) sentence[2 * w + (starts.has(words[window.first + w]?.start) ? 1 : 0)] = 1
    return { ...scores, sentence }
  }
  return Object.assign(Object.create(model) as ReaderModel, { score })
}

function analysisOf({ tokens, sentences, names }: Read): Analysis {
  return {
    sentences: sentences.map(({ first, last }) =>
      tokens.slice(first, last).map(token => ({ ...token, head: placeOf(token, first) }))
    ),
    names: names.flatMap(({ start, end, type }) => {
      const known = NAME_TYPES[type]
      return known === undefined ? [] : [{ start, end, type: known }]
    }),
    quotes: []
  }
}

/** Place of a token's head in a sentence that begins with token `first`. */
function placeOf({ head }: Token, first: number): number {
  return head < 0 ? 0 : head - first + 1
}
