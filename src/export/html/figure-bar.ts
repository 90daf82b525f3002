import type { Figure } from '../../record/index.js'
import { type Domain, endsOf, scaleOf } from './figure-scale.js'
import { type Html, markup } from './markup.js'
import { outletClass } from './parts.js'
import type { Outlet } from '../view/report.js'

const WIDTH = 150
const HEIGHT = 18
const EDGE = 16
const MIDDLE = HEIGHT / 2

/** A figure on the scale of its table: a dot, hollow where it is not exact, a bar for a range, an arrow for an open side. */
export function figureBar(figure: Figure, domain: Domain, outlet: Outlet): Html | null {
  const ends = endsOf(figure)
  if (ends === null) return null
  const x = scaleOf(domain, EDGE, WIDTH - EDGE)
  const [low, high] = [x(ends.low), x(ends.high)]
  const body =
    low === high
      ? markup`<circle class="${figure.bound === 'exact' ? 'dot' : 'dot open'}" cx="${low}" cy="${MIDDLE}" r="4.5"/>`
      : markup`<path class="bar" d="M${low} ${MIDDLE}H${high}M${low} ${MIDDLE - 4}V${MIDDLE + 4}M${high} ${MIDDLE - 4}V${MIDDLE + 4}"/>`
  return markup`<svg class="row-plot ${outletClass(outlet)}" viewBox="0 0 ${WIDTH} ${HEIGHT}" aria-hidden="true"><line class="grid" x1="${EDGE}" x2="${WIDTH - EDGE}" y1="${MIDDLE}" y2="${MIDDLE}"/>${openSide(figure, low, high)}${body}</svg>`
}

function openSide({ bound }: Figure, low: number, high: number): Html | null {
  if (bound === 'at-least') return arrow(high, high + 13, 1)
  return bound === 'at-most' ? arrow(low, low - 13, -1) : null
}

function arrow(from: number, tip: number, way: 1 | -1): Html {
  const wing = tip - way * 4
  return markup`<path class="bar" d="M${from} ${MIDDLE}H${tip}M${wing} ${MIDDLE - 3.5}L${tip} ${MIDDLE}L${wing} ${MIDDLE + 3.5}"/>`
}
