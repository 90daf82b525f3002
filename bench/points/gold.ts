import { z } from 'zod'
import { relation, stance } from '../../src/record/index.js'
import { sha256 } from '../annotated/gold.js'
import { BenchError, readData } from '../data-file.js'

/** Start and end of some text, in UTF-16 units. */
const span = z.tuple([z.int().nonnegative(), z.int().positive()])

const article = z.object({
  id: z.string(),
  story: z.string(),
  sha256: z.string(),
  half: z.enum(['tune', 'report'])
})

const report = z.object({
  article: z.string(),
  span,
  /** As the record has it, or the status in which the report tells the event. */
  stance: z.union([stance, z.enum(['plans', 'conditional', 'possible'])]),
  /** Other places where the article tells the same; they are not scored. */
  again: z.unknown().optional()
})

const point = z.object({
  id: z.string(),
  story: z.string(),
  kind: z.enum(['statement', 'event', 'figure', 'commitment']),
  relation,
  /** Least and most roots behind the reports. */
  independent: z.tuple([z.int().nonnegative(), z.int().nonnegative()]),
  reports: z.array(report).min(1),
  /** Counts neither for nor against. */
  optional: z.boolean().default(false)
})

const root = z.object({
  kind: z.enum(['own', 'wire', 'outlet', 'document', 'unknown']),
  /** Where the text names it; null for the outlet itself, or where nothing names it. */
  name_span: span.nullable(),
  evidence: span.nullable()
})

const copy = z.object({ of: z.string(), own_span: span, other_span: span })

const lineage = z.object({ article: z.string(), roots: z.array(root), copies: z.array(copy) })

const gold = z.object({
  source: z.string().optional(),
  articles: z.array(article),
  points: z.array(point),
  lineage: z.array(lineage)
})

/** Offsets are UTF-16 units of the article's text; no text is kept, only its SHA-256. */
export type GoldPoint = z.infer<typeof point>
export type GoldRoot = z.infer<typeof root>
export type GoldCopy = z.infer<typeof copy>
export type GoldLineage = z.infer<typeof lineage>
export type Half = z.infer<typeof article>['half']

/** Annotated points and lineages; `texts` and `halves` by article id. */
export interface PointsGold {
  readonly points: readonly GoldPoint[]
  readonly lineage: readonly GoldLineage[]
  readonly texts: ReadonlyMap<string, string>
  readonly halves: ReadonlyMap<string, Half>
}

/**
 * A gold file of points, with the texts of its articles from a JSONL file.
 * @throws BenchError where an article is not there, its text is not the one that was annotated, or an annotation is of
 * no article of the file, or of characters that its text does not have.
 */
export function readPointsGold(file: string, articles: string): PointsGold {
  const { articles: annotated, points, lineage: lineages } = parsed(file)
  const given = textsOf(articles)
  const texts = new Map<string, string>()
  for (const one of annotated) {
    const text = given.get(one.id)
    if (text === undefined) throw new BenchError(`${articles} has no article ${one.id}, which ${file} annotates`)
    if (sha256(text) !== one.sha256) {
      throw new BenchError(`${articles}: the text of ${one.id} is not the one that ${file} annotates`)
    }
    texts.set(one.id, text)
  }
  for (const one of places(points, lineages)) {
    const text = texts.get(one.article)
    if (text === undefined)
      throw new BenchError(`${file}: ${one.of} is of the article ${one.article}, which it does not list`)
    if (one.span !== null && (one.span[0] >= one.span[1] || one.span[1] > text.length)) {
      throw new BenchError(`${file}: ${one.of} has a span that ${one.article} does not have: ${one.span.join('-')}`)
    }
  }
  return { points, lineage: lineages, texts, halves: new Map(annotated.map(one => [one.id, one.half])) }
}

function parsed(file: string): z.infer<typeof gold> {
  const result = gold.safeParse(JSON.parse(readData(file)))
  if (result.success) return result.data
  const [issue] = result.error.issues
  throw new BenchError(`${file} is no gold of points: ${issue?.path.join('.') ?? ''} ${issue?.message ?? ''}`)
}

function textsOf(articles: string): Map<string, string> {
  const lines = readData(articles)
    .split('\n')
    .filter(line => line.trim() !== '')
  return new Map(
    lines.map(line => {
      const { id, text } = JSON.parse(line) as { id: string; text: string }
      return [id, text]
    })
  )
}

interface Place {
  readonly of: string
  readonly article: string
  readonly span: readonly [number, number] | null
}

/** All places in articles that a gold file names. */
function places(points: readonly GoldPoint[], lineages: readonly GoldLineage[]): Place[] {
  const reports = points.flatMap(p => p.reports.map(r => ({ of: `point ${p.id}`, article: r.article, span: r.span })))
  const traced = lineages.flatMap(({ article: id, roots, copies }) => {
    const of = `the lineage of ${id}`
    const own = [...roots.flatMap(r => [r.name_span, r.evidence]), ...copies.map(c => c.own_span), null]
    return [
      ...own.map(at => ({ of, article: id, span: at })),
      ...copies.map(c => ({ of, article: c.of, span: c.other_span }))
    ]
  })
  return [...reports, ...traced]
}

/** The half that a point counts in: that of its first report's article. */
export function halfOf(point: GoldPoint, { halves }: PointsGold): Half {
  return halves.get(point.reports[0]?.article ?? '') ?? 'tune'
}
