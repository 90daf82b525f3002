import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { InferenceSession, Tensor } from 'onnxruntime-node'
import { z } from 'zod'
import { OnrecordError } from '../../record/index.js'
import { WordPiece } from './word-piece.js'
import type { Window, WindowLimits, Word } from './windows.js'

const sidecar = z.object({
  version: z.string(),
  labels: z.object({
    upos: z.array(z.string()),
    xpos: z.array(z.string()),
    feats: z.array(z.string()),
    label: z.array(z.string()),
    names: z.array(z.string()),
    role: z.array(z.string())
  }),
  label: z.object({ matrix: z.array(z.array(z.number())), bias: z.array(z.number()) }),
  crf: z.object({ start: z.array(z.number()), transitions: z.array(z.array(z.number())), end: z.array(z.number()) }),
  window: z.object({ words: z.int(), pieces: z.int(), context: z.int() })
})
/** What stands beside the weights: label lists, the small matrices that are applied after the graph, window limits. */
export type Sidecar = z.infer<typeof sidecar>

/** What labels an arc once its head is chosen: `matrix` has `size` rows, one for each unit of the halves, whose columns go with `labels.label`. */
export interface LabelWeights {
  readonly size: number
  readonly matrix: Float64Array
  readonly bias: Float64Array
}

/** The scores of one window, row by row over its words; `columns` of arc and link are 1 + the words. */
export interface Scores {
  readonly words: number
  readonly upos: Float32Array
  readonly xpos: Float32Array
  readonly feats: Float32Array
  readonly sentence: Float32Array
  readonly arc: Float32Array
  readonly label_dep: Float32Array
  readonly label_head: Float32Array
  readonly names: Float32Array
  readonly role: Float32Array
  readonly link: Float32Array
  readonly embed: Float32Array
  /** The encoder's vector of each word, where it was asked for. */
  readonly vectors?: Float32Array
}

const OUTPUTS = [
  'upos',
  'xpos',
  'feats',
  'sentence',
  'arc',
  'label_dep',
  'label_head',
  'names',
  'role',
  'link',
  'embed'
] as const

/** The reader model: one encoder, many heads, one pass over a window of words (training/README.md). */
export class ReaderModel {
  readonly limits: WindowLimits
  readonly pieces: WordPiece
  readonly labelWeights: LabelWeights

  private constructor(
    readonly sidecar: Sidecar,
    private readonly session: InferenceSession,
    vocabulary: readonly string[]
  ) {
    this.limits = sidecar.window
    this.pieces = new WordPiece(vocabulary)
    const { matrix, bias } = sidecar.label
    this.labelWeights = {
      size: matrix[0]?.length ?? 0,
      matrix: transposed(matrix),
      bias: Float64Array.from(bias)
    }
  }

  /**
   * Loads `reader.json`, `vocab.txt` and `reader.onnx` from `folder`; a window is read on `threads` threads.
   * @throws OnrecordError `model-missing` where one of them is not there or not of the form expected.
   */
  static async load(folder: string, threads = 1): Promise<ReaderModel> {
    const need = (name: string) => {
      const path = join(folder, name)
      if (existsSync(path)) return path
      const advice = 'install onrecord again; the models come with the package'
      throw new OnrecordError('model-missing', 'the reader model is not there', { input: path, advice })
    }
    const parsed = sidecar.safeParse(JSON.parse(readFileSync(need('reader.json'), 'utf8')))
    if (!parsed.success) {
      throw new OnrecordError('model-missing', `reader.json is not of this version: ${parsed.error.message}`, {
        input: folder
      })
    }
    const session = await InferenceSession.create(need('reader.onnx'), {
      intraOpNumThreads: threads,
      interOpNumThreads: 1,
      graphOptimizationLevel: 'all',
      logSeverityLevel: 3
    })
    const vocabulary = readFileSync(need('vocab.txt'), 'utf8').split('\n')
    return new ReaderModel(parsed.data, session, vocabulary)
  }

  /**
   * Reads one window. A window is a batch of its own: nothing is padded, so no neighbour can change its scores. With
   * `vectors`, the encoder's vector of each word is given too.
   */
  async score(words: readonly Word[], window: Window, { vectors = false } = {}): Promise<Scores> {
    const feeds = this.feedsOf(words.slice(window.first, window.last))
    const names = vectors ? [...OUTPUTS, 'vectors'] : OUTPUTS
    const out = await this.session.run(feeds, names)
    const scores = Object.fromEntries(names.map(name => [name, out[name]?.data])) as unknown as Omit<Scores, 'words'>
    return { ...scores, words: window.last - window.first }
  }

  private feedsOf(words: readonly Word[]): Record<string, Tensor> {
    const [ids, shapes, first, last] = [[this.pieces.cls], [0], [] as number[], [] as number[]]
    for (const [i, word] of words.entries()) {
      if (i > 0 && word.passage !== words[i - 1]?.passage) {
        ids.push(this.pieces.sep)
        shapes.push(0)
      }
      first.push(ids.length)
      ids.push(...word.pieces.ids)
      for (let k = 0; k < word.pieces.ids.length; k++) shapes.push(word.pieces.shape)
      last.push(ids.length - 1)
    }
    ids.push(this.pieces.sep)
    shapes.push(0)
    const row = (values: readonly number[]) =>
      new Tensor('int64', BigInt64Array.from(values, BigInt), [1, values.length])
    return {
      input_ids: row(ids),
      shape_ids: row(shapes),
      word_first: row(first),
      word_last: row(last),
      word_mask: row(first.map(() => 1))
    }
  }
}

/** The rows of a matrix side by side as its columns. */
function transposed(rows: readonly (readonly number[])[]): Float64Array {
  const size = rows[0]?.length ?? 0
  const out = new Float64Array(size * rows.length)
  for (const [r, row] of rows.entries()) for (const [c, value] of row.entries()) out[c * rows.length + r] = value
  return out
}
