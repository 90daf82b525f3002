import { describe, expect, it } from 'vitest'
import { isRightAndDeed } from './entitled.js'
import type { Item } from './item.js'

const said = (text: string): Item => ({ kind: 'statement', text }) as Item
const deed = (status: 'occurred' | 'planned'): Item => ({ kind: 'event', finding: { status } }) as Item

describe('isRightAndDeed', () => {
  it.each([
    'the port has the right to buy cranes',
    'the harbour was justified in selling its cranes',
    'it can sell the cranes to whoever asks'
  ])('tells a right from the deed: %s', text => {
    expect(isRightAndDeed(said(text), deed('occurred'))).toBe(true)
    expect(isRightAndDeed(deed('occurred'), said(text))).toBe(true)
  })

  it.each([
    'the port had bought cranes',
    'nobody can’t see the cranes',
    'Canning was sold',
    'it cannot sell the cranes'
  ])('takes no other words for a right: %s', text => {
    expect(isRightAndDeed(said(text), deed('occurred'))).toBe(false)
  })

  it('lets a right be what is only planned', () => {
    expect(isRightAndDeed(said('the port has the right to buy cranes'), deed('planned'))).toBe(false)
  })
})
