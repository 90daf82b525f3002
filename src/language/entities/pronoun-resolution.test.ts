import { describe, expect, it } from 'vitest'
import { loadActorLexicon } from './actor-lexicon.js'
import { readTree, type Tagged } from './testing/read-tree.js'

const lexicon = loadActorLexicon()
const NAMES: Tagged = { Ostra: 'organisation', Velmar: 'organisation' }

/** The name of whom some words of a tree mean. */
function meant(tree: string, words: string): string | null {
  return readTree(lexicon, tree, NAMES).at(words)?.name ?? null
}

describe('it as the subject of a verb of speaking', () => {
  const TOLD = `
    Ostra  Ostra  PROPN NNP _ 6 nsubj
    ,      ,      PUNCT ,   _ 5 punct
    which  which  PRON  WDT _ 5 obj
    Velmar Velmar PROPN NNP _ 5 nsubj
    blames blame  VERB  VBZ _ 1 acl:relcl
    denied deny   VERB  VBD _ 0 root

    It     it     PRON  PRP _ 2 nsubj
    said   say    VERB  VBD _ 0 root
    more   more   ADJ   JJR _ 2 obj`

  it('goes on with whose words stand before it, not with who speaks in a relative clause', () => {
    expect(readTree(lexicon, TOLD, NAMES, [{ source: 'Velmar', content: 'which' }]).at('It')?.name).toBe('Ostra')
  })
})

describe('it behind a noun', () => {
  const part = (noun: string, upos: string) => `
    Velmar Velmar PROPN NNP _ 2 nsubj
    left   leave  VERB  VBD _ 0 root

    Ostra  Ostra  PROPN NNP _ 2 nsubj
    denied deny   VERB  VBD _ 0 root
    ${noun} ${noun} ${upos} NN _ 2 obj
    in     in     ADP   IN  _ 5 case
    it     it     PRON  PRP _ 3 nmod`

  it('is not the subject of its own clause', () => {
    expect(meant(part('part', 'NOUN'), 'it')).not.toBe('Ostra')
  })

  it('may be whom a number counts a part of', () => {
    const tree = `
      Drovers drover NOUN NNS _ 2 nsubj
      came    come   VERB VBD _ 0 root
      ,       ,      PUNCT ,  _ 4 punct
      nine    nine   NUM  CD  _ 2 parataxis
      of      of     ADP  IN  _ 6 case
      them    they   PRON PRP _ 4 nmod`
    expect(readTree(lexicon, tree, {}, [{ source: 'Drovers', content: 'nine' }]).at('them')?.name).toBe('Drovers')
  })
})

describe('it with a noun for a predicate', () => {
  const was = (noun: string) => `
    Ostra Ostra PROPN NNP _ 2 nsubj
    left  leave VERB  VBD _ 0 root

    It    it    PRON  PRP _ 4 nsubj
    was   be    AUX   VBD _ 4 cop
    a     a     DET   DT  _ 4 det
    ${noun} ${noun} NOUN NN _ 0 root`

  it('is nobody where the noun is no actor', () => {
    expect(meant(was('defeat'), 'It')).toBeNull()
  })

  it('is somebody where it is one', () => {
    expect(meant(was('company'), 'It')).toBe('Ostra')
  })
})

describe('it with an adjective', () => {
  const ready = (adjective: string, relation: string, content: string): string => `
    Norway Norway PROPN NNP _ 2 nsubj
    said   say    VERB  VBD _ 0 root
    it     it     PRON  PRP _ 5 ${relation}
    is     be     AUX   VBZ _ 5 cop
    ${adjective} ${adjective} ADJ JJ _ 2 ccomp
    ${content}`
  const TALK = `to   to   PART TO _ 7 mark
    talk talk VERB VB _ 5 xcomp`

  it('is who speaks, where the adjective is of a will', () => {
    expect(meant(ready('willing', 'expl', TALK), 'it')).toBe('Norway')
    expect(meant(ready('ready', 'nsubj', TALK), 'it')).toBe('Norway')
  })

  it('is nobody where the adjective is of what happens', () => {
    expect(meant(ready('possible', 'expl', TALK), 'it')).toBeNull()
    expect(meant(ready('important', 'nsubj', TALK), 'it')).toBeNull()
  })

  it('is the thing of which the clause before it speaks', () => {
    const tree = `
      Norway Norway PROPN NNP _ 2 nsubj
      said   say    VERB  VBD _ 0 root
      the    the    DET   DT  _ 4 det
      bridge bridge NOUN  NN  _ 6 nsubj:pass
      was    be     AUX   VBD _ 6 aux:pass
      built  build  VERB  VBN _ 2 ccomp
      and    and    CCONJ CC  _ 10 cc
      it     it     PRON  PRP _ 10 nsubj
      is     be     AUX   VBZ _ 10 cop
      ready  ready  ADJ   JJ  _ 6 conj`
    expect(meant(tree, 'it')).toBeNull()
  })
})

describe('it for many under one noun', () => {
  it('may be a group', () => {
    const tree = `
      The      the      DET  DT  _ 3 det
      rebel    rebel    NOUN NN  _ 3 compound
      movement movement NOUN NN  _ 4 nsubj
      said     say      VERB VBD _ 0 root
      it       it       PRON PRP _ 6 nsubj
      won      win      VERB VBD _ 4 ccomp`
    expect(meant(tree, 'it')).toBe('rebel movement')
  })
})
