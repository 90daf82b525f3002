import { describe, expect, it } from 'vitest'
import { articleViews } from '../src/story/clusters/article-views.js'
import type { ArticleProfile } from '../src/story/clusters/cell.js'
import { clusterArticles } from '../src/story/clusters/cluster-articles.js'
import { ClusterStream } from '../src/story/clusters/cluster-stream.js'
import { loadJoinWeights } from '../src/story/clusters/join-decision.js'
import { sparseOf } from '../src/story/clusters/sparse.js'
import { checkStory, type Story } from '../src/index.js'
import { buildStories, whatChanged } from '../src/story/index.js'
import { readingOf } from '../src/story/testing/reading-of.js'
import { loadWording } from '../src/story/text/words.js'
import { inventedReports, KINDS, shuffled, type InventedReport } from './stories/lookalikes.js'

const wording = loadWording(null)
const options = { weights: loadJoinWeights(null) }

function profileOf({ reading: { article } }: Pick<InventedReport, 'reading'>): ArticleProfile {
  const day = article.published === null ? null : Date.parse(article.published) / 86_400_000
  return { views: sparseOf(articleViews(article, wording)), meaning: null, day }
}

/** Which reports stand together, as sorted lists of their ids. */
function together(reports: readonly InventedReport[]): string[] {
  return clusterArticles(reports.map(profileOf), options)
    .map(group => group.map(i => reports[i]?.reading.article.id ?? '').sort())
    .map(ids => ids.join(' '))
    .sort()
}

function told(reports: readonly InventedReport[]): string[] {
  const stories = new Map<string, string[]>()
  for (const { story, reading } of reports) stories.set(story, [...(stories.get(story) ?? []), reading.article.id])
  return [...stories.values()].map(ids => ids.sort().join(' ')).sort()
}

describe('stories of one kind', () => {
  it.each(KINDS.map((kind, pair) => [kind, pair] as const))('keeps apart %s', (_, pair) => {
    const reports = inventedReports(pair)
    expect(together(reports)).toEqual(told(reports))
  })

  it.each([1, 2, 3, 4, 5])('keeps all of them apart together, in shuffled order %i', seed => {
    const reports = shuffled(inventedReports(), seed)
    expect(together(reports)).toEqual(told(reports))
  })

  it('finds them again where one report of each story has a wrong date', () => {
    const reports = inventedReports().map(report => {
      const { article } = report.reading
      if (!article.id.endsWith('-1')) return report
      return { ...report, reading: { ...report.reading, article: { ...article, published: '2019-01-01' } } }
    })
    expect(together(reports)).toEqual(told(reports))
  })

  it('finds them without any date', () => {
    const reports = inventedReports().map(report => {
      const article = { ...report.reading.article, published: null }
      return { ...report, reading: { ...report.reading, article } }
    })
    const groups = clusterArticles(reports.map(profileOf), options)
    const whole = new Set(told(reports))
    const found = groups.map(group =>
      group
        .map(i => reports[i]?.reading.article.id ?? '')
        .sort()
        .join(' ')
    )
    expect(found.filter(ids => whole.has(ids)).length).toBeGreaterThanOrEqual(20)
  })
})

