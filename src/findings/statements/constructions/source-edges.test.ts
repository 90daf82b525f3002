import { expect, it } from 'vitest'
import { childrenOf, type TimeMention } from '../../../language/index.js'
import { documentOf } from '../../../language/testing/document-of.js'
import { loadCueLexicon } from '../cue-lexicon.js'
import { loadConstructionWords } from './construction-words.js'
import { sourceEdges } from './source-edges.js'

/** The source that is left of the first `length` words of a tree, with a time over two of its words. */
function left(tree: string, length: number, at: { first: number; last: number }): string {
  const times: TimeMention[] = [{ id: 't', type: 'DATE', value: 'P1M', start: 0, end: 0, ...at }]
  const document = documentOf(tree, { times })
  const { tokens } = document
  const syntax = {
    document,
    tokens,
    children: childrenOf(tokens),
    mentions: new Map(),
    lexicon: loadCueLexicon(),
    words: loadConstructionWords()
  }
  const given = { source: [{ first: 0, last: length }], cue: [], content: [], score: 1, within: null }
  const [range] = sourceEdges(syntax, given).source
  return tokens
    .slice(range!.first, range!.last)
    .map(t => t.text)
    .join(' ')
}

const REGULATORS = (head: number, relation: string) => `
  City       city      NOUN NN  _ 2 compound
  regulators regulator NOUN NNS _ 5 nsubj
  this       this      DET  DT  _ 4 det
  month      month     NOUN NN  _ ${String(head)} ${relation}
  said       say       VERB VBD _ 0 root`

it('leaves out a time that belongs to the verb', () => {
  expect(left(REGULATORS(5, 'obl'), 4, { first: 2, last: 4 })).toBe('City regulators')
})

it('keeps a time that belongs to the noun', () => {
  expect(left(REGULATORS(2, 'nmod'), 4, { first: 2, last: 4 })).toBe('City regulators this month')
})
