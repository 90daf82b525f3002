import { describe, expect, it } from 'vitest'
import { eventLines, type Said } from './testing/event-lines.js'

const SAID: Omit<Said, 'act'> = { by: 'kenya', source: 'Kenya', cue: 'remarked', content: 'Uganda cheated' }
const CAST = { Kenya: 'state', Uganda: 'state' } as const
const REMARK = `
  Kenya Kenya PROPN NNP _ 2 nsubj
  remarked remark VERB VBD _ 0 root
  that that SCONJ IN _ 5 mark
  Uganda Uganda PROPN NNP _ 5 nsubj
  cheated cheat VERB VBD _ 2 ccomp`

describe('acts that are done by saying something', () => {
  it.each([
    ['accuse', 'ACCUSE'],
    ['criticise', 'ACCUSE'],
    ['praise', 'SUPPORT'],
    ['request', 'REQUEST'],
    ['threaten', 'THREATEN']
  ] as const)('are events where a statement is one: %s', (act, type) => {
    expect(eventLines(REMARK, CAST, [{ ...SAID, act }])).toEqual([`${type} occurred kenya > uganda`])
  })

  it('are none where somebody only says or expects it, or nobody knows who says it', () => {
    expect(eventLines(REMARK, CAST, [{ ...SAID, act: 'say' }])).toEqual([])
    expect(eventLines(REMARK, CAST, [{ ...SAID, act: 'accuse', standing: 'anonymous' }])).toEqual([])
  })

  it('are none against those who only suffer in what is said, nor against the speaker', () => {
    const robbed = REMARK.replace(
      '5 nsubj\n  cheated cheat VERB VBD _ 2 ccomp',
      '6 nsubj:pass\n  was be AUX VBD _ 6 aux:pass\n  cheated cheat VERB VBN _ 2 ccomp'
    ).replace('_ 5 mark', '_ 6 mark')
    expect(eventLines(robbed, CAST, [{ ...SAID, content: 'Uganda was cheated', act: 'criticise' }])).toEqual([])
    expect(eventLines(REMARK, { 'Kenya|Uganda': 'state' }, [{ ...SAID, act: 'criticise' }])).toEqual([])
  })
})

describe('a denial', () => {
  const DENIAL = `
    Kenya Kenya PROPN NNP _ 2 nsubj
    accused accuse VERB VBD _ 0 root
    Uganda Uganda PROPN NNP _ 2 obj
    of of SCONJ IN _ 5 mark
    lying lie VERB VBG _ 2 advcl

    Uganda Uganda PROPN NNP _ 2 nsubj
    countered counter VERB VBD _ 0 root
    it it PRON PRP _ 2 obj`
  const said: Said = { by: 'uganda', source: 'Uganda', cue: 'countered', content: 'it', act: 'deny' }

  it('rejects whoever made the accusation', () => {
    const lines = eventLines(DENIAL, { Kenya: 'state', 'Uganda|Uganda': 'state' }, [said])
    expect(lines).toContain('REJECT occurred uganda > kenya')
  })

  it('is no event where nobody has accused the one who denies', () => {
    const lines = eventLines(DENIAL.replace('accused accuse', 'visited visit'), CAST, [said])
    expect(lines.join()).not.toContain('REJECT')
  })
})
