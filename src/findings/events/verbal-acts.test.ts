import { describe, expect, it } from 'vitest'
import type { EntityType, Statement } from '../../record/index.js'
import { chainOf } from '../../language/testing/chain-of.js'
import { documentOf } from '../../language/testing/document-of.js'
import { findEvents, loadEventLexicon } from './index.js'
import { eventLines } from './testing/event-lines.js'

const STATES: Readonly<Record<string, EntityType>> = { Kenya: 'state', Uganda: 'state' }

/** Events as lines, of two states where nobody else is named. */
const lines = (tree: string, cast = STATES): string[] => eventLines(tree, cast)

/** `Kenya VERB the OBJECT PREPOSITION Uganda`. */
const did = (verb: string, object: string, preposition: string): string => `
  Kenya Kenya PROPN NNP _ 2 nsubj
  ${verb} VERB VBD _ 0 root
  the the DET DT _ 4 det
  ${object} NOUN NN _ 2 obj
  ${preposition} ADP IN _ 6 case
  Uganda Uganda PROPN NNP _ 4 nmod`

describe('what somebody is called', () => {
  const named = (noun: string, relation: string): string => `
    Kenya Kenya PROPN NNP _ 2 nsubj
    called call VERB VBD _ 0 root
    the the DET DT _ 4 det
    envoy envoy NOUN NN _ 2 ${relation}
    a a DET DT _ 6 det
    ${noun} ${noun} NOUN NN _ 2 xcomp`
  const cast = { Kenya: 'state', envoy: 'person' } as const

  it('blames him where it is a word of blame', () => {
    expect(lines(named('liar', 'obj'), cast)).toEqual(['ACCUSE occurred kenya > envoy'])
    expect(lines(named('friend', 'obj'), cast)).toEqual([])
  })

  it('says so of him whom the parser takes for a first complement', () => {
    expect(lines(named('fool', 'xcomp'), cast)).toEqual(['ACCUSE occurred kenya > envoy'])
    expect(lines(named('hero', 'xcomp'), cast)).toEqual(['SUPPORT occurred kenya > envoy'])
    expect(lines(named('friend', 'xcomp'), cast)).toEqual([])
  })

  it('may stand behind `as`', () => {
    const seen = (word: string): string => `
      Kenya Kenya PROPN NNP _ 2 nsubj
      described describe VERB VBD _ 0 root
      Uganda Uganda PROPN NNP _ 2 obj
      as as ADP IN _ 5 case
      ${word} ${word} ADJ JJ _ 2 obl`
    expect(lines(seen('corrupt'))).toEqual(['ACCUSE occurred kenya > uganda'])
    expect(lines(seen('mountainous'))).toEqual([])
  })
})

describe('what is called for', () => {
  const called = (clause: string): string => `
    Kenya Kenya PROPN NNP _ 2 nsubj
    called call VERB VBD _ 0 root
    for for ADP IN _ ${clause.includes('be be') ? '7' : '6'} mark
    Uganda Uganda PROPN NNP _ 2 obl
    to to PART TO _ ${clause.includes('be be') ? '7' : '6'} mark
    ${clause}`

  it('is asked of whom the clause with `for` names', () => {
    expect(lines(called('leave leave VERB VB _ 2 advcl'))).toEqual(['REQUEST occurred kenya > uganda'])
  })

  it('is not asked of those to whom it would be done', () => {
    const done = called('be be AUX VB _ 7 aux:pass\n    punished punish VERB VBN _ 2 advcl')
    expect(lines(done)).toEqual(['REQUEST occurred kenya > '])
  })

  it('is wanted of somebody only with what he is to do', () => {
    const wants = (rest: string): string => `
      Kenya Kenya PROPN NNP _ 2 nsubj
      wants want VERB VBZ _ 0 root
      Uganda Uganda PROPN NNP _ 2 obj
      ${rest}`
    expect(lines(wants('to to PART TO _ 5 mark\n      leave leave VERB VB _ 2 xcomp'))).toEqual([
      'REQUEST occurred kenya > uganda'
    ])
    expect(lines(wants('now now ADV RB _ 2 advmod'))).toEqual([])
  })

  it('is a threat with a term to do it', () => {
    const gave = (thing: string): string => `
      Kenya Kenya PROPN NNP _ 2 nsubj
      gave give VERB VBD _ 0 root
      Uganda Uganda PROPN NNP _ 2 iobj
      two two NUM CD _ 5 nummod
      ${thing} NOUN NNS _ 2 obj
      to to PART TO _ 7 mark
      leave leave VERB VB _ 2 advcl`
    const cast = { Kenya: 'government', Uganda: 'state' } as const
    expect(lines(gave('days day'), cast)).toEqual(['THREATEN occurred kenya > uganda'])
    expect(lines(gave('reasons reason'), cast).join()).not.toContain('THREATEN')
  })
})

