import type { Beside } from './compare.js'
import type { Result } from './run-table.js'

/** How many of how many. */
export interface Share {
  readonly passed: number
  readonly of: number
}

/** Cases and near misses apart; `both` counts a case that passes with its near miss. */
export interface Summary {
  readonly cases: Share
  readonly near: Share
  readonly both: Share
}

/** What the benchmark prints as JSON. */
export interface TableSummary extends Summary {
  readonly constructions: Readonly<Record<string, Summary>>
  /** Of the statements that came out, those whose source, addressee and time are right as well. */
  readonly besides: Readonly<Record<string, Share>>
}

/** Counts what passed, in all and by construction. */
export function summaryOf(results: readonly Result[]): TableSummary {
  const constructions = [...new Set(results.map(r => r.construction))]
  return {
    ...counts(results),
    constructions: Object.fromEntries(
      constructions.map(name => [name, counts(results.filter(r => r.construction === name))])
    ),
    besides: besidesOf(results.flatMap(r => r.besides))
  }
}

function counts(results: readonly Result[]): Summary {
  const right = new Set(results.filter(r => r.differences.length === 0).map(r => r.id))
  const own = results.map(r => r.id).filter(id => !id.endsWith('/near'))
  const share = (test: (id: string) => boolean): Share => ({ passed: own.filter(test).length, of: own.length })
  const [alone, near] = [(id: string) => right.has(id), (id: string) => right.has(`${id}/near`)]
  return { cases: share(alone), near: share(near), both: share(id => alone(id) && near(id)) }
}

function besidesOf(all: readonly Beside[]): Record<string, Share> {
  const layers = [...new Set(all.map(b => b.layer))]
  return Object.fromEntries(
    layers.map(layer => {
      const own = all.filter(b => b.layer === layer)
      return [layer, { passed: own.filter(b => b.right).length, of: own.length }]
    })
  )
}
