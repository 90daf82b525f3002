import { describe, expect, it } from 'vitest'
import { eventLines } from './testing/event-lines.js'

describe('who is blamed for an act', () => {
  const BLAME = (act: string, by: string): string => `
    Norway Norway PROPN NNP _ 2 nsubj
    condemned condemn VERB VBD _ 0 root
    the the DET DT _ 4 det
    ${act} NOUN NN _ 2 obj
    of of ADP IN _ 7 case
    two two NUM CD _ 7 nummod
    lawyers lawyer NOUN NNS _ 4 nmod
    ${by} ADP IN _ 9 case
    Uganda Uganda PROPN NNP _ 4 nmod`
  const CAST = { Norway: 'state', 'two lawyers': 'group', Uganda: 'state' } as const

  it('is whoever did it, and never who suffered it', () => {
    expect(eventLines(BLAME('killing killing', 'by by'), CAST)).toEqual([
      'ACCUSE occurred norway > uganda',
      'ASSAULT occurred uganda > two-lawyers'
    ])
  })

  it('is told of a gerund too', () => {
    expect(eventLines(BLAME('jailing jailing', 'by by'), CAST)).toEqual([
      'ACCUSE occurred norway > uganda',
      'COERCE occurred uganda > two-lawyers'
    ])
  })

  it('is nobody where nobody is said to have done it', () => {
    expect(eventLines(BLAME('killing killing', 'near near'), CAST)[0]).toBe('ACCUSE occurred norway > ')
  })

  it('is whose the deed is that is no act on somebody', () => {
    expect(eventLines(BLAME('decision decision', 'near near'), CAST)).toEqual(['ACCUSE occurred norway > two-lawyers'])
  })
})

describe('by whom a thing or an act came to be', () => {
  const HIT = (thing: string, verb: string, by: string): string => `
    Some some DET DT _ 2 det
    ${thing} NOUN NNS _ 6 nsubj
    ${verb} VERB VBN _ 2 acl
    ${by} ADP IN _ 5 case
    rebels rebel NOUN NNS _ 3 obl
    hit hit VERB VBD _ 0 root
    Uganda Uganda PROPN NNP _ 6 obj`
  const CAST = { rebels: 'armed-group', Uganda: 'state' } as const

  it('reads who fired what hit', () => {
    expect(eventLines(HIT('rockets rocket', 'fired fire', 'by by'), CAST)).toContain('ASSAULT occurred rebels > uganda')
  })

  it('leaves out whom it was fired at', () => {
    expect(eventLines(HIT('rockets rocket', 'fired fire', 'near near'), CAST).join()).not.toContain('rebels > uganda')
  })

  it('reads who carried out an attack or owned up to it', () => {
    expect(eventLines(HIT('attacks attack', 'carried carry', 'by by'), CAST)).toContain(
      'ASSAULT occurred rebels > uganda'
    )
    expect(eventLines(HIT('attacks attack', 'claimed claim', 'by by'), CAST)).toContain(
      'ASSAULT occurred rebels > uganda'
    )
  })

  it('does not take who saw an attack for who made it', () => {
    expect(eventLines(HIT('attacks attack', 'filmed film', 'by by'), CAST).join()).not.toContain('rebels > uganda')
  })
})

describe('places and clashes that harm somebody', () => {
  const KILLED = (subject: string): string => `
    ${subject}
    killed kill VERB VBD _ 0 root
    two two NUM CD _ 5 nummod
    guards guard NOUN NNS _ 3 obj`

  it('have not those as doers whom they killed', () => {
    const tree = KILLED('A a DET DT _ 2 det\n    clash clash NOUN NN _ 3 nsubj')
    expect(eventLines(tree, { 'two guards': 'group' })).toEqual(['ASSAULT occurred  > two-guards'])
  })

  it('are nobody who acts, though they belong to somebody', () => {
    const tree = KILLED('Kenya Kenya PROPN NNP _ 2 nmod:poss\n    village village NOUN NN _ 3 nsubj')
    expect(eventLines(tree, { Kenya: 'state', 'two guards': 'group' }).join()).not.toContain('kenya')
  })

  it('leave troops to those whose they are', () => {
    const tree = KILLED('Kenya Kenya PROPN NNP _ 2 nmod:poss\n    troops troop NOUN NNS _ 3 nsubj')
    expect(eventLines(tree, { Kenya: 'state', 'two guards': 'group' })).toEqual(['ASSAULT occurred kenya > two-guards'])
  })
})