describe('what is claimed of others', () => {
  const claimed = (verb: string): string => `
    Kenya Kenya PROPN NNP _ 2 nsubj
    claimed claim VERB VBD _ 0 root
    that that SCONJ IN _ 5 mark
    Uganda Uganda PROPN NNP _ 5 nsubj
    ${verb} VERB VBD _ 2 ccomp
    prisoners prisoner NOUN NNS _ 5 obj`
  const cast = { ...STATES, prisoners: 'group' } as const

  it('accuses them of wrong alone', () => {
    expect(lines(claimed('tortured torture'), cast)).toContain('ACCUSE occurred kenya > uganda')
    expect(lines(claimed('taught teach'), cast).join()).not.toContain('ACCUSE')
  })

  it('is no charge where somebody claims a deed as his own', () => {
    const own = claimed('tortured torture').replace('Uganda Uganda PROPN NNP', 'it it PRON PRP')
    expect(lines(own, { 'Kenya|it': 'state', prisoners: 'group' }).join()).not.toContain('ACCUSE')
  })
})

describe('criticism and who has it', () => {
  it('comes from those whom it is drawn from', () => {
    expect(lines(did('drew draw', 'criticism criticism', 'from from'))).toEqual(['ACCUSE occurred uganda > kenya'])
    expect(lines(did('drew draw', 'line line', 'from from'))).toEqual([])
  })

  it('is what somebody is under', () => {
    const under = (preposition: string): string => `
      Kenya Kenya PROPN NNP _ 4 nsubj
      is be AUX VBZ _ 4 cop
      ${preposition} ADP IN _ 4 case
      criticism criticism NOUN NN _ 0 root`
    expect(lines(under('under under'))).toEqual(['ACCUSE ongoing  > kenya'])
    expect(lines(under('on on'))).toEqual([])
  })

  it('is felt by those whom something outrages, and no act of theirs who outrage', () => {
    const passive = `
      Kenya Kenya PROPN NNP _ 3 nsubj:pass
      was be AUX VBD _ 3 aux:pass
      outraged outrage VERB VBN _ 0 root
      at at ADP IN _ 5 case
      Uganda Uganda PROPN NNP _ 3 obl`
    const active = `
      Kenya Kenya PROPN NNP _ 2 nsubj
      outraged outrage VERB VBD _ 0 root
      Uganda Uganda PROPN NNP _ 2 obj`
    expect(lines(passive)).toEqual(['ACCUSE occurred kenya > uganda'])
    expect(lines(active)).toEqual([])
  })

  it('goes to whoever made the attack, as told before', () => {
    const told = (verb: string): string => `
      Rebels rebel NOUN NNS _ 2 nsubj
      ${verb} VERB VBD _ 0 root
      Uganda Uganda PROPN NNP _ 2 obj

      Kenya Kenya PROPN NNP _ 2 nsubj
      condemned condemn VERB VBD _ 0 root
      the the DET DT _ 4 det
      attack attack NOUN NN _ 2 obj`
    const cast = { ...STATES, Rebels: 'armed-group' } as const
    expect(lines(told('bombed bomb'), cast)).toContain('ACCUSE occurred kenya > rebels')
    expect(lines(told('left leave'), cast)).toContain('ACCUSE occurred kenya > ')
  })
})

describe('what is turned down', () => {
  it('may be a charge as well as a request', () => {
    expect(lines(did('denied deny', 'allegations allegation', 'of of'))).toEqual(['REJECT occurred kenya > uganda'])
    expect(lines(did('denied deny', 'existence existence', 'of of'))).toEqual([])
  })

  it('is a visa by the state whose it is', () => {
    const denied = (noun: string): string => `
      Kenya Kenya PROPN NNP _ 3 nsubj:pass
      was be AUX VBD _ 3 aux:pass
      denied deny VERB VBN _ 0 root
      ${noun} ${noun} NOUN NN _ 3 obj
      to to ADP IN _ 6 case
      Uganda Uganda PROPN NNP _ 4 nmod`
    expect(lines(denied('entry'))).toEqual(['REJECT occurred uganda > kenya'])
    expect(lines(denied('glory'))).toEqual([])
  })
})

