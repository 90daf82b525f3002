import { expect, test } from 'vitest'
import { documentOf } from '../../../src/language/testing/document-of.js'
import { pairIn } from '../../../bench/relations/model/pair.js'
import { wordSetsOf, type WordSets } from '../../../bench/relations/model/word-sets.js'

const CONDEMNED = `
The       the      DET   DT  _ 2 det
ministry  ministry NOUN  NN  _ 4 nsubj
has       have     AUX   VBZ _ 4 aux
condemned condemn  VERB  VBN _ 0 root
sharply   sharply  ADV   RB  _ 4 advmod
the       the      DET   DT  _ 7 det
rebels    rebel    NOUN  NNS _ 4 obj
.         .        PUNCT .   _ 4 punct
`

/** The words of each set of a pair in the first sentence of a tree. */
function sets(tree: string, source: [number, number] | null, target: [number, number] | null) {
  const { tokens, sentences } = documentOf(tree)
  const range = (r: [number, number] | null) => (r === null ? null : { first: r[0], last: r[1] })
  const found = wordSetsOf(pairIn(tokens, sentences[0]!, range(source), range(target)))
  const words = (name: keyof WordSets) => found[name].map(i => tokens[i]?.text).join(' ')
  return { path: words('path'), below: words('below'), auxiliaries: words('auxiliaries'), between: words('between') }
}

test('the verb is the path from its subject to its object, and no word of the actors hangs on it', () => {
  expect(sets(CONDEMNED, [0, 2], [5, 7])).toEqual({
    path: 'condemned',
    below: 'has sharply',
    auxiliaries: 'has sharply',
    between: 'has condemned sharply'
  })
})

test('the actors may change places: the sets stay, for the sides say who acts', () => {
  expect(sets(CONDEMNED, [5, 7], [0, 2])).toEqual(sets(CONDEMNED, [0, 2], [5, 7]))
})

test('with one actor the path is what stands above it, and nothing is between', () => {
  expect(sets(CONDEMNED, [0, 2], null)).toEqual({
    path: 'condemned',
    below: 'has sharply rebels',
    auxiliaries: 'has sharply',
    between: ''
  })
})

test('an actor within the other leaves no path; what hangs on the outer one is told', () => {
  const tree = `
    Northland  Northland PROPN NNP _ 3 nmod:poss
    's         's        PART  POS _ 1 case
    envoy      envoy     NOUN  NN  _ 4 nsubj
    left       leave     VERB  VBD _ 0 root
  `
  expect(sets(tree, [2, 3], [0, 2])).toEqual({ path: '', below: '', auxiliaries: '', between: '' })
})

test('actors of two trees in what is given as one sentence have a path up to each root', () => {
  const tree = `
    Northland  Northland PROPN NNP _ 2 nsubj
    struck     strike    VERB  VBD _ 0 root
    Southland  Southland PROPN NNP _ 4 nsubj
    replied    reply     VERB  VBD _ 0 root
  `
  expect(sets(tree, [0, 1], [2, 3]).path).toBe('struck replied')
})
