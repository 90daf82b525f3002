import { describe, expect, it } from 'vitest'
import { childrenOf } from '../../language/index.js'
import { documentOf } from '../../language/testing/document-of.js'
import { withoutBackground } from './background.js'

/** What is left of the words behind `said`, where they stand in no quotation or all in one. */
function left(relative: string, modal = 'would would AUX MD', quoted = false): string[] {
  const document = documentOf(`
    said    say     VERB VBD _ 0 root
    the     the     DET  DT  _ 3 det
    archive archive NOUN NN  _ 10 nsubj
    ,       ,       PUNCT ,  _ 6 punct
    which   which   PRON WDT _ 6 nsubj
    ${relative} _ 3 acl:relcl
    maps    map     NOUN NNS _ 6 obj
    ,       ,       PUNCT ,  _ 6 punct
    ${modal} _ 10 aux
    move    move    VERB VB  _ 1 ccomp`)
  const { tokens, surface } = document
  const quotes = quoted ? [{ start: 5, end: surface.text.length }] : []
  const context = { document, children: childrenOf(tokens), quotes }
  return withoutBackground(context, { first: 1, last: 10 }).map(r =>
    surface.text.slice(tokens[r.first]!.start, tokens[r.last - 1]!.end)
  )
}

describe('withoutBackground', () => {
  it('leaves out what the reporter says in his own tense', () => {
    expect(left('holds hold VERB VBZ')).toEqual(['the archive', 'would move'])
    expect(left('lost lose VERB VBD')).toEqual(['the archive', 'would move'])
  })

  it('keeps what may be the speaker’s', () => {
    expect(left('holds hold VERB VBZ', 'has have AUX VBZ')).toHaveLength(1)
    expect(left('holding hold VERB VBG')).toHaveLength(1)
    expect(left('holds hold VERB VBZ', 'would would AUX MD', true)).toHaveLength(1)
  })
})
