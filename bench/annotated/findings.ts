import { ARTICLES, GOLD, readAll } from '../statements.js'
import { readGold } from './gold.js'
import { rates, share } from './matching.js'
import { judgeCommitments, judgeEvents, judgeFigures, type Counts } from './others.js'

const JUDGES = { events: judgeEvents, figures: judgeFigures, commitments: judgeCommitments }

/**
 * Events (`detail`: status), figures (`detail`: bounds) and commitments of the project's annotated articles, each half
 * by itself.
 * @throws BenchError where the articles are not there.
 */
export async function run(articles = ARTICLES): Promise<unknown> {
  const read = await readAll(readGold(GOLD, articles), articles)
  const half = (name: string): object =>
    Object.fromEntries(
      Object.entries(JUDGES).map(([kind, judge]) => {
        const counts = read.filter(({ one }) => one.half === name).map(({ one, reading }) => judge(one, reading))
        const sum = (key: keyof Counts): number => counts.reduce((total, one) => total + one[key], 0)
        return [
          kind,
          { ...rates(sum('right'), sum('found'), sum('wanted')), detail: share(sum('detail'), sum('right')) }
        ]
      })
    )
  return { bench: 'findings', articles: read.length, tune: half('tune'), report: half('report') }
}
