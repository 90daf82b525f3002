import { describe, expect, it } from 'vitest'
import { loadTokenData } from '../../language/tokenize/token-data.js'
import type { Reading } from '../../record/index.js'
import { stopWords } from '../text/stop-words.js'
import { findVerdict } from './find-verdict.js'
import { parseQuotation } from './quotation.js'
import { quoteReader } from './quote-words.js'
import { quotedArticle } from './stretches.js'
import { saidIn } from './testing/said-in.js'
import type { Verdict } from './verdict.js'

const wordsIn = quoteReader(loadTokenData().neverFinal)
const stop = stopWords(null)

function verdict(words: string, reading: Reading): Verdict | null {
  return findVerdict(quotedArticle(reading, wordsIn), {
    quotation: parseQuotation(words, wordsIn),
    stop,
    askedOf: null
  })
}

const kind = (words: string, reading: Reading) => verdict(words, reading)?.kind ?? 'absent'
const found = (words: string, reading: Reading) => verdict(words, reading)?.spans.map(span => span.quote)
/** What the quotation leaves out, marked ones in brackets. */
const omitted = (words: string, reading: Reading) =>
  verdict(words, reading)?.omitted.map(({ place, marked, spans }) => {
    const quote = spans.map(span => span.quote).join(' / ')
    return `${place}: ${marked ? `[${quote}]` : quote}`
  })
/** The words that differ: given > found. */
const changes = (words: string, reading: Reading) =>
  verdict(words, reading)
    ?.runs.filter(run => run.kind === 'changed')
    .map(run => `${run.given} > ${run.found}`)

const LEAVE = saidIn('“We will not leave the valley unless the patrols stop,” Ilse Varga said. The mayor was silent.', [
  { by: 'Ilse Varga', cue: 'said', content: ['“We will not leave the valley unless the patrols stop,”'] }
])

const AROUND = saidIn(
  '“Our ships stayed in port,” Ilse Varga told reporters on Monday. “Nobody gave an order to sail.”',
  [
    {
      by: 'Ilse Varga',
      cue: 'told',
      content: ['“Our ships stayed in port,”', '“Nobody gave an order to sail.”']
    }
  ]
)

describe('exact', () => {
  it('is a whole quotation, with its place in the text', () => {
    const whole = 'We will not leave the valley unless the patrols stop'
    expect(verdict(whole, LEAVE)).toMatchObject({ kind: 'exact', likeness: 1, omitted: [], statement: { act: 'say' } })
    expect(found(whole, LEAVE)).toEqual([whole])
    for (const { start, end, quote } of verdict(whole, LEAVE)?.spans ?? []) {
      expect(LEAVE.article.text.slice(start, end)).toBe(quote)
    }
  })

  it.each([
    '"We will not leave the valley unless the patrols stop."',
    '‘we will NOT leave the valley – unless  the patrols stop’',
    'We will not\nleave the valley; unless the pa\u00ADtrols stop...'
  ])('does not mind marks, case, dashes, white space and an ellipsis for nothing: %j', words => {
    expect(kind(words, LEAVE)).toBe('exact')
  })

  it('is the same with straight marks and apostrophes as with curly ones', () => {
    const straight = saidIn(`"We don't know the ship's name," Ilse Varga said.`, [
      { by: 'Ilse Varga', cue: 'said', content: [`"We don't know the ship's name,"`] }
    ])
    expect(kind('We don’t know the ship’s name', straight)).toBe('exact')
  })

  it('is a quotation that goes on after its cue, and each sentence of it', () => {
    expect(found('Our ships stayed in port. Nobody gave an order to sail.', AROUND)).toEqual([
      'Our ships stayed in port',
      'Nobody gave an order to sail'
    ])
    for (const words of [
      'Our ships stayed in port. Nobody gave an order to sail.',
      'Our ships stayed in port',
      'Nobody gave an order to sail'
    ]) {
      expect(kind(words, AROUND)).toBe('exact')
    }
  })

  it('is a quotation that is opened again in the next paragraph', () => {
    const text = '“I fell over a boy,” Ilse Varga said. “I thought that he had tripped.\n\n“He had not tripped.”'
    const reading = saidIn(text, [
      {
        by: 'Ilse Varga',
        cue: 'said',
        content: ['“I fell over a boy,”', '“I thought that he had tripped.\n\n“He had not tripped.”']
      }
    ])
    expect(kind('I thought that he had tripped. He had not tripped.', reading)).toBe('exact')
  })

  it('needs no speaker: words in marks are quoted, whoever says them', () => {
    expect(
      verdict('a floor and not a ceiling', saidIn('It was “a floor and not a ceiling”, people said.'))
    ).toMatchObject({ kind: 'exact', statement: null })
  })

  it('reads numbers and accents as they are written elsewhere', () => {
    const reading = saidIn('“We counted 1,800 men at the café,” Ilse Varga said.')
    expect(kind('We counted 1800 men at the cafe', reading)).toBe('exact')
    expect(kind('We counted 180 men at the cafe', reading)).toBe('altered')
  })
})

