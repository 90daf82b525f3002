import { describe, expect, it } from 'vitest'
import { spanOf, type Reading } from '../../record/index.js'
import { readingOf } from '../testing/reading-of.js'
import type { Origin } from './lineage-map.js'
import { lineagesOf } from './lineages-of.js'
import { loadLineageWords } from './lineage-words.js'

const words = loadLineageWords(null)
const PROSE =
  'The council of Ostry voted late on Tuesday to close the old bridge over the river Lenn for at least a year while engineers look for cracks in its piers and the mayor warned of long queues.'
const OWN = 'Shopkeepers on the east bank said they had heard of the vote only from their customers and were angry.'
const QUOTE =
  '“We have no choice but to close the bridge over the Lenn this winter and to mend it before the spring floods”'

function originOf(readings: readonly Reading[], article: string, said: string): Origin & { root: string | null } {
  const map = lineagesOf(readings, words)
  const text = readings.find(r => r.article.id === article)?.article.text ?? ''
  const start = text.indexOf(said)
  const origin = map.originAt(article, spanOf(text, start, start + said.length))
  return { ...origin, root: map.lineages.find(l => l.id === origin.id)?.root ?? null }
}

describe('lineagesOf', () => {
  it('makes an article that credits nobody its own root', () => {
    expect(originOf([readingOf('a', OWN)], 'a', OWN)).toMatchObject({ root: 'The a Post', known: true })
  })

  it('gives two articles that credit one wire one lineage', () => {
    const readings = [readingOf('a', PROSE, { agencies: ['Reuters'] }), readingOf('b', OWN, { agencies: ['Reuters'] })]
    expect(originOf(readings, 'a', 'council').id).toBe(originOf(readings, 'b', 'Shopkeepers').id)
  })

  it('finds the wire in a credit line, with its words as evidence', () => {
    const reading = readingOf('a', `${OWN}\n(Reuters)`, { parts: { credit: '(Reuters)' } })
    const [lineage] = lineagesOf([reading], words).lineages
    expect(lineage).toMatchObject({ root: 'Reuters', evidence: [{ article: 'a', span: { quote: 'Reuters' } }] })
  })

  it('does not know the origin where agencies are credited without a name', () => {
    const reading = readingOf('a', OWN, { agencies: ['News Agencies'] })
    expect(originOf([reading], 'a', OWN)).toMatchObject({ root: null, known: false })
  })

  it('gives a copied passage the lineage that it has in the earlier report, and the rest its own', () => {
    const readings = [
      readingOf('a', PROSE),
      readingOf('b', `${OWN} ${OWN.replace('angry', 'tired')} ${PROSE}`, { published: '2031-05-03' })
    ]
    expect(originOf(readings, 'b', 'council').root).toBe('The a Post')
    expect(originOf(readings, 'b', 'Shopkeepers').root).toBe('The b Post')
  })

  it('follows a copy of a copy to the first', () => {
    const readings = ['a', 'b', 'c'].map((id, i) => readingOf(id, PROSE, { published: `2031-05-0${String(i + 1)}` }))
    expect(originOf(readings, 'c', 'council').root).toBe('The a Post')
  })

  it('traces an equal text to the wire that one of both credits, though the other came first', () => {
    const readings = [readingOf('a', PROSE), readingOf('b', PROSE, { published: '2031-05-03', agencies: ['Reuters'] })]
    expect(originOf(readings, 'a', 'council').root).toBe('Reuters')
  })

  it('does not take one quotation in two reports for copying', () => {
    const readings = [readingOf('a', `The mayor said ${QUOTE}.`), readingOf('b', `In Ostry they heard: ${QUOTE}.`)]
    expect(originOf(readings, 'b', 'no choice').root).toBe('The b Post')
  })

  it('gives a sentence that passes on a report the root that it names', () => {
    const text = 'The mayor will resign, two councillors told Reuters. The town hall was closed.'
    expect(originOf([readingOf('a', text)], 'a', 'resign').root).toBe('Reuters')
    expect(originOf([readingOf('a', text)], 'a', 'town hall').root).toBe('The a Post')
  })

  it('knows an outlet of the story, and no outlet that is only spoken of', () => {
    const first = readingOf('a', OWN, { outlet: 'Ostry Courier' })
    const text =
      'The mayor will resign, as first reported by the Ostry Courier. He used to write for the Ostry Courier.'
    const readings = [first, readingOf('b', text)]
    expect(originOf(readings, 'b', 'resign').root).toBe('Ostry Courier')
    expect(originOf(readings, 'b', 'used to').root).toBe('The b Post')
  })

  it('does not know the origin of what reports say', () => {
    const reading = readingOf('a', 'According to reports, the mayor will resign. The town hall was closed.', {
      statements: [{ by: [], source: 'reports', content: 'the mayor will resign', standing: 'unattributed' }]
    })
    expect(originOf([reading], 'a', 'the mayor will resign').known).toBe(false)
    expect(originOf([reading], 'a', 'town hall').known).toBe(true)
  })
})
