import { describe, expect, it } from 'vitest'
import type { Event } from '../../record/index.js'
import { findQuantities } from '../../language/quantities/index.js'
import { documentOf } from '../../language/testing/document-of.js'
import { findFigures } from './index.js'

function figuresOf(tree: string, trigger?: string) {
  const document = documentOf(tree)
  const full = { ...document, quantities: findQuantities(document) }
  const start = trigger === undefined ? -1 : document.surface.text.indexOf(trigger)
  const span = { start, end: start + (trigger?.length ?? 0), quote: trigger ?? '' }
  const event = { id: 'event-1', mentions: [{ trigger: span, evidence: span, statement: null }] } as unknown as Event
  return findFigures(full, [], trigger === undefined ? [] : [event])
}
const kinds = (tree: string) => figuresOf(tree).map(figure => figure.kind)

const PASSIVE = (verb: string, lemma: string) => `
  Forty forty NUM CD _ 2 nummod
  people people NOUN NNS _ 4 nsubj:pass
  were be AUX VBD _ 4 aux:pass
  ${verb} ${lemma} VERB VBN _ 0 root
  in in ADP IN _ 7 case
  the the DET DT _ 7 det
  raid raid NOUN NN _ 4 obl
`
const ACTIVE = (verb: string, lemma: string) => `
  Forty forty NUM CD _ 2 nummod
  soldiers soldier NOUN NNS _ 3 nsubj
  ${verb} ${lemma} VERB VBD _ 0 root
  a a DET DT _ 5 det
  guard guard NOUN NN _ 3 obj
`

describe('figureKind', () => {
  it.each([
    ['killed', 'kill', 'dead'],
    ['wounded', 'wound', 'wounded'],
    ['arrested', 'arrest', 'arrested'],
    ['displaced', 'displace', 'displaced']
  ])('says of those who were %s what happened to them', (verb, lemma, kind) => {
    expect(kinds(PASSIVE(verb, lemma))).toEqual([kind])
  })

  it('tells those who suffer from those who do it', () => {
    expect(kinds(ACTIVE('killed', 'kill'))).toEqual(['troops'])
    expect(kinds(PASSIVE('invited', 'invite'))).toEqual([undefined])
  })

  it('reads a word beside those counted, through a conjunction', () => {
    expect(
      kinds(`
        Nine nine NUM CD _ 2 nummod
        men man NOUN NNS _ 6 nsubj
        and and CCONJ CC _ 5 cc
        three three NUM CD _ 5 nummod
        women woman NOUN NNS _ 2 conj
        died die VERB VBD _ 0 root
      `)
    ).toEqual(['dead', 'dead'])
    expect(
      kinds(`
        Doctors doctor NOUN NNS _ 2 nsubj
        treated treat VERB VBD _ 0 root
        40 40 NUM CD _ 5 nummod
        wounded wounded ADJ JJ _ 5 amod
        people people NOUN NNS _ 2 obj
      `)
    ).toEqual(['wounded'])
  })

  it('gives a toll to the act below its verb', () => {
    expect(figuresOf(PASSIVE('killed', 'kill'), 'raid')[0]?.event).toBe('event-1')
    expect(figuresOf(PASSIVE('invited', 'invite'), 'raid')[0]?.event).toBeNull()
  })

  const sum = (counted: string, verb = 'rose rise') => `
    The the DET DT _ 2 det
    number number NOUN NN _ 5 nsubj
    of of ADP IN _ 4 case
    ${counted}
    ${verb} VERB VBD _ 0 root
    to to ADP IN _ 7 case
    41 41 NUM CD _ 5 obl
    overnight overnight ADV RB _ 5 advmod`

  it('is that of those whom a sum counts', () => {
    expect(kinds(sum('injured injured ADJ JJ _ 2 nmod'))).toEqual(['wounded'])
    expect(kinds(sum('mills mill NOUN NNS _ 2 nmod'))).toEqual([undefined])
  })
})
