import type { Figure } from '../../record/index.js'
import { domainOf, endsOf, scaleOf, ticksOf } from './figure-scale.js'
import { type Html, markup } from './markup.js'
import { outletClass } from './parts.js'
import { targetOf } from '../view/anchor.js'
import { dayWords, instantOf } from '../view/date-words.js'
import { amountWords, figureWords } from '../view/figure-words.js'
import type { Line } from '../view/line.js'

const WIDTH = 680
const HEIGHT = 210
const LEFT = 70
const RIGHT = 90
const TOP = 16
const BOTTOM = 30
/** Length of the arrow on an open bound, in pixels. */
const ARROW = 16
/** Labels past this many would lie on one another. */
const LABELS = 12
/** Labels closer than this side by side, in pixels, may touch. */
const NEAR = 70
const DAY = 86_400_000

interface Dot {
  readonly line: Line
  readonly figure: Figure
  readonly at: number
}

/** The figure over time, where dated reports give at least two values at two times; else null. */
export function figurePlot(title: string, lines: readonly Line[]): Html | null {
  const dots = lines.flatMap((line): Dot[] => {
    const at = instantOf(line.report.article.published)
    if (line.found.kind !== 'figure' || at === null || endsOf(line.found.finding) === null) return []
    return [{ line, figure: line.found.finding, at }]
  })
  const values = new Set(dots.map(({ figure }) => JSON.stringify(endsOf(figure))))
  const times = new Set(dots.map(({ at }) => at))
  if (values.size < 2 || times.size < 2) return null
  return plotOf(title, dots)
}

function plotOf(title: string, dots: readonly Dot[]): Html {
  const domain = domainOf(dots.map(({ figure }) => figure)) ?? { low: 0, high: 1 }
  const pad = (domain.high - domain.low) * 0.12 || 1
  const padded = { low: domain.low >= 0 ? Math.max(0, domain.low - pad) : domain.low - pad, high: domain.high + pad }
  const y = scaleOf(padded, HEIGHT - BOTTOM, TOP)
  const instants = dots.map(({ at }) => at)
  const range = { low: Math.min(...instants), high: Math.max(...instants) }
  const x = scaleOf(range, LEFT + 14, WIDTH - RIGHT)
  const unit = dots[0]?.figure.unit ?? ''
  const rows = ticksOf(padded, 5).map(
    tick =>
      markup`<line class="grid" x1="${LEFT}" x2="${WIDTH - RIGHT + 14}" y1="${y(tick)}" y2="${y(tick)}"/><text class="tick" x="${LEFT - 8}" y="${y(tick) + 4}" text-anchor="end">${amountWords(tick, unit)}</text>`
  )
  const days = daysOf(range).map(
    ({ at, iso }) =>
      markup`<line class="tick-mark" x1="${x(at)}" x2="${x(at)}" y1="${HEIGHT - BOTTOM}" y2="${HEIGHT - BOTTOM + 5}"/><text class="tick" x="${x(at)}" y="${HEIGHT - 8}" text-anchor="middle">${dayWords(iso).replace(/ \d{4}$/u, '')}</text>`
  )
  const marks = placed(dots, x, y).map(dot => markOf(dot, y))
  return markup`<svg class="plot" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="group" aria-label="${`${title}: each report by date; the table gives the same`}">${rows}${days}${marks}</svg>`
}

/** Midnights (UTC) in the range, thinned to six; the first and last instants where there are none. */
function daysOf({ low, high }: { low: number; high: number }): { at: number; iso: string }[] {
  const first = Math.ceil(low / DAY)
  const last = Math.floor(high / DAY)
  const step = Math.max(1, Math.ceil((last - first + 1) / 6))
  const days: number[] = []
  for (let day = first; day <= last; day += step) days.push(day * DAY)
  const shown = days.length === 0 ? [low] : days
  return shown.map(at => ({ at, iso: new Date(at).toISOString().slice(0, 10) }))
}

interface PlacedDot extends Dot {
  readonly cx: number
  readonly label: string
  readonly labelX: number
  readonly labelY: number
}

/** Labels that would touch move down; of equal labels side by side the first is left out, for the next one says it. */
function placed(dots: readonly Dot[], x: (n: number) => number, y: (n: number) => number): PlacedDot[] {
  const done: PlacedDot[] = []
  const sorted = [...dots].sort((a, b) => b.at - a.at)
  for (const dot of sorted) {
    const cx = x(dot.at)
    const own = y(endsOf(dot.figure)?.high ?? 0) + 4
    const near = done.slice(-LABELS).filter(other => other.cx - cx < NEAR)
    const twin = near.find(other => Math.abs(other.labelY - own) < 4)
    const words = figureWords(dot.figure)
    const labelX = Math.max(cx, ...near.filter(other => other.cx - cx < 14).map(other => other.cx)) + 9
    const labelY = near.reduce((at, other) => (Math.abs(other.labelY - at) < 13 ? other.labelY + 13 : at), own)
    const label = dots.length > LABELS || twin?.label === words ? '' : words
    done.push({ ...dot, cx, label, labelX, labelY: label === '' ? own : labelY })
  }
  return done.reverse()
}

function markOf({ line, figure, cx, label, labelX, labelY }: PlacedDot, y: (n: number) => number): Html {
  const ends = endsOf(figure) ?? { low: 0, high: 0 }
  const [low, high] = [y(ends.low), y(ends.high)]
  const bar =
    high === low
      ? null
      : markup`<line class="bar" x1="${cx}" x2="${cx}" y1="${high}" y2="${low}"/><line class="bar" x1="${cx - 4}" x2="${cx + 4}" y1="${high}" y2="${high}"/><line class="bar" x1="${cx - 4}" x2="${cx + 4}" y1="${low}" y2="${low}"/>`
  const dot =
    bar === null
      ? markup`<circle cx="${cx}" cy="${high}" r="5" class="${figure.bound === 'exact' ? 'dot' : 'dot open'}"/>`
      : null
  const text = label === '' ? null : markup`<text x=\"${labelX}\" y=\"${labelY}\">${label}</text>`
  const name = `${line.report.outlet.name}, ${dayWords(line.report.article.published)}: ${figureWords(figure)}`
  return markup`<a href="#${targetOf(line.report, line.main)}" class="${outletClass(line.report.outlet)}" aria-label="${name}"><title>${name}</title>${bar}${arrow(figure, cx, high)}${dot}${text}</a>`
}

/** An open side points where the number may still lie. */
function arrow(figure: Figure, cx: number, at: number): Html | null {
  const way = figure.bound === 'at-least' ? -1 : figure.bound === 'at-most' ? 1 : 0
  if (way === 0) return null
  const tip = at + way * ARROW
  const wing = tip - way * 5
  return markup`<path class="bar" d="M${cx} ${at}V${tip}M${cx - 4} ${wing}L${cx} ${tip}L${cx + 4} ${wing}"/>`
}
