import type { Lineage } from '../../record/index.js'
import { type Html, markup } from './markup.js'
import { byline } from './parts.js'
import type { Section } from './section.js'
import { targetOf } from '../view/anchor.js'
import { counted } from '../view/point-view.js'
import { shortened } from '../view/safe-cut.js'
import type { StoryView } from '../view/story-view.js'

/** Longest quote of evidence, in UTF-16 units. */
const QUOTE = 160
const EVIDENCE = 5

function memberOf(view: StoryView, member: Lineage['members'][number]): Html | null {
  const report = view.index.reportOf(member.article)
  if (report === null) return null
  const passages = member.passages.length === 0 ? null : counted(member.passages.length, 'passage')
  const wires = report.reading?.article.agencies ?? []
  const credit =
    wires.length === 0 ? null : markup`${passages === null ? '' : ' · '}credits <bdi>${wires.join(', ')}</bdi>`
  return markup`<li>${byline(report)} <span class="detail">${passages}${credit}</span></li>`
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
  const root = lineage.root === null ? 'Root not named' : lineage.root
  const members = lineage.members.map(member => memberOf(view, member))
  return markup`<li class="lineage" id="${idOf(view, lineage)}"><p><strong><bdi>${root}</bdi></strong> <span class="detail">one origin for ${counted(lineage.members.length, 'report')}</span></p><ul class="members">${members}</ul>${evidenceOf(view, lineage.evidence)}</li>`
}

function idOf(view: StoryView, lineage: Lineage): string {
  return `${view.prefix}l${String(view.lineages.indexOf(lineage) + 1)}`
}

/** Reports that share no origin with another, in one list. */
function standAlone(view: StoryView, lineages: readonly Lineage[]): Html | null {
  if (lineages.length === 0) return null
  const items = lineages.map(lineage => {
    const root = lineage.root === null ? null : markup` <span class="detail">root: <bdi>${lineage.root}</bdi></span>`
    const members = lineage.members.map(member => memberOf(view, member))
    return markup`<li class="alone" id="${idOf(view, lineage)}"><ul>${members}</ul>${root}${evidenceOf(view, lineage.evidence)}</li>`
  })
  return markup`<li class="lineage"><p><strong>Not shown to share an origin</strong> <span class="detail">${counted(lineages.length, 'report')}</span></p><ul class="members">${items}</ul></li>`
}

export const lineageSection: Section = {
  key: 'lineage',
  title: 'Sources and their lineage',
  lead: 'Which reports have one root, a wire or another outlet’s report, and the words that show it.',
  empty: 'No lineage was worked out for these reports.',
  count: view => view.lineages.length,
  body: view => {
    if (view.lineages.length === 0) return null
    const shared = view.lineages.filter(({ members }) => members.length > 1)
    const alone = view.lineages.filter(({ members }) => members.length < 2)
    return markup`<ul class="lineages">${shared.map(lineage => lineageOf(view, lineage))}${standAlone(view, alone)}</ul>`
  }
}
