import { describe, expect, it } from 'vitest'
import type { Quantity } from '../layers.js'
import { documentOf } from '../testing/document-of.js'
import { findTimes } from '../times/index.js'
import { flatDocument } from '../times/testing/flat-document.js'
import { findQuantities } from './index.js'

type Bounds = readonly [
  value: number | null,
  min: number | null,
  max: number | null,
  bound: Quantity['bound'],
  unit: string
]

/** Sentences with the quantities in brackets, and what each says. */
const QUANTITIES: readonly (readonly [string, Bounds])[] = [
  ['They hired [more than 5,000 soldiers].', [5000, 5000, null, 'at-least', 'soldiers']],
  ['They hired [at least 12 bakers].', [12, 12, null, 'at-least', 'bakers']],
  ['They hired [no fewer than 20 bakers].', [20, 20, null, 'at-least', 'bakers']],
  ['They hired [over 300 bakers].', [300, 300, null, 'at-least', 'bakers']],
  ['They hired [300+ bakers].', [300, 300, null, 'at-least', 'bakers']],
  ['They hired [300 or more bakers].', [300, 300, null, 'at-least', 'bakers']],
  ['They hired [up to 300 bakers].', [300, null, 300, 'at-most', 'bakers']],
  ['They hired [as many as 300 bakers].', [300, null, 300, 'at-most', 'bakers']],
  ['They hired [fewer than 20 bakers].', [20, null, 20, 'at-most', 'bakers']],
  ['They hired [no more than 20 bakers].', [20, null, 20, 'at-most', 'bakers']],
  ['They hired [some 15,000 bakers].', [15_000, 15_000, 15_000, 'about', 'bakers']],
  ['They hired [nearly 40,000 bakers].', [40_000, 40_000, 40_000, 'about', 'bakers']],
  ['They hired [an estimated 90 bakers].', [90, 90, 90, 'about', 'bakers']],
  ['They hired [20-odd bakers].', [20, 20, 20, 'about', 'bakers']],
  ['They hired [a dozen bakers].', [12, 12, 12, 'exact', 'bakers']],
  ['They hired [two dozen bakers].', [24, 24, 24, 'exact', 'bakers']],
  ['They hired [half a million bakers].', [500_000, 500_000, 500_000, 'exact', 'bakers']],
  ['They hired [half a dozen bakers].', [6, 6, 6, 'exact', 'bakers']],
  ['They hired [1.5 million bakers].', [1_500_000, 1_500_000, 1_500_000, 'exact', 'bakers']],
  ['They hired [two and a half million bakers].', [2_500_000, 2_500_000, 2_500_000, 'exact', 'bakers']],
  ['They hired [twenty-two thousand bakers].', [22_000, 22_000, 22_000, 'exact', 'bakers']],
  ['They hired [a hundred bakers].', [100, 100, 100, 'exact', 'bakers']],
  ['They hired [a further 20 bakers].', [20, 20, 20, 'exact', 'bakers']],
  ['They hired [an additional three bakers].', [3, 3, 3, 'exact', 'bakers']],
  ['They hired [a total of more than 300 bakers].', [300, 300, null, 'at-least', 'bakers']],
  ['They hired [between 20 and 30 bakers].', [null, 20, 30, 'range', 'bakers']],
  ['They hired [between 2,500 to 3,000 bakers].', [null, 2500, 3000, 'range', 'bakers']],
  ['They hired [2,500 or 3,000 bakers].', [null, 2500, 3000, 'range', 'bakers']],
  ['They hired [20 to 30 bakers].', [null, 20, 30, 'range', 'bakers']],
  ['They hired [20–30 bakers].', [null, 20, 30, 'range', 'bakers']],
  ['They hired [2 to 3 million bakers].', [null, 2_000_000, 3_000_000, 'range', 'bakers']],
  ['It fell to [2,500 or 3,000] there.', [null, 2500, 3000, 'range', '']],
  ['It cost [$3.2 bn] there.', [3.2e9, 3.2e9, 3.2e9, 'exact', 'USD']],
  ['It cost [€5m] there.', [5e6, 5e6, 5e6, 'exact', 'EUR']],
  ['It cost [US$20] there.', [20, 20, 20, 'exact', 'USD']],
  ['It cost [NZ$ 26 million] there.', [26e6, 26e6, 26e6, 'exact', 'NZD']],
  ['It cost [about £2.50] there.', [2.5, 2.5, 2.5, 'about', 'GBP']],
  ['It cost [1.5 million dollars] there.', [1.5e6, 1.5e6, 1.5e6, 'exact', 'USD']],
  ['It cost [300 CFA francs] there.', [300, 300, 300, 'exact', 'XOF']],
  ['It cost [EUR 5 million] there.', [5e6, 5e6, 5e6, 'exact', 'EUR']],
  ['It cost [between $3m and $5m] there.', [null, 3e6, 5e6, 'range', 'USD']],
  ['It cost [$2-3 billion] there.', [null, 2e9, 3e9, 'range', 'USD']],
  ['Prices rose [12 percent] there.', [12, 12, 12, 'exact', 'percent']],
  ['Prices rose [3.5%] there.', [3.5, 3.5, 3.5, 'exact', 'percent']],
  ['Prices rose [5 per cent] there.', [5, 5, 5, 'exact', 'percent']],
  ['Prices rose [two percentage points] there.', [2, 2, 2, 'exact', 'percentage point']],
  ['The pass is [10km] away.', [10, 10, 10, 'exact', 'kilometre']],
  ['The pass is [300 miles] away.', [300, 300, 300, 'exact', 'mile']],
  ['It holds [12 square kilometers] of reeds.', [12, 12, 12, 'exact', 'square kilometre']],
  ['It holds [200,000 tonnes] of wheat.', [200_000, 200_000, 200_000, 'exact', 'tonne']],
  ['[One in five] shops closed.', [20, 20, 20, 'about', 'percent']],
  ['[Four out of ten] shops closed.', [40, 40, 40, 'about', 'percent']],
  ['[A third] of the shops closed.', [33.33, 33.33, 33.33, 'about', 'percent']],
  ['[Two-thirds] of the shops closed.', [66.67, 66.67, 66.67, 'about', 'percent']],
  ['[More than half] of the shops closed.', [50, 50, null, 'at-least', 'percent']],
  ['The [15-member] council met.', [15, 15, 15, 'exact', 'member']]
]

