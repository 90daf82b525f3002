import { expect, it } from 'vitest'
import { childrenOf } from '../../../language/index.js'
import { documentOf } from '../../../language/testing/document-of.js'
import { loadCueLexicon } from '../cue-lexicon.js'
import { loadConstructionWords } from './construction-words.js'
import { relativeContent } from './relative-content.js'

const TREE = (which: string, relation: string) => `
  He        he       PRON  PRP _ 2 nsubj
  kept      keep     VERB  VBD _ 0 root
  the       the      DET   DT  _ 4 det
  furnace   furnace  NOUN  NN  _ 2 obj
  ,         ,        PUNCT ,   _ 7 punct
  ${which}  ${which} PRON  WDT _ 7 obj
  described describe VERB  VBD _ 4 ${relation}
  as        as       ADP   IN  _ 9 case
  dead      dead     ADJ   JJ  _ 7 obl`

/** The first content that is left of the pronoun and "as dead". */
function first(which: string, relation: string, contents = 2): string {
  const document = documentOf(TREE(which, relation))
  const { tokens } = document
  const [lexicon, words] = [loadCueLexicon(), loadConstructionWords()]
  const syntax = { document, tokens, children: childrenOf(tokens), mentions: new Map(), lexicon, words }
  const content = [
    { first: 5, last: 6 },
    { first: 7, last: 9 }
  ].slice(0, contents)
  const a = relativeContent(syntax, { source: [], cue: [{ first: 6, last: 7 }], content, score: 1, within: null })
  return tokens
    .slice(a.content[0]?.first, a.content[0]?.last)
    .map(t => t.text)
    .join(' ')
}

it('says what the pronoun stands for', () => {
  expect(first('which', 'acl:relcl')).toBe('the furnace')
})

it('leaves other words, other clauses, and a pronoun that is all that is said', () => {
  expect(first('it', 'acl:relcl')).toBe('it')
  expect(first('which', 'conj')).toBe('which')
  expect(first('which', 'acl:relcl', 1)).toBe('which')
})
