import type { ReaderModel, Scores } from './reader-model.js'

/** Hidden units taken at once: each label's sum is then loaded and stored a quarter as often. */
const AT_ONCE = 4

/** The relation of a word to its head: weight · relu(dependent half + head half) + bias; a root is `root` and nothing else. */
export function labelOf(
  scores: Pick<Scores, 'label_dep' | 'label_head'>,
  word: number,
  column: number,
  { sidecar, labelWeights }: Pick<ReaderModel, 'sidecar' | 'labelWeights'>
): string {
  if (column === 0) return 'root'
  const { size, matrix, bias } = labelWeights
  const values = bias.slice()
  const { rows, units } = activeUnits(scores, word, column, size, values.length)
  for (let i = 0; i < rows.length; i += AT_ONCE) addRows(values, matrix, rows, units, i)
  return highest(values, sidecar.labels.label)
}

/** Adds four rows of the matrix to the values, each times its unit. */
function addRows(
  values: Float64Array,
  matrix: Float64Array,
  rows: readonly number[],
  units: readonly number[],
  i: number
): void {
  const [a, b, c, d] = [rows[i] as number, rows[i + 1] as number, rows[i + 2] as number, rows[i + 3] as number]
  const [p, q, r, s] = [units[i] as number, units[i + 1] as number, units[i + 2] as number, units[i + 3] as number]
  for (let l = 0; l < values.length; l++) {
    values[l] =
      (values[l] as number) +
      (matrix[a + l] as number) * p +
      (matrix[b + l] as number) * q +
      (matrix[c + l] as number) * r +
      (matrix[d + l] as number) * s
  }
}

/** The hidden units above zero and where their rows begin, filled up with units of zero to a multiple of those taken at once. */
function activeUnits(
  { label_dep: dependent, label_head: head }: Pick<Scores, 'label_dep' | 'label_head'>,
  word: number,
  column: number,
  size: number,
  labels: number
): { rows: number[]; units: number[] } {
  const [rows, units]: [number[], number[]] = [[], []]
  for (let k = 0; k < size; k++) {
    const unit = (dependent[word * size + k] as number) + (head[column * size + k] as number)
    if (unit <= 0) continue
    rows.push(k * labels)
    units.push(unit)
  }
  while (rows.length % AT_ONCE !== 0) {
    rows.push(0)
    units.push(0)
  }
  return { rows, units }
}

function highest(values: Float64Array, names: readonly string[]): string {
  let [best, most] = [0, -Infinity]
  for (let label = 0; label < names.length; label++) {
    const value = values[label] as number
    if (value > most && names[label] !== 'root') [best, most] = [label, value]
  }
  return names[best] ?? 'dep'
}
