import { describe, expect, it } from 'vitest'
import { dossierHtml, dossierMarkdown } from './index.js'
import { ReadingBuilder } from './testing/reading-builder.js'
import { storyOf } from './testing/story-of.js'

describe('a point of the dossier', () => {
  const reading = (id: string, outlet: string) =>
    new ReadingBuilder({ id, outlet, published: '2031-03-03' }, [
      ['body', 'Marr accused the board of hiding a leak. Then 14 crews, Marr said, went home.']
    ])
      .entity('Marr', 'person')
      .statement({ source: 'Marr', cue: 'accused', content: 'the board of hiding a leak' }, { speakers: ['Marr'] })
      .event('Marr accused the board of hiding a leak', 'accused')
      .figure('14 crews', 'crew', { value: 14, statement: 'statement-1' })
      .reading()
  const readings = [reading('a', 'Harrow Post'), reading('b', 'Lenn Post')]
  const story = storyOf(readings, {
    points: [
      { told: ['a statement-1', 'a event-1 asserts', 'b statement-1 denies'] },
      { kind: 'figure', told: ['a figure-1', 'b figure-1'] },
      { told: ['a statement-1'] }
    ]
  })
  const input = { story, readings, changes: [], version: '0' }
  const html = dossierHtml(input)
  const card = html.slice(html.indexOf('id="p1"'), html.indexOf('</article>', html.indexOf('id="p1"')))

  it('has each article once, its passages in the same words folded', () => {
    expect(card.match(/class="by"/gu)).toHaveLength(2)
    expect(card).toContain('and 1 more passage in the same words')
    expect(card.match(/accused/gu)).toHaveLength(2)
  })

  it('counts articles as reports, and says on whose word each one has it', () => {
    expect(card).toContain('2 reports')
    expect(card).toContain('on the word of <bdi class="who">Marr</bdi>')
  })

  it('shows a stance that goes against the point, and leaves the usual ones to the words', () => {
    expect(card).toContain('stance-denies')
    expect(card).not.toContain('stance-attributes')
  })

  it('stands in the matrix with the number of each outlet; what one outlet has does not', () => {
    const matrix = html.slice(html.indexOf('id="matrix"'), html.indexOf('id="single"'))
    expect(matrix).toMatch(/aria-label="Harrow Post: attributes 14">14<\/a>/u)
    expect(matrix.match(/<tr><th scope="row">/gu)).toHaveLength(2)
    expect(matrix).toContain('1 point that one outlet has')
  })

  it('is a table of outlets in Markdown too', () => {
    const text = dossierMarkdown(input)
    expect(text).toContain('| Point | Harrow Post | Lenn Post |')
    expect(text).toContain('| Point 1 | attributes, asserts | denies |')
    expect(text).toContain('in the same words also characters')
  })

  it('isolates words that run from right to left, and no others', () => {
    const turned = new ReadingBuilder({ id: 'c', outlet: 'النهر' }, [['body', 'Marr said مغلق now. Marr said shut.']])
      .statement({ source: 'Marr', cue: 'said', content: 'مغلق now' })
      .statement({ source: 'Marr', cue: 'said', content: 'shut', after: 'now.' })
      .reading()
    const page = dossierHtml({ story: storyOf([turned]), readings: [turned], changes: [], version: '0' })
    expect(page).toContain('<bdi>مغلق now</bdi></a>')
    expect(page).toMatch(/<a class="is-content" href="#r1-c\d+-\d+">shut<\/a>/u)
  })

  it('says through whom it was heard where nobody at the end is named', () => {
    const heard = new ReadingBuilder({ id: 'd', outlet: 'Lenn Post' }, [
      ['body', 'Marr said it was claimed 9 crews left.']
    ])
      .entity('Marr', 'person')
      .statement({ source: 'Marr', cue: 'said', content: 'it was claimed 9 crews left' }, { speakers: ['Marr'] })
      .statement({ cue: 'was claimed', content: '9 crews left' }, { within: 'statement-1', standing: 'unattributed' })
      .reading()
    const page = dossierHtml({
      story: storyOf([heard], { points: [{ told: ['d statement-2'] }] }),
      readings: [heard],
      changes: [],
      version: '0'
    })
    expect(page).toContain('>on whose word is not said: <i><bdi>Marr said that nobody named was claimed</bdi>')
    expect(page).not.toContain('on the word of on')
  })

  it('says that no report states its date', () => {
    const undated = readings.map(one => ({ ...one, article: { ...one.article, published: null } }))
    const page = dossierHtml({ ...input, story: storyOf(undated), readings: undated })
    expect(page).toContain('No report states its date.')
  })
})
