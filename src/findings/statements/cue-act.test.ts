import { describe, expect, it } from 'vitest'
import { childrenOf } from '../../language/index.js'
import { documentOf } from '../../language/testing/document-of.js'
import { cueAct } from './cue-act.js'
import { loadCueLexicon } from './cue-lexicon.js'

const lexicon = loadCueLexicon()

function act(tree: string, cue: readonly string[]) {
  const { tokens } = documentOf(tree)
  const own = tokens.filter(t => cue.includes(t.text))
  const range = { first: own[0]!.index, last: own.at(-1)!.index + 1 }
  return cueAct(tokens, childrenOf(tokens), [range], lexicon)
}

describe('cueAct', () => {
  it.each([
    ['said', 'say', 'say'],
    ['confirmed', 'confirm', 'confirm'],
    ['denied', 'deny', 'deny'],
    ['accused', 'accuse', 'accuse'],
    ['pledged', 'pledge', 'commit'],
    ['urged', 'urge', 'request'],
    ['estimated', 'estimate', 'estimate'],
    ['insisted', 'insist', 'say']
  ])('of %s is the act of its entry', (form, lemma, expected) => {
    expect(act(`She she PRON PRP _ 2 nsubj\n${form} ${lemma} VERB VBD _ 0 root`, [form]).act).toBe(expected)
  })

  it('is to keep silent where a confirmation is negated', () => {
    const tree = `
      She     she     PRON PRP _ 4 nsubj
      did     do      AUX  VBD _ 4 aux
      not     not     PART RB  _ 4 advmod
      confirm confirm VERB VB  _ 0 root`
    expect(act(tree, ['did', 'not', 'confirm']).act).toBe('decline-comment')
  })

  it('is to keep silent where a refusal takes a verb of speech', () => {
    const tree = `
      She      she     PRON PRP _ 2 nsubj
      declined decline VERB VBD _ 0 root
      to       to      PART TO  _ 4 mark
      comment  comment VERB VB  _ 2 xcomp`
    expect(act(tree, ['declined', 'to', 'comment']).act).toBe('decline-comment')
  })

  it('is not to keep silent where something else is refused', () => {
    const tree = `
      She      she     PRON PRP _ 2 nsubj
      refused  refuse  VERB VBD _ 0 root
      to       to      PART TO  _ 4 mark
      leave    leave   VERB VB  _ 2 xcomp`
    expect(act(tree, ['refused', 'to', 'leave']).act).not.toBe('decline-comment')
  })

  it('takes a phrase before its words', () => {
    const tree = `
      She       she     PRON PRP _ 2 nsubj
      expressed express VERB VBD _ 0 root
      concern   concern NOUN NN  _ 2 obj`
    expect(act(tree, ['expressed', 'concern']).act).toBe('express-concern')
  })

  it('says when the lexicon knows none of the words', () => {
    expect(act('She she PRON PRP _ 2 nsubj\nglorped glorp VERB VBD _ 0 root', ['glorped'])).toEqual({
      act: 'say',
      known: false
    })
  })
})
