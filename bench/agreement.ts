import { readGold, type Annotated, type GoldStatement } from './annotated/gold.js'
import { characterF1, pairUp, rates, share } from './annotated/matching.js'
import { ARTICLES } from './statements.js'

/** How far the two annotators agree: statements paired by content, and of those pairs what else is the same. */
export function run(articles = ARTICLES): unknown {
  const [first, second] = ['bench/gold/pass1.json', 'bench/gold/pass2.json'].map(file => readGold(file, articles))
  const both = (first ?? []).flatMap(one => {
    const other = second?.find(({ id }) => id === one.id)
    return other === undefined ? [] : [[one, other] as const]
  })
  return {
    bench: 'agreement',
    articles: both.length,
    statements: statements(both),
    figures: paired(
      both,
      a => a.figures,
      (x, y) => characterF1([x.span], [y.span]),
      (x, y) => x.min === y.min && x.max === y.max
    ),
    events: paired(
      both,
      a => a.events,
      (x, y) => characterF1([x.trigger], [y.trigger]) + (x.types[0] === y.types[0] ? 0.3 : 0),
      (x, y) => x.statuses[0] === y.statuses[0]
    ),
    commitments: paired(
      both,
      a => a.commitments,
      (x, y) => characterF1([x.what], [y.what]),
      (x, y) => (x.by === null) === (y.by === null)
    )
  }
}

type Both = readonly (readonly [Annotated, Annotated])[]

function statements(both: Both): object {
  let [left, right, optional] = [0, 0, 0]
  const pairs: [GoldStatement, GoldStatement][] = []
  for (const [one, other] of both) {
    const [xs, ys] = [one, other].map(a => a.statements.filter(s => s.content.length > 0))
    if (xs === undefined || ys === undefined) continue
    left += xs.length
    right += ys.length
    for (const { left: i, right: j } of pairUp(xs, ys, (x, y) => characterF1(x.content, y.content), 0.5)) {
      const [x, y] = [xs[i], ys[j]]
      if (x !== undefined && y !== undefined) pairs.push([x, y])
    }
    optional += xs.filter(s => s.optional || s.aside).length
  }
  const same = (test: (x: GoldStatement, y: GoldStatement) => boolean): number =>
    share(pairs.filter(([x, y]) => test(x, y)).length, pairs.length)
  return {
    ...rates(pairs.length, right, left),
    optional,
    act: same((x, y) => x.acts[0] === y.acts[0]),
    quotation: same((x, y) => x.quotation === y.quotation),
    standing: same((x, y) => x.standing === y.standing),
    source: same((x, y) => (x.source.length === 0 && y.source.length === 0) || characterF1(x.source, y.source) >= 0.5),
    cue: same((x, y) => characterF1(x.cue, y.cue) > 0)
  }
}

function paired<T>(
  both: Both,
  of: (a: Annotated) => readonly T[],
  score: (x: T, y: T) => number,
  same: (x: T, y: T) => boolean
): object {
  let [left, right, found, alike] = [0, 0, 0, 0]
  for (const [one, other] of both) {
    const [xs, ys] = [of(one), of(other)]
    left += xs.length
    right += ys.length
    for (const pair of pairUp(xs, ys, score, 0.5)) {
      const [x, y] = [xs[pair.left], ys[pair.right]]
      if (x === undefined || y === undefined) continue
      found++
      if (same(x, y)) alike++
    }
  }
  return { ...rates(found, right, left), detail: share(alike, found) }
}
