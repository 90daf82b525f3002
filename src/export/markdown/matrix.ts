import { escapeMarkdown } from './escape.js'
import { counted, type PointView } from '../view/point-view.js'
import type { Outlet } from '../view/report.js'
import type { StoryView } from '../view/story-view.js'
import { STANCES, wordFor } from '../view/words.js'

/** Outlets that a table holds on a page. */
const TABLE = 8

/** A table of points by outlets where the outlets are few; else a line for each point. */
export function matrix(view: StoryView): string[] {
  const shared = view.points.filter(({ point }) => point.relation !== 'single')
  const rest = view.points.length - shared.length
  const note = rest === 0 ? [] : ['', `${counted(rest, 'point')} that one outlet has: below.`]
  if (shared.length === 0) return view.points.length === 0 ? [] : note
  if (view.outlets.length > TABLE) return [...shared.map(matrixLine), ...note]
  const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`
  const rows = shared.map(point =>
    row([escapeMarkdown(point.point.title), ...view.outlets.map(outlet => stancesOf(point, outlet))])
  )
  const heads = row(['Point', ...view.outlets.map(({ name }) => escapeMarkdown(name))])
  return [heads, row(['---', ...view.outlets.map(() => ':-:')]), ...rows, ...note]
}

function stancesOf({ witnesses }: PointView, outlet: Outlet): string {
  const own = witnesses.filter(({ report }) => report.outlet === outlet)
  return [...new Set(own.map(({ stance }) => wordFor(STANCES, stance)))].map(escapeMarkdown).join(', ')
}

function matrixLine({ point, witnesses }: PointView): string {
  const told = [...new Set(witnesses.map(({ report, stance }) => `${report.outlet.name} ${wordFor(STANCES, stance)}`))]
  return `- ${escapeMarkdown(point.title)}: ${escapeMarkdown(told.join(', '))}`
}