describe('truncated', () => {
  it('is a part of a sentence, with what was left out, though that turns its meaning', () => {
    expect(kind('We will not leave the valley', LEAVE)).toBe('truncated')
    expect(omitted('We will not leave the valley', LEAVE)).toEqual(['after: unless the patrols stop'])
    expect(omitted('leave the valley unless the patrols stop', LEAVE)).toEqual(['before: We will not'])
  })

  it('is a sentence that goes on after the cue', () => {
    const reading = saidIn('“We will leave,” Ilse Varga said, “if the patrols stop.”', [
      { by: 'Ilse Varga', cue: 'said', content: ['“We will leave,”', '“if the patrols stop.”'] }
    ])
    expect(omitted('We will leave', reading)).toEqual(['after: if the patrols stop'])
    expect(kind('We will leave if the patrols stop', reading)).toBe('exact')
  })

  it('is one with an ellipsis, also over a cue', () => {
    expect(omitted('We will … stop', LEAVE)).toEqual(['between: [not leave the valley unless the patrols]'])
    expect(omitted('Our ships [...] gave an order to sail', AROUND)).toEqual(['between: [stayed in port / Nobody]'])
    expect(omitted('...leave the valley...', LEAVE)).toEqual([
      'before: [We will not]',
      'after: [unless the patrols stop]'
    ])
  })

  it('does not end at the stop of an abbreviation', () => {
    const reading = saidIn('“We met Mr. Lind at noon in Senn,” Ilse Varga said.')
    expect(omitted('Lind at noon in Senn', reading)).toEqual(['before: We met Mr'])
  })
})

describe('altered', () => {
  it('is a quotation without its negation, and says so', () => {
    expect(kind('We will leave the valley unless the patrols stop', LEAVE)).toBe('altered')
    expect(changes('We will leave the valley unless the patrols stop', LEAVE)).toEqual([' > not'])
    expect(verdict('We will leave the valley unless the patrols stop', LEAVE)?.notes).toEqual(['negation'])
  })

  it('is one with another word, another form, or a word more', () => {
    expect(changes('We will not leave the harbour unless the patrol stops', LEAVE)).toEqual([
      'harbour > valley',
      'patrol stops > patrols stop'
    ])
    expect(changes('We will certainly not leave the valley unless the patrols stop', LEAVE)).toEqual(['certainly > '])
    expect(verdict('We will certainly not leave the valley unless the patrols stop', LEAVE)?.notes).toEqual([])
  })

  it('says where only words in square brackets differ', () => {
    const words = '[The families] will not leave the valley unless the patrols stop'
    expect(verdict(words, LEAVE)).toMatchObject({ kind: 'altered', notes: ['editorial'] })
  })

  it('is one that takes the reporter’s words with it', () => {
    const reading = saidIn('The minister said that its ships “did not leave port at any time”.', [
      { by: 'The minister', cue: 'said', content: ['its ships “did not leave port at any time”'], quotation: 'mixed' }
    ])
    expect(changes('Its ships did not leave port at any time', reading)).toEqual(['Its ships > '])
  })

  it('is two quotations of two speakers made one', () => {
    const text = '“We close the harbour tonight,” Ilse Varga said. “Nobody asked the fishermen,” Oskar Lind said.'
    const reading = saidIn(text, [
      { by: 'Ilse Varga', cue: 'said', content: ['“We close the harbour tonight,”'] },
      { by: 'Oskar Lind', cue: 'said', content: ['“Nobody asked the fishermen,”'] }
    ])
    expect(kind('We close the harbour tonight. Nobody asked the fishermen.', reading)).not.toBe('exact')
    expect(kind('We close the harbour tonight.', reading)).toBe('exact')
  })

  it('is not a list of titles', () => {
    const reading = saidIn('The band played “Rain on Slate,” “The Long Pier,” and “Salt.”')
    expect(kind('Rain on Slate The Long Pier', reading)).not.toBe('exact')
    expect(kind('The Long Pier', reading)).toBe('exact')
  })

  it('is not two scare quotes with the reporter’s word between them', () => {
    const reading = saidIn('She called the plan “hasty work” and “plain theft”.', [
      { by: 'She', cue: 'called', content: ['the plan “hasty work” and “plain theft”'], quotation: 'mixed' }
    ])
    expect(kind('hasty work plain theft', reading)).not.toBe('exact')
    expect(kind('plain theft', reading)).toBe('exact')
  })
})

