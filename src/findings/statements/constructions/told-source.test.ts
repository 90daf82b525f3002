import { expect, it } from 'vitest'
import { childrenOf, headOf } from '../../../language/index.js'
import { documentOf } from '../../../language/testing/document-of.js'
import { loadCueLexicon } from '../cue-lexicon.js'
import { loadConstructionWords } from './construction-words.js'
import { toldSource } from './told-source.js'

/** The words of the source that is left of `given` at the cue `told`. */
function left(tree: string, given: string): string {
  const document = documentOf(tree)
  const { tokens } = document
  const one = (text: string) => {
    const first = tokens.findIndex(t => t.text === text)
    return { first, last: first + 1 }
  }
  const syntax = {
    document,
    tokens,
    children: childrenOf(tokens),
    mentions: new Map(),
    lexicon: loadCueLexicon(),
    words: loadConstructionWords()
  }
  const [source] = toldSource(syntax, {
    source: [one(given)],
    cue: [one('told')],
    content: [],
    score: 1,
    within: null
  }).source
  return tokens[headOf(tokens, source!)]!.text
}

const TOLD = (subject: string, object: string) => `
  A       a     DET  DT  _ 2 det
  drover  drover NOUN NN _ 3 ${subject}
  told    tell  VERB VBD _ 0 root
  Gazette Gazette PROPN NNP _ 3 ${object}`

it.each([
  [TOLD('nsubj', 'iobj'), 'Gazette', 'drover'],
  [TOLD('nsubj', 'obj'), 'Gazette', 'drover'],
  [TOLD('nsubj', 'iobj'), 'drover', 'drover'],
  [TOLD('obl', 'nsubj'), 'Gazette', 'Gazette']
])('of %s with %s is %s', (tree, given, expected) => {
  expect(left(tree, given)).toBe(expected)
})
