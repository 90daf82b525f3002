import { describe, expect, it } from 'vitest'
import { loadWithdrawalWords } from './withdrawal-words.js'
import { withdrawnNumbers } from './withdrawn-numbers.js'

const words = loadWithdrawalWords(null)

/** The values that a sentence takes back; each as it stands in the sentence. */
function taken(sentence: string): number[] {
  return withdrawnNumbers(sentence, words).map(number => number.value)
}

describe('withdrawnNumbers', () => {
  it.each([
    ['An earlier version of this article gave the number of injured as 40.', [40]],
    ['An earlier version of this report said forty-two people had died, when in fact 14 had.', [42]],
    ['The original version said 1,200 homes were lost', [1200]],
    ['We originally reported 40 deaths; ', [40]],
    ['The article wrongly said that 40 people were hurt', [40]],
    ['The story reported 40 deaths in error', [40]],
    ['The crane killed 14 people, not 40', [40]],
    ['The crane killed 14 rather than the previously reported 40 people', [40]],
    ['Corrects the toll in the second paragraph from 40 to at least 14', [40]],
    ['The figure of 40 deaths has been withdrawn', [40]],
    ['The newspaper withdraws its report of 40 deaths', [40]],
    ['An earlier version of this article put the cost at 1.5 million, but it is 2 million', [1_500_000]]
  ])('takes the number from: %s', (sentence, values) => {
    expect(taken(sentence)).toEqual(values)
  })

  it.each([
    'An earlier version of this article gave the wrong name of the river.',
    'An earlier version, published on May 2 at 10:40 in 2031, misspelt the name of the ferry.',
    'Correction: the crane killed 14 people, the town now says.',
    'Corrects the name of the mayor in paragraph 4.',
    'Rescuers said 14 people had been found, not including the crew.',
    'The crane was removed on Monday and 14 people went home.',
    'The number of dead rose from 14 to 40.',
    'The figure is 14.'
  ])('takes nothing from: %s', sentence => {
    expect(taken(sentence)).toEqual([])
  })

  it('gives the place of the number in the sentence', () => {
    const sentence = 'An earlier version said forty people had died.'
    const [number] = withdrawnNumbers(sentence, words)
    expect(sentence.slice(number?.start, number?.end)).toBe('forty')
  })
})
