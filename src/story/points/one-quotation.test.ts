import { describe, expect, it } from 'vitest'
import { itemsIn } from '../testing/items-in.js'
import { readingOf } from '../testing/reading-of.js'
import { isOneQuotation } from './one-quotation.js'
import { kinship } from './principals.js'

type Quotation = 'direct' | 'indirect' | 'mixed'

/** Whether two reports quote one saying, each given as who speaks, what is said and how it is quoted. */
function areOne(...told: readonly (readonly [by: string | null, content: string, quotation: Quotation])[]): boolean {
  const [a, b] = itemsIn(
    ...told.map(([by, content, quotation], i) =>
      readingOf(`article-${String(i)}`, `${by ?? 'Somebody'} said ${content}.`, {
        entities: by === null ? [] : [{ name: by }],
        statements: [{ by: by === null ? [] : [by], content, quotation }]
      })
    )
  )
  if (a === undefined || b === undefined) throw new Error('no statements')
  return isOneQuotation(a, b, kinship(a.principals, b.principals))
}

describe('isOneQuotation', () => {
  const long = '“the sluice held through the night and nobody below the dam was in danger at any hour”'

  it('knows a saying again in a longer quotation, and inside indirect speech', () => {
    const part = '"the sluice held through the night and nobody below"'
    expect(areOne(['Ola Brandt', long, 'direct'], ['Ola Brandt', part, 'direct'])).toBe(true)
    expect(areOne(['Ola Brandt', long, 'direct'], ['Ola Brandt', `that ${part} slept`, 'mixed'])).toBe(true)
    expect(areOne([null, long, 'direct'], ['Ola Brandt', part, 'direct'])).toBe(true)
  })

  it('takes a long saying for one whoever is named, a set phrase not', () => {
    expect(areOne(['Ola Brandt', long, 'direct'], ['Pia Lund', long, 'direct'])).toBe(true)
    const phrase = '"we will go on working with our partners"'
    expect(areOne(['Ola Brandt', phrase, 'direct'], ['Pia Lund', phrase, 'direct'])).toBe(false)
    expect(areOne(['Ola Brandt', phrase, 'direct'], ['Ola Brandt', phrase, 'direct'])).toBe(true)
  })

  it('leaves alone what is not quoted, and a few words', () => {
    expect(areOne(['Ola Brandt', long, 'indirect'], ['Ola Brandt', long, 'direct'])).toBe(false)
    expect(areOne(['Ola Brandt', '"the sluice held"', 'direct'], ['Ola Brandt', '"the sluice held"', 'direct'])).toBe(
      false
    )
    const power = '“we will do everything in our power to'
    const [free, bread] = [`${power} free the nine men”`, `${power} bring down the price of all bread in town”`]
    expect(areOne(['Ola Brandt', free, 'direct'], ['Ola Brandt', bread, 'direct'])).toBe(false)
    const other = 'that the sluice held through the night and nobody below the dam was "in danger"'
    expect(areOne(['Ola Brandt', long, 'direct'], ['Ola Brandt', other, 'mixed'])).toBe(false)
  })
})
