import type { Reading, Relation, Story } from '../../record/index.js'
import { type Look, type Sheet, sheetOf, type TextOptions } from './sheet.js'
import type { DossierChange } from '../dossier-input.js'
import { changeLines } from './changes-text.js'
import { spanWords } from '../view/date-words.js'
import { decidedWords } from '../view/decided-words.js'
import { figurePhrase } from '../view/figure-words.js'
import { byWeight, counted, type PointView, supportOf, supportWords, tallyWords } from '../view/point-view.js'
import { shortened } from '../view/safe-cut.js'
import { pageView, type StoryView } from '../view/story-view.js'
import { type Telling, voicesOf } from '../view/telling.js'
import { timexWords } from '../view/timex-words.js'
import { CLOCKS, STANCES, wordFor } from '../view/words.js'

const GROUPS: readonly (readonly [Relation, string, Look])[] = [
  ['contradict', 'Contradict', 'bad'],
  ['differ', 'Differ', 'warn'],
  ['updated', 'Updated', 'plain'],
  ['agree', 'Agree', 'good'],
  ['single', 'Only one outlet', 'soft']
]
/** Points of one outlet only that show; the dossier has all. */
const SINGLES = 10
/** Longest words of a witness, in UTF-16 units. */
const QUOTE = 150

/** `changes`: what later reports changed; none are shown where they are not given. */
export interface StoryTextOptions extends TextOptions {
  readonly changes?: readonly DossierChange[]
}

/** One story for a terminal: its points by relation, with what each outlet says, and its timeline. */
export function storyText(
  story: Story,
  readings: readonly Reading[],
  { changes = [], ...options }: StoryTextOptions
): string {
  const sheet = sheetOf(options)
  const view = pageView({ story, readings, changes, version: '' }).stories[0]
  if (view === undefined) return ''
  const lines = [
    ...sheet.line(story.title, 0, 'strong'),
    ...sheet.line(summary(view), 0, 'soft'),
    ...decidedWords(story, view.index).flatMap(line => sheet.line(line, 0, 'warn')),
    ...GROUPS.flatMap(group => groupLines(view, sheet, group)),
    ...changeLines(view, sheet),
    ...timelineLines(view, sheet)
  ]
  return `${lines.join('\n')}\n`
}

function summary(view: StoryView): string {
  const { reports } = view.index
  const shared = view.lineages.filter(({ kind, members }) => kind !== 'document' && members.length > 1).length
  const copies = shared === 0 ? [] : [`${counted(shared, 'origin')} shared by several reports`]
  const dates = spanWords(reports.map(({ article }) => article.published))
  return [`${counted(reports.length, 'report')} by ${counted(view.outlets.length, 'outlet')}`, dates, ...copies].join(
    ' · '
  )
}

function groupLines(view: StoryView, sheet: Sheet, [relation, title, look]: (typeof GROUPS)[number]): string[] {
  const points = byWeight(view.points.filter(({ point }) => point.relation === relation))
  if (points.length === 0) return []
  const shown = relation === 'single' ? points.slice(0, SINGLES) : points
  const rest = points.length - shown.length
  return [
    ...sheet.heading(`${title} (${String(points.length)})`),
    ...shown.flatMap(point => pointLines(view, sheet, point, look)),
    ...(rest === 0 ? [] : sheet.line(`and ${String(rest)} more`, 2, 'soft'))
  ]
}

function pointLines(view: StoryView, sheet: Sheet, point: PointView, look: Look): string[] {
  const { relation, title } = point.point
  const support = supportOf(point)
  const counts = relation === 'agree' || relation === 'updated'
  const weak = counts && support !== 'several' ? sheet.line(supportWords(point).toUpperCase(), 4, 'warn') : []
  const tellings = voicesOf(point).flatMap(voice => voice.tellings)
  const facts = point.unsure ? `${tallyWords(point)} · unsure` : tallyWords(point)
  return [
    ...sheet.line(title, 2, look),
    ...weak,
    ...sheet.line(facts, 4, 'soft'),
    ...(relation === 'single' ? tellings.slice(0, 1) : tellings).flatMap(telling => tellingLines(view, sheet, telling))
  ]
}

function tellingLines(view: StoryView, sheet: Sheet, { lead, same }: Telling): string[] {
  const { report, line, stance, copyOf } = lead
  const first = copyOf?.outlet === report.outlet ? 'its earlier report' : (copyOf?.outlet.name ?? '')
  const copy = copyOf === null ? '' : `, same origin as ${first}`
  const who = `${report.outlet.name} ${wordFor(STANCES, stance)}${copy}: `
  if (line === null) return sheet.line(`${who}reading not given`, 4)
  const words = line.excerpt.map(piece => piece.text).join('')
  const more = same.length === 0 ? '' : ` (and ${counted(same.length, 'more passage')})`
  const gone = view.withdrawnBy(line) === null ? '' : ' (taken back)'
  const value = line.found.kind === 'figure' ? `${figurePhrase(line.found.finding)}; ` : ''
  return sheet.line(`${who}${value}${shortened(words, QUOTE)}${line.unsure ? ' (unsure)' : ''}${gone}${more}`, 4)
}

function timelineLines(view: StoryView, sheet: Sheet): string[] {
  if (view.story.timeline.length === 0) return []
  const entries = view.story.timeline.flatMap(({ when, clock, point }) => {
    const title = view.pointOf(point)?.point.title ?? point
    return sheet.line(`${timexWords(when)}, ${wordFor(CLOCKS, clock)}: ${title}`, 2)
  })
  return [...sheet.heading('Timeline'), ...entries]
}
