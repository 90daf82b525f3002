import type { Figure } from '../../record/index.js'
import { type Html, markup } from './markup.js'
import { badge, outletName } from './parts.js'
import type { Section } from './section.js'
import { targetOf } from '../view/anchor.js'
import { figureWords, shortFigure } from '../view/figure-words.js'
import { byWeight, counted, type PointView, supportOf, type Witness } from '../view/point-view.js'
import type { Outlet } from '../view/report.js'
import { RELATIONS, STANCES, SUPPORTS, wordFor } from '../view/words.js'

/** Signs that read without colour; each has its word beside it for readers that do not see it. */
const SIGNS: Readonly<Record<string, string>> = {
  asserts: '●',
  attributes: '◐',
  denies: '✕',
  doubts: '?',
  declines: '–',
  withdraws: '↩'
}

/** One sign for each stance and number of an outlet, of its first report that has it; one of an origin of its own before a copy. */
function signs(point: PointView, witnesses: readonly Witness[]): Html[] {
  const first = new Map<string, { witness: Witness; number: Figure | null }>()
  for (const witness of witnesses) {
    const number = numberOf(point, witness)
    const key = number === null ? witness.stance : `number ${shortFigure(number)}`
    const old = first.get(key)?.witness
    if (old === undefined || (old.copyOf !== null && witness.copyOf === null)) first.set(key, { witness, number })
  }
  const all = [...first.values()]
  const numbers = all.filter(({ number }) => number !== null)
  return (numbers.length === 0 ? all : numbers).map(({ witness, number }) => sign(witness, number))
}

/** The number that a report gives of a thing counted; null where it gives none, or takes it back. */
function numberOf({ point }: PointView, { line, stance }: Witness): Figure | null {
  const gives = point.kind === 'figure' && (stance === 'asserts' || stance === 'attributes')
  return gives && line?.found.kind === 'figure' ? line.found.finding : null
}

function sign(witness: Witness, number: Figure | null): Html {
  const stance = wordFor(STANCES, witness.stance)
  const told = number === null ? stance : `${stance} ${figureWords(number)}`
  const name = `${witness.report.outlet.name}: ${told}${witness.copyOf === null ? '' : ', same origin as an earlier report'}`
  const target = targetOf(witness.report, witness.line?.main ?? null)
  const shown = number === null ? (SIGNS[witness.stance] ?? '■') : shortFigure(number)
  return markup`<a class="sign stance-${witness.stance.replace(/[^\w-]/gu, '')}${number === null ? '' : ' number'}${witness.copyOf === null ? '' : ' copied'}" href="#${target}" title="${name}" aria-label="${name}">${shown}</a>`
}

function rowOf(point: PointView, outlets: readonly Outlet[]): Html {
  const byOutlet = new Map<Outlet, Witness[]>()
  for (const witness of point.witnesses) {
    byOutlet.set(witness.report.outlet, [...(byOutlet.get(witness.report.outlet) ?? []), witness])
  }
  const cells = outlets.map(outlet => markup`<td>${signs(point, byOutlet.get(outlet) ?? [])}</td>`)
  const { relation } = point.point
  const support = supportOf(point)
  const weak = support === 'one-source' && relation !== 'single' ? badge('support', support, SUPPORTS[support]) : null
  return markup`<tr><th scope="row"><a href="#${point.id}"><bdi>${point.point.title}</bdi></a> ${badge('rel', relation, wordFor(RELATIONS, relation))} ${weak}</th>${cells}</tr>
`
}

/** What is in dispute first, what only one outlet has last; a relation that is not known in between. */
const ORDER = ['contradict', 'differ', 'updated', 'agree', '', 'single']

function inOrder(points: readonly PointView[]): PointView[] {
  const rank = ({ point }: PointView): number => ORDER.indexOf(ORDER.includes(point.relation) ? point.relation : '')
  return byWeight(points).sort((a, b) => rank(a) - rank(b))
}

export const matrixSection: Section = {
  key: 'matrix',
  title: 'Points by outlet',
  lead: '● asserts, ◐ attributes it to somebody, ✕ denies, ? doubts, – declines to say, ↩ takes it back. Of a thing counted the number stands, ≥ at least, ≤ at most, ~ about. A faint sign has the same origin as an earlier report.',
  empty: 'This story has no points.',
  alone: 'never',
  count: () => null,
  body: view => {
    if (view.points.length === 0) return null
    const heads = view.outlets.map(outlet => markup`<th scope="col"><div>${outletName(outlet)}</div></th>`)
    const shared = view.points.filter(({ point }) => point.relation !== 'single')
    const rest = view.points.length - shared.length
    const alone =
      rest === 0
        ? null
        : markup`<p class="lead"><a href="#${view.prefix}single">${counted(rest, 'point')} that one outlet has</a> ${rest === 1 ? 'stands' : 'stand'} by outlet below.</p>`
    if (shared.length === 0) return alone
    const rows = inOrder(shared).map(point => rowOf(point, view.outlets))
    return markup`<div class="scroll" role="region" aria-label="Points by outlet" tabindex="0"><table class="matrix"><thead><tr><th scope="col">Point</th>${heads}</tr></thead><tbody>${rows}</tbody></table></div>${alone}`
  }
}
