import { describe, expect, it } from 'vitest'
import { linesIn, STATES, type Said, type Tree } from './testing/expect-events.js'

const SAID: Omit<Said, 'act'> = { by: 'kenya', source: 'Kenya', cue: 'remarked', content: 'Uganda cheated' }
const REMARK = 'nsubj[Kenya] remarked/remark/VBD ccomp[that nsubj[Uganda] cheated/cheat/VBD]'

describe('acts that are done by saying something', () => {
  it.each([
    ['accuse', 'ACCUSE'],
    ['criticise', 'ACCUSE'],
    ['praise', 'SUPPORT'],
    ['request', 'REQUEST'],
    ['threaten', 'THREATEN']
  ] as const)('are events where a statement is one: %s', (act, type) => {
    expect(linesIn(REMARK, STATES, [{ ...SAID, act }])).toEqual([`${type} occurred kenya > uganda`])
  })

  it('are none where somebody only says or expects it, or nobody knows who says it', () => {
    expect(linesIn(REMARK, STATES, [{ ...SAID, act: 'say' }])).toEqual([])
    expect(linesIn(REMARK, STATES, [{ ...SAID, act: 'accuse', standing: 'anonymous' }])).toEqual([])
  })

  it('are none against those who only suffer in what is said, nor against the speaker', () => {
    const robbed = 'nsubj[Kenya] remarked/remark/VBD ccomp[that nsubj:pass[Uganda] was cheated/cheat/VBN]'
    expect(linesIn(robbed, STATES, [{ ...SAID, content: 'Uganda was cheated', act: 'criticise' }])).toEqual([])
    expect(linesIn(REMARK, { 'Kenya|Uganda': 'state' }, [{ ...SAID, act: 'criticise' }])).toEqual([])
  })
})

describe('a denial', () => {
  const denial = (verb: string): Tree => [
    `nsubj[Kenya] ${verb}/VBD obj[Uganda] advcl[of lying/lie/VBG]`,
    'nsubj[Uganda] countered/counter/VBD obj[it/PRP]'
  ]
  const said: Said = { by: 'uganda', source: 'Uganda', cue: 'countered', content: 'it', act: 'deny' }

  it('rejects whoever made the accusation', () => {
    const lines = linesIn(denial('accused/accuse'), { Kenya: 'state', 'Uganda|Uganda': 'state' }, [said])
    expect(lines).toContain('REJECT occurred uganda > kenya')
  })

  it('is no event where nobody has accused the one who denies', () => {
    const lines = linesIn(denial('visited/visit'), STATES, [said])
    expect(lines.join()).not.toContain('REJECT')
  })
})
