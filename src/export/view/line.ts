import type { Event, Span, Statement } from '../../record/index.js'
import { excerptOf, type Mark, type Piece } from './excerpt.js'
import type { Found } from './found.js'
import type { Report } from './report.js'

/** One finding of one report, ready to show: its words, and where they lead. */
export interface Line {
  /** Name of the finding on the page: `r3-f-12`, the twelfth finding of report 3. */
  readonly id: string
  readonly report: Report
  readonly found: Found
  readonly excerpt: readonly Piece[]
  /** The words to cite; null where the finding has none. */
  readonly main: Span | null
  /** All the words of the finding that a citation names. */
  readonly cited: readonly Span[]
  readonly unsure: boolean
}

/** Below this probability a finding is more likely wrong than right, and is marked. */
const UNSURE = 0.5
/** How far a figure's excerpt reaches to each side, so that the reader sees what is counted. */
const FIGURE_AROUND = 110
const COMMITMENT_AROUND = 80

export function lineOf(report: Report, found: Found, number: number): Line {
  const marks = marksOf(found)
  const around = found.kind === 'figure' ? FIGURE_AROUND : found.kind === 'commitment' ? COMMITMENT_AROUND : 0
  const cited = citedOf(found)
  return {
    id: `${report.ref}-f-${String(number)}`,
    report,
    found,
    excerpt: excerptOf(report.reading, marks, around),
    main: cited[0] ?? null,
    cited,
    unsure: found.finding.score < UNSURE
  }
}

function citedOf(found: Found): readonly Span[] {
  switch (found.kind) {
    case 'statement': {
      const { content, cue, source } = found.finding
      return content.length > 0 ? content : cue.length > 0 ? cue : source
    }
    case 'event':
      return found.finding.mentions.map(mention => mention.evidence)
    case 'figure':
      return [found.finding.span]
    case 'commitment': {
      const { what, condition } = found.finding
      return condition === null ? [what] : [what, condition]
    }
  }
}

function marksOf(found: Found): Mark[] {
  switch (found.kind) {
    case 'statement':
      return statementMarks(found.finding)
    case 'event':
      return eventMarks(found.finding)
    case 'figure':
      return [{ span: found.finding.span, role: 'content', target: found.finding.span }]
    case 'commitment': {
      const { what, condition } = found.finding
      const mark: Mark = { span: what, role: 'content', target: what }
      return condition === null ? [mark] : [mark, { span: condition, role: 'condition', target: condition }]
    }
  }
}

function statementMarks(statement: Statement): Mark[] {
  const bare = statement.content.length === 0
  return [
    ...statement.content.map((span): Mark => ({ span, role: 'content', target: span })),
    ...statement.cue.map((span): Mark => ({ span, role: 'cue', target: bare ? span : null })),
    ...statement.source.map((span): Mark => ({ span, role: 'source', target: null }))
  ]
}

/** The first telling of the event: its clause leads to the report, the trigger in it stands out. */
function eventMarks(event: Event): Mark[] {
  const first = event.mentions[0]
  if (!first) return []
  const { evidence, trigger } = first
  const inside = trigger.field === evidence.field && trigger.start >= evidence.start && trigger.end <= evidence.end
  if (!inside) return [{ span: evidence, role: 'content', target: evidence }]
  const parts: Mark[] = [{ span: trigger, role: 'cue', target: evidence }]
  const cut = (start: number, end: number): void => {
    const quote = evidence.quote.slice(start - evidence.start, end - evidence.start)
    if (quote !== '') parts.push({ span: { ...evidence, start, end, quote }, role: 'content', target: evidence })
  }
  cut(evidence.start, trigger.start)
  cut(trigger.end, evidence.end)
  return parts
}
