import { describe, expect, it } from 'vitest'
import type { Name } from '../layers.js'
import { documentOf } from '../testing/document-of.js'
import { mendedNames } from './mended-names.js'

/** The names that are left of those given by their words, in a sentence of proper nouns. */
function mended(sentence: string, given: readonly (readonly [string, Name['type']])[]): string[] {
  const words = sentence.split(' ')
  const tree = words.map((word, i) => `${word} ${word} PROPN NNP _ ${i === 0 ? '0 root' : '1 flat'}`).join('\n')
  const { tokens, surface } = documentOf(tree)
  let from = 0
  const names = given.map(([text, type]) => {
    const start = surface.text.indexOf(text, from)
    from = start + text.length
    const inside = tokens.filter(token => token.start >= start && token.end <= from)
    return { type, score: 0.9, start, end: from, first: inside[0]!.index, last: inside.at(-1)!.index + 1 }
  })
  return mendedNames(tokens, names).map(({ start, end }) => surface.text.slice(start, end))
}

describe('mendedNames', () => {
  it('joins what `of` breaks, with an article or without', () => {
    const parts = [
      ['Court of', 'organisation'],
      ['Velmar', 'place']
    ] as const
    expect(mended('Court of Velmar', parts)).toEqual(['Court of Velmar'])
    expect(mended('Court of the Velmar', parts)).toEqual(['Court of the Velmar'])
  })

  it('leaves apart what another word parts', () => {
    const parts = [
      ['Court of', 'organisation'],
      ['Velmar', 'place']
    ] as const
    expect(mended('Court of old Velmar', parts)).toEqual(['Court', 'Velmar'])
    expect(mended('Court and Velmar', [parts[1]])).toEqual(['Velmar'])
  })

  it('joins what a nickname in quotation marks stands between', () => {
    const parts = [
      ['Ana', 'person'],
      ['Petrov', 'person']
    ] as const
    expect(mended('Ana “ Blue ” Petrov', parts)).toEqual(['Ana “ Blue ” Petrov'])
    expect(mended('Ana ( Labour ) Petrov', parts)).toEqual(['Ana', 'Petrov'])
    expect(mended('Ana “ is ” Petrov', parts)).toEqual(['Ana', 'Petrov'])
  })

  it('takes in the form of a company, and not of a person or a later word', () => {
    expect(mended('Quon Foods , Inc. sells', [['Quon Foods', 'organisation']])).toEqual(['Quon Foods , Inc.'])
    expect(mended('Quon Foods , Inca', [['Quon Foods', 'organisation']])).toEqual(['Quon Foods'])
    expect(mended('Ana Petrov , Inc.', [['Ana Petrov', 'person']])).toEqual(['Ana Petrov'])
  })

  it('takes the form once where the model tagged it by itself', () => {
    const parts = [
      ['Quon', 'organisation'],
      ['Ltd.', 'organisation']
    ] as const
    expect(mended('Quon , Ltd. sells', parts)).toEqual(['Quon , Ltd.'])
  })

  it('takes small words off the edges, and leaves those in capitals', () => {
    expect(mended('and Quon /', [['and Quon /', 'organisation']])).toEqual(['Quon'])
    expect(mended('The Lantern', [['The Lantern', 'organisation']])).toEqual(['The Lantern'])
    expect(mended('and', [['and', 'organisation']])).toEqual([])
  })

  it('drops addresses, and keeps names that look like a site', () => {
    expect(mended('ana@quon.example', [['ana@quon.example', 'person']])).toEqual([])
    expect(mended('Quon.com', [['Quon.com', 'organisation']])).toEqual(['Quon.com'])
  })

  it('joins a first name of two parts, and no two names with a hyphen', () => {
    const parts = [
      ['Ana', 'person'],
      ['Maria Petrov', 'person']
    ] as const
    expect(mended('Ana~ -~ Maria Petrov', parts)).toEqual(['Ana-Maria Petrov'])
    expect(
      mended('Holm~ -~ Petrov talks', [
        ['Holm', 'person'],
        ['Petrov', 'person']
      ])
    ).toEqual(['Holm', 'Petrov'])
  })
})
