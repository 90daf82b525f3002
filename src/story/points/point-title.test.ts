import { describe, expect, it } from 'vitest'
import { shortened } from './point-title.js'

describe('shortened', () => {
  it('leaves a short line as it is, on one line', () => {
    expect(shortened('the road\nwas shut')).toBe('the road was shut')
  })

  it('cuts at a word border, with an ellipsis', () => {
    expect(shortened('the road was shut for weeks', 15)).toBe('the road was…')
  })

  it('cuts a word that is longer than the line', () => {
    expect(shortened('x'.repeat(20), 10)).toBe(`${'x'.repeat(9)}…`)
  })
})
