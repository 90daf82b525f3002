import { describe, expect, it } from 'vitest'
import type { TimeMention } from '../../language/index.js'
import { documentOf } from '../../language/testing/document-of.js'
import { withTimesBetweenVerbs } from './times-between-verbs.js'

/** The word that "overnight" hangs on in "The dam that failed overnight drowned fields", its verb of the clause changed. */
function governor(failed: string, timed = true): string | undefined {
  const tree = `
    The       the       DET  DT  _ 2 det
    dam       dam       NOUN NN  _ 6 nsubj
    that      that      PRON WDT _ 4 nsubj
    ${failed}
    overnight overnight ADV  RB  _ 6 advmod
    drowned   drown     VERB VBD _ 0 root
    fields    field     NOUN NNS _ 6 obj`
  const times = timed ? [{ first: 4, last: 5 } as TimeMention] : []
  const { tokens } = withTimesBetweenVerbs(documentOf(tree, { times }))
  return tokens[tokens.find(t => t.text === 'overnight')?.head ?? -1]?.text
}

describe('withTimesBetweenVerbs', () => {
  it('hangs a time behind the verb of a clause on that verb', () => {
    expect(governor('failed fail VERB VBD _ 2 acl:relcl')).toBe('failed')
  })

  it('leaves it where no time stands there', () => {
    expect(governor('failed fail VERB VBD _ 2 acl:relcl', false)).toBe('drowned')
  })

  it('leaves it behind what is no verb of a clause in the subject', () => {
    expect(governor('burst burst ADJ JJ _ 2 amod')).toBe('drowned')
    expect(governor('failed fail VERB VBD _ 6 advcl')).toBe('drowned')
  })
})
