import { describe, expect, it } from 'vitest'
import { loadActorLexicon } from './actor-lexicon.js'
import { readTree, type Tagged } from './testing/read-tree.js'

const lexicon = loadActorLexicon()
const NAMES: Tagged = { Ostry: 'place', Marne: 'place', Lunde: 'place' }

const came = (noun: string) => `
  Drovers drover NOUN  NNS _ 2 nsubj
  reached reach  VERB  VBD _ 0 root
  the     the    DET   DT  _ 4 det
  ${noun} ${noun} NOUN NN  _ 2 obj
  of      of     ADP   IN  _ 6 case
  Ostry   Ostry  PROPN NNP _ 4 nmod

  Rain    rain   NOUN  NN  _ 2 nsubj
  fell    fall   VERB  VBD _ 0 root
  in      in     ADP   IN  _ 4 case
  Marne   Marne  PROPN NNP _ 2 obl

  Gulls   gull   NOUN  NNS _ 2 nsubj
  left    leave  VERB  VBD _ 0 root
  this    this   DET   DT  _ 4 det
  town    town   NOUN  NN  _ 2 obj`

/** The name of the place that some words of a tree mean. */
function meant(tree: string, words: string): string | null {
  return readTree(lexicon, tree, NAMES).at(words)?.name ?? null
}

describe('nouns of places', () => {
  it('are what of names, and the same place again later, though another was named since', () => {
    expect(meant(came('town'), 'the town of Ostry')).toBe('Ostry')
    expect(meant(came('town'), 'this town')).toBe('Ostry')
  })

  it('are not the place that a part or a capital is of', () => {
    expect(meant(came('capital'), 'the capital of Ostry')).not.toBe('Ostry')
  })

  it('are the place last named where nothing calls another so', () => {
    expect(meant(came('district'), 'this town')).toBe('Marne')
  })
})
