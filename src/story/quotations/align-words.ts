/** A word of the quotation, of the text, or of both where the one stands for the other. */
export interface Step {
  readonly given: number | null
  readonly found: number | null
}

/** What is compared of two words: equal keys are the same word, equal stems forms of one. */
export interface Comparable {
  readonly key: string
  readonly stem: string
}

/** A part of the quotation and of the text, both half-open, and where words of the text may be passed over for nothing. */
export interface Range {
  readonly given: readonly [number, number]
  readonly found: readonly [number, number]
  /** `skips[i]`: words of the text before word i of the quotation cost nothing. */
  readonly skips: readonly boolean[]
}

/**
 * Costs of a word of the quotation that the text has not, of one that the text has more, of another form of a word, and of
 * another word. What the text has more is cheap: “I know” is found in “I do not know” by both its words.
 */
const MISSING = 4
const MORE = 1
const FORM = 1
const OTHER = 3

const [DIAGONAL, GIVEN, FOUND] = [0, 1, 2] as const

/**
 * The cheapest way to set the words of the quotation against those of the text (edit distance over words, after
 * Needleman and Wunsch; semi-global where the ends may be skipped). Time and memory are the product of the two lengths.
 */
export function alignWords(given: readonly Comparable[], found: readonly Comparable[], range: Range): Step[] {
  const [rows, columns] = [range.given[1] - range.given[0], range.found[1] - range.found[0]]
  const trace = new Uint8Array((rows + 1) * (columns + 1))
  let above = new Int32Array(columns + 1)
  for (let row = 0; row <= rows; row++) {
    const line = new Int32Array(columns + 1)
    const word = given[range.given[0] + row - 1]
    const pass = range.skips[range.given[0] + row] === true ? 0 : MORE
    for (let column = 0; column <= columns; column++) {
      const other = found[range.found[0] + column - 1]
      const diagonal = row === 0 || column === 0 ? Infinity : (above[column - 1] ?? 0) + costOf(word, other)
      const up = row === 0 ? Infinity : (above[column] ?? 0) + MISSING
      const left = column === 0 ? Infinity : (line[column - 1] ?? 0) + pass
      const least = row === 0 && column === 0 ? 0 : Math.min(diagonal, up, left)
      line[column] = least
      trace[row * (columns + 1) + column] = least === diagonal ? DIAGONAL : least === left ? FOUND : GIVEN
    }
    above = line
  }
  return stepsBack(trace, rows, columns, range)
}

function costOf(a: Comparable | undefined, b: Comparable | undefined): number {
  if (a === undefined || b === undefined) return OTHER
  if (a.key === b.key) return 0
  return a.stem === b.stem ? FORM : OTHER
}

function stepsBack(trace: Uint8Array, rows: number, columns: number, range: Range): Step[] {
  const steps: Step[] = []
  let [row, column] = [rows, columns]
  while (row > 0 || column > 0) {
    const move = row === 0 ? FOUND : column === 0 ? GIVEN : trace[row * (columns + 1) + column]
    if (move !== FOUND) row--
    if (move !== GIVEN) column--
    steps.push({
      given: move === FOUND ? null : range.given[0] + row,
      found: move === GIVEN ? null : range.found[0] + column
    })
  }
  return steps.reverse()
}
