import { describe, expect, it } from 'vitest'
import { loadTokenData } from '../../language/tokenize/token-data.js'
import type { Reading } from '../../record/index.js'
import { stopWords } from '../text/stop-words.js'
import { glance } from './near-passage.js'
import { parseQuotation } from './quotation.js'
import { quoteReader } from './quote-words.js'
import { saidIn } from './testing/said-in.js'
import { verify } from './verify.js'

const knowledge = { stop: stopWords(null), wordsIn: quoteReader(loadTokenData().neverFinal), lexicon: null }

const WORDS = 'The harbour stays closed until the spring'

const byVarga = saidIn(
  '“The harbour stays closed until the spring,” Ilse Varga said.',
  [{ by: 'Ilse Varga', cue: 'said', content: ['“The harbour stays closed until the spring,”'] }],
  { published: '2031-05-03' },
  'varga'
)
const byLind = saidIn(
  '“The harbour stays closed until the spring and longer,” Oskar Lind said.',
  [{ by: 'Oskar Lind', cue: 'said', content: ['“The harbour stays closed until the spring and longer,”'] }],
  { published: '2031-05-02' },
  'lind'
)
const byOther = saidIn(
  '“Boats may not sail,” Petra Varga said.',
  [{ by: 'Petra Varga', cue: 'said', content: ['“Boats may not sail,”'] }],
  {},
  'other'
)
const noName = saidIn('“The harbour stays closed until the spring,” it said on the door.', [], {}, 'door')

function verdicts(speaker: string | null, ...readings: Reading[]): string[] {
  const answer = verify(parseQuotation(WORDS, knowledge.wordsIn), speaker, readings, knowledge)
  if (answer.kind === 'several') return answer.speakers.map(one => `? ${one.actor.name}`)
  return answer.reports.map(({ reading, verdict, speakers }) =>
    [reading.article.id, verdict.kind, verdict.asked ?? '-', ...speakers].join(' ')
  )
}

describe('verify', () => {
  it('gives the best report first', () => {
    expect(verdicts(null, byLind, byVarga, byOther)).toEqual([
      'varga exact - Ilse Varga',
      'lind truncated - Oskar Lind'
    ])
  })

  it('tells the words of the one asked for from those of others', () => {
    expect(verdicts('Ilse Varga', byLind, byVarga)).toEqual([
      'varga exact same Ilse Varga',
      'lind other-speaker other Oskar Lind'
    ])
    expect(verdicts('Lind', byLind, byVarga)).toEqual([
      'lind truncated same Oskar Lind',
      'varga other-speaker other Ilse Varga'
    ])
  })

  it('takes words for those of others where nobody has the name', () => {
    expect(verdicts('Jana Holm', byVarga)).toEqual(['varga other-speaker other Ilse Varga'])
  })

  it('asks for a fuller name where several have it', () => {
    expect(verdicts('Varga', byVarga, byOther)).toEqual(['? Petra Varga', '? Ilse Varga'])
  })

  it('does not say that it is somebody else where the report does not say who it is', () => {
    expect(verdicts('Ilse Varga', noName, byLind)).toEqual([
      'door exact unknown',
      'lind other-speaker other Oskar Lind'
    ])
  })
})

describe('glance', () => {
  const look = (words: string, reading: Reading) =>
    glance(reading.article, parseQuotation(words, knowledge.wordsIn), knowledge)

  it('leaves out an article that cannot hold the quotation, and says which sentence is near', () => {
    const { mayHold, near } = look('The harbour was opened by a singer in the spring', byVarga)
    expect(mayHold).toBe(false)
    expect(near?.span.quote).toBe(byVarga.article.text)
  })

  it('has nothing near where only common words are alike', () => {
    expect(look('It is not what they said on Monday', byVarga)).toEqual({ mayHold: false, near: null })
  })

  it('keeps an article that has the words, also with a cue between them or an ellipsis in them', () => {
    const far = saidIn(
      `“The harbour stays,” he said, “closed.” ${'Rain fell on the pier. '.repeat(60)}“Until the spring,” she said.`
    )
    expect(look('The harbour stays closed', far).mayHold).toBe(true)
    expect(look('The harbour stays closed … until the spring', far).mayHold).toBe(true)
    expect(look('Harbour closed spring singer', far).mayHold).toBe(false)
  })
})
