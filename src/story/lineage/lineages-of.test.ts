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

  it('does not know the origin of an article that has no byline and shows nothing', () => {
    expect(originOf([readingOf('a', OWN, { authors: [] })], 'a', OWN)).toMatchObject({ root: null, known: false })
    expect(originOf([readingOf('a', OWN, { authors: ['Web Desk'] })], 'a', OWN).known).toBe(false)
  })

  it('takes what an article was told itself for its own work', () => {
    const text = `${OWN} The mayor told the Courier that she was tired.`
    const reading = readingOf('a', text, { authors: [], outlet: 'Ostry Courier' })
    expect(originOf([reading], 'a', 'Shopkeepers')).toMatchObject({ root: 'Ostry Courier', known: true })
  })

  it('knows an agency by its own site, and by the authors alone', () => {
    expect(originOf([readingOf('a', OWN, { outlet: 'www.reuters.com' })], 'a', OWN).root).toBe('Reuters')
    expect(originOf([readingOf('a', OWN, { authors: ['Associated Press'] })], 'a', OWN).root).toBe('Associated Press')
  })

  it('gives a report with a byline that a wire contributed to both roots', () => {
    const credit = 'The Associated Press contributed to this report.'
    const reading = readingOf('a', `${OWN}\n${credit}`, { parts: { credit } })
    const { lineages, originAt } = lineagesOf([reading], words)
    expect(lineages.map(({ root, kind }) => [root, kind])).toEqual([
      ['The a Post', 'outlet'],
      ['Associated Press', 'wire']
    ])
    const origin = originAt('a', spanOf(reading.article.text, 0, 5))
    expect(origin).toMatchObject({ known: true, or: [lineages[1]?.id] })
  })

  it('gives a report to which the wire’s own writers contributed to the wire', () => {
    const credit = 'Associated Press writer Jon Brul contributed to this report.'
    const reading = readingOf('a', `${OWN}\n${credit}`, { parts: { credit } })
    expect(lineagesOf([reading], words).lineages.map(one => one.root)).toEqual(['Associated Press'])
  })

  it('gives a report that credits two wires to either', () => {
    const credit = '(AP and Reuters)'
    const reading = readingOf('a', `${OWN}\n${credit}`, { parts: { credit }, authors: [] })
    const { lineages, originAt } = lineagesOf([reading], words)
    expect(lineages.map(one => one.root).sort()).toEqual(['Associated Press', 'Reuters'])
    const origin = originAt('a', spanOf(reading.article.text, 0, 5))
    expect([origin.id, ...(origin.or ?? [])].sort()).toEqual(lineages.map(one => one.id).sort())
  })

  it('traces what is cited through another outlet to the one that is cited', () => {
    const text = 'The mayor will resign, Reuters reported, citing TASS. The town hall was closed.'
    expect(originOf([readingOf('a', text)], 'a', 'resign').root).toBe('TASS')
  })

  it('names the press that no outlet is named of, and does not know it', () => {
    const reading = readingOf('a', 'Lethic newspapers said the mayor would resign. The town hall was closed.', {
      statements: [
        { by: [], source: 'Lethic newspapers', cue: 'said', content: 'the mayor would resign', standing: 'anonymous' }
      ]
    })
    const origin = originOf([reading], 'a', 'the mayor would resign')
    expect(origin).toMatchObject({ root: 'Lethic newspapers', known: false })
  })

  it('takes no wire from a picture’s credit or a place', () => {
    const credit = 'Photo: AFP'
    const shot = readingOf('a', `${OWN}\n${credit}`, { parts: { credit } })
    const dateline = 'SCRANTON, PA — '
    const placed = readingOf('b', `${dateline}${OWN}`, { parts: { dateline } })
    expect([shot, placed].map(one => originOf([one], one.article.id, 'Shopkeepers').root)).toEqual([
      'The a Post',
      'The b Post'
    ])
  })

  it('counts outlets of one owner as one origin where data declare it', () => {
    const owned = new Map([
      ['The a Post', 'Lenn Press'],
      ['The b Post', 'Lenn Press']
    ])
    const readings = [readingOf('a', OWN), readingOf('b', PROSE)]
    const { lineages } = lineagesOf(readings, { ...words, origins: { ...words.origins, ownerOf: owned } })
    expect(lineages).toMatchObject([{ root: 'Lenn Press', members: [{ article: 'a' }, { article: 'b' }] }])
  })

  it('takes the undated one of two equal texts for the copy', () => {
    const readings = [readingOf('a', PROSE), readingOf('b', PROSE, { published: null, authors: [] })]
    expect(originOf(readings, 'b', 'council').root).toBe('The a Post')
  })

  it('leaves the rest of a half copied report with a byline its own', () => {
    const own = ['angry', 'tired', 'calm'].map(word => OWN.replace('angry', word)).join(' ')
    const readings = [readingOf('a', PROSE), readingOf('b', `${own} ${PROSE}`)]
    const lineages = lineagesOf(readings, words).lineages
    const [copy, rest] = ['The a Post', 'The b Post'].map(root =>
      lineages.find(one => one.root === root)?.members.find(({ article }) => article === 'b')
    )
    expect(copy?.passages).toHaveLength(1)
    expect(rest?.passages).toEqual([{ start: 0, end: own.length }])
  })

  it('keeps in a copy what the copied report had from another', () => {
    const told = `${PROSE.slice(0, -1)}. The mayor will resign, two councillors of the town told Reuters on Friday evening.`
    const readings = [readingOf('a', told), readingOf('b', `${OWN} ${OWN} ${told}`)]
    expect(originOf(readings, 'b', 'council of').root).toBe('The a Post')
    expect(originOf(readings, 'b', 'resign').root).toBe('Reuters')
  })

  it('gives a document that two reports quote alike one lineage, beside those of the reports', () => {
    const quote = 'the old bridge will stay shut until the spring floods are over'
    const said = (id: string, text: string) =>
      readingOf(id, text, {
        entities: [{ name: 'Ada Holm' }],
        statements: [{ by: ['Ada Holm'], source: 'Ada Holm', cue: 'said', content: quote }]
      })
    const readings = [
      said('a', `Ada Holm said in a statement that ${quote}.`),
      said('b', `In a statement, Ada Holm said ${quote}.`)
    ]
    const { lineages, originAt } = lineagesOf(readings, words)
    expect(lineages.filter(one => one.kind === 'document')).toMatchObject([
      { root: 'Ada Holm', form: 'statement', members: [{ article: 'a' }, { article: 'b' }] }
    ])
    const ids = readings.map(({ article }) => originAt(article.id, spanOf(article.text, 40, 45)).id)
    expect(new Set(ids).size).toBe(2)
  })

  it('gives a statement that reaches it through an outlet to the outlet', () => {
    const text = 'Ada Holm said in a statement carried by Xinhua that the bridge would stay shut.'
    const reading = readingOf('a', text, {
      entities: [{ name: 'Ada Holm' }],
      statements: [{ by: ['Ada Holm'], source: 'Ada Holm', cue: 'said', content: 'the bridge would stay shut' }]
    })
    expect(lineagesOf([reading], words).lineages.map(one => one.kind)).toEqual(['outlet', 'wire'])
  })
})
