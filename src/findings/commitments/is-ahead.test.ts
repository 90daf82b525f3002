import { describe, expect, it } from 'vitest'
import type { TimeMention } from '../../language/layers.js'
import { isAhead, isWhollyAhead } from './is-ahead.js'

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

  it('counts a week by its end, and not by its year', () => {
    expect([at('2024-W19'), at('2024-W20'), at('2024-W21')]).toEqual([false, true, true])
  })
})

describe('isWhollyAhead', () => {
  it('leaves out a period that has begun', () => {
    const wholly = (value: string) =>
      isWhollyAhead(
        { id: 't', type: 'DATE', value, start: 0, end: 1, first: 0, last: 1 } satisfies TimeMention,
        '2024-05-14'
      )
    expect([wholly('2024-W20'), wholly('2024-W21'), wholly('2024-05-14'), wholly('P2W')]).toEqual([
      false,
      true,
      false,
      false
    ])
  })
})
