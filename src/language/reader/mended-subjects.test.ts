import { describe, expect, it } from 'vitest'
import { documentOf } from '../testing/document-of.js'
import { mendedSubjects } from './mended-subjects.js'

/** Each word's relation and what it hangs on, after mending. */
function hung(word: string, tree: string): string {
  const tokens = mendedSubjects(documentOf(tree).tokens)
  const token = tokens.find(t => t.text === word)
  return `${token?.deprel ?? '-'} ${tokens[token?.head ?? -1]?.text ?? '-'}`
}

/** `it` before a verb of this lemma that acts on something, with further words. */
const acting = (lemma: string, ...more: readonly string[]): string => `
    It     it      PRON  PRP _ 2 expl
    ${lemma} ${lemma} VERB VBZ _ 0 root
    years  year    NOUN  NNS _ 2 obj
    ${more.join('\n')}`

/** `it is ADJECTIVE to leave`. */
const described = (adjective: string, clause = 'xcomp'): string => `
    It     it      PRON  PRP _ 3 expl
    is     be      AUX   VBZ _ 3 cop
    ${adjective} ${adjective} ADJ JJ _ 0 root
    to     to      PART  TO  _ 5 mark
    leave  leave   VERB  VB  _ 3 ${clause}`

describe('mendedSubjects: it', () => {
  it('is the subject of a verb that acts on something', () => {
    expect(hung('It', acting('allows'))).toBe('nsubj allows')
  })

  it('stays a filler for a clause, and where a time or a price is told', () => {
    expect(hung('It', acting('moves', 'leave leave VERB VB _ 2 csubj'))).toBe('expl moves')
    expect(hung('It', acting('take', 'build build VERB VB _ 2 advcl'))).toBe('expl take')
  })

  it('is the subject of an adjective that shares it with its infinitive', () => {
    expect(hung('It', described('willing'))).toBe('nsubj willing')
    expect(hung('It', described('hard'))).toBe('expl hard')
    expect(hung('It', described('willing', 'csubj'))).toBe('expl willing')
  })

  it('stays a filler of what is singled out', () => {
    const cleft = 'was be AUX VBD _ 2 cop'
    expect(hung('It', acting('moving', cleft))).toBe('expl moving')
  })
})

describe('mendedSubjects: nouns after a participle', () => {
  const appointed = (aux: readonly string[]) => `
    appointed appoint VERB VBN _ 3 advcl
    Osk     Osk     PROPN NNP _ 1 nsubj:pass
    refused refuse  VERB  VBD _ 0 root
    ${aux.join('\n')}`

  it('are described by it and are the subject of the verb', () => {
    expect(hung('Osk', appointed([]))).toBe('nsubj refused')
    expect(hung('appointed', appointed([]))).toBe('amod Osk')
  })

  it('stay where the participle has an auxiliary', () => {
    expect(hung('Osk', appointed(['were be AUX VBD _ 1 aux:pass']))).toBe('nsubj:pass appointed')
  })

  it('stay where the verb has a subject', () => {
    expect(hung('Osk', appointed(['they they PRON PRP _ 3 nsubj']))).toBe('nsubj:pass appointed')
  })

  const shortened = (...more: readonly string[]) => `
    Osk       Osk     PROPN NNP _ 0 root
    shortened shorten VERB  VBN _ 1 acl
    curfew    curfew  NOUN  NN  _ 2 nsubj:pass
    .         .       PUNCT .   _ 1 punct
    ${more.join('\n')}`

  it('are the object where no other verb stands', () => {
    expect(hung('Osk', shortened())).toBe('nsubj shortened')
    expect(hung('curfew', shortened())).toBe('obj shortened')
    expect(hung('.', shortened())).toBe('punct shortened')
  })

  it('stay where a clause has a word that opens it', () => {
    expect(hung('curfew', shortened('that that PRON WDT _ 2 mark'))).toBe('nsubj:pass shortened')
  })
})
