import { describe, expect, it } from 'vitest'
import { explanationText, type Explained } from './explanation-text.js'

const span = (quote: string) => ({ start: 0, end: quote.length, quote })
const LONG = 'the road over the pass would stay shut until the last of the snow was gone'

const sample: Explained = {
  finding: {
    id: 's-0123456789abcdef',
    score: 0.823,
    step: 'statements',
    segment: 'body',
    standing: 'named',
    source: [span('She')],
    cue: [span('told')],
    content: [span(`${LONG} and ${LONG}`)],
    within: null,
    when: { value: '2024-05-13' },
    addressee: { span: span('the council') }
  },
  origin: 'reports/report.html',
  sentences: [
    [
      {
        index: 7,
        text: 'unconstitutionalities-of-the-bylaw',
        lemma: 'unconstitutionality',
        upos: 'NOUN',
        deprel: 'nsubj:pass',
        head: 9
      },
      { index: 8, text: 'stay', lemma: 'stay', upos: 'VERB', deprel: 'root', head: -1 }
    ]
  ],
  names: ['Ada Brink (person, 0.99)'],
  entities: [`Ada Brink (person): ${'she [pronoun 0.80] <- '.repeat(9)}Ada Brink [name 0.99]`],
  times: [],
  quantities: [],
  attributions: [],
  statement: {
    cue: { act: 'say', stance: 'asserts', strength: 2, entry: 'tell', frame: 'that', negated: false },
    speakers: [
      {
        name: 'Ada Brink',
        type: 'person',
        path: [
          { words: 'She', form: 'pronoun', score: 0.8 },
          { words: 'Ada Brink', form: 'name', score: 0.99 }
        ]
      }
    ],
    quotation: { kind: 'indirect', why: 'none of the content stands inside quotation marks' },
    score: { intercept: -1, parts: [{ feature: 'link', value: 2, weight: 1.5, adds: 3 }] }
  }
}

const text = explanationText(sample, { colour: false })

describe('explanationText', () => {
  it('fits 80 columns', () => {
    expect(text.split('\n').filter(line => line.length > 80)).toEqual([])
  })

  it.each([
    'She [pronoun 0.80] <- Ada Brink [name 0.99] <- Ada Brink (person)',
    'lexicon entry “tell”, with a clause; asserts, strength 2 of 3',
    'indirect: none of the content stands inside quotation marks',
    'told to    the council',
    'when       2024-05-13',
    '+3.00 sureness of the reader model (2.00 × 1.50)',
    'root'
  ])('shows %s', part => {
    expect(text).toContain(part)
  })

  it('leaves out what a finding does not have', () => {
    const figure = explanationText({ ...sample, statement: null }, { colour: false })
    expect(figure).not.toContain('lexicon entry')
    expect(figure).not.toContain('times')
    expect(figure).toContain('words and tree')
  })
})
