import { describe, expect, it } from 'vitest'
import { documentOf } from '../testing/document-of.js'
import { mendedConjuncts } from './mended-conjuncts.js'

/** The word that the second verb hangs on, in "Guards warned that crowds would leave and …". */
function governor(second: string, subject = ''): string | undefined {
  const lines = [
    'Guards guard NOUN NNS _ 2 nsubj',
    'warned warn VERB VBD _ 0 root',
    'that that SCONJ IN _ 6 mark',
    'crowds crowd NOUN NNS _ 6 nsubj',
    'would would AUX MD _ 6 aux',
    'leave leave VERB VB _ 2 ccomp',
    `and and CCONJ CC _ ${subject === '' ? '8' : '9'} cc`,
    ...(subject === '' ? [] : [subject]),
    `${second} _ 6 conj`
  ]
  const { tokens } = documentOf(lines.join('\n'))
  return mendedConjuncts(tokens)[mendedConjuncts(tokens).at(-1)?.head ?? -1]?.text
}

describe('mendedConjuncts', () => {
  it('hangs a finite verb behind a bare form on the verb of the main clause', () => {
    expect(governor('appealed appeal VERB VBD')).toBe('warned')
    expect(governor('asks ask VERB VBZ')).toBe('warned')
  })

  it('leaves what may be a bare form too, and what has a subject', () => {
    expect(governor('return return VERB VB')).toBe('leave')
    expect(governor('cut cut VERB VBD')).toBe('leave')
    expect(governor('appealed appeal VERB VBD', 'gulls gull NOUN NNS _ 9 nsubj')).toBe('leave')
  })

  it('leaves what goes on with a finite verb', () => {
    const tree = `
      Guards guard NOUN NNS _ 2 nsubj
      warned warn  VERB VBD _ 0 root
      crowds crowd NOUN NNS _ 4 nsubj
      left   leave VERB VBD _ 2 ccomp
      and    and   CCONJ CC _ 6 cc
      ran    run   VERB VBD _ 4 conj`
    const tokens = mendedConjuncts(documentOf(tree).tokens)
    expect(tokens[tokens.at(-1)?.head ?? -1]?.text).toBe('left')
  })
})