function quantitiesIn(text: string, tags: Readonly<Record<string, string>> = {}) {
  const document = flatDocument(text, tags)
  const times = findTimes(document, '2021-09-26')
  return { document, found: findQuantities({ ...document, times }) }
}

describe('findQuantities', () => {
  it.each(QUANTITIES)('%s', (marked, bounds) => {
    const { document, found } = quantitiesIn(marked.replace(/[[\]]/gu, ''))
    const wanted = [...marked.matchAll(/\[(?<words>[^[\]]+)\]/gu)].map(match => match.groups?.['words'])
    expect(found.map(q => document.surface.text.slice(q.start, q.end))).toEqual(wanted)
    expect(found.map(q => [q.value, q.min, q.max, q.bound, q.unit])).toEqual([bounds])
  })

  it.each([
    ['The F-16 and the MH17 flew over the A4.', {}],
    ['Boeing 737 crashed.', { '737': 'NUM/CD' }],
    ['Covid-19 spread round the clock, 24/7.', {}],
    ['Ana Holm, 42, spoke.', {}],
    ['Ana Holm (42) spoke.', {}],
    ['A 42-year-old baker aged 42 spoke.', {}],
    ['Resolution 1325 and Article 5 hold, with No. 7.', {}],
    ['1. Open the box.', {}],
    ['He lives at 10 Harbour Street there.', {}],
    ['They won 2-1 and voted 13-2.', {}],
    ['Call 555 0123 or 020 7946 0000 now.', {}],
    ['One of the bakers left, the other one did not.', {}],
    ['Dozens of bakers, scores of millers and tens of thousands of monks came.', {}],
    ['It was the 3rd time and the 21st edition.', {}],
    ['A two-state plan and a four-door van.', {}],
    ['They met on 7 June 2021 for three days at 10:30.', {}],
    ['The Group of Seven met.', {}],
    ['Version 3.5.1 is out.', {}],
    ['See page 12.', {}]
  ] as const)('finds no quantity in: %s', (text, tags) => {
    const { document, found } = quantitiesIn(text, tags)
    expect(found.map(q => document.surface.text.slice(q.start, q.end))).toEqual([])
  })

  const inTree = (tree: string) => {
    const document = documentOf(tree)
    return findQuantities(document).map(q => ({ words: document.surface.text.slice(q.start, q.end), ...q }))
  }

  it('spans the modifiers between the number and its noun', () => {
    const [quantity] = inTree(`
      Ormia Ormia PROPN NNP _ 2 nsubj
      hired hire VERB VBD _ 0 root
      1,000 1000 NUM CD _ 5 nummod
      Kaldish Kaldish ADJ JJ _ 5 amod
      millers miller NOUN NNS _ 2 obj
    `)
    expect(quantity).toMatchObject({ words: '1,000 Kaldish millers', unit: 'miller', value: 1000, unitToken: 4 })
  })

  it('joins a strength to the body that has it', () => {
    const [quantity] = inTree(`
      A a DET DT _ 5 det
      5,000~ 5000 NUM CD _ 4 nummod
      -~ - PUNCT HYPH _ 4 punct
      strong strong ADJ JJ _ 5 amod
      force force NOUN NN _ 6 nsubj
      left leave VERB VBD _ 0 root
    `)
    expect(quantity).toMatchObject({ words: '5,000-strong force', unit: 'strength', bound: 'exact' })
  })

  it('takes the unit from the subject of a change', () => {
    const [quantity] = inTree(`
      Soldiers soldier NOUN NNS _ 3 nsubj
      could could AUX MD _ 3 aux
      fall fall VERB VB _ 0 root
      to to ADP IN _ 5 case
      2,500 2500 NUM CD _ 3 obl
      or or CCONJ CC _ 7 cc
      3,000 3000 NUM CD _ 5 conj
    `)
    expect(quantity).toMatchObject({ words: '2,500 or 3,000', unit: 'soldier', min: 2500, max: 3000, value: null })
  })

  it('counts people by a bare number that is killed', () => {
    const [quantity] = inTree(`
      Blast blast NOUN NN _ 2 nsubj
      kills kill VERB VBZ _ 0 root
      14 14 NUM CD _ 2 obj
    `)
    expect(quantity).toMatchObject({ words: '14', unit: 'person', unitToken: null })
  })

  it('takes the unit after of, and the phrase up to it unless it has a number of its own', () => {
    const tree = (more: string) => `
      They they PRON PRP _ 2 nsubj
      won win VERB VBD _ 0 root
      112 112 NUM CD _ 2 obj
      of of ADP IN _ 6 case
      the the DET DT _ 6 det
      ${more}
    `
    expect(inTree(tree('seats seat NOUN NNS _ 3 nmod'))[0]).toMatchObject({ words: '112 of the seats', unit: 'seat' })
    const both = inTree(tree('300 300 NUM CD _ 8 nummod\nseats seat NOUN NNS _ 3 nmod'))
    expect(both.map(q => q.words)).toEqual(['112', '300 seats'])
  })

  it('takes no preposition for a qualifier', () => {
    const [quantity] = inTree(`
      Talks talk NOUN NNS _ 0 root
      about about ADP IN _ 4 case
      300 300 NUM CD _ 4 nummod
      jobs job NOUN NNS _ 1 nmod
    `)
    expect(quantity).toMatchObject({ words: '300 jobs', bound: 'exact' })
  })

  it('does not give a number that is bought the unit of its buyer', () => {
    const found = inTree(`
      Bakers baker NOUN NNS _ 2 nsubj
      bought buy VERB VBD _ 0 root
      60 60 NUM CD _ 2 obj
    `)
    expect(found).toEqual([])
  })

  const SUM = (noun: string) => `
    They they PRON PRP _ 2 nsubj
    cut cut VERB VBD _ 0 root
    the the DET DT _ 4 det
    ${noun} ${noun} NOUN NN _ 2 obj
    of of ADP IN _ 6 case
    guards guard NOUN NNS _ 4 nmod
    to to ADP IN _ 9 case
    between between ADP IN _ 9 case
    200 200 NUM CD _ 6 nmod
    and and CCONJ CC _ 11 cc
    300 300 NUM CD _ 9 conj
  `

  it('takes the unit of a sum before the number, and of no other noun', () => {
    expect(inTree(SUM('number'))[0]).toMatchObject({ words: 'between 200 and 300', unit: 'guard' })
    expect(inTree(SUM('pay'))[0]?.unit).not.toBe('guard')
  })

  it('goes on counting what the last number counted, but not after an amount', () => {
    const freed = (first: string) => `
      Rebels rebel NOUN NNS _ 2 nsubj
      sold sell VERB VBD _ 0 root
      25 25 NUM CD _ 4 nummod
      ${first} _ 2 obj
      and and CCONJ CC _ 6 cc
      kept keep VERB VBD _ 2 conj
      61 61 NUM CD _ 6 obj
    `
    expect(inTree(freed('boats boat NOUN NNS')).map(q => q.unit)).toEqual(['boat', 'boat'])
    expect(inTree(freed('percent percent NOUN NN')).map(q => q.unit)).toEqual(['percent'])
  })

  it('keeps every span true to the text and its tokens', () => {
    for (const [marked] of QUANTITIES) {
      const { document, found } = quantitiesIn(marked.replace(/[[\]]/gu, ''))
      for (const q of found) {
        expect(document.tokens[q.first]?.start).toBeLessThanOrEqual(q.start)
        expect(document.tokens[q.last - 1]?.end).toBeGreaterThanOrEqual(q.end)
      }
    }
  })
})
