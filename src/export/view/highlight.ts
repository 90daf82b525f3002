import type { ArticleField, Span } from '../../record/index.js'
import { standsIn } from './anchor.js'
import type { Found } from './found.js'
import type { Line } from './line.js'
import type { Report } from './report.js'

/** What the marked words are: a finding's main words, or a part of it. */
export type HighlightKind = 'statement' | 'event' | 'figure' | 'commitment' | 'source' | 'cue' | 'trigger' | 'lineage'

/** Words of a report that stand out; one for each stretch, however many findings name it. */
export interface Highlight {
  readonly start: number
  readonly end: number
  readonly field: ArticleField | null
  readonly kinds: readonly HighlightKind[]
  readonly unsure: boolean
}

type Marked = readonly [HighlightKind, Span]

/** Every stretch of the report that a finding, or the `evidence` of a lineage in it, names, in the order of the text. */
export function highlightsOf(report: Report, lines: readonly Line[], evidence: readonly Span[]): Highlight[] {
  const { reading } = report
  if (reading === null) return []
  const byPlace = new Map<string, Highlight>()
  const add = (kind: HighlightKind, span: Span, unsure: boolean): void => {
    if (!standsIn(reading, span)) return
    const field = span.field ?? null
    const key = `${field ?? ''}:${String(span.start)}-${String(span.end)}`
    const old = byPlace.get(key)
    const kinds = old === undefined ? [kind] : [...new Set([...old.kinds, kind])]
    byPlace.set(key, { start: span.start, end: span.end, field, kinds, unsure: unsure && (old?.unsure ?? true) })
  }
  for (const line of lines) for (const [kind, span] of markedBy(line.found)) add(kind, span, line.unsure)
  for (const span of evidence) add('lineage', span, false)
  return [...byPlace.values()].sort((a, b) => a.start - b.start || b.end - a.end)
}

function markedBy({ kind, finding }: Found): Marked[] {
  const all = (name: HighlightKind, spans: readonly Span[]): Marked[] => spans.map((span): Marked => [name, span])
  switch (kind) {
    case 'statement':
      return [...all('statement', finding.content), ...all('cue', finding.cue), ...all('source', finding.source)]
    case 'event':
      return finding.mentions.flatMap(({ trigger, evidence }): Marked[] => [
        ['event', evidence],
        ['trigger', trigger]
      ])
    case 'figure':
      return [['figure', finding.span]]
    case 'commitment':
      return all('commitment', finding.condition === null ? [finding.what] : [finding.what, finding.condition])
  }
}
