import { describe, expect, it } from 'vitest'
import { linesIn, type Cast } from './testing/expect-events.js'

const CAST: Cast = { teachers: 'group' }
const did = (verb: string, object: string, beside: string): readonly string[] =>
  linesIn(`nsubj[The teachers/NNS] ${verb}/VBD obj[the ${object}/NN] ${beside}`, CAST)

describe("a deed that may be a day's work", () => {
  it('is a protest where its words say so', () => {
    const protest = ['PROTEST occurred teachers > ']
    expect(did('closed/close', 'bridge', 'obl[over pay/NN]')).toEqual(protest)
    expect(did('closed/close', 'bridge', 'obl[in anger/NN]')).toEqual(protest)
    expect(did('closed/close', 'bridge', 'advcl[to demand/VB obj[pay/NN]]')).toEqual(protest)
  })

  it('is none where they do not', () => {
    expect(did('closed/close', 'bridge', 'obl[for repairs/repair/NNS]')).toEqual([])
    expect(did('closed/close', 'bridge', 'obl[on Monday]')).toEqual([])
  })

  it('is one by its kind where roads are barricaded', () => {
    expect(did('blockaded/blockade', 'bridge', 'obl[on Monday]')).toEqual(['PROTEST occurred teachers > '])
  })
})

describe('what weather, illness and repairs make people do', () => {
  it('is no act on anybody', () => {
    expect(did('blockaded/blockade', 'bridge', 'obl[after a flood/NN]')).toEqual([])
    expect(did('blockaded/blockade', 'bridge', 'advcl[as nsubj[a storm/NN] neared/near/VBD]')).toEqual([])
    expect(did('blockaded/blockade', 'bridge', 'obl[after a vote/NN]')).toEqual(['PROTEST occurred teachers > '])
  })
})
