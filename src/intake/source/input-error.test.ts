import { describe, expect, it } from 'vitest'
import { OnrecordError } from '../../record/index.js'
import { inputError } from './input-error.js'

describe('inputError', () => {
  it('tells a folder that may not be read from one that is not there', () => {
    const refused = inputError(Object.assign(new Error('x'), { code: 'EACCES' }), 'in')
    const gone = inputError(Object.assign(new Error('x'), { code: 'ENOENT' }), 'in')
    expect([refused.message, gone.message]).toEqual([
      'in: may not be read (allow reading it, or leave it out)',
      'in: is not there (check the path)'
    ])
  })

  it('leaves an error that is ours as it is', () => {
    const ours = new OnrecordError('input-empty', 'is empty')
    expect(inputError(ours, 'in')).toBe(ours)
  })
})
