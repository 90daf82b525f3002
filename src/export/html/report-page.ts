import type { Article, SegmentKind, Span } from '../../record/index.js'
import { markedBlocks } from './marked-text.js'
import { type Html, markup } from './markup.js'
import { badge, dateOf, heading, outletName, unsureBadge } from './parts.js'
import { anchorOf, targetOf } from '../view/anchor.js'
import { blocksOf } from '../view/blocks.js'
import { type Highlight, highlightsOf } from '../view/highlight.js'
import type { Line } from '../view/line.js'
import { counted } from '../view/point-view.js'
import type { Report } from '../view/report.js'
import { shortened } from '../view/safe-cut.js'
import type { PageView, StoryView } from '../view/story-view.js'
import { ACTS, COMMITMENTS, KINDS, PLACES, wordFor } from '../view/words.js'
import { figurePhrase } from '../view/figure-words.js'

/** Longest label of a finding in the list under its report, in UTF-16 units. */
const LABEL = 110

/** All reports in full, each with its words marked and the list of what was read from it. */
export function reportPages(page: PageView, level: number): Html {
  const evidence = evidenceByArticle(page)
  const views = new Map<string, StoryView>()
  for (const view of page.stories) {
    for (const { article } of view.index.reports) if (!views.has(article.id)) views.set(article.id, view)
  }
  const shown = page.library.reports.map(report => {
    const view = views.get(report.article.id)
    return view === undefined ? null : reportPage(view, report, evidence.get(report.article.id) ?? [], level + 1)
  })
  const legend = ['statement', 'source', 'cue', 'event', 'trigger', 'figure', 'commitment', 'lineage'].map(
    kind => markup`<li><mark class="h-${kind}">${kind}</mark></li>`
  )
  const unsure = markup`<li><mark class="h-statement is-unsure">unsure</mark></li>`
  return markup`<section id="reports" class="part" aria-labelledby="reports-title">${heading(level, 'reports-title', 'The reports in full')}<p class="lead">Each report as it was read. Captions, credits and page furniture are dimmed. Every finding is marked where it stands.</p><ul class="mark-legend" aria-label="Marks">${legend}${unsure}</ul>${shown}</section>`
}

/** The words of each article that show a lineage. */
function evidenceByArticle(page: PageView): ReadonlyMap<string, readonly Span[]> {
  const spans = new Map<string, Span[]>()
  for (const { article, span } of page.stories.flatMap(view => view.lineages).flatMap(lineage => lineage.evidence)) {
    const own = spans.get(article) ?? []
    spans.set(article, own)
    own.push(span)
  }
  return spans
}

function reportPage(view: StoryView, report: Report, evidence: readonly Span[], level: number): Html {
  const { article, reading } = report
  const lines = view.index.linesOf(report)
  const body =
    reading === null
      ? markup`<p class="empty"><bdi>${article.headline ?? ''}</bdi> The reading of this report is not in the dossier.</p>`
      : textOf(report, reading.article, lines, evidence)
  const title = heading(level, null, markup`<span class="number">R${report.number}</span> ${outletName(report.outlet)}`)
  const language = reading === null ? null : markup` lang="${reading.article.language}"`
  return markup`<article class="report" id="${report.ref}">${title}${factsOf(report)}<div class="text"${language}>${body}</div>${findingsOf(view, lines)}<p class="up"><a href="#top">Back to the top</a></p></article>
`
}

function factsOf({ article, reading }: Report): Html {
  const authors = reading?.article.authors ?? []
  const wires = reading?.article.agencies ?? []
  const updated = reading?.article.updated ?? null
  const url = reading?.article.url ?? null
  return markup`<p class="report-facts">${dateOf(article.published)}${updated === null ? null : markup` · updated ${dateOf(updated)}`}${authors.length === 0 ? null : markup` · by <bdi>${authors.join(', ')}</bdi>`}${wires.length === 0 ? null : markup` · credits <bdi>${wires.join(', ')}</bdi>`}<br><span class="origin"><bdi>${url ?? article.origin}</bdi></span></p>`
}

function textOf(report: Report, article: Article, lines: readonly Line[], evidence: readonly Span[]): Html {
  const highlights = highlightsOf(report, lines, evidence)
  const nameOf = ({ start, end, field }: Highlight): string =>
    anchorOf(report, field === null ? { start, end, quote: '' } : { start, end, quote: '', field })
  const fields = (['headline', 'standfirst'] as const).map(field => {
    const marks = highlights.filter(mark => mark.field === field)
    const text = article[field]
    const apart = !article.segments.some(({ kind }) => kind === field)
    if (text === null || text === '' || !(apart || marks.length > 0)) return null
    const shown = markedBlocks(text, [{ start: 0, end: text.length }], marks, nameOf)
    return markup`<p class="seg-${field}" dir="auto">${shown}</p>`
  })
  const blocks = blocksOf(article)
  const marks = highlights.filter(mark => mark.field === null)
  const shown = markedBlocks(article.text, blocks, marks, nameOf)
  return markup`${fields}${shown.map((block, i) => blockPage(block, blocks[i]?.kind ?? 'body'))}`
}

/** A paragraph; what is not the report's own prose says what it is. */
function blockPage(block: Html, kind: SegmentKind): Html {
  const label = kind === 'body' || kind === 'heading' ? null : markup` title="${kind}"`
  return markup`<p class="seg-${kind}" dir="auto"${label}>${block}</p>
`
}

/** What was read from the report: each finding with the way to its words and back to its points. */
function findingsOf(view: StoryView, lines: readonly Line[]): Html | null {
  if (lines.length === 0) return null
  const items = lines.map(line => findingItem(view, line))
  return markup`<details class="findings"><summary>${counted(lines.length, 'finding')} in this report</summary><ol>${items}</ol></details>`
}

function findingItem(view: StoryView, line: Line): Html {
  const { kind, finding } = line.found
  const text = line.cited.map(span => span.quote).join(' … ') || 'no words given'
  const points = view.pointsOf(line).map(({ id }) => markup` <a class="ref" href="#${id}">point</a>`)
  const place = PLACES[finding.segment]
  return markup`<li id="${line.id}"><span class="kind">${KINDS[kind]}${detailOf(line)}</span> <a class="is-content" href="#${targetOf(line.report, line.main)}"><bdi>${shortened(text, LABEL)}</bdi></a>${points} ${place === undefined ? null : badge('place', finding.segment, place)} ${unsureBadge(line)}</li>`
}

function detailOf({ found }: Line): string {
  if (found.kind === 'statement') return `, ${wordFor(ACTS, found.finding.act)}`
  if (found.kind === 'event') return `, ${found.finding.type}`
  if (found.kind === 'figure') return `, ${figurePhrase(found.finding)}`
  return `, ${wordFor(COMMITMENTS, found.finding.kind)}`
}
