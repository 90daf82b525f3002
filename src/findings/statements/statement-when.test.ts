import { describe, expect, it } from 'vitest'
import { childrenOf, type Document, type TokenRange } from '../../language/index.js'
import { documentOf } from '../../language/testing/document-of.js'
import { findTimes } from '../../language/times/index.js'
import { loadCueLexicon } from './cue-lexicon.js'
import { statementWhen } from './statement-when.js'

const lexicon = loadCueLexicon()

function dated(tree: string): Document {
  const document = documentOf(tree)
  return { ...document, times: findTimes(document, '2024-05-14') }
}

/** The value of the time of the statement whose cue and content are these words. */
function when(document: Document, cue: string, content: string): string | null {
  const range = (words: string): TokenRange[] => {
    const own = words.split(' ')
    const first = document.tokens.findIndex((_, i) => own.every((w, k) => document.tokens[i + k]?.text === w))
    return words === '' ? [] : [{ first, last: first + own.length }]
  }
  const [at] = range(cue)
  const head = document.tokens[at?.first ?? 0]
  const context = { document, children: childrenOf(document.tokens), lexicon }
  return head === undefined
    ? null
    : (statementWhen(context, head, { cue: range(cue), content: range(content) })?.value ?? null)
}

const told = (head: number) =>
  dated(`
    She     she     PRON  PRP _ 2 nsubj
    told    tell    VERB  VBD _ 0 root
    the     the     DET   DT  _ 4 det
    court   court   NOUN  NN  _ 2 obj
    on      on      ADP   IN  _ 6 case
    Monday  Monday  PROPN NNP _ ${String(head)} obl
    that    that    SCONJ IN  _ 9 mark
    he      he      PRON  PRP _ 9 nsubj
    left    leave   VERB  VBD _ 2 ccomp`)

describe('statementWhen', () => {
  it('is the time that hangs on the cue', () => {
    expect(when(told(2), 'told', 'he left')).toBe('2024-05-13')
  })

  it('is the time right after the cue, wherever the tree put it', () => {
    expect(when(told(9), 'told', 'he left')).toBe('2024-05-13')
  })

  it('is not the time of what is said', () => {
    const document = dated(`
      She     she     PRON  PRP _ 2 nsubj
      said    say     VERB  VBD _ 0 root
      he      he      PRON  PRP _ 4 nsubj
      left    leave   VERB  VBD _ 2 ccomp
      on      on      ADP   IN  _ 6 case
      Monday  Monday  PROPN NNP _ 2 obl`)
    expect(when(document, 'said', 'he left on Monday')).toBeNull()
    expect(when(document, 'said', 'he left')).toBe('2024-05-13')
  })

  const speaking = (participle: string, lemma: string) =>
    dated(`
      ${participle} ${lemma} VERB VBG _ 5 advcl
      on     on     ADP   IN  _ 3 case
      Monday Monday PROPN NNP _ 1 obl
      she    she    PRON  PRP _ 5 nsubj
      said   say    VERB  VBD _ 0 root
      yes    yes    INTJ  UH  _ 5 obj`)

  it('is that of the speech at which it was said, and of nothing else that somebody did', () => {
    expect(when(speaking('Speaking', 'speak'), 'said', 'yes')).toBe('2024-05-13')
    expect(when(speaking('Leaving', 'leave'), 'said', 'yes')).toBeNull()
  })
})
