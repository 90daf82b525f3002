import { describe, expect, it } from 'vitest'
import { childrenOf, type TokenRange } from '../../../language/index.js'
import { chainOf } from '../../../language/testing/chain-of.js'
import { documentOf } from '../../../language/testing/document-of.js'
import { loadCueLexicon } from '../cue-lexicon.js'
import { mentionIndex } from '../speakers.js'
import { loadConstructionWords } from './construction-words.js'
import { phraseAttribution } from './phrase-attributions.js'
import { wordsOf } from './testing/words-of.js'

const lexicon = loadCueLexicon()
const words = loadConstructionWords()

/** Source, cue and content of the phrase of a verb, as words; null where it attributes nothing. */
function found(tree: string, verb: string, speaker: string): string | null {
  const document = documentOf(tree)
  const { tokens } = document
  const mentions = mentionIndex([chainOf(document, 'person', speaker)])
  const syntax = { document, tokens, children: childrenOf(tokens), mentions, lexicon, words }
  const a = phraseAttribution(
    syntax,
    tokens.find(t => t.text === verb)!
  )
  const text = (ranges: readonly TokenRange[]) => wordsOf(tokens, ranges)
  return a === null ? null : [a.source, a.cue, a.content].map(text).join(' | ')
}

const PUT = `
  Thread thread NOUN NN  _ 2 nsubj
  snaps  snap   VERB VBZ _ 0 root
  ,      ,      PUNCT ,  _ 6 punct
  as     as     SCONJ IN _ 6 mark
  Hesse  Hesse  PROPN NNP _ 6 nsubj
  put    put    VERB VBD _ 2 advcl
  it     it     PRON PRP _ 6 obj`

const QUOTE = `
  Touring tour  NOUN NN  _ 2 nsubj
  hurts  hurt   VERB VBZ _ 0 root
  ,      ,      PUNCT ,  _ 5 punct
  to     to     PART TO  _ 5 mark
  quote  quote  VERB VB  _ 2 advcl
  Lunde  Lunde  PROPN NNP _ 5 obj`

describe('phraseAttribution', () => {
  it('gives the clause to who put it so', () => {
    expect(found(PUT, 'put', 'Hesse')).toBe('Hesse | put it | Thread snaps')
  })

  it('gives nothing where something else is put', () => {
    expect(found(PUT.replace('it     it', 'coat   coat'), 'put', 'Hesse')).toBeNull()
  })

  it('gives the clause to who is quoted at its end', () => {
    expect(found(QUOTE, 'quote', 'Lunde')).toBe('Lunde | quote | Touring hurts')
  })

  it('gives nothing for a purpose', () => {
    const purpose = QUOTE.replace(',      ,      PUNCT ,  _ 5 punct', 'again  again  ADV  RB  _ 2 advmod')
    expect(found(purpose, 'quote', 'Lunde')).toBeNull()
  })
})
