import { describe, expect, it } from 'vitest'
import { loadActorLexicon } from './actor-lexicon.js'
import { readTree } from './testing/read-tree.js'

const lexicon = loadActorLexicon()

/** `FIRST JOINED SECOND NOUN left`. */
const joined = (noun: string, { by = 'and', second = 'Ugandan' } = {}) =>
  readTree(
    lexicon,
    `
    Kenyan  kenyan  ADJ   JJ  _ 4 amod
    ${by}   ${by}   CCONJ CC  _ 3 cc
    ${second} ${second} ADJ JJ _ 1 conj
    ${noun} NOUN NNS _ 5 nsubj
    left    leave   VERB  VBD _ 0 root`
  )

describe('several states before one noun', () => {
  it('are mentions of their own, and those whom it describes have no one country', () => {
    const { at } = joined('troops troop')
    expect(at('Kenyan')?.country).toBe('KEN')
    expect(at('Ugandan')?.country).toBe('UGA')
    expect(at('Kenyan and Ugandan troops')).toMatchObject({ type: 'group', country: null })
  })

  it('are mentions before a thing of theirs', () => {
    const { at } = joined('warships warship')
    expect(at('Kenyan')?.country).toBe('KEN')
    expect(at('Ugandan')?.country).toBe('UGA')
  })

  it('are not told of as one or the other, nor twice', () => {
    expect(joined('troops troop', { by: 'or' }).at('Kenyan')).toBeNull()
    expect(joined('troops troop', { second: 'Kenyan' }).at('Kenyan')).toBeNull()
  })

  it('describe what is nobody’s', () => {
    expect(joined('dishes dish').at('Kenyan')).toBeNull()
  })

  it('leave a group of one state its country', () => {
    const { at } = joined('troops troop', { second: 'local' })
    expect(at('Kenyan and local troops')?.country).toBe('KEN')
  })
})
