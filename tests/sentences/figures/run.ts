import type { Figure, ReaderOptions, Reading } from '../../../src/index.js'
import { judged } from '../passing.js'
import { figureTextsOf, type Beside, type ExpectedFigure, type FigureCase, type FigureText } from './table.js'

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

function compare({ expect }: FigureText, reading: Reading): string[] {
  const left = [...reading.figures]
  const wrong = expect.flatMap(want => {
    const at = left.findIndex(got => got.span.quote === want.words)
    const [got] = at < 0 ? [] : left.splice(at, 1)
    return got === undefined ? [`missing <${want.words}>`] : difference(want, got, reading)
  })
  return [...wrong, ...left.map(got => `not expected ${said(got)}`)]
}

function difference(want: ExpectedFigure, got: Figure, reading: Reading): string[] {
  const right =
    want.min === got.min &&
    want.max === got.max &&
    want.units.includes(got.unit) &&
    want.kinds.includes(got.kind ?? null) &&
    (want.word === 'said') === (got.statement !== null)
  const beside = besideOf(got, reading)
  const wrong = (['of', 'place', 'event'] as const).flatMap(name => {
    const words = want.beside[name]
    const found = beside[name]
    return words === undefined || (words === '-' ? found.length === 0 : found.some(one => one.includes(words)))
      ? []
      : [`${name} of <${want.words}> is ${found.join(' / ') || 'none'}, not ${words}`]
  })
  return right ? wrong : [`got ${said(got)} for ${JSON.stringify(want)}`, ...wrong]
}

/** The words by which what a figure counts, its place and its event may be known. */
function besideOf({ of, place, event }: Figure, { entities, events }: Reading): Record<Beside, string[]> {
  const words = (reference: Figure['of']): string[] => {
    const entity = entities.find(one => one.id === reference?.entity)
    return [...(entity === undefined ? [] : [entity.name]), ...(reference?.span == null ? [] : [reference.span.quote])]
  }
  const told = events.find(one => one.id === event)?.mentions ?? []
  return { of: words(of), place: words(place), event: told.map(({ trigger }) => trigger.quote) }
}

function said({ span, min, max, unit, kind, statement }: Figure): string {
  const word = statement === null ? 'outlet' : 'said'
  return `<${span.quote}> ${String(min)}..${String(max)} ${unit} ${kind ?? '-'} ${word}`
}
