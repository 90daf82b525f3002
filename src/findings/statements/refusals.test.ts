import { describe, expect, it } from 'vitest'
import { childrenOf, type Attribution, type TokenRange } from '../../language/index.js'
import { documentOf } from '../../language/testing/document-of.js'
import { loadCueLexicon } from './cue-lexicon.js'
import { withRefusals } from './refusals.js'
import { wordsOf } from './constructions/testing/words-of.js'

const lexicon = loadCueLexicon()

/** Cue and content of each attribution, in words, from those given as words of cue and content. */
function refusals(tree: string, given: readonly (readonly [string, string])[] = []) {
  const document = documentOf(tree)
  const { tokens } = document
  const range = (words: string): TokenRange[] => {
    const own = words.split(' ')
    const first = tokens.findIndex((_, i) => own.every((w, k) => tokens[i + k]?.text === w))
    return words === '' ? [] : [{ first, last: first + own.length }]
  }
  const attributions = given.map(([cue, content]): Attribution => ({
    source: [],
    cue: range(cue),
    content: range(content),
    score: 0.9,
    within: null
  }))
  const words = (ranges: readonly TokenRange[]) => wordsOf(tokens, ranges)
  return withRefusals(document, childrenOf(tokens), lexicon, attributions).map(a => [words(a.cue), words(a.content)])
}

const DECLINED = `
  The      the     DET  DT  _ 2 det
  club     club    NOUN NN  _ 3 nsubj
  declined decline VERB VBD _ 0 root
  to       to      PART TO  _ 5 mark
  comment  comment VERB VB  _ 3 xcomp`

const ON_THE_SALE = `
  on       on      ADP  IN  _ 8 case
  the      the     DET  DT  _ 8 det
  sale     sale    NOUN NN  _ 5 obl`

describe('withRefusals', () => {
  it('takes the answer that is not given into the cue', () => {
    expect(refusals(DECLINED + ON_THE_SALE, [['declined', 'to comment on the sale']])).toEqual([
      ['declined to comment', 'on the sale']
    ])
  })

  it('keeps what is asked about, be it words of others', () => {
    const tree = `${DECLINED}
      on       on      ADP  IN  _ 7 case
      comments comment NOUN NNS _ 5 obl`
    expect(refusals(tree, [['declined', 'to comment on comments']])).toEqual([['declined to comment', 'on comments']])
  })

  it('leaves a bare refusal without content', () => {
    expect(refusals(DECLINED, [['declined', 'to comment']])).toEqual([['declined to comment', '']])
  })

  it('drops a cue that the refusal takes in', () => {
    const given = [
      ['declined', 'to comment on the sale'],
      ['comment', 'on the sale']
    ] as const
    expect(refusals(DECLINED + ON_THE_SALE, given)).toEqual([['declined to comment', 'on the sale']])
  })

  it('finds what the reader model left out', () => {
    expect(refusals(DECLINED)).toEqual([['declined to comment', '']])
  })

  it('leaves an answer that stands before its refusal', () => {
    const tree = `
      Comment comment NOUN NN  _ 3 obj
      she     she     PRON PRP _ 3 nsubj
      refused refuse  VERB VBD _ 0 root`
    expect(refusals(tree, [['refused', 'Comment']])).toEqual([['refused', 'Comment']])
  })

  it('finds no refusal in a deed', () => {
    const tree = `
      The      the     DET  DT  _ 2 det
      club     club    NOUN NN  _ 3 nsubj
      declined decline VERB VBD _ 0 root
      to       to      PART TO  _ 5 mark
      play     play    VERB VB  _ 3 xcomp`
    expect(refusals(tree)).toEqual([])
    expect(refusals(tree, [['declined', 'to play']])).toEqual([['declined', 'to play']])
  })

  const respond = (to: string) => `
    The     the     DET  DT  _ 2 det
    firm    firm    NOUN NN  _ 5 nsubj
    did     do      AUX  VBD _ 5 aux
    not     not     PART RB  _ 5 advmod
    respond respond VERB VB  _ 0 root
    to      to      ADP  IN  _ 7 case
    ${to}   ${to}   NOUN NN  _ 5 obl`

  it('knows a request for an answer from what else somebody may not respond to', () => {
    expect(refusals(respond('request'))).toEqual([['did not respond', '']])
    expect(refusals(respond('treatment'))).toEqual([])
  })

  const reached = (last: string) => `
    She     she     PRON PRP _ 5 nsubj:pass
    could   could   AUX  MD  _ 5 aux
    not     not     PART RB  _ 5 advmod
    be      be      AUX  VB  _ 5 aux:pass
    reached reach   VERB VBN _ 0 root
    for     for     ADP  IN  _ 7 case
    ${last} ${last} NOUN NN  _ 5 obl`

  it('knows who could not be reached for comment', () => {
    expect(refusals(reached('comment'))).toEqual([['could not be reached', '']])
    expect(refusals(reached('days'))).toEqual([])
  })

  it('takes no comments for a request for one', () => {
    const tree = `
      She      she     PRON PRP _ 4 nsubj
      did      do      AUX  VBD _ 4 aux
      not      not     PART RB  _ 4 advmod
      speak    speak   VERB VB  _ 0 root
      in       in      ADP  IN  _ 7 case
      her      she     PRON PRP$ _ 7 nmod:poss
      comments comment NOUN NNS _ 4 obl`
    expect(refusals(tree)).toEqual([])
  })

  it('keeps other attributions as they are', () => {
    const tree = `
      She  she  PRON PRP _ 2 nsubj
      said say  VERB VBD _ 0 root
      yes  yes  INTJ UH  _ 2 obj`
    expect(refusals(tree, [['said', 'yes']])).toEqual([['said', 'yes']])
  })
})
