import type { Article, SegmentKind } from '../../record/index.js'

const HEADLINE: ReadonlySet<SegmentKind> = new Set(['headline'])
const OPENING: ReadonlySet<SegmentKind> = new Set(['standfirst', 'body'])
const REPORT: ReadonlySet<SegmentKind> = new Set(['standfirst', 'body', 'heading'])

/** How much of the opening paragraphs counts as the lead, in UTF-16 units: two or three sentences. */
const LEAD = 600

/** The headline, given apart or found in the text; empty where there is none. */
export function headlineText(article: Article): string {
  return article.headline ?? segmentText(article, HEADLINE, Infinity)
}

/** The report's own words below the headline: no captions, credits, promo or furniture. */
export function bodyText(article: Article): string {
  return `${article.standfirst ?? ''}\n${segmentText(article, REPORT, Infinity)}`.trim()
}

/** Standfirst and opening sentences, which say what a report is about. */
export function leadText(article: Article): string {
  return `${article.standfirst ?? ''}\n${segmentText(article, OPENING, LEAD)}`.trim().slice(0, LEAD)
}

function segmentText(article: Article, kinds: ReadonlySet<SegmentKind>, most: number): string {
  const parts: string[] = []
  let size = 0
  for (const segment of article.segments) {
    if (!kinds.has(segment.kind) || size >= most) continue
    const text = article.text.slice(segment.start, segment.end).trim()
    parts.push(text)
    size += text.length
  }
  return parts.join('\n')
}
