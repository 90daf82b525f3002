import { metaOf, wordPart } from './finding-line.js'
import { type Html, markup } from './markup.js'
import { badge, bullets, byline, folded, heading, quoted } from './parts.js'
import { counted, type PointView, supportOf, supportWords, tallyWords, type Witness } from '../view/point-view.js'
import type { StoryView } from '../view/story-view.js'
import { type Telling, type Voice, voicesOf } from '../view/telling.js'
import { ACTS, KINDS, QUOTATIONS, RELATIONS, STANCES, STATUSES, wordFor } from '../view/words.js'
import type { Line } from '../view/line.js'
import { figureWords } from '../view/figure-words.js'

/** Reports of a point that show before the rest folds away. */
const SHOWN = 4
/** Passages of one report that show before the rest folds away. */
const PASSAGES = 2

/** One point with all that report it. */
export function pointCard(view: StoryView, point: PointView, level: number): Html {
  const entries = voicesOf(point).map(voice => voiceLine(view, voice))
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

/** One article: who and when once, then each of its passages that says it in other words. */
function voiceLine(view: StoryView, { report, tellings }: Voice): Html {
  const passages = tellings.map(telling => passageOf(view, telling))
  return markup`<li class="line">${byline(report)}<div class="told">${folded(passages, PASSAGES, 'passages', part => markup`${part}`)}</div></li>`
}

function passageOf(view: StoryView, { lead, same }: Telling): Html {
  const { line } = lead
  if (line === null) {
    return markup`<div class="passage"><p class="quote">The reading of this report is not in the dossier.</p><p class="meta">${stanceBadge(lead)} ${copyBadge(view, lead)}</p></div>`
  }
  return markup`<div class="passage">${quoted(line)}${factsOf(view, lead, line)}${sameWords(view, same)}</div>`
}

function factsOf(view: StoryView, witness: Witness, line: Line): Html {
  const badges = [stanceBadge(witness), detailBadges(line), copyBadge(view, witness)]
  return metaOf(line, wordPart(view, line), badges)
}

/** What else the article has in the words of the passage above: what it is and where, the words not again. */
function sameWords(view: StoryView, same: readonly Witness[]): Html | null {
  const items = same.flatMap(witness => {
    const { line } = witness
    return line === null
      ? []
      : [markup`<li><span class="kind">${KINDS[line.found.kind]}</span>${factsOf(view, witness, line)}</li>`]
  })
  return items.length === 0
    ? null
    : markup`<details class="same"><summary>and ${counted(items.length, 'more passage', 'more passages')} in the same words</summary><ul>${items}</ul></details>`
}

/** Whether the outlet says it itself or on somebody's word the line says already; what goes against it stands out. */
function stanceBadge({ stance, line }: Witness): Html | null {
  const plain = line !== null && (stance === 'asserts' || stance === 'attributes')
  return plain ? null : badge('stance', stance, wordFor(STANCES, stance))
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
    return markup`<span class="detail">${wordFor(ACTS, finding.act)} · ${wordFor(QUOTATIONS, finding.quotation)}</span>`
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
