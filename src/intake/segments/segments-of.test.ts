import { describe, expect, it } from 'vitest'
import { articleFrom, BODY, labelOf, labelsOf } from '../testing/intake-helpers.js'

const [FIRST, SECOND, THIRD] = BODY
const HEADLINE = 'Brannow closes its bridge for two years'
const page = (...blocks: string[]) => articleFrom('report.txt', blocks.join('\n\n'))

describe('segments', () => {
  it('cover the text with no gap and no overlap', async () => {
    const article = await articleFrom('a.txt', `\n\n${HEADLINE}\n\n\n${FIRST}\n${SECOND}\n\n `)
    let at = 0
    for (const segment of article.segments) {
      expect(segment.start).toBe(at)
      at = segment.end
    }
    expect(at).toBe(article.text.length)
  })

  it('take a short first block without a full stop for the headline', async () => {
    const article = await page(HEADLINE, ...BODY)
    expect(labelsOf(article)[0]).toBe(`headline: ${HEADLINE}`)
    expect(article.headline).toBe(HEADLINE)
  })

  it('take no first paragraph for a headline', async () => {
    expect(labelsOf(await page(...BODY))).toEqual(BODY.map(words => `body: ${words}`))
  })

  it('take a given headline with a full stop for the headline', async () => {
    const line = JSON.stringify({ id: 'a', headline: HEADLINE, text: [`${HEADLINE}.`, ...BODY].join('\n\n') })
    expect(labelOf(await articleFrom('a.jsonl', line), HEADLINE)).toBe('headline')
  })

  it('take a summary before a caption for the standfirst, and a lead paragraph for body', async () => {
    const summary = 'Ferries are to carry passengers across the sound from April.'
    const caption = 'The old bridge at dusk [File: Ada Holm/Reuters]'
    const article = await page(HEADLINE, summary, caption, ...BODY)
    expect([labelOf(article, summary), labelOf(article, caption)]).toEqual(['standfirst', 'caption'])
    expect(labelOf(await page(HEADLINE, summary, ...BODY), summary)).toBe('body')
  })

  it.each([
    'FILE PHOTO: A ferry leaves Brannow harbour, June 7, 2031. REUTERS/Ada Holm/File Photo',
    'A ferry leaves the harbour on Monday (Ada Holm/AFP)',
    'Ferries are moored in the sound. Photograph: Ada Holm/Getty Images',
    'Piers of the bridge, seen from the north. [Jan Brul/Pool via AP]'
  ])('label as caption: %s', async caption => {
    expect(labelOf(await page(HEADLINE, FIRST, caption, SECOND, THIRD), caption)).toBe('caption')
  })

  it('label as body a paragraph that only mentions a photograph or an agency', async () => {
    const near =
      'The council showed a photograph of the cracks, which it had given to the Reuters news agency on Sunday evening.'
    expect(labelOf(await page(HEADLINE, FIRST, near, SECOND), near)).toBe('body')
  })

  it('set a dateline apart from the paragraph that it opens', async () => {
    const article = await page(HEADLINE, `BRANNOW, March 3 (Reuters) - ${FIRST}`, SECOND)
    expect(labelsOf(article).slice(1, 3)).toEqual(['dateline: BRANNOW, March 3 (Reuters) -', `body: ${FIRST}`])
    expect(article.agencies).toEqual(['Reuters'])
  })

  it('know a place in small letters by the country behind it', async () => {
    const article = await page(HEADLINE, `Brannow, Ruritania – ${FIRST}`, SECOND)
    expect(labelsOf(article).slice(1, 3)).toEqual(['dateline: Brannow, Ruritania –', `body: ${FIRST}`])
    const aside = `Holm, Brul – both of the council – resigned. ${FIRST}`
    expect(labelOf(await page(HEADLINE, aside, SECOND), aside)).toBe('body')
  })

  it('take no dash after small letters and no warning word for a dateline', async () => {
    for (const words of [`Brannow - ${FIRST}`, `BREAKING - ${FIRST}`])
      expect(labelOf(await page(HEADLINE, words, SECOND), words)).toBe('body')
  })

  it('read authors and wires from credit lines, and leave editors out', async () => {
    const credit = '(Reporting by Ada Holm; Additional reporting by Jan Brul in Zenda; Editing by Pia Quist)'
    const article = await page(HEADLINE, ...BODY, credit, '(AFP, dpa)')
    expect([labelOf(article, credit), labelOf(article, '(AFP')]).toEqual(['credit', 'credit'])
    expect(article.authors).toEqual(['Ada Holm', 'Jan Brul'])
    expect(article.agencies).toEqual(['AFP', 'dpa'])
  })

  it('label what follows the credits as no body', async () => {
    const after = [
      'Access level: open',
      'Reader group: guest',
      'More in Coasts',
      'Lighthouse keeper retires after forty winters',
      'Sound freezes over'
    ]
    const article = await page(HEADLINE, ...BODY, '(Reporting by Ada Holm; Editing by Pia Quist)', after.join('\n'))
    expect(after.map(words => labelOf(article, words))).not.toContain('body')
  })

  it('keep a paragraph of the report after a credit in the middle', async () => {
    const article = await page(HEADLINE, FIRST, 'Source: Brannow council', SECOND, THIRD, `${FIRST} It was so.`)
    expect(labelOf(article, THIRD)).toBe('body')
  })

  it.each([
    'Advertisement',
    'Read More',
    'Share this article',
    '3 / 12',
    'Read or share this story: https://example.org/a',
    'Sign up for our daily newsletter',
    'Follow Ada Holm on Twitter: @adaholm',
    '5 min read'
  ])('label as furniture or promo: %s', async words => {
    expect(['furniture', 'promo']).toContain(labelOf(await page(HEADLINE, FIRST, words, SECOND, THIRD), words))
  })

  it.each([
    'Share prices fell on Monday.',
    'More was to come.',
    'Related work went on.',
    '“Sign up or leave,” he said.',
    'Terms of the deal were not announced, the council said on Monday.'
  ])('label as body: %s', async words => {
    expect(labelOf(await page(HEADLINE, FIRST, words, SECOND, THIRD), words)).toBe('body')
  })

  it('label a crosshead between paragraphs as a heading', async () => {
    expect(labelOf(await page(HEADLINE, FIRST, 'Rents on the northern bank', SECOND, THIRD), 'Rents')).toBe('heading')
  })

  it('label an embedded post and a correction', async () => {
    const post = 'The piers are worse than we thought. — Ada Holm (@adaholm) March 3, 2031'
    const correction = 'Correction: An earlier version of this article gave the wrong number of piers.'
    const article = await page(HEADLINE, FIRST, post, SECOND, THIRD, correction)
    expect([labelOf(article, 'The piers'), labelOf(article, 'Correction')]).toEqual(['embed', 'correction'])
  })

  it('label a byline, and give its authors', async () => {
    const article = await page(HEADLINE, 'By Ada Holm and Jan Brul, Reuters', ...BODY)
    expect(labelOf(article, 'By Ada')).toBe('byline')
    expect([article.authors, article.agencies]).toEqual([['Ada Holm', 'Jan Brul'], ['Reuters']])
  })
})
