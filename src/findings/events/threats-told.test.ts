import { describe, expect, it } from 'vitest'
import { linesIn, type Cast, type Said } from './testing/expect-events.js'

const CAST: Cast = { governor: 'government', 'students|they': 'group', analyst: 'person' }
const said = (by: string, cue: string, content: string, to?: string): Said => ({
  by,
  source: `The ${by}`,
  cue,
  content,
  act: 'say',
  ...(to === undefined ? {} : { to: [to, to] })
})

describe('a harm that somebody says depends on what others do', () => {
  const told = (who: string, harm: string, mark = 'if'): string =>
    `nsubj[The ${who}/NN] told/tell/VBD obj[students/student/NNS] ccomp[that ${harm} advcl[mark[${mark}/IN] nsubj[they/PRP] stayed/stay/VBD]]`
  const jailed = 'nsubj:pass[they/PRP] would be jailed/jail/VBN'

  it('threatens whom those in power tell it', () => {
    const content = 'they would be jailed if they stayed'
    expect(linesIn(told('governor', jailed), CAST, [said('governor', 'told', content, 'students')])).toEqual([
      'THREATEN occurred governor > students'
    ])
  })

  it('is no threat of somebody who cannot do it', () => {
    const content = 'they would be jailed if they stayed'
    const lines = linesIn(told('analyst', jailed), CAST, [said('analyst', 'told', content, 'students')])
    expect(lines.join()).not.toContain('THREATEN')
  })

  it('is none where it is ruled out or depends on nothing', () => {
    const safe = 'nsubj:pass[they/PRP] would not be jailed/jail/VBN'
    const content = 'they would not be jailed if they stayed'
    expect(linesIn(told('governor', safe), CAST, [said('governor', 'told', content, 'students')]).join()).not.toContain(
      'THREATEN'
    )
  })
})

describe('what others would do on a condition', () => {
  const tree = (doer: string): string =>
    `nsubj[The governor/NN] said/say/VBD ccomp[${doer} would attack/attack/VB obj[Uganda] advcl[if nsubj[it/PRP] moved/move/VBD]]`
  const cast: Cast = { governor: 'government', Uganda: 'state', Kenya: 'state' }

  it('is no threat of him who says it', () => {
    const content = 'Kenya would attack Uganda if it moved'
    const lines = linesIn(tree('nsubj[Kenya]'), cast, [said('governor', 'said', content)])
    expect(lines).toEqual(['ASSAULT conditional kenya > uganda'])
  })

  it('is one where those who would do it are his', () => {
    const own: Cast = { 'governor|his': 'government', Uganda: 'state', gunners: 'group' }
    const content = 'his gunners would attack Uganda if it moved'
    const lines = linesIn(tree('nsubj[his gunners/gunner/NNS]'), own, [said('governor', 'said', content)])
    expect(lines).toEqual(['THREATEN occurred governor > uganda'])
  })
})