describe('edges of stories', () => {
  it.each([0, 1, 2, 3, 4, 5])(
    'puts an article of two stories into one of them, and keeps the two apart, in order %i',
    seed => {
      const [one, two] = [inventedReports(2), inventedReports(7)]
      const both = [one[0], two[0]].map(report => report?.reading.article.text ?? '').join('\n')
      const bridge = {
        story: 'both',
        reading: readingOf('bridge', both, { published: one[0]?.reading.article.published ?? null })
      }
      const reports = seed === 0 ? [...one, ...two, bridge] : shuffled([bridge, ...one, ...two], seed)
      const without = together(reports).map(ids => ids.replace(/ ?bridge ?/u, ' ').trim())
      expect(without.filter(ids => ids !== '').sort()).toEqual(told([...one, ...two]))
      expect(together(reports).filter(ids => ids.includes('bridge'))).toHaveLength(1)
    }
  )

  it('puts an article of two stories into both where a reader pins it there', async () => {
    const reports = [...inventedReports(2), ...inventedReports(7)]
    const readings = reports.map(report => report.reading)
    const [first, last] = [readings[0], readings.at(-1)]
    if (first === undefined || last === undefined) throw new Error('no reports')
    const both = readingOf('bridge', `${first.article.text}\n${last.article.text}`, {
      published: first.article.published
    })
    const decisions = [first, last].map(({ article }) => ({ pin: 'bridge', to: article.id }))
    const stories = await buildStories([...readings, both], { embed: null, decisions })
    const held = stories.filter(story => story.articles.some(article => article.id === 'bridge'))
    expect(held).toHaveLength(2)
    for (const story of held) {
      checkStory(story, [...readings, both])
      expect(story.decided).toHaveLength(2)
    }
    expect(stories.flatMap(story => story.articles).filter(article => article.id !== 'bridge')).toHaveLength(
      readings.length
    )
  })

  it('reads articles that are empty, of one sentence, undated, misdated or given twice', async () => {
    const [report] = inventedReports(2)
    if (report === undefined) throw new Error('no report')
    const { article } = report.reading
    const sentence = article.text.split(/(?<=\.) /u)[0] ?? ''
    const own = [
      report.reading,
      report.reading,
      readingOf('undated', article.text, { published: null }),
      readingOf('epoch', article.text, { published: '1970-01-01' }),
      readingOf('future', article.text, { published: '2999-12-31' }),
      readingOf('no date', article.text, { published: 'last week' }),
      readingOf('short', sentence),
      readingOf('empty', '', { status: 'empty' })
    ]
    const stories = await buildStories(own, { embed: null })
    for (const story of stories) checkStory(story, own)
    const ids = stories.flatMap(story => story.articles.map(one => one.id))
    expect([...ids].sort()).toEqual([...new Set(own.map(one => one.article.id))].sort())
    const held = stories.find(story => story.articles.some(one => one.id === article.id))
    const rest = ['epoch', 'future', 'no date', 'undated']
    expect(held?.articles.map(one => one.id)).toEqual(expect.arrayContaining(rest))
    expect(held?.articles.at(-1)?.id).toMatch(/undated|no date/u)
    expect(held?.lineages).toHaveLength(1)
    expect(whatChanged(held ?? (stories[0] as Story), own, { asOf: '2031-01-01' })).toEqual([])
  })

  it('holds ten thousand articles in one story, and the next one beside it', () => {
    const stream = new ClusterStream(options)
    const [first] = inventedReports(0)
    const [other] = inventedReports(5)
    if (first === undefined || other === undefined) throw new Error('no reports')
    const { text } = first.reading.article
    const words = text.split(' ')
    const versions = Array.from({ length: 200 }, (_, i) => {
      const varied = words.filter((_, at) => (at * 7 + i) % 11 > 1).join(' ')
      return profileOf({ reading: readingOf(String(i), `${varied} Reporter ${String(i)} wrote this.`) })
    })
    for (let i = 0; i < 10_000; i++) stream.add(i, versions[i % versions.length] as ArticleProfile)
    stream.add(10_000, profileOf(other))
    expect(stream.stories().map(story => story.length)).toEqual([10_000, 1])
  }, 240_000)

  it('closes the story that waited longest where more are open than it may hold', () => {
    const stream = new ClusterStream({ ...options, open: 3 })
    const reports = inventedReports()
    for (const [position, report] of reports.entries()) stream.add(position, profileOf(report))
    expect(stream.size).toBe(3)
    expect(stream.stories().flat()).toHaveLength(reports.length)
  })

  it('does not join two stories by a round-up that tells both', () => {
    const reports = [...inventedReports(1), ...inventedReports(7)]
    const texts = ['1-0-0', '7-0-0'].map(id => reports.find(r => r.reading.article.id === id)?.reading.article.text)
    const roundUp = { story: '', reading: readingOf('round-up', texts.join('\n\n'), { headline: 'The week in brief' }) }
    for (const seed of [1, 2, 3]) {
      const found = together(shuffled([...reports, roundUp], seed))
      expect(found.map(ids => ids.replace(/ ?round-up/u, '').trim()).filter(ids => ids !== '')).toEqual(told(reports))
    }
  })

  it('takes in an article without a date', async () => {
    const readings = inventedReports(2).map(({ reading }, i) =>
      i === 1 ? { ...reading, article: { ...reading.article, published: null } } : reading
    )
    const stories = await buildStories(readings, { embed: null })
    expect(stories.map(story => story.articles.map(a => a.id).sort())).toEqual([
      ['2-0-0', '2-0-1', '2-0-2'],
      ['2-1-0', '2-1-1', '2-1-2']
    ])
  })

  it('sees one origin behind a copy of a copy, each cut by its editor', async () => {
    const [report] = inventedReports(2)
    const text = report?.reading.article.text ?? ''
    const sentences = text.split(/(?<=\.) /u)
    const copies = [text, sentences.slice(0, -1).join(' '), sentences.slice(0, -2).join(' ')]
    const readings = copies.map((copy, i) => readingOf(String(i), copy, { published: `2030-06-1${String(i + 1)}` }))
    const [story, ...others] = await buildStories(readings, { embed: null })
    expect(others).toEqual([])
    expect(story?.lineages.map(l => l.root)).toEqual(['The 0 Post'])
  })

  it('takes a correction that withdraws a figure for an update of it', async () => {
    const figure = (value: number) => ({ figures: [{ words: `${String(value)} people`, value, unit: 'death' }] })
    const lead = 'A crane fell on a stand at the harbour fair of Pell on Sunday and killed'
    const wrong = readingOf('a', `${lead} 40 people, the town said.`, { published: '2031-05-02', ...figure(40) })
    const correction = 'Correction: the crane at the harbour fair of Pell killed 14 people, the town now says.'
    const right = readingOf('b', `${lead} visitors on a stand, by all reports.\n${correction}`, {
      published: '2031-05-03',
      parts: { correction },
      ...figure(14)
    })
    const [story, ...others] = await buildStories([wrong, right], { embed: null })
    expect(others).toEqual([])
    const shared = story?.points.filter(p => new Set(p.reports.map(r => r.article)).size > 1)
    expect(shared).toMatchObject([{ kind: 'figure', relation: 'updated' }])
  })
})