describe('words outside quotation marks', () => {
  const reported = saidIn('Ilse Varga said the union had no members in the harbour. Snow fell on the empty quays.', [
    { by: 'Ilse Varga', cue: 'said', content: ['the union had no members in the harbour'], quotation: 'indirect' }
  ])

  it('are reported speech, also put into the first person', () => {
    expect(kind('the union had no members in the harbour', reported)).toBe('paraphrase-only')
    expect(kind('Our union has no members in the harbour', reported)).toBe('paraphrase-only')
    expect(changes('Our union has no members in the harbour', reported)).toEqual(['Our > the', 'has > had'])
  })

  it('are in nobody’s mouth', () => {
    expect(verdict('Snow fell on the empty quays', reported)).toMatchObject({
      kind: 'outside-quotation',
      statement: null
    })
  })

  it('are nothing where only common words are alike', () => {
    expect(kind('It was in the end what they had in the first place', reported)).toBe('absent')
    expect(kind('The moon rose over the harbour', reported)).toBe('absent')
  })

  it('say that part of them is quoted', () => {
    const reading = saidIn(
      'Ilse Varga said the new tax on salted fish was for every boat in the harbour “plain theft”.',
      [
        {
          by: 'Ilse Varga',
          cue: 'said',
          content: ['the new tax on salted fish was for every boat in the harbour “plain theft”'],
          quotation: 'mixed'
        }
      ]
    )
    expect(verdict('the new tax on salted fish was for every boat in the harbour plain theft', reading)).toMatchObject({
      kind: 'paraphrase-only',
      notes: ['partly-quoted']
    })
  })

  it('come after the same words in a quotation', () => {
    const text = 'Ilse Varga said that the harbour would close at noon. “The harbour would close at noon,” she wrote.'
    const reading = saidIn(text, [
      { by: 'Ilse Varga', cue: 'said', content: ['the harbour would close at noon'], quotation: 'indirect' }
    ])
    expect(kind('The harbour would close at noon', reading)).toBe('exact')
  })
})

describe('whose words', () => {
  it('are those of the one quoted, not of somebody whom he quotes', () => {
    const text = '“They told us nobody had sailed,” Ilse Varga said.'
    const reading = saidIn(text, [
      { by: 'They', cue: 'told', content: ['nobody had sailed'] },
      { by: 'Ilse Varga', cue: 'said', content: ['“They told us nobody had sailed,”'] }
    ])
    expect(verdict('nobody had sailed', reading)?.statement?.cue[0]?.quote).toBe('said')
  })

  it('are those of the lawyer whom the newspaper quotes', () => {
    const text = 'The Post quoted his lawyer as saying that he had “kept every promise”.'
    const reading = saidIn(text, [
      { by: 'The Post', cue: 'quoted', content: ['his lawyer as saying that he had “kept every promise”'] },
      { by: 'his lawyer', cue: 'saying', content: ['he had “kept every promise”'] }
    ])
    expect(verdict('kept every promise', reading)?.statement?.cue[0]?.quote).toBe('saying')
  })
})
