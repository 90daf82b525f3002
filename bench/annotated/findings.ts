import type { Reading } from '../../src/record/index.js'
import { ARTICLES, GOLD, readAll } from '../statements.js'
import { readGold, type Annotated } from './gold.js'
import { rates, share } from './matching.js'
import { judgeCommitments, judgeEvents, judgeFigures } from './others.js'
import { judgeSegments } from './segments.js'

/** Further articles, annotated once and for events and commitments alone. */
const MORE = 'bench/gold/more-events.json'

const JUDGES = { events: judgeEvents, figures: judgeFigures, commitments: judgeCommitments }

type Read = readonly { readonly one: Annotated; readonly reading: Reading }[]

/**
 * Events (`detail`: status), figures (`detail`: bounds; `word`: outlet or somebody's statement), commitments and segments
 * (stretches kept out of the body, share of the report kept in it) of the project's annotated articles, each half by
 * itself; `more`: events and commitments of further articles. With `ONRECORD_ERRORS` the errors of the half to tune on go to standard error.
 * @throws BenchError where the articles are not there.
 */
export async function run(articles = ARTICLES): Promise<unknown> {
  const read = await readAll(readGold(GOLD, articles), articles)
  const half = (name: string): Read => read.filter(({ one }) => one.half === name)
  if (process.env['ONRECORD_ERRORS'] !== undefined) listErrors(half('tune'))
  const more = await readAll(readGold(MORE, articles), articles)
  return {
    bench: 'findings',
    articles: read.length,
    tune: { ...scores(half('tune')), segments: segmentScores(half('tune')) },
    report: { ...scores(half('report')), segments: segmentScores(half('report')) },
    more: Object.fromEntries(
      ['tune', 'report'].map(name => {
        const { events, commitments } = scores(more.filter(({ one }) => one.half === name))
        return [name, { events, commitments }]
      })
    )
  }
}

function scores(read: Read): Record<string, object> {
  const found = Object.entries(JUDGES).map(([kind, judge]) => {
    const counts = read.map(({ one, reading }) => judge(one, reading))
    const sum = (key: 'right' | 'found' | 'wanted' | 'detail' | 'word'): number =>
      counts.reduce((total, one) => total + (one[key] ?? 0), 0)
    const word = kind === 'figures' ? { word: share(sum('word'), sum('right')) } : {}
    return [
      kind,
      { ...rates(sum('right'), sum('found'), sum('wanted')), detail: share(sum('detail'), sum('right')), ...word }
    ] as const
  })
  return Object.fromEntries(found)
}

function segmentScores(read: Read): object {
  const parts = read.map(({ one, reading }) => judgeSegments(one, reading)).filter(({ wanted }) => wanted > 0)
  const total = (key: 'right' | 'wanted' | 'report' | 'kept'): number => parts.reduce((sum, one) => sum + one[key], 0)
  return { right: total('right'), n: total('wanted'), bodyKept: share(total('kept'), total('report')) }
}

/** Errors, one a line on standard error: those of the half to tune on alone. */
function listErrors(read: Read): void {
  for (const { one, reading } of read) {
    const lists = [
      ...Object.entries(JUDGES).map(([kind, judge]) => [kind, judge(one, reading)] as const),
      ['segments', judgeSegments(one, reading)] as const
    ]
    for (const [kind, { errors }] of lists)
      for (const error of errors)
        process.stderr.write(`${one.id}\t${kind}\t${error.replace(/[ \n]+/gu, ' ').slice(0, 240)}\n`)
  }
}
