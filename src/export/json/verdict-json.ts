import type { Article } from '../../record/index.js'
import type { NearPassage } from '../../story/quotations/near-passage.js'
import type { ReportVerdict } from '../../story/quotations/verify.js'

/** What JSON says of a search for a quotation. */
export interface VerdictsView {
  readonly quotation: string
  readonly reports: readonly ReportVerdict[]
  readonly searched: number
  readonly nearest: (NearPassage & { readonly article: Article }) | null
}

/** The verdicts as one line of JSON each, the best first; one line with the nearest passage where there is none. */
export function verdictJsonLines({ quotation, reports, searched, nearest }: VerdictsView): string {
  if (reports.length === 0) {
    const near = nearest === null ? null : { article: named(nearest.article), span: nearest.span, share: nearest.share }
    return `${JSON.stringify({ verdict: 'absent', quotation, searched, nearest: near })}\n`
  }
  return reports
    .map(({ reading, speakers, verdict: { kind, ...verdict } }) =>
      JSON.stringify({ verdict: kind, quotation, searched, article: named(reading.article), speakers, ...verdict })
    )
    .map(line => `${line}\n`)
    .join('')
}

function named({ id, origin, url, outlet, published, headline }: Article) {
  return { id, origin, url, outlet, published, headline }
}
