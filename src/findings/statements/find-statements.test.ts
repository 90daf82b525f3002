import { describe, expect, it } from 'vitest'
import type { Attribution } from '../../language/index.js'
import { documentOf } from '../../language/testing/document-of.js'
import { loadConstructionWords } from './constructions/construction-words.js'
import { loadCueLexicon } from './cue-lexicon.js'
import { findStatements } from './find-statements.js'

const [lexicon, words] = [loadCueLexicon(), loadConstructionWords()]

/** "act: content" of what is found in a tree by an attribution whose source, cue and content are given by their token indices. */
function found(tree: string, source: [number, number], cue: [number, number], content: [number, number]): string[] {
  const range = ([first, last]: [number, number]) => [{ first, last }]
  const attribution: Attribution = {
    source: range(source),
    cue: range(cue),
    content: range(content),
    score: 0.9,
    within: null
  }
  return findStatements(documentOf(tree, { attributions: [attribution] }), lexicon, words).map(
    s => `${s.act}: ${s.content.map(c => c.quote).join(' … ')}`
  )
}

describe('the terms on which somebody speaks', () => {
  const asked = (verb: string) => `
    Traders trader NOUN NNS _ 2 nsubj
    asked   ask    VERB VBD _ 0 root
    to      to     PART TO  _ 5 mark
    be      be     AUX  VB  _ 5 aux:pass
    ${verb} VERB VBN _ 2 xcomp`

  it('are no statement', () => {
    expect(found(asked('named name'), [0, 1], [1, 2], [2, 5])).toEqual([])
  })

  it('are not what else somebody asks for', () => {
    expect(found(asked('paid pay'), [0, 1], [1, 2], [2, 5])).toEqual(['request: to be paid'])
  })
})

describe('what speakers think in their own quotation', () => {
  const quoted = (open: string, verb: string) => `
    ${open}~ ${open} PUNCT \`\` _ 3 punct
    We we PRON PRP _ 3 nsubj
    ${verb} _ 0 root
    it it PRON PRP _ 6 nsubj
    will will AUX MD _ 6 aux
    last last VERB VB _ 3 ccomp
    .~ . PUNCT . _ 3 punct
    ” ” PUNCT '' _ 3 punct`
  const at = [
    [1, 2],
    [2, 3],
    [3, 6]
  ] as const
  const read = (tree: string) => found(tree, [...at[0]], [...at[1]], [...at[2]])

  it('is said already', () => {
    expect(read(quoted('“', 'hope hope VERB VBP'))).toEqual([])
  })

  it('is a statement where it is told of another time, or does more than say', () => {
    expect(read(quoted('“', 'hoped hope VERB VBD'))).toHaveLength(1)
    expect(read(quoted('“', 'deny deny VERB VBP'))).toEqual(['deny: it will last'])
  })
})
