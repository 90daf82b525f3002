import { describe, expect, it } from 'vitest'
import type { Reading } from '../../record/index.js'
import { parseQuotation } from '../../story/quotations/quotation.js'
import { quoteReader } from '../../story/quotations/quote-words.js'
import { saidIn } from '../../story/quotations/testing/said-in.js'
import { verify } from '../../story/quotations/verify.js'
import { verdictJsonLines } from '../json/verdict-json.js'
import { verifyText, type VerifyView } from './verify-text.js'

const wordsIn = quoteReader(new Set())
const quoted = saidIn('“We will not leave the valley unless the patrols stop,” Ilse Varga said. Snow fell.', [
  { by: 'Ilse Varga', cue: 'said', content: ['“We will not leave the valley unless the patrols stop,”'] }
])

function view(words: string, ...readings: Reading[]): VerifyView {
  const quotation = parseQuotation(words, wordsIn)
  const answer = verify(quotation, null, readings, { stop: new Set(), wordsIn, lexicon: null })
  const reports = answer.kind === 'verdicts' ? answer.reports : []
  return { reports, unknownSpeaker: null, searched: 7, nearest: null }
}

const shown = (words: string) => verifyText(view(words, quoted), { colour: false, width: 100 })

describe('verifyText', () => {
  it('says the best verdict, by whom and in how many reports, in its first line', () => {
    const text = shown('We will not leave the valley unless the patrols stop')
    expect(text).toMatch(/^exact · by Ilse Varga · 1 of 7 reports\nquoted in these words\n/u)
    expect(text).toContain('Ilse Varga says (“said”) · named person')
    expect(text).toContain('characters 1–53 of a.txt')
  })

  it('shows the words that differ side by side', () => {
    const text = shown('We will leave the valley unless the patrols stop')
    expect(text).toContain('quoted: We will [–] leave the valley unless the patrols stop')
    expect(text).toContain('report: We will [not] leave the valley unless the patrols stop')
    expect(text).toContain('adds or takes away a no')
  })

  it('shows what was left out', () => {
    expect(shown('We will not leave the valley')).toContain('left out after: “unless the patrols stop”')
    expect(shown('We will … stop')).toContain('left out between, marked by an ellipsis: “not leave')
  })

  it('says what is nobody’s, and what is nowhere, with what is near', () => {
    expect(shown('Snow fell')).toContain('in the outlet’s own voice')
    const near = { article: quoted.article, span: { start: 0, end: 4, quote: '“We ' }, share: 0.5 }
    const text = verifyText({ reports: [], unknownSpeaker: null, searched: 7, nearest: near }, { colour: false })
    expect(text).toMatch(/^absent · none of 7 reports\n/u)
    expect(text).toContain('has 50% of the telling words')
  })

  it('says where nobody has the name that was asked for', () => {
    const text = verifyText({ ...view('Snow fell', quoted), unknownSpeaker: 'Jana Holm' }, { colour: false })
    expect(text).toContain('Nobody called “Jana Holm” speaks')
  })
})

describe('verdictJsonLines', () => {
  it('has a line for each report with its exact characters, and one where there is none', () => {
    const words = 'We will not leave'
    const line = verdictJsonLines({ quotation: words, ...view(words, quoted) })
    expect(JSON.parse(line)).toMatchObject({
      verdict: 'truncated',
      quotation: words,
      speakers: ['Ilse Varga'],
      article: { id: 'a' },
      spans: [{ start: 1, end: 18, quote: words }]
    })
    expect(JSON.parse(verdictJsonLines({ quotation: words, reports: [], searched: 7, nearest: null }))).toEqual({
      verdict: 'absent',
      quotation: words,
      searched: 7,
      nearest: null
    })
  })
})
