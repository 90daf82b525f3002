import { expect, it } from 'vitest'
import { childrenOf } from '../../../language/index.js'
import { documentOf } from '../../../language/testing/document-of.js'
import { loadCueLexicon } from '../cue-lexicon.js'
import { loadConstructionWords } from './construction-words.js'
import { saidBySpeaker } from './said-by-speaker.js'

const SAID = (subject: string) => `
  Nine  nine  NUM  CD  _ 2 nsubj
  rowed row   VERB VBD _ 0 root
  ,     ,     PUNCT , _ 4 punct
  says  say   VERB VBZ _ 2 parataxis
  the   the   DET  DT  _ 6 det
  smith smith NOUN NN  _ 4 ${subject}`

/** How many sources and contents are left, where the roles gave two contents. */
function left(subject: string, source: readonly { first: number; last: number }[] = []): number[] {
  const document = documentOf(SAID(subject))
  const { tokens } = document
  const [lexicon, words] = [loadCueLexicon(), loadConstructionWords()]
  const syntax = { document, tokens, children: childrenOf(tokens), mentions: new Map(), lexicon, words }
  const content = [
    { first: 0, last: 2 },
    { first: 4, last: 6 }
  ]
  const a = saidBySpeaker(syntax, { source, cue: [{ first: 3, last: 4 }], content, score: 1, within: null })
  return [a.source.length, a.content.length]
}

it('makes the subject behind its verb the source, and no content', () => {
  expect(left('nsubj')).toEqual([1, 1])
})

it('leaves what is no subject, and a cue that has its source', () => {
  expect(left('obj')).toEqual([0, 2])
  expect(left('nsubj:pass')).toEqual([0, 2])
  expect(left('nsubj', [{ first: 0, last: 1 }])).toEqual([1, 2])
})
