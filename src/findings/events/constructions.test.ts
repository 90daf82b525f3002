import { describe, expect, it } from 'vitest'
import { eventLines } from './testing/event-lines.js'

describe('who has made or holds a thing', () => {
  const APPEAL = (verb: string): string => `
    Poland Poland PROPN NNP _ 2 nsubj
    rejected reject VERB VBD _ 0 root
    an a DET DT _ 4 det
    appeal appeal NOUN NN _ 2 obj
    ${verb} VERB VBN _ 4 acl
    by by ADP IN _ 7 case
    Hungary Hungary PROPN NNP _ 5 obl:agent`

  it('takes the maker of what is rejected for the recipient', () => {
    const cast = { Poland: 'state', Hungary: 'state' } as const
    expect(eventLines(APPEAL('lodged lodge'), cast)).toContain('REJECT occurred poland > hungary')
  })

  it('leaves out whoever was against it too', () => {
    const cast = { Poland: 'state', Hungary: 'state' } as const
    expect(eventLines(APPEAL('criticised criticise'), cast)).not.toContain('REJECT occurred poland > hungary')
  })

  it('tells what was done with an appeal as done', () => {
    const cast = { Poland: 'state', Hungary: 'state' } as const
    expect(eventLines(APPEAL('lodged lodge'), cast).join()).not.toContain('possible')
  })

  const AREA = (participle: string): string => `
    Norway Norway PROPN NNP _ 2 nsubj
    shelled shell VERB VBD _ 0 root
    a a DET DT _ 7 det
    Ormian ormian ADJ JJ _ 6 compound
    - - PUNCT HYPH _ 4 punct
    ${participle} VERB VBN _ 7 amod
    area area NOUN NN _ 2 obj`

  it('finds who holds an area', () => {
    expect(eventLines(AREA('held hold'), { Norway: 'state', Ormian: 'state' })).toEqual([
      'ASSAULT occurred norway > ormian'
    ])
  })

  it('does not take a backer for a holder', () => {
    expect(eventLines(AREA('backed back'), { Norway: 'state', Ormian: 'state' })).toEqual([
      'ASSAULT occurred norway > '
    ])
  })
})

describe('what a participle or a second thing says of the recipient', () => {
  it('reads on whom restrictions were imposed', () => {
    const tree = `
      Kenya Kenya PROPN NNP _ 2 nsubj
      lifted lift VERB VBD _ 0 root
      restrictions restriction NOUN NNS _ 2 obj
      imposed impose VERB VBN _ 3 acl
      on on ADP IN _ 6 case
      Uganda Uganda PROPN NNP _ 4 obl`
    expect(eventLines(tree, { Kenya: 'state', Uganda: 'state' })).toContain('CONCEDE occurred kenya > uganda')
  })

  it('does not take who imposed them for the recipient', () => {
    const tree = `
      Kenya Kenya PROPN NNP _ 2 nsubj
      lifted lift VERB VBD _ 0 root
      restrictions restriction NOUN NNS _ 2 obj
      imposed impose VERB VBN _ 3 acl
      by by ADP IN _ 6 case
      Uganda Uganda PROPN NNP _ 4 obl:agent`
    expect(eventLines(tree, { Kenya: 'state', Uganda: 'state' })).not.toContain('CONCEDE occurred kenya > uganda')
  })

  it('reads a phrase of the second of two objects', () => {
    const tree = `
      Kenya Kenya PROPN NNP _ 2 nsubj
      suspended suspend VERB VBD _ 0 root
      aid aid NOUN NN _ 2 obj
      and and CCONJ CC _ 5 cc
      flights flight NOUN NNS _ 3 conj
      to to ADP IN _ 7 case
      Uganda Uganda PROPN NNP _ 5 nmod`
    expect(eventLines(tree, { Kenya: 'state', Uganda: 'state' })).toEqual(['SANCTION occurred kenya > uganda'])
  })
})

describe('words for an act that somebody only speaks of', () => {
  const CALLED = `
    Holm Holm PROPN NNP _ 2 nsubj
    called call VERB VBD _ 0 root
    the the DET DT _ 4 det
    attack attack NOUN NN _ 2 obj`

  it('does not make whoever judges an attack its doer', () => {
    const judged = `${CALLED}
    a a DET DT _ 6 det
    failure failure NOUN NN _ 2 xcomp`
    expect(eventLines(judged, { Holm: 'person' })).toEqual([])
  })

  it('has whoever calls a protest for its doer', () => {
    const tree = CALLED.replace('attack attack', 'protest protest')
    expect(eventLines(tree, { Holm: 'person' })).toEqual(['PROTEST occurred holm > '])
  })

  const CLAIMED = (who: string): string => `
    ${who}
    rebels rebel NOUN NNS _ 3 nsubj
    claimed claim VERB VBD _ 0 root
    responsibility responsibility NOUN NN _ 3 obj
    for for ADP IN _ 7 case
    the the DET DT _ 7 det
    attack attack NOUN NN _ 4 nmod`

  it('makes no event of an attack that nobody owns up to', () => {
    expect(eventLines(CLAIMED('No no DET DT _ 2 det'), { 'No rebels': 'armed-group' })).toEqual([])
  })

  it('has those for its doers who own up to it', () => {
    expect(eventLines(CLAIMED('The the DET DT _ 2 det'), { 'The rebels': 'armed-group' })).toEqual([
      'ASSAULT occurred the-rebels > '
    ])
  })
})

describe('a march that asks for something', () => {
  const MARCH = (asked: string): string => `
    Students student NOUN NNS _ 2 nsubj
    marched march VERB VBD _ 0 root
    to to PART TO _ 4 mark
    demand demand VERB VB _ 2 advcl
    the the DET DT _ 6 det
    ${asked} NOUN NN _ 4 obj
    of of ADP IN _ 8 case
    Holm Holm PROPN NNP _ 6 nmod`
  const cast = { Students: 'group', Holm: 'person' } as const

  it('is against whoever has to go', () => {
    expect(eventLines(MARCH('resignation resignation'), cast)).toEqual(['PROTEST occurred students > holm'])
  })

  it('is not against whoever has to be freed', () => {
    expect(eventLines(MARCH('release release'), cast)).toContain('PROTEST occurred students > ')
  })
})

describe('an armed group and its people', () => {
  const TOLD = `
    rebels rebel NOUN NNS _ 2 nsubj
    attacked attack VERB VBD _ 0 root
    nurses nurse NOUN NNS _ 2 obj
    . . PUNCT . _ 2 punct

    Tolvar Tolvar PROPN NNP _ 2 nsubj
    attacked attack VERB VBD _ 0 root
    them they PRON PRP _ 2 obj`

  it('do one deed where the article names no other group', () => {
    const events = eventLines(TOLD, { rebels: 'armed-group', Tolvar: 'armed-group', 'nurses|them': 'group' })
    expect(events).toEqual(['ASSAULT occurred rebels > nurses'])
  })

  it('do two where it names another', () => {
    const other = `${TOLD}

    Sarnists Sarnists PROPN NNPS _ 2 nsubj
    left leave VERB VBD _ 0 root`
    const cast = {
      rebels: 'armed-group',
      Tolvar: 'armed-group',
      'nurses|them': 'group',
      Sarnists: 'armed-group'
    } as const
    expect(eventLines(other, cast)).toHaveLength(2)
  })
})
