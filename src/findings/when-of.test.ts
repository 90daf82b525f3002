import { describe, expect, it } from 'vitest'
import type { Document } from '../language/layers.js'
import { documentOf } from '../language/testing/document-of.js'
import { findTimes } from '../language/times/index.js'
import { whenOf } from './when-of.js'

function dated(tree: string): Document {
  const document = documentOf(tree)
  return { ...document, times: findTimes(document, '2021-09-26') }
}

function whenAt(document: Document, form: string): string | null {
  const index = document.tokens.findIndex(token => token.text === form)
  return whenOf(document, { first: index, last: index + 1 })?.value ?? null
}

describe('whenOf', () => {
  const reported = dated(`
    She she PRON PRP _ 2 nsubj
    said say VERB VBD _ 0 root
    on on ADP IN _ 4 case
    Tuesday Tuesday PROPN NNP _ 2 obl
    they they PRON PRP _ 7 nsubj
    would would AUX MD _ 7 aux
    plan plan VERB VB _ 2 ccomp
    to to PART TO _ 9 mark
    leave leave VERB VB _ 7 xcomp
    by by ADP IN _ 11 case
    2023 2023 NUM CD _ 7 obl
  `)

  it('gives each clause its own time', () => {
    expect(whenAt(reported, 'said')).toBe('2021-09-21')
    expect(whenAt(reported, 'plan')).toBe('2023')
  })

  it('gives an infinitive the time of the verb above it', () => {
    expect(whenAt(reported, 'leave')).toBe('2023')
  })

  it('takes the clause from a range of tokens', () => {
    expect(whenOf(reported, { first: 0, last: reported.tokens.length })?.value).toBe('2021-09-21')
    expect(whenOf(reported, { first: 4, last: reported.tokens.length })).toEqual({ value: '2023', time: 'time-2' })
  })

  it('gives a noun the time of its verb', () => {
    const document = dated(`
      Rebels rebel NOUN NNS _ 2 nsubj
      launched launch VERB VBD _ 0 root
      an a DET DT _ 4 det
      attack attack NOUN NN _ 2 obj
      on on ADP IN _ 6 case
      Friday Friday PROPN NNP _ 2 obl
    `)
    expect(whenAt(document, 'attack')).toBe('2021-09-24')
  })

  it('does not lend the time of a clause above to the clause that it reports', () => {
    const document = dated(`
      She she PRON PRP _ 2 nsubj
      said say VERB VBD _ 0 root
      on on ADP IN _ 4 case
      Friday Friday PROPN NNP _ 2 obl
      they they PRON PRP _ 6 nsubj
      left leave VERB VBD _ 2 ccomp
    `)
    expect(whenAt(document, 'left')).toBeNull()
  })

  it('dates a clause by the when-clause below it', () => {
    const document = dated(`
      Three three NUM CD _ 2 nsubj
      died die VERB VBD _ 0 root
      when when ADV WRB _ 6 advmod
      the the DET DT _ 5 det
      roof roof NOUN NN _ 6 nsubj
      fell fall VERB VBD _ 2 advcl
      on on ADP IN _ 8 case
      Friday Friday PROPN NNP _ 6 obl
    `)
    expect(whenAt(document, 'died')).toBe('2021-09-24')
  })

  it('does not date a clause by a reason below it', () => {
    const document = dated(`
      Three three NUM CD _ 2 nsubj
      died die VERB VBD _ 0 root
      because because SCONJ IN _ 6 mark
      the the DET DT _ 5 det
      roof roof NOUN NN _ 6 nsubj
      fell fall VERB VBD _ 2 advcl
      on on ADP IN _ 8 case
      Friday Friday PROPN NNP _ 6 obl
    `)
    expect(whenAt(document, 'died')).toBeNull()
  })

  it('takes no duration for a date', () => {
    const document = dated(`
      They they PRON PRP _ 2 nsubj
      waited wait VERB VBD _ 0 root
      for for ADP IN _ 5 case
      three three NUM CD _ 5 nummod
      days day NOUN NNS _ 2 obl
    `)
    expect(whenAt(document, 'waited')).toBeNull()
  })
})
