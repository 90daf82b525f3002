import { describe, expect, it } from 'vitest'
import type { TimeMention } from '../../language/layers.js'
import { isAhead } from './is-ahead.js'

const at = (value: string) =>
  isAhead({ id: 't', type: 'DATE', value, start: 0, end: 1, first: 0, last: 1 } satisfies TimeMention, '2024-05-14')

describe('isAhead', () => {
  it('does not tell of the day of publication, on which both what was and what will be stand', () => {
    expect([at('2024-05-13'), at('2024-05-14'), at('2024-05-15')]).toEqual([false, null, true])
  })

  it('takes a longer period that holds the day for one that ends ahead', () => {
    expect([at('2024-05'), at('2024'), at('2023'), at('PAST_REF'), at('XXXX-05')]).toEqual([
      true,
      true,
      false,
      false,
      null
    ])
  })
})
