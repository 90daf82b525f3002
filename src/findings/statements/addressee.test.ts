import { describe, expect, it } from 'vitest'
import { childrenOf } from '../../language/index.js'
import { documentOf } from '../../language/testing/document-of.js'
import { addresseeOf } from './addressee.js'
import { loadCueLexicon } from './cue-lexicon.js'

const lexicon = loadCueLexicon()

/** The words of the addressee at the cue, with the words named as content. */
function addressee(tree: string, cue: string, content: string[] = []): string | null {
  const document = documentOf(tree)
  const { tokens } = document
  const head = tokens.find(t => t.text === cue)
  const inside = tokens.filter(t => content.includes(t.text)).map(t => ({ first: t.index, last: t.index + 1 }))
  const context = { document, children: childrenOf(tokens), mentions: new Map(), lexicon }
  return head === undefined ? null : (addresseeOf(context, head, inside)?.span?.quote ?? null)
}

const OBJECT = (verb: string, lemma: string, object: string) => `
  She       she       PRON PRP _ 2 nsubj
  ${verb}   ${lemma}  VERB VBD _ 0 root
  the       the       DET  DT  _ 4 det
  ${object} ${object} NOUN NN  _ 2 obj`
const CLAUSE = `
  that that  SCONJ IN  _ 7 mark
  he   he    PRON  PRP _ 7 nsubj
  left leave VERB  VBD _ 2 ccomp`

describe('addresseeOf', () => {
  it('is the object of a verb of telling', () => {
    expect(addressee(OBJECT('told', 'tell', 'court') + CLAUSE, 'told', ['he', 'left'])).toBe('the court')
    expect(addressee(OBJECT('warned', 'warn', 'skippers') + CLAUSE, 'warned', ['he', 'left'])).toBe('the skippers')
  })

  it('is not what is told, nor an object inside the content', () => {
    expect(addressee(OBJECT('described', 'describe', 'court'), 'described')).toBeNull()
    expect(addressee(OBJECT('promised', 'promise', 'refund'), 'promised')).toBeNull()
    expect(addressee(OBJECT('asked', 'ask', 'court') + CLAUSE, 'asked', ['the', 'court', 'he', 'left'])).toBeNull()
  })

  it('is the passive subject of a verb of telling and of no other', () => {
    const tree = (verb: string, lemma: string) => `
      Parents parent NOUN NNS _ 3 nsubj:pass
      were    be     AUX  VBD _ 3 aux:pass
      ${verb} ${lemma} VERB VBN _ 0 root`
    expect(addressee(tree('told', 'tell'), 'told')).toBe('Parents')
    expect(addressee(tree('described', 'describe'), 'described')).toBeNull()
  })

  const to = (verb: string, lemma: string, noun: string) => `
    She     she      PRON PRP _ 2 nsubj
    ${verb} ${lemma} VERB VBD _ 0 root
    to      to       ADP  IN  _ 4 case
    ${noun} ${noun}  NOUN NNS _ 2 obl`

  it('is the audience that somebody speaks to', () => {
    expect(addressee(to('spoke', 'speak', 'parliament'), 'spoke')).toBe('parliament')
    expect(addressee(to('pointed', 'point', 'errors'), 'pointed')).toBeNull()
  })

  it('is the audience of the address in which it is said', () => {
    const tree = (noun: string) => `
      In       in       ADP  IN  _ 2 case
      ${noun}  ${noun}  NOUN NN  _ 6 obl
      to       to       ADP  IN  _ 4 case
      assembly assembly NOUN NN  _ 2 nmod
      she      she      PRON PRP _ 6 nsubj
      said     say      VERB VBD _ 0 root`
    expect(addressee(tree('speech'), 'said')).toBe('assembly')
    expect(addressee(tree('corridor'), 'said')).toBeNull()
  })
})
