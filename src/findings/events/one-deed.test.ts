import { describe, expect, it } from 'vitest'
import { expectEvents, linesIn, type Cast } from './testing/expect-events.js'

const CAST: Cast = { gunmen: 'armed-group', guards: 'group', post: 'facility' }

describe('an act and the harm that it does', () => {
  const HARM = (mark: string, attack: string): string =>
    `nsubj:pass[Two guards/NNS] were killed/kill/VBN advcl[advmod[${mark}/SCONJ.WRB] nsubj[gunmen/gunman/NNS] ${attack}/VBD obj[the post/NN]]`

  it('are one event where a clause says how somebody came to harm', () => {
    expectEvents(HARM('when', 'attacked/attack'), CAST, ['ASSAULT occurred gunmen > post+guards'])
  })

  it('are two where the clause tells another time or another act', () => {
    expect(linesIn(HARM('before', 'attacked/attack'), CAST)).not.toContain('ASSAULT occurred gunmen > post+guards')
    expect(linesIn(HARM('when', 'left/leave'), CAST)).not.toContain('ASSAULT occurred gunmen > post+guards')
  })

  it('leave open who killed fighters that fought', () => {
    const cast: Cast = { ...CAST, guards: 'armed-group' }
    expect(linesIn(HARM('when', 'attacked/attack'), cast).join()).not.toContain('gunmen > post+guards')
  })

  const RESULT = (own: string): string =>
    `nsubj[Gunmen/gunman/NNS] attacked/attack/VBD obj[the post/NN] advcl[, ${own} killing/kill/VBG obj[guards/NNS]]`

  it('are one event where a participle gives the result', () => {
    const cast: Cast = { Gunmen: 'armed-group', guards: 'group', post: 'facility' }
    expectEvents(RESULT('advmod[also/RB]'), cast, ['ASSAULT occurred gunmen > post+guards'])
  })

  it('are not where the participle has a subject of its own', () => {
    const cast: Cast = { Gunmen: 'armed-group', guards: 'group', post: 'facility', Rebels: 'armed-group' }
    expect(linesIn(RESULT('nsubj[Rebels/NNS]'), cast)).not.toContain('ASSAULT occurred gunmen > post+guards')
  })
})
