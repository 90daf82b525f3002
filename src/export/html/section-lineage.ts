import type { Lineage } from '../../record/index.js'
import { type Html, markup } from './markup.js'
import { byline } from './parts.js'
import type { Section } from './section.js'
import { targetOf } from '../view/anchor.js'
import { rootWords } from '../view/root-words.js'
import { counted } from '../view/point-view.js'
import { shortened } from '../view/safe-cut.js'
import type { StoryView } from '../view/story-view.js'

/** Longest quote of evidence, in UTF-16 units. */
const QUOTE = 160
const EVIDENCE = 5

/** Percent of a text from which a lineage is that of the whole; the rest is captions, credits and space. */
const WHOLE = 90

function memberOf(view: StoryView, member: Lineage['members'][number]): Html | null {
  const report = view.index.reportOf(member.article)
  if (report === null) return null
  const parts = partWords(member, report.reading?.article.text.length ?? null)
  const wires = report.reading?.article.agencies ?? []
  const credit =
    wires.length === 0 ? null : markup`${parts === null ? '' : ' · '}credits <bdi>${wires.join(', ')}</bdi>`
  return markup`<li>${byline(report)} <span class="detail">${parts}${credit}</span></li>`
}

/** How much of a report has this lineage: `2 passages, 40 % of the text`. */
function partWords({ passages }: Lineage['members'][number], length: number | null): string | null {
  if (passages.length === 0) return 'a part that it does not mark'
  const words = counted(passages.length, 'passage')
  if (length === null || length === 0) return words
  const share = Math.round((100 * passages.reduce((sum, { start, end }) => sum + end - start, 0)) / length)
  return share >= WHOLE ? 'the whole text' : `${words}, ${String(Math.max(1, share))} % of the text`
}

function evidenceOf(view: StoryView, evidence: Lineage['evidence']): Html | null {
  if (evidence.length === 0) return null
  const items = evidence.slice(0, EVIDENCE).flatMap(({ article, span }) => {
    const report = view.index.reportOf(article)
    if (report === null) return []
    return [
      markup`<li><a class="is-content" href="#${targetOf(report, span)}"><bdi>${shortened(span.quote, QUOTE)}</bdi></a> <span class="detail">R${report.number}</span></li>`
    ]
  })
  return markup`<div class="evidence"><span class="detail">Shown by</span><ul>${items}</ul></div>`
}

function lineageOf(view: StoryView, lineage: Lineage): Html {
  const members = lineage.members.map(member => memberOf(view, member))
  const reports = counted(lineage.members.length, 'report')
  const detail = lineage.kind === 'document' ? `cited in ${reports}` : `one origin for ${reports}`
  return markup`<li class="lineage" id="${idOf(view, lineage)}"><p><strong><bdi>${rootWords(lineage)}</bdi></strong> <span class="detail">${detail}</span></p><ul class="members">${members}</ul>${evidenceOf(view, lineage.evidence)}</li>`
}

function idOf(view: StoryView, lineage: Lineage): string {
  return `${view.prefix}l${String(view.lineages.indexOf(lineage) + 1)}`
}

/** Lineages of one report each, in one list under a title. */
function listed(view: StoryView, lineages: readonly Lineage[], title: string): Html | null {
  if (lineages.length === 0) return null
  const items = lineages.map(lineage => {
    const root = lineage.root === null && lineage.kind !== 'document' ? null : rootWords(lineage)
    const named = root === null ? null : markup` <span class="detail"><bdi>${root}</bdi></span>`
    const members = lineage.members.map(member => memberOf(view, member))
    return markup`<li class="alone" id="${idOf(view, lineage)}"><ul>${members}</ul>${named}${evidenceOf(view, lineage.evidence)}</li>`
  })
  return markup`<li class="lineage"><p><strong>${title}</strong> <span class="detail">${counted(lineages.length, 'lineage')}</span></p><ul class="members">${items}</ul></li>`
}

export const lineageSection: Section = {
  key: 'lineage',
  title: 'Sources and their lineage',
  lead: 'Which reports have one root, a wire, another outlet’s report or a document, and the words that show it.',
  empty: 'No lineage was worked out for these reports.',
  count: view => view.lineages.length,
  body: view => {
    if (view.lineages.length === 0) return null
    const shared = view.lineages.filter(({ members }) => members.length > 1)
    const alone = view.lineages.filter(({ members }) => members.length < 2)
    const of = (kinds: readonly Lineage['kind'][]): Lineage[] => alone.filter(({ kind }) => kinds.includes(kind))
    return markup`<ul class="lineages">${shared.map(lineage => lineageOf(view, lineage))}${[
      listed(view, of(['wire', 'outlet', undefined]), 'Not shown to share an origin'),
      listed(view, of(['unknown']), 'Origin not stated'),
      listed(view, of(['document']), 'Documents that one report cites')
    ]}</ul>`
  }
}
