import { describe, expect, it } from 'vitest'
import { childrenOf } from '../../language/index.js'
import { documentOf } from '../../language/testing/document-of.js'
import { withoutBackground } from './background.js'

/** What is left of the words behind `said`, where they stand in no quotation or all in one. */
function left(relative: string, modal = 'would would AUX MD', quoted = false, hung = '3 acl:relcl'): string[] {
  const document = documentOf(`
    said    say     VERB VBD _ 0 root
    the     the     DET  DT  _ 3 det
    archive archive NOUN NN  _ 10 nsubj
    ,       ,       PUNCT ,  _ 6 punct
    which   which   PRON WDT _ 6 nsubj
    ${relative} _ ${hung}
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

  it('knows a relative clause by its first word, whatever it hangs on', () => {
    const where = (word: string) => {
      const document = documentOf(`
        said     say    VERB VBD _ 0 root
        it       it     PRON PRP _ 4 nsubj
        would    would  AUX  MD  _ 4 aux
        harm     harm   VERB VB  _ 1 ccomp
        Ostrey   Ostrey PROPN NNP _ 4 obj
        ,        ,      PUNCT , _ 6 punct
        ${word}
        troops   troop  NOUN NNS _ 9 nsubj
        fight    fight  VERB VBP _ 1 ccomp`)
      const context = { document, children: childrenOf(document.tokens), quotes: [] }
      return withoutBackground(context, { first: 1, last: 9 })
    }
    expect(where('where where ADV WRB _ 9 advmod')).toEqual([{ first: 1, last: 5 }])
    expect(where('so so ADV RB _ 9 advmod')).toEqual([{ first: 1, last: 9 }])
  })
})
