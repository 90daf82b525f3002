import { describe, expect, it } from 'vitest'
import { readingOf, type ReadingWords } from '../testing/reading-of.js'
import { citedDocuments } from './cited-documents.js'
import { loadDocumentWords } from './document-words.js'

const words = loadDocumentWords(null)
const HOLM = { name: 'Ada Holm', mentions: ['She', 'Holm'] }
type Said = Omit<NonNullable<ReadingWords['statements']>[number], 'by'>

function cited(text: string, ...said: Said[]) {
  const statements = said.map(one => ({ by: ['Ada Holm'], ...one }))
  return citedDocuments(readingOf('a', text, { entities: [HOLM], statements }), words, () => false)
}

function forms(text: string, said: Said): (string | null)[][] {
  return cited(text, said).map(({ form, name }) => [form, name])
}

describe('citedDocuments', () => {
  const content = 'the bridge would stay shut'

  it.each([
    [`Ada Holm said in a statement that ${content}.`, 'said', 'statement'],
    [`In a two-page written statement, Ada Holm said ${content}.`, 'said', 'statement'],
    [`On Twitter, Ada Holm wrote: ${content}.`, 'wrote', 'post'],
    [`Ada Holm said on Friday on Facebook that ${content}.`, 'said', 'post'],
    [`“${content},” said Ada Holm in a letter to the council.`, 'said', 'letter'],
    [`Ada Holm said in a series of messages posted on Telegram that ${content}.`, 'said', 'post'],
    [`Ada Holm tweeted that ${content}.`, 'tweeted', 'post'],
    [`Ada Holm said in court papers filed on Monday that ${content}.`, 'said', 'court paper'],
    [`Ada Holm said in a video message that ${content}.`, 'said', 'recording'],
    [`Ada Holm issued a statement saying ${content}.`, 'saying', 'statement'],
    [`Ada Holm put out a statement in which she said ${content}.`, 'said', 'statement'],
    [`Ada Holm took to Twitter to say ${content}.`, 'to say', 'post'],
    [`Ada Holm, in a letter, said ${content}.`, 'said', 'letter'],
    [`Ada Holm tweeted: ${content}.`, 'tweeted:', 'post'],
    [`Ada Holm said on her official Telegram channel that ${content}.`, 'said', 'post'],
    [`On the council's website, Ada Holm said ${content}.`, 'said', 'post']
  ])('finds the document of "%s"', (text, cue, form) => {
    expect(forms(text, { content, cue, source: 'Ada Holm' })).toEqual([[form, 'Ada Holm']])
  })

  it.each([
    ['the Ostry Flood Index released last year', 'report', 'Ostry Flood Index'],
    ['a recently published biography of the mayor by Jon Brul', 'report', 'Jon Brul'],
    ["the ministry's report", 'report', 'ministry'],
    ['an indictment unsealed in Marne', 'court paper', null],
    ["A post on the club's page", 'post', null],
    ['a letter seen by the Ostry Gazette', 'letter', null],
    ['a letter from the council', 'letter', 'council'],
    ['a survey of 2,000 voters by the council', 'report', 'council'],
    ['a copy of the ruling', 'court paper', null]
  ])('takes %s for a document', (source, form, name) => {
    expect(forms(`According to ${source}, ${content}.`, { content, cue: 'According to', source })).toEqual([
      [form, name]
    ])
  })

  it.each([
    [`Asked about the statement, Ada Holm said ${content}.`, 'said'],
    [`Ada Holm, who was named in the report, said ${content}.`, 'said'],
    [`Ada Holm said in a debate on Facebook that ${content}.`, 'said'],
    [`Ada Holm said in a phone call that ${content}.`, 'said'],
    [`Ada Holm refused to sign the letter and said ${content}.`, 'said'],
    [`Ada Holm said in the figures hall that ${content}.`, 'said'],
    [`In the Ostry Post, Ada Holm said ${content}.`, 'said'],
    [`Ada Holm said on television that ${content}.`, 'said'],
    [`Via her bank account, Ada Holm said ${content}.`, 'said'],
    [`On the newspaper's front page, Ada Holm said ${content}.`, 'said'],
    [`In the statement room, Ada Holm said ${content}.`, 'said'],
    [`After a post on Twitter, Ada Holm said ${content}.`, 'said'],
    [`Ada Holm published a letter and said ${content}.`, 'said'],
    [`Ada Holm went on holiday to Facebook friends and said ${content}.`, 'said'],
    [`Ada Holm issued a statement card saying ${content}.`, 'saying']
  ])('takes no document that is only spoken of: "%s"', (text, cue) => {
    expect(forms(text, { content, cue, source: 'Ada Holm' })).toEqual([])
  })

  it.each(["a lawyer for the report's author", 'media reports', 'the review board', 'people who read the letter'])(
    'does not take %s for a document',
    source => {
      expect(forms(`According to ${source}, ${content}.`, { content, cue: 'According to', source })).toEqual([])
    }
  )

  it('leaves a statement that stands in what is said to whoever made it', () => {
    const inner = 'her rival had lied in a statement'
    expect(forms(`Ada Holm said ${inner}.`, { content: inner, cue: 'said', source: 'Ada Holm' })).toEqual([])
    const thing = 'the police on Facebook'
    const thanked = { content: thing, cue: 'thanked', source: 'Ada Holm', act: 'praise' as const }
    expect(forms(`Ada Holm thanked ${thing}.`, thanked)).toEqual([['post', 'Ada Holm']])
  })

  it('leaves what goes on on a platform to its place', () => {
    const thing = 'a campaign on social media'
    const praised = { content: thing, cue: 'praised', source: 'Ada Holm', act: 'praise' as const }
    expect(forms(`Ada Holm praised ${thing}.`, praised)).toEqual([])
  })

  it('reads the phrase before `that` where it counts to what is said', () => {
    const said = { content: `in a statement that ${content}`, cue: 'confirmed', source: 'Ada Holm' }
    expect(forms(`Ada Holm confirmed in a statement that ${content}.`, said)).toEqual([['statement', 'Ada Holm']])
    const hint = { content: `in a statement room ${content}`, cue: 'confirmed', source: 'Ada Holm' }
    expect(forms(`Ada Holm confirmed in a statement room ${content}.`, hint)).toEqual([])
  })

  it('counts a document once, with all the words that cite it', () => {
    const text = `Ada Holm said in a statement that ${content}. The statement said no date was set.`
    const [one, ...rest] = cited(
      text,
      { content, cue: 'said', source: 'Ada Holm' },
      { content: 'no date was set', cue: 'said', source: 'The statement' }
    )
    expect(rest).toEqual([])
    expect(one?.evidence.map(span => span.quote)).toEqual(['in a statement', 'The statement'])
  })
})
