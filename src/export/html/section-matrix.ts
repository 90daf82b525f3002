import { type Html, markup } from './markup.js'
import { badge, outletName } from './parts.js'
import type { Section } from './section.js'
import { targetOf } from '../view/anchor.js'
import { byWeight, type PointView, supportOf, type Witness } from '../view/point-view.js'
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

function sign(witness: Witness): Html {
  const stance = wordFor(STANCES, witness.stance)
  const name = `${witness.report.outlet.name}: ${stance}${witness.copyOf === null ? '' : ', same origin as an earlier report'}`
  const target = targetOf(witness.report, witness.line?.main ?? null)
  return markup`<a class="sign stance-${witness.stance.replace(/[^\w-]/gu, '')}${witness.copyOf === null ? '' : ' copied'}" href="#${target}" title="${name}" aria-label="${name}">${SIGNS[witness.stance] ?? '■'}</a>`
}

function rowOf(point: PointView, outlets: readonly Outlet[]): Html {
  const byOutlet = new Map<Outlet, Witness[]>()
  for (const witness of point.witnesses) {
    byOutlet.set(witness.report.outlet, [...(byOutlet.get(witness.report.outlet) ?? []), witness])
  }
  const cells = outlets.map(outlet => markup`<td>${(byOutlet.get(outlet) ?? []).map(witness => sign(witness))}</td>`)
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
  lead: '● asserts, ◐ attributes it to somebody, ✕ denies, ? doubts, – declines to say, ↩ takes it back. A faint sign has the same origin as an earlier report.',
  empty: 'This story has no points.',
  count: () => null,
  body: view => {
    if (view.points.length === 0) return null
    const heads = view.outlets.map(outlet => markup`<th scope="col"><div>${outletName(outlet)}</div></th>`)
    const rows = inOrder(view.points).map(point => rowOf(point, view.outlets))
    return markup`<div class="scroll" role="region" aria-label="Points by outlet" tabindex="0"><table class="matrix"><thead><tr><th scope="col">Point</th>${heads}</tr></thead><tbody>${rows}</tbody></table></div>`
  }
}
