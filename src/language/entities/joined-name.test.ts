import { describe, expect, it } from 'vitest'
import { loadActorLexicon } from './actor-lexicon.js'
import { readTree } from './testing/read-tree.js'

const lexicon = loadActorLexicon()

describe('names that the model cut', () => {
  it('takes the first name that the last one hangs on', () => {
    const tree = `
      Vesh  Vesh  PROPN NNP _ 3 nsubj
      Tan   Tan   PROPN NNP _ 1 flat
      slept sleep VERB  VBD _ 0 root`
    expect(readTree(lexicon, tree, { Tan: 'person' }).at('Vesh Tan')?.name).toBe('Vesh Tan')
  })

  it('takes both parts of a surname, and leaves two people apart', () => {
    const tree = `
      Ana    Ana    PROPN NNP _ 5 nsubj
      Petro~ Petro  PROPN NNP _ 1 flat
      -~     -      PUNCT HYPH _ 4 punct
      Dahl   Dahl   PROPN NNP _ 1 flat
      slept  sleep  VERB  VBD _ 0 root

      Marek~ Marek  PROPN NNP _ 4 compound
      -~     -      PUNCT HYPH _ 3 punct
      Petrov Petrov PROPN NNP _ 4 compound
      talks  talk   NOUN  NNS _ 5 nsubj
      failed fail   VERB  VBD _ 0 root`
    const { at } = readTree(lexicon, tree, { 'Ana Petro': 'person', Marek: 'person', Petrov: 'person' })
    expect(at('Ana Petro-Dahl')?.name).toBe('Ana Petro-Dahl')
    expect(at('Marek-Petrov')).toBeNull()
  })

  it('takes the number of a body, and not one that counts something else', () => {
    const tree = `
      Channel Channel PROPN NNP _ 3 nsubj
      10      10      NUM   CD  _ 1 nummod
      lied    lie     VERB  VBD _ 0 root

      Zentrum Zentrum PROPN NNP _ 2 nsubj
      hired   hire    VERB  VBD _ 0 root
      10      10      NUM   CD  _ 4 nummod
      people  person  NOUN  NNS _ 2 obj`
    const { at } = readTree(lexicon, tree, { Channel: 'organisation', Zentrum: 'organisation' })
    expect(at('Channel 10')?.name).toBe('Channel 10')
    expect(at('Zentrum')?.name).toBe('Zentrum')
  })
})
