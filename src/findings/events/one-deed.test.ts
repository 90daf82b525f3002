import { describe, expect, it } from 'vitest'
import { eventLines } from './testing/event-lines.js'

const CAST = { gunmen: 'armed-group', guards: 'group', post: 'facility' } as const

describe('an act and the harm that it does', () => {
  const HARM = (verb: string, mark: string, attack: string): string => `
    Two two NUM CD _ 2 nummod
    guards guard NOUN NNS _ 4 nsubj:pass
    were be AUX VBD _ 4 aux:pass
    ${verb} VERB VBN _ 0 root
    ${mark} ${mark} SCONJ WRB _ 7 advmod
    gunmen gunman NOUN NNS _ 7 nsubj
    ${attack} VERB VBD _ 4 advcl
    the the DET DT _ 9 det
    post post NOUN NN _ 7 obj`

  it('are one event where a clause says how somebody came to harm', () => {
    expect(eventLines(HARM('killed kill', 'when', 'attacked attack'), CAST)).toEqual([
      'ASSAULT occurred gunmen > post+guards'
    ])
  })

  it('are two where the clause tells another time or another act', () => {
    expect(eventLines(HARM('killed kill', 'before', 'attacked attack'), CAST)).not.toContain(
      'ASSAULT occurred gunmen > post+guards'
    )
    expect(eventLines(HARM('killed kill', 'when', 'left leave'), CAST)).not.toContain(
      'ASSAULT occurred gunmen > post+guards'
    )
  })

  it('leave open who killed fighters that fought', () => {
    const cast = { ...CAST, guards: 'armed-group' } as const
    expect(eventLines(HARM('killed kill', 'when', 'attacked attack'), cast).join()).not.toContain(
      'gunmen > post+guards'
    )
  })

  const RESULT = (tag: string, own: string): string => `
    Gunmen gunman NOUN NNS _ 2 nsubj
    attacked attack VERB VBD _ 0 root
    the the DET DT _ 4 det
    post post NOUN NN _ 2 obj
    , , PUNCT , _ 7 punct
    ${own}
    killing kill VERB VBG _ 2 ${tag}
    guards guard NOUN NNS _ 7 obj`

  it('are one event where a participle gives the result', () => {
    const cast = { Gunmen: 'armed-group', guards: 'group', post: 'facility' } as const
    expect(eventLines(RESULT('advcl', 'also also ADV RB _ 7 advmod'), cast)).toEqual([
      'ASSAULT occurred gunmen > post+guards'
    ])
  })

  it('are not where the participle has a subject of its own', () => {
    const cast = { Gunmen: 'armed-group', guards: 'group', post: 'facility', Rebels: 'armed-group' } as const
    expect(eventLines(RESULT('advcl', 'Rebels rebel NOUN NNS _ 7 nsubj'), cast)).not.toContain(
      'ASSAULT occurred gunmen > post+guards'
    )
  })
})
