/**
 * What the program itself tells relations from, for each marked sentence of a file, so that training and reading see the
 * same. Prints one line a sentence: {"text", "root", "fold", "views", "keys"}; the text is its SHA-1, a view the mean vector of its words
 * (base64 of 32-bit floats, null where it has no word), keys are numbers.
 *
 *     npx tsx training/relation-features.ts DIR/plover/plv-train.jsonl [MODELS] > .work/relation-features.jsonl
 */
import { foldOf, readMarked, sentenceKey } from '../bench/relations/marked-sentences.js'
import { readPairs } from '../bench/relations/read-pairs.js'
import { featuresOf } from '../bench/relations/model/index.js'

const [path = '', models] = process.argv.slice(2)

function meanOf(set: readonly number[], vectors: readonly Float32Array[]): string | null {
  if (set.length === 0) return null
  const mean = new Float32Array(vectors[0]?.length ?? 0)
  for (let i = 0; i < mean.length; i++) {
    mean[i] = set.reduce((sum, word) => sum + (vectors[word]?.[i] ?? 0), 0) / set.length
  }
  return Buffer.from(mean.buffer).toString('base64')
}

for await (const { given, pair, vectors } of readPairs(readMarked(path), models)) {
  const { sets, keys } = featuresOf(pair)
  const views = Object.fromEntries(Object.entries(sets).map(([name, set]) => [name, meanOf(set, vectors)]))
  process.stdout.write(`${JSON.stringify({ text: sentenceKey(given.text), root: given.root, fold: foldOf(given.text), views, keys })}\n`)
}
