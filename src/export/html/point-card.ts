import { findingLine } from './finding-line.js'
import { type Html, markup } from './markup.js'
import { badge, bullets, byline, folded, heading } from './parts.js'
import { type PointView, supportOf, supportWords, tallyWords, type Witness } from '../view/point-view.js'
import type { StoryView } from '../view/story-view.js'
import { ACTS, KINDS, QUOTATIONS, RELATIONS, STANCES, STANDINGS, STATUSES, wordFor } from '../view/words.js'
import type { Line } from '../view/line.js'
import { figureWords } from '../view/figure-words.js'

/** Reports of a point that show before the rest folds away. */
const SHOWN = 4

/** One point with all that report it. */
export function pointCard(view: StoryView, point: PointView, level: number): Html {
  const entries = point.witnesses.map(witness => witnessLine(view, witness))
  const title = heading(level, null, markup`<bdi>${point.point.title}</bdi>`, 'point-title')
  return markup`<article class="point rel-${relationClass(point)}" id="${point.id}">${title}${pointBadges(point)}${folded(entries, SHOWN, 'reports', bullets)}${whyLine(point)}</article>
`
}

function relationClass(point: PointView): string {
  return point.point.relation.replace(/[^\w-]/gu, '')
}

/** Relation, kind, what it rests on, and how many stand behind it. */
export function pointBadges(point: PointView): Html {
  const { relation, kind } = point.point
  const support = supportOf(point)
  const counts = relation === 'agree' || relation === 'updated'
  const weak = counts && support !== 'several' ? badge('support', support, supportWords(point)) : null
  const unsure = point.unsure ? badge('unsure', 'point', 'unsure') : null
  return markup`<p class="badges">${badge('rel', relation, wordFor(RELATIONS, relation))} ${weak} ${unsure} <span class="kind">${KINDS[kind]}</span> <span class="tally">${tallyWords(point)}</span></p>`
}

function witnessLine(view: StoryView, witness: Witness): Html {
  const copy = copyBadge(view, witness)
  const stance = badge('stance', witness.stance, wordFor(STANCES, witness.stance))
  if (witness.line === null) {
    return markup`<li class="line">${byline(witness.report)}<div class="told"><p class="quote">The reading of this report is not in the dossier.</p><p class="meta">${stance} ${copy}</p></div></li>`
  }
  return findingLine(view, witness.line, markup`${stance} ${detailBadges(witness.line)} ${copy}`)
}

function copyBadge(view: StoryView, { copyOf, lineage }: Witness): Html | null {
  if (copyOf === null) return null
  const target = lineage === null ? copyOf.ref : `${view.prefix}l${String(lineage)}`
  return markup`<a class="badge copy" href="#${target}">same origin as R${copyOf.number}</a>`
}

/** What a reader wants to know of the finding at a glance, by its kind. */
export function detailBadges(line: Line): Html | null {
  const { kind, finding } = line.found
  if (kind === 'statement') {
    return markup`<span class="detail">${wordFor(ACTS, finding.act)} · ${wordFor(QUOTATIONS, finding.quotation)} · ${wordFor(STANDINGS, finding.standing)}</span>`
  }
  if (kind === 'event') return badge('status', finding.status, wordFor(STATUSES, finding.status))
  if (kind === 'figure') return markup`<span class="detail">${figureWords(finding)}</span>`
  return null
}

/** The findings that decide the relation. */
function whyLine(point: PointView): Html | null {
  if (point.why.length === 0 || point.point.relation === 'single' || point.point.relation === 'agree') return null
  const links = point.why.map(
    (line, i) =>
      markup`${i === 0 ? '' : ', '}<a href="#${line.id}">R${line.report.number}, ${line.report.outlet.name}</a>`
  )
  return markup`<p class="why">Decided by ${links}.</p>`
}
