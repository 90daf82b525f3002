import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { sha256 } from '../../bench/annotated/gold.js'
import { run as agreement } from '../../bench/points/agreement.js'
import { readPointsGold, type GoldPoint } from '../../bench/points/gold.js'
import { printedPoints } from '../../bench/points/printed-points.js'
import { judgeLineage, scoreLineage } from '../../bench/points/score-lineage.js'
import { judgePoints, scoreLinks, scoreMixing } from '../../bench/points/score-points.js'
import { buildStories } from '../../src/story/index.js'
import { loadOrigins } from '../../src/story/lineage/origins.js'
import { readingOf } from '../../src/story/testing/reading-of.js'

const OPEN = 'the north quay of Brannick would open on Friday'
const PAY = 'dockers would be paid for the lost week'
const SAID = [{ name: 'Tove Aldern', mentions: ['She'] }]

function report(id: string, opening: string) {
  return readingOf(id, `${opening} Tove Aldern said ${OPEN}. She said ${PAY}.`, {
    published: id === 'a' ? '2031-05-02' : '2031-05-03',
    entities: SAID,
    statements: [
      { by: ['Tove Aldern'], content: OPEN },
      { by: ['Tove Aldern'], content: PAY }
    ]
  })
}
const A = report('a', 'A storm broke the cranes of Brannick harbour on Monday and shut its quays to all ships.')
const B = report('b', 'Ships may soon return to Brannick, whose harbour cranes were broken by a storm on Monday.')

const place = (reading: typeof A, words: string) => {
  const start = reading.article.text.indexOf(words)
  return [start, start + words.length] as [number, number]
}
const point = (id: string, words: string, more: Partial<GoldPoint> = {}): GoldPoint => ({
  id,
  story: 'quay',
  kind: 'statement',
  relation: 'agree',
  independent: [1, 1],
  reports: [A, B].map(r => ({ article: r.article.id, span: place(r, words), stance: 'attributes' as const })),
  optional: false,
  ...more
})
const goldFile = (points: readonly GoldPoint[], text = A.article.text) => {
  const folder = mkdtempSync(join(tmpdir(), 'points-'))
  const articles = [A, B].map(({ article }) => ({ id: article.id, text: article.text }))
  const listed = [
    { id: 'a', story: 'quay', sha256: sha256(text), half: 'tune' },
    { id: 'b', story: 'quay', sha256: sha256(B.article.text), half: 'tune' }
  ]
  writeFileSync(join(folder, 'articles.jsonl'), articles.map(one => JSON.stringify(one)).join('\n'))
  writeFileSync(join(folder, 'gold.json'), JSON.stringify({ articles: listed, points, lineage: [] }))
  return [join(folder, 'gold.json'), join(folder, 'articles.jsonl')] as const
}

describe('the bench of points', () => {
  it('counts pairs that one printed point holds, its relation and its roots', async () => {
    const printed = printedPoints(await buildStories([A, B], { embed: null }), [A, B], id => id)
    const judged = judgePoints(
      [point('p', OPEN), point('q', PAY, { relation: 'differ', independent: [1, 2] })],
      printed
    )
    expect(scoreLinks(judged)).toEqual({ points: 2, pairs: 2, linked: 1, judged: 2, relation: 0.5, independent: 0.5 })
    expect(scoreMixing(judged)).toEqual({ printed: 2, mixed: 0 })
  })

  it('does not link a pair whose reports stand in two printed points', async () => {
    const printed = printedPoints(await buildStories([A, B], { embed: null }), [A, B], id => id)
    const crossed = point('p', OPEN)
    const reports = [crossed.reports[0], { ...crossed.reports[1], span: place(B, PAY) }] as GoldPoint['reports']
    expect(scoreLinks(judgePoints([{ ...crossed, reports }], printed))).toMatchObject({
      pairs: 1,
      linked: 0,
      judged: 0
    })
  })

  it('takes a printed point that holds reports of two annotated ones for mixed', async () => {
    const printed = printedPoints(await buildStories([A, B], { embed: null }), [A, B], id => id)
    const judged = judgePoints([point('p', OPEN), point('q', OPEN)], printed)
    expect(scoreMixing(judged)).toEqual({ printed: 1, mixed: 1 })
    const spared = judgePoints([point('p', OPEN), point('q', OPEN, { optional: true })], printed)
    expect([scoreMixing(spared).mixed, scoreLinks(spared).pairs]).toEqual([0, 1])
    expect(scoreMixing(judged, 'figure')).toEqual({ printed: 0, mixed: 0 })
  })

  it('finds the roots of an article, and what it has too many', async () => {
    const wire = readingOf('w', 'The quay will open on Friday, two dockers told Reuters. Gulls sat on the cranes.')
    const source = {
      stories: await buildStories([wire], { embed: null }),
      idOf: (id: string) => id,
      texts: new Map([['w', wire.article.text]]),
      origins: loadOrigins(null)
    }
    const own = { kind: 'own' as const, name_span: null, evidence: null }
    const named = { kind: 'wire' as const, name_span: place(wire, 'Reuters'), evidence: null }
    const judge = (roots: (typeof own | typeof named)[]) => judgeLineage({ article: 'w', roots, copies: [] }, source)
    expect(judge([own, named])).toMatchObject({ right: true, extra: [] })
    expect(judge([own])).toMatchObject({ right: false, extra: ['wire Reuters'] })
    expect(scoreLineage([judge([own, named]), judge([own])])).toMatchObject({ articles: 2, right: 0.5 })
  })

  it('reads a gold file, and names the article whose text is another', () => {
    expect(readPointsGold(...goldFile([point('p', OPEN)])).points).toHaveLength(1)
    expect(() => readPointsGold(...goldFile([], 'Another text.'))).toThrow(/the text of a is not the one/u)
    const beyond = point('p', OPEN, { reports: [{ article: 'a', span: [0, 99_999], stance: 'asserts' }] })
    expect(() => readPointsGold(...goldFile([beyond]))).toThrow(/point p has a span that a does not have/u)
  })

  it('measures two annotators against each other', () => {
    const [one, articles] = goldFile([point('p', OPEN), point('q', PAY)])
    const [other] = goldFile([point('x', OPEN, { relation: 'updated' })])
    expect(agreement(articles, [one, other])).toMatchObject({
      points: { p: 1, r: 0.5 },
      links: { p: 1, r: 0.5 },
      relation: 0,
      kind: 1
    })
  })
})
