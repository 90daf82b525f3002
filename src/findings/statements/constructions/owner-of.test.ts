import { expect, it } from 'vitest'
import { childrenOf, headOf } from '../../../language/index.js'
import { chainOf } from '../../../language/testing/chain-of.js'
import { documentOf } from '../../../language/testing/document-of.js'
import { loadCueLexicon } from '../cue-lexicon.js'
import { mentionIndex } from '../speakers.js'
import { loadConstructionWords } from './construction-words.js'
import { sourceInCue } from './source-in-cue.js'

/** The head of the source that a cue of `claims in a suit` is given. */
function given(tree: string, name: string): string | null {
  const document = documentOf(tree)
  const { tokens } = document
  const first = tokens.findIndex(t => t.text === 'claims')
  const mentions = mentionIndex([chainOf(document, name === 'Astria' ? 'person' : 'place', name)])
  const syntax = {
    document,
    tokens,
    children: childrenOf(tokens),
    mentions,
    lexicon: loadCueLexicon(),
    words: loadConstructionWords()
  }
  const cue = [{ first, last: first + 4 }]
  const [source] = sourceInCue(syntax, { source: [], cue, content: [], score: 1, within: null }).source
  return source === undefined ? null : tokens[headOf(tokens, source)]!.text
}

const CLAIMS = (owner: string, mark: string) => `
  backing back VERB VBG _ 0 root
  parts   part NOUN NNS _ 1 obj
  of      of   ADP  IN  _ 4 case
  ${owner} ${owner} PROPN NNP _ 2 nmod
  ${mark}
  new     new  ADJ  JJ  _ 7 amod
  claims  claim NOUN NNS _ 2 nmod
  in      in   ADP  IN  _ 10 case
  a       a    DET  DT  _ 10 det
  suit    suit NOUN NN  _ 7 nmod`

it.each([
  ['Astria', "'s 's PART POS _ 4 case", 'Astria'],
  ['Astria', ', , PUNCT , _ 4 punct', null],
  ['Velmar', "'s 's PART POS _ 4 case", null]
])('%s before "%s" owns what is claimed: %s', (owner, mark, expected) => {
  expect(given(CLAIMS(owner, mark), owner)).toBe(expected)
})
