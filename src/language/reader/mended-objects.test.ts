import { describe, expect, it } from 'vitest'
import { documentOf } from '../testing/document-of.js'
import { mendedObjects, mendedResults, namedObjects } from './mended-objects.js'

/** The word that "crowds" hangs on, in "Guards lit lamps and chased crowds" with its last words changed. */
function governor(...last: readonly string[]): string | undefined {
  const tree = `
    Guards guard NOUN  NNS _ 2 nsubj
    lit    light VERB  VBD _ 0 root
    lamps  lamp  NOUN  NNS _ 2 obj
    and    and   CCONJ CC  _ 5 cc
    ${last.join('\n')}`
  const tokens = mendedObjects(documentOf(tree).tokens)
  return tokens[tokens.find(t => t.text === 'crowds')?.head ?? -1]?.text
}

describe('mendedObjects', () => {
  it('gives the second object to the second verb', () => {
    expect(governor('chased chase VERB VBD _ 2 conj', 'crowds crowd NOUN NNS _ 2 obj')).toBe('chased')
  })

  it('leaves an object where the second verb has its own', () => {
    const own = ['chased chase VERB VBD _ 2 conj', 'men man NOUN NNS _ 5 obj', 'crowds crowd NOUN NNS _ 2 obj']
    expect(governor(...own)).toBe('lit')
  })

  it('leaves an object where no second verb stands before it', () => {
    expect(governor('fires fire NOUN NNS _ 3 conj', 'crowds crowd NOUN NNS _ 2 obj')).toBe('lit')
  })

  /** The relation of "arrests" in "They denounced PREPOSITION crime the arrests". */
  function relationOfArrests(preposition: string, ...more: readonly string[]): string | undefined {
    const tree = `
      They      they     PRON  PRP _ 2 nsubj
      denounced denounce VERB  VBD _ 0 root
      ${preposition} ${preposition} ADP IN _ 4 case
      crime     crime    NOUN  NN  _ 2 obl
      the       the      DET   DT  _ 6 det
      arrests   arrest   NOUN  NNS _ 2 obl
      ${more.join('\n')}`
    return mendedObjects(documentOf(tree).tokens).find(t => t.text === 'arrests')?.deprel
  }

  it('takes what stands after a judgement with as for the object', () => {
    expect(relationOfArrests('as')).toBe('obj')
  })

  it('leaves phrases after others, and those of a verb with an object', () => {
    expect(relationOfArrests('in')).toBe('obl')
    expect(relationOfArrests('as', 'raids raid NOUN NNS _ 2 obj')).toBe('obl')
    expect(relationOfArrests('as', 'in in ADP IN _ 6 case')).toBe('obl')
  })
})

describe('namedObjects', () => {
  /** The relations of "mayor" and "years" in "Courts sentenced mayor PREPOSITION years". */
  function relations(preposition: string, ...more: readonly string[]): string {
    const tree = `
      Courts    court    NOUN NNS _ 2 nsubj
      sentenced sentence VERB VBD _ 0 root
      mayor     mayor    NOUN NN  _ 2 iobj
      ${preposition} ${preposition} ADP IN _ 5 case
      years     year     NOUN NNS _ 2 obj
      ${more.join('\n')}`
    const tokens = namedObjects(documentOf(tree).tokens)
    return [tokens[2], tokens[4]].map(t => t?.deprel).join(' ')
  }

  it('takes a phrase for no object, and who stands before it for one', () => {
    expect(relations('to')).toBe('obj obl')
  })

  it('leaves numbers that are limited', () => {
    expect(relations('over')).toBe('iobj obj')
    expect(relations('to', 'up up ADP RB _ 4 fixed')).toBe('iobj obj')
  })
})

describe('mendedResults', () => {
  /** What "ADJECTIVE" is in "Police shot ADJECTIVE WORD men". */
  function relation(adjective: string, word: string): string | undefined {
    const tree = `
      Police police NOUN NNS _ 2 nsubj
      shot   shoot  VERB VBD _ 0 root
      ${adjective} ${adjective} ADJ JJ _ 5 amod
      ${word} _ 5 nummod
      men    man    NOUN NNS _ 2 obj`
    return mendedResults(documentOf(tree).tokens)[2]?.deprel
  }

  it('tells what becomes of an object from what it is like', () => {
    expect(relation('dead', 'two two NUM CD')).toBe('xcomp')
    expect(relation('first', 'two two NUM CD')).toBe('amod')
    expect(relation('dead', 'old old ADJ JJ')).toBe('amod')
  })
})
