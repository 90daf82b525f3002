import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'

/** Bounds, unit, kind and word of one figure in one string; see the table's `origin`. */
const SPEC = /^(?<amount>[~\d.+-]+) (?<unit>[\p{L}|-]+) (?<kind>[a-z|-]+) (?<word>said|outlet)$/u
const spec = z.string().regex(SPEC)
/** A figure alone, or with words of what it counts, of its place and of the act that its event is told by. */
const expectation = z.union([
  spec,
  z.strictObject({
    figure: spec,
    of: z.string().optional(),
    place: z.string().optional(),
    event: z.string().optional()
  })
])
const part = z.strictObject({ text: z.string().min(1), expect: z.array(expectation) })
const figureCase = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/u),
  construction: z.string().regex(/^[a-z-]+$/u),
  ...part.shape,
  near: part
})
const table = z.strictObject({ origin: z.string(), published: z.iso.date(), cases: z.array(figureCase) })

/** A sentence with its figures in brackets, and a near miss that must yield none or others. */
export type FigureCase = z.infer<typeof figureCase>

/** A figure that must come out. */
export interface ExpectedFigure {
  readonly words: string
  readonly min: number | null
  readonly max: number | null
  readonly units: readonly string[]
  readonly kinds: readonly (string | null)[]
  readonly word: 'said' | 'outlet'
  /** Words of the references that must come out beside it; undefined where they do not matter. */
  readonly beside: Readonly<Record<Beside, string | undefined>>
}

/** What may be expected of a figure beside the number itself. */
export type Beside = 'of' | 'place' | 'event'

/** One text to read: a case's own, or its near miss, whose id ends in `/near`. */
export interface FigureText {
  readonly id: string
  readonly construction: string
  readonly part: { readonly text: string }
  readonly expect: readonly ExpectedFigure[]
}

/** Reads the table of figures; throws where it has another form. */
export function loadFigureTable(): z.infer<typeof table> {
  const path = fileURLToPath(new URL('../figures.json', import.meta.url))
  return table.parse(JSON.parse(readFileSync(path, 'utf8')))
}

/** The texts of cases, each before its near miss; throws where brackets and expectations do not match. */
export function figureTextsOf(cases: readonly FigureCase[]): FigureText[] {
  return cases.flatMap(({ id, construction, near, ...own }) => [
    { id, construction, ...textOf(own) },
    { id: `${id}/near`, construction, ...textOf(near) }
  ])
}

function textOf({ text, expect }: FigureCase['near']): Pick<FigureText, 'part' | 'expect'> {
  const words = [...text.matchAll(/\[(?<words>[^[\]]+)\]/gu)].map(match => match.groups?.['words'] ?? '')
  if (words.length !== expect.length) throw new Error(`brackets and expectations differ: ${text}`)
  return {
    part: { text: text.replace(/[[\]]/gu, '') },
    expect: expect.map((one, i) => figureOf(words[i] ?? '', one))
  }
}

function figureOf(words: string, expected: z.infer<typeof expectation>): ExpectedFigure {
  const { figure, ...beside } = typeof expected === 'string' ? { figure: expected } : expected
  const { amount = '', unit = '', kind = '', word = '' } = SPEC.exec(figure)?.groups ?? {}
  const [low = '', high] = amount.split('..')
  const least = low === '' ? null : Number(low.replace(/[~+]/gu, ''))
  const most = high !== undefined ? Number(high) : low.endsWith('+') ? null : least
  return {
    words,
    min: least,
    max: most,
    units: unit.split('|').map(one => one.replaceAll('-', ' ').trim()),
    kinds: kind.split('|').map(one => (one === '-' ? null : one)),
    word: word === 'said' ? 'said' : 'outlet',
    beside: { of: beside.of, place: beside.place, event: beside.event }
  }
}