describe('an inquiry', () => {
  const probe = (object: string): string => `
    Police police NOUN NNS _ 2 nsubj
    investigated investigate VERB VBD _ 0 root
    dozens dozen NOUN NNS _ 2 obj
    of of ADP IN _ 5 case
    ${object} NOUN NNS _ 3 nmod`

  it('need not name a suspect where it is into crimes', () => {
    expect(lines(probe('robberies robbery'), { Police: 'government' })).toEqual(['ACCUSE occurred police > '])
    expect(lines(probe('materials material'), { Police: 'government' })).toEqual([])
  })
})

describe('what somebody says has to be done', () => {
  const said = (modal: string, subject = 'Uganda Uganda PROPN NNP'): string[] => {
    const bare = documentOf(`
      Kenya Kenya PROPN NNP _ 2 nsubj
      said say VERB VBD _ 0 root
      ${subject} _ 5 nsubj
      ${modal} AUX MD _ 5 aux
      stop stop VERB VB _ 2 ccomp`)
    const entities = [chainOf(bare, 'state', 'Kenya'), chainOf(bare, 'state', 'Uganda'), chainOf(bare, 'person', 'Ada')]
    const span = (from: number, to: number): unknown => ({
      start: bare.tokens[from]?.start ?? 0,
      end: bare.tokens[to]?.end ?? 0,
      quote: ''
    })
    const statement = {
      id: 's',
      speakers: ['kenya'],
      source: [span(0, 0)],
      cue: [span(1, 1)],
      content: [span(2, 4)],
      act: 'say'
    } as unknown as Statement
    return findEvents({ ...bare, entities }, [statement], loadEventLexicon()).map(
      ({ type, actors, recipients }) =>
        `${type} ${actors.map(({ entity }) => entity).join()} > ${recipients.map(({ entity }) => entity).join()}`
    )
  }

  it('is asked by him of those of politics', () => {
    expect(said('must must')).toEqual(['REQUEST kenya > uganda'])
    expect(said('should should')).toEqual(['REQUEST kenya > uganda'])
  })

  it('is none where it only may be, and with `should` none of a private person', () => {
    expect(said('may may')).toEqual([])
    expect(said('should should', 'Ada Ada PROPN NNP')).toEqual([])
  })
})

describe('who does it and what it is done to, where parsers go astray', () => {
  it('shares a subject that hangs on the second verb', () => {
    const letter = (after: string): string => `
      Kenya Kenya PROPN NNP _ ${after} nsubj
      condemned condemn VERB VBD _ 0 root
      Uganda Uganda PROPN NNP _ 2 obj
      and and CCONJ CC _ 5 cc
      left leave VERB VBD _ 2 conj`
    expect(lines(letter('5'))).toContain('ACCUSE occurred kenya > uganda')
    const own = letter('5').replace('Kenya Kenya PROPN NNP _ 5 nsubj', 'Then then ADV RB _ 2 advmod')
    expect(lines(own)).toEqual([])
  })

  it('takes what stands behind a particle for the object', () => {
    const shrugged = (particle: string): string => `
      Kenya Kenya PROPN NNP _ 2 nsubj
      shrugged shrug VERB VBD _ 0 root
      ${particle} ADP IN _ 5 case
      the the DET DT _ 5 det
      criticism criticism NOUN NN _ 2 obl`
    expect(lines(shrugged('off off'))).toEqual(['REJECT occurred kenya > '])
    expect(lines(shrugged('at at'))).toEqual([])
  })

  it('has those accused do what a gerund behind the accuser names', () => {
    const charged = (preposition: string): string => `
      Uganda Uganda PROPN NNP _ 3 nsubj:pass
      was be AUX VBD _ 3 aux:pass
      accused accuse VERB VBN _ 0 root
      ${preposition} ADP IN _ 5 case
      Kenya Kenya PROPN NNP _ 3 obl
      of of SCONJ IN _ 7 mark
      killing kill VERB VBG _ 5 acl
      miners miner NOUN NNS _ 7 obj`
    const cast = { ...STATES, miners: 'group' } as const
    expect(lines(charged('by by'), cast)).toEqual([
      'ACCUSE occurred kenya > uganda',
      'ASSAULT occurred uganda > miners'
    ])
  })

  it('has those do it whose policy it is', () => {
    const tree = (of: string): string => `
      Kenya Kenya PROPN NNP _ 2 nsubj
      kept keep VERB VBD _ 0 root
      a a DET DT _ 4 det
      policy policy NOUN NN _ 2 obj
      ${of}
      turning turn VERB VBG _ 4 acl
      back back ADV RB _ 6 advmod
      migrants migrant NOUN NNS _ 6 obj`
    const cast = { ...STATES, migrants: 'group' } as const
    expect(lines(tree('of of SCONJ IN _ 6 mark'), cast)).toEqual(['COERCE occurred kenya > migrants'])
    expect(lines(tree('while while SCONJ IN _ 6 mark'), cast)).toEqual([])
  })
})

