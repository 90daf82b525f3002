import { describe, expect, it } from 'vitest'
import type { Statement } from '../../record/index.js'
import type { Document } from '../../language/layers.js'
import { lines, readCommitments, type Given } from './testing/read-commitments.js'

function warning(document: Document, quote: string): Statement {
  const start = document.article.text.indexOf(quote)
  return {
    id: 'statement-1',
    score: 1,
    step: 'statements',
    segment: 'body',
    speakers: ['veld'],
    source: [{ start: 0, end: 4, quote: 'Veld' }],
    standing: 'body',
    cue: [],
    content: [{ start, end: start + quote.length, quote }],
    quotation: 'indirect',
    act: 'warn',
    addressee: null,
    when: null,
    within: null
  }
}

describe('who would do it', () => {
  it('is he to whom the things belong that suffer', () => {
    const tree =
      "nsubj:pass[nmod:poss[The bloc/NN 's] ties/NNS] could be harmed/harm/VBN advcl[if nsubj[it/PRP] stays/stay/VBZ]"
    expect(lines(tree, { cast: { 'The bloc': 'organisation', it: 'state' } })).toEqual([
      "threaten the-bloc: The bloc 's ties could be harmed | if it stays | -"
    ])
  })

  it('is the one who warns of what belongs to nobody', () => {
    const tree =
      'nsubj[Veld] warned/warn/VBD ccomp[nsubj[ties/NNS] could suffer/VB advcl[if nsubj[Ormia] stays/stay/VBZ]]'
    const given: Given = {
      cast: { Veld: 'state', Ormia: 'state' },
      statements: document => [warning(document, 'ties could suffer if Ormia stays')]
    }
    expect(lines(tree, given)).toEqual(['threaten veld: ties could suffer | if Ormia stays | -'])
    expect(readCommitments(tree, given)[0]?.statement).toBe('statement-1')
  })

  const FACE = (verb: string): string =>
    `nsubj[Norway] warned/warn/VBD obj[Uganda] ccomp[nsubj[it/PRP] would ${verb}/VB obj[sanctions/NNS] advcl[if nsubj[rebels/NNS] stay/VBP]]`

  it('is nobody who would only suffer it', () => {
    const cast = { Norway: 'state', 'Uganda|it': 'state', rebels: 'armed-group' } as const
    expect(lines(FACE('face'), { cast })).toEqual([])
    expect(lines(FACE('impose'), { cast })).toEqual(['threaten uganda: impose sanctions | if rebels stay | -'])
  })

  it('is nobody who is forced to it', () => {
    const tree = (verb: string): string =>
      `advcl[If nsubj[rebels/NNS] stay/VBP] nsubj[Norway] will ${verb}/VB xcomp[to leave/VB]`
    const cast = { Norway: 'state', rebels: 'armed-group' } as const
    expect(lines(tree('have'), { cast })).toEqual([])
    expect(lines(tree('threaten'), { cast })).toHaveLength(1)
  })
})

describe('who is bound in a passive', () => {
  const FREED = (last: string): string =>
    `nsubj:pass[Captives/NNS] are to be freed/free/VBN obl[in June] obl[case[${last}/IN] Ormia]`

  it('is the agent, and never those to whom it is done', () => {
    const given = { cast: { Captives: 'group', Ormia: 'state' }, times: { June: '2031-06' } } as const
    expect(lines(FREED('by'), given)).toEqual(['plan ormia: Captives are to be freed | - | 2031-06'])
    expect(lines(FREED('near'), given)).toEqual([])
  })
})