describe('those whom an inquiry concerns', () => {
  const INVOLVED = (who: string): string => `
    ${who}
    are be AUX VBP _ 3 cop
    implicated implicate VERB VBN _ 0 root
    in in ADP IN _ 6 case
    a a DET DT _ 6 det
    probe probe NOUN NN _ 3 obl`

  it('are the people that are implicated in it', () => {
    const tree = INVOLVED('aides aide NOUN NNS _ 3 nsubj:pass')
    expect(eventLines(tree, { aides: 'group' })).toEqual(['ACCUSE ongoing  > aides'])
  })

  it('are not the bodies that may as well conduct it', () => {
    const tree = INVOLVED('agencies agency NOUN NNS _ 3 nsubj:pass')
    expect(eventLines(tree, { agencies: 'organisation' })).toEqual([])
  })
})

describe('those whom a refusal, a protest or a purpose names', () => {
  it('are those who have to act first', () => {
    const tree = (mark: string): string => `
      Kenya Kenya PROPN NNP _ 4 nsubj
      will will AUX MD _ 4 aux
      not not PART RB _ 4 advmod
      lift lift VERB VB _ 0 root
      the the DET DT _ 6 det
      ban ban NOUN NN _ 4 obj
      ${mark} SCONJ IN _ 9 mark
      Uganda Uganda PROPN NNP _ 9 nsubj
      leaves leave VERB VBZ _ 4 advcl`
    const cast = { Kenya: 'state', Uganda: 'state' } as const
    expect(eventLines(tree('until until'), cast)).toContain('REJECT occurred kenya > uganda')
    expect(eventLines(tree('because because'), cast)).toContain('REJECT occurred kenya > ')
  })

  it('are those of whom a march demands something, and not those on whom a court ruled before it', () => {
    const tree = (clause: string): string => `
      Students student NOUN NNS _ 2 nsubj
      marched march VERB VBD _ 0 root
      ${clause}`
    const demand = `to to PART TO _ 4 mark
      demand demand VERB VB _ 2 advcl
      that that SCONJ IN _ 7 mark
      Uganda Uganda PROPN NNP _ 7 nsubj
      leave leave VERB VBP _ 4 ccomp`
    const after = `after after SCONJ IN _ 5 mark
      courts court NOUN NNS _ 5 nsubj
      rejected reject VERB VBD _ 2 advcl
      Uganda Uganda PROPN NNP _ 5 obj`
    const cast = { Students: 'group', Uganda: 'state' } as const
    expect(eventLines(tree(demand), cast)).toEqual(['PROTEST occurred students > uganda'])
    expect(eventLines(tree(after), cast)).toContain('PROTEST occurred students > ')
  })

  it('are those upon whom it is done to do something further', () => {
    const tree = `
      Police police NOUN NNS _ 2 nsubj
      used use VERB VBD _ 0 root
      tear tear NOUN NN _ 4 compound
      gas gas NOUN NN _ 2 obj
      to to PART TO _ 6 mark
      disperse disperse VERB VB _ 2 advcl
      students student NOUN NNS _ 6 obj`
    expect(eventLines(tree, { Police: 'organisation', students: 'group' })).toContain(
      'ASSAULT occurred police > students'
    )
  })

  it('are those whom a gift is to support, which is no second act', () => {
    const tree = `
      Kenya Kenya PROPN NNP _ 2 nsubj
      gave give VERB VBD _ 0 root
      money money NOUN NN _ 2 obj
      to to PART TO _ 5 mark
      support support VERB VB _ 2 advcl
      refugees refugee NOUN NNS _ 5 obj`
    expect(eventLines(tree, { Kenya: 'state', refugees: 'group' })).toEqual(['AID occurred kenya > refugees'])
  })
})
