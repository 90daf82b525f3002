import type { Figure, ReaderOptions, Reading } from '../../../src/index.js'
import { judged } from '../passing.js'
import { figureTextsOf, type ExpectedFigure, type FigureCase, type FigureText } from './table.js'

/** The file of the ids that pass, and where it comes from. */
export const PASSING_FIGURES = {
  file: 'figures-passing.json',
  origin: 'Written by bench/finding-sentences.ts figures --freeze: the texts of figures.json that pass.'
} as const

/** A text of the table and each difference between what came of it and what must. */
export type FigureResult = FigureText & { readonly differences: readonly string[] }

/** Reads all texts of the cases and compares each with what it must yield. */
export function runFigureTable(
  cases: readonly FigureCase[],
  published: string,
  reader: ReaderOptions = {}
): Promise<FigureResult[]> {
  return judged(figureTextsOf(cases), published, reader, (text, reading) => ({ differences: compare(text, reading) }))
}

function compare({ expect }: FigureText, { figures }: Reading): string[] {
  const left = [...figures]
  const wrong = expect.flatMap(want => {
    const at = left.findIndex(got => got.span.quote === want.words)
    const [got] = at < 0 ? [] : left.splice(at, 1)
    return got === undefined ? [`missing <${want.words}>`] : difference(want, got)
  })
  return [...wrong, ...left.map(got => `not expected ${said(got)}`)]
}

function difference(want: ExpectedFigure, got: Figure): string[] {
  const right =
    want.min === got.min &&
    want.max === got.max &&
    want.units.includes(got.unit) &&
    want.kind === (got.kind ?? null) &&
    (want.word === 'said') === (got.statement !== null)
  return right ? [] : [`got ${said(got)} for ${JSON.stringify(want)}`]
}

function said({ span, min, max, unit, kind, statement }: Figure): string {
  const word = statement === null ? 'outlet' : 'said'
  return `<${span.quote}> ${String(min)}..${String(max)} ${unit} ${kind ?? '-'} ${word}`
}
