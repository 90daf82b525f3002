import { describe, expect, it } from 'vitest'
import { found } from './testing/found.js'

describe('the clause of a noun in a sentence without a verb of its own', () => {
  const denial = (rest: string) => `
    Their  their  PRON PRP$ _ 2 nmod:poss
    denial denial NOUN NN   _ 0 root
    that   that   SCONJ IN  _ 5 mark
    they   they   PRON PRP  _ 5 nsubj
    lied   lie    VERB VBD  _ 2 acl
    about  about  ADP  IN   _ 7 case
    oil    oil    NOUN NN   _ 5 obl
    ${rest}`
  const given = { source: 'Their', cue: 'denial', content: 'they|few' }

  it('ends before a past form that has an object', () => {
    expect(found(denial('won win VERB VBN _ 7 acl\n few few ADJ JJ _ 8 xcomp'), given)).toEqual([
      'Their | denial | that they lied about oil'
    ])
  })

  it('keeps a participle that tells more of a noun', () => {
    const tree = denial('sold sell VERB VBN _ 7 acl\n by by ADP IN _ 10 case\n few few ADJ JJ _ 8 obl')
    expect(found(tree, given)).toEqual(['Their | denial | that they lied about oil sold by few'])
  })
})

describe('a noun before a participle that reports', () => {
  const letter = (xpos: string) => `
    A       a       DET   DT _ 2 det
    letter  letter  NOUN  NN _ 3 compound
    warning warn    VERB  ${xpos} _ 0 root
    that    that    SCONJ IN _ 6 mark
    roofs   roof    NOUN  NNS _ 6 nsubj
    fall    fall    VERB  VBP _ 3 ccomp`

  it('is the source, whatever the parse makes of it', () => {
    const [first] = found(letter('VBG'), { cue: 'warning', content: 'roofs|fall' })
    expect(first).toMatch(/letter \| warning \|/u)
  })
})

describe('a clause that the verb has as its subject', () => {
  const said = (it: string) => `
    ${it}
    is    be   AUX   VBZ _ 3 aux:pass
    said  say  VERB  VBN _ 0 root
    that  that SCONJ IN  _ 6 mark
    bears bear NOUN  NNS _ 6 nsubj
    sleep sleep VERB VBP _ 3 csubj`

  it('leaves out the word that stands for it', () => {
    const given = { cue: 'is|said', content: 'It' }
    expect(found(said('It it PRON PRP _ 3 nsubj:pass'), given)).toEqual([' | is said | that bears sleep'])
  })
})

describe('a relative clause that a parse hangs on the verb', () => {
  it('is nothing that is said', () => {
    const swore = (that: string) => `
      Drivers driver NOUN NNS _ 2 nsubj
      swore   swear  VERB VBD _ 0 root
      at      at     ADP  IN  _ 4 case
      dogs    dog    NOUN NNS _ 2 obl
      ${that}
      barked  bark   VERB VBD _ 2 ccomp`
    expect(found(swore('that that PRON WDT _ 6 nsubj'))).toEqual([])
    expect(found(swore('they they PRON PRP _ 6 nsubj'))).toEqual(['Drivers | swore | they barked'])
  })
})
