import type { Reading, Story } from '../../record/index.js'
import type { DossierInput } from '../dossier-input.js'
import { instantOf } from './date-words.js'
import type { Outlet, Report } from './report.js'

type Listed = Story['articles'][number]

/** The articles that the stories of a page list (readings of others are left out), numbered by date, and their outlets in the order of their first report. */
export interface Library {
  readonly reports: readonly Report[]
  readonly outlets: readonly Outlet[]
  readonly reportOf: ReadonlyMap<string, Report>
}

export function libraryOf(inputs: readonly DossierInput[]): Library {
  const readings = new Map<string, Reading>()
  const articles = new Map<string, Listed>()
  for (const { story, readings: given } of inputs) {
    for (const listed of story.articles) if (!articles.has(listed.id)) articles.set(listed.id, listed)
    for (const reading of given) {
      if (!readings.has(reading.article.id)) readings.set(reading.article.id, reading)
    }
  }
  const outlets = new Map<string, Outlet>()
  const reports = [...articles.values()].sort(byDate).map((article, index): Report => {
    const name = article.outlet ?? article.origin
    const outlet = outlets.get(name) ?? { name, slot: outlets.size, stated: article.outlet !== null }
    outlets.set(name, outlet)
    const number = index + 1
    return { ref: `r${String(number)}`, number, article, reading: readings.get(article.id) ?? null, outlet }
  })
  return { reports, outlets: [...outlets.values()], reportOf: new Map(reports.map(r => [r.article.id, r])) }
}

function byDate(a: Listed, b: Listed): number {
  const [x, y] = [instantOf(a.published) ?? Infinity, instantOf(b.published) ?? Infinity]
  if (x !== y) return x < y ? -1 : 1
  return compare(a.outlet ?? a.origin, b.outlet ?? b.origin) || compare(a.id, b.id)
}

/** Order by code unit, the same on every machine and in every locale. */
export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