describe('words in the passive', () => {
  const passive = (subject: string, verb: string): string => `
    ${subject} _ 3 nsubj:pass
    was be AUX VBD _ 3 aux:pass
    ${verb} VERB VBN _ 0 root
    widely widely ADV RB _ 3 advmod`

  it('count without whoever spoke them where they hit somebody of politics', () => {
    expect(lines(passive('Kenya Kenya PROPN NNP', 'criticised criticise'))).toEqual(['ACCUSE occurred  > kenya'])
    expect(lines(passive('Kenya Kenya PROPN NNP', 'investigated investigate'))).toEqual(['ACCUSE occurred  > kenya'])
    expect(lines(passive('Kenya Kenya PROPN NNP', 'admired admire'))).toEqual([])
    expect(lines(passive('weather weather NOUN NN', 'criticised criticise'))).toEqual([])
  })

  it('ask for what is to be done to somebody in the bare form', () => {
    const recommended = (aux: string): string => `
      Kenya Kenya PROPN NNP _ 2 nsubj
      recommended recommend VERB VBD _ 0 root
      that that SCONJ IN _ 6 mark
      Uganda Uganda PROPN NNP _ 6 nsubj:pass
      ${aux} aux:pass
      excluded exclude VERB VBN _ 2 ccomp`
    expect(lines(recommended('be be AUX VB _ 6'))).toEqual(['REQUEST occurred kenya > uganda'])
    expect(lines(recommended('was be AUX VBD _ 6'))).toEqual([])
  })
})

describe('what somebody is against', () => {
  const against = (preposition: string): string => `
    Kenya Kenya PROPN NNP _ 5 nsubj
    is be AUX VBZ _ 5 cop
    ${preposition} ADP IN _ 5 case
    the the DET DT _ 5 det
    proposal proposal NOUN NN _ 0 root
    of of ADP IN _ 7 case
    Uganda Uganda PROPN NNP _ 5 nmod`

  it('is turned down by him', () => {
    expect(lines(against('against against'))).toContain('REJECT ongoing kenya > uganda')
    expect(lines(against('behind behind')).join()).not.toContain('REJECT')
  })
})

describe('revenge and troops that somebody demands to go', () => {
  const vowed = (verb: string): string => `
    Kenya Kenya PROPN NNP _ 2 nsubj
    vowed vow VERB VBD _ 0 root
    to to PART TO _ 4 mark
    ${verb} ${verb} VERB VB _ 2 xcomp
    the the DET DT _ 6 det
    killing killing NOUN NN _ 4 obj
    of of ADP IN _ 8 case
    Uganda Uganda PROPN NNP _ 6 nmod`

  it('are a threat, though not to those who are avenged', () => {
    expect(lines(vowed('avenge'))).toContain('THREATEN occurred kenya > ')
    expect(lines(vowed('remember')).join()).not.toContain('THREATEN')
  })

  it('are asked of those who would leave, and not of the place they would leave', () => {
    const tree = (of: string): string => `
      Kenya Kenya PROPN NNP _ 2 nsubj
      demanded demand VERB VBD _ 0 root
      the the DET DT _ 4 det
      withdrawal withdrawal NOUN NN _ 2 obj
      ${of} ADP IN _ 6 case
      Uganda Uganda PROPN NNP _ 4 nmod
      from from ADP IN _ 8 case
      Sarn Sarn PROPN NNP _ 4 nmod`
    const cast = { ...STATES, Sarn: 'place' } as const
    expect(lines(tree('of of'), cast)).toEqual(['REQUEST occurred kenya > uganda'])
    expect(lines(tree('after after'), cast).join()).not.toContain('uganda')
  })
})
