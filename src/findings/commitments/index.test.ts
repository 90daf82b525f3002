import { describe, expect, it } from 'vitest'
import type { Statement } from '../../record/index.js'
import type { Document } from '../../language/layers.js'
import { line, readCommitments as read, type Given } from './testing/read-commitments.js'

describe('conditions', () => {
  it('reads an if clause with will', () => {
    const tree = `
      Ormia Ormia PROPN NNP _ 3 nsubj
      will will AUX MD _ 3 aux
      reopen reopen VERB VB _ 0 root
      the the DET DT _ 5 det
      border border NOUN NN _ 3 obj
      if if SCONJ IN _ 8 mark
      Veld Veld PROPN NNP _ 8 nsubj
      signs sign VERB VBZ _ 3 advcl
      . . PUNCT . _ 3 punct`
    expect(read(tree, { cast: { Ormia: 'state', Veld: 'state' } }).map(line)).toEqual([
      'commit ormia: reopen the border | if Veld signs | -'
    ])
  })

  it('reads the inverted condition inside reported speech', () => {
    const tree = `
      Officials official NOUN NNS _ 2 nsubj
      said say VERB VBD _ 0 root
      Ormia Ormia PROPN NNP _ 5 nsubj
      would would AUX MD _ 5 aux
      rethink rethink VERB VB _ 2 ccomp
      its its PRON PRP$ _ 7 nmod:poss
      offer offer NOUN NN _ 5 obj
      should should AUX MD _ 10 aux
      Veld Veld PROPN NNP _ 10 nsubj
      sign sign VERB VB _ 5 advcl
      the the DET DT _ 12 det
      pact pact NOUN NN _ 10 obj`
    expect(read(tree, { cast: { Ormia: 'state', Veld: 'state' } }).map(line)).toEqual([
      'commit ormia: rethink its offer | should Veld sign the pact | -'
    ])
  })

  it('looks below the verb of saying that the condition was tied to', () => {
    const tree = `
      Ormia Ormia PROPN NNP _ 2 nsubj
      said say VERB VBD _ 0 root
      it it PRON PRP _ 5 nsubj
      would would AUX MD _ 5 aux
      leave leave VERB VB _ 2 ccomp
      unless unless SCONJ IN _ 8 mark
      Veld Veld PROPN NNP _ 8 nsubj
      paid pay VERB VBD _ 2 advcl`
    expect(read(tree, { cast: { 'Ormia|it': 'state', Veld: 'state' } }).map(line)).toEqual([
      'commit ormia: leave | unless Veld paid | -'
    ])
  })

  it('gives a consequence to whom the things belong', () => {
    const tree = `
      The the DET DT _ 2 det
      bloc bloc NOUN NN _ 4 nmod:poss
      's 's PART POS _ 2 case
      ties tie NOUN NNS _ 7 nsubj:pass
      could could AUX MD _ 7 aux
      be be AUX VB _ 7 aux:pass
      harmed harm VERB VBN _ 0 root
      if if SCONJ IN _ 10 mark
      it it PRON PRP _ 10 nsubj
      stays stay VERB VBZ _ 7 advcl`
    expect(read(tree, { cast: { 'The bloc': 'organisation', it: 'state' } }).map(line)).toEqual([
      "threaten the-bloc: The bloc 's ties could be harmed | if it stays | -"
    ])
  })

  it('gives a consequence that belongs to nobody to the one who warns of it', () => {
    const tree = `
      Veld Veld PROPN NNP _ 2 nsubj
      warned warn VERB VBD _ 0 root
      ties tie NOUN NNS _ 5 nsubj
      could could AUX MD _ 5 aux
      suffer suffer VERB VB _ 2 ccomp
      if if SCONJ IN _ 8 mark
      Ormia Ormia PROPN NNP _ 8 nsubj
      stays stay VERB VBZ _ 5 advcl`
    const given: Given = {
      cast: { Veld: 'state', Ormia: 'state' },
      statements: document => [warning(document, 'ties could suffer if Ormia stays')]
    }
    expect(read(tree, given).map(line)).toEqual(['threaten veld: ties could suffer | if Ormia stays | -'])
    expect(read(tree, given)[0]?.statement).toBe('statement-1')
  })

  it('finds a condition that hangs beside the clause on the verb of saying', () => {
    const tree = `
      Ormia Ormia PROPN NNP _ 2 nsubj
      says say VERB VBZ _ 0 root
      it it PRON PRP _ 5 nsubj
      will will AUX MD _ 5 aux
      leave leave VERB VB _ 2 ccomp
      should should SCONJ IN _ 8 mark
      Veld Veld PROPN NNP _ 8 nsubj
      sign sign VERB VB _ 2 ccomp`
    expect(read(tree, { cast: { 'Ormia|it': 'state', Veld: 'state' } }).map(line)).toEqual([
      'commit ormia: leave | should Veld sign | -'
    ])
  })

  it('reads a condition of several words', () => {
    const tree = `
      Ormia Ormia PROPN NNP _ 3 nsubj
      will will AUX MD _ 3 aux
      pay pay VERB VB _ 0 root
      as as ADV RB _ 5 advmod
      long long ADV RB _ 3 advmod
      as as SCONJ IN _ 8 mark
      Veld Veld PROPN NNP _ 8 nsubj
      waits wait VERB VBZ _ 5 advcl`
    expect(read(tree, { cast: { Ormia: 'state', Veld: 'state' } }).map(line)).toEqual([
      'commit ormia: pay | as long as Veld waits | -'
    ])
  })

  it('reads what an act is based on', () => {
    const tree = `
      Ormia Ormia PROPN NNP _ 3 nsubj
      would would AUX MD _ 3 aux
      pay pay VERB VB _ 0 root
      based base VERB VBN _ 7 case
      on on ADP IN _ 4 fixed
      the the DET DT _ 7 det
      pact pact NOUN NN _ 3 obl`
    expect(read(tree, { cast: { Ormia: 'state' } }).map(line)).toEqual(['commit ormia: pay | based on the pact | -'])
  })

  it.each([
    [
      'what it is based on, called an object',
      'based base VERB VBN _ 7 case',
      'on on ADP IN _ 4 fixed',
      ['commit ormia: pay | based on the pact | -']
    ],
    ['no object without such an opener', 'half half ADV RB _ 7 advmod', 'of of ADP IN _ 7 case', []]
  ])('reads %s', (_, opener, next, expected) => {
    const tree = `
      Ormia Ormia PROPN NNP _ 3 nsubj
      would would AUX MD _ 3 aux
      pay pay VERB VB _ 0 root
      ${opener}
      ${next}
      the the DET DT _ 7 det
      pact pact NOUN NN _ 3 obj`
    expect(read(tree, { cast: { Ormia: 'state' } }).map(line)).toEqual(expected)
  })

  it.each([
    [
      'an auxiliary before the subject that is called a mark',
      'should should AUX MD _ 6 mark',
      'Veld Veld PROPN NNP _ 6 nsubj',
      ['commit ormia: leave | should Veld sign | -']
    ],
    ['none where it stands behind the subject', 'Veld Veld PROPN NNP _ 6 nsubj', 'should should AUX MD _ 6 mark', []]
  ])('reads as a condition %s', (_, fourth, fifth, expected) => {
    const tree = `
      Ormia Ormia PROPN NNP _ 3 nsubj
      will will AUX MD _ 3 aux
      leave leave VERB VB _ 0 root
      ${fourth}
      ${fifth}
      sign sign VERB VB _ 3 advcl`
    expect(read(tree, { cast: { Ormia: 'state', Veld: 'state' } }).map(line)).toEqual(expected)
  })

  it.each([
    [
      'had not happened',
      'would would AUX MD _ 4 aux',
      'have have AUX VB _ 4 aux',
      'left leave VERB VBN _ 0 root',
      'if'
    ],
    ['past', 'always always ADV RB _ 4 advmod', 'then then ADV RB _ 4 advmod', 'left leave VERB VBD _ 0 root', 'if'],
    ['manner', 'would would AUX MD _ 4 aux', 'also also ADV RB _ 4 advmod', 'leave leave VERB VB _ 0 root', 'as']
  ])('leaves alone what is %s', (_, second, third, verb, mark) => {
    const tree = `
      Ormia Ormia PROPN NNP _ 4 nsubj
      ${second}
      ${third}
      ${verb}
      ${mark} ${mark} SCONJ IN _ 7 mark
      Veld Veld PROPN NNP _ 7 nsubj
      paid pay VERB VBD _ 4 advcl`
    expect(read(tree, { cast: { Ormia: 'state', Veld: 'state' } })).toEqual([])
  })

  it('leaves a question whether something is so alone', () => {
    const tree = `
      Ormia Ormia PROPN NNP _ 3 nsubj
      will will AUX MD _ 3 aux
      ask ask VERB VB _ 0 root
      if if SCONJ IN _ 6 mark
      Veld Veld PROPN NNP _ 6 nsubj
      paid pay VERB VBD _ 3 ccomp`
    expect(read(tree, { cast: { Ormia: 'state', Veld: 'state' } })).toEqual([])
  })

  it('leaves set phrases alone', () => {
    const tree = `
      Ormia Ormia PROPN NNP _ 3 nsubj
      will will AUX MD _ 3 aux
      stay stay VERB VB _ 0 root
      if if SCONJ IN _ 5 mark
      necessary necessary ADJ JJ _ 3 advcl`
    expect(read(tree, { cast: { Ormia: 'state' } })).toEqual([])
  })

  it('leaves advice to people in general alone', () => {
    const tree = `
      Ormia Ormia PROPN NNP _ 3 nsubj
      will will AUX MD _ 3 aux
      win win VERB VB _ 0 root
      if if SCONJ IN _ 6 mark
      you you PRON PRP _ 6 nsubj
      ask ask VERB VBP _ 3 advcl
      me me PRON PRP _ 6 obj`
    expect(read(tree, { cast: { Ormia: 'state' } })).toEqual([])
  })
})

describe('deadlines', () => {
  it('reads a schedule with its day', () => {
    const tree = `
      The the DET DT _ 2 det
      contingent contingent NOUN NN _ 4 nsubj
      is be AUX VBZ _ 4 cop
      due due ADJ JJ _ 0 root
      to to PART TO _ 6 mark
      leave leave VERB VB _ 4 xcomp
      Veld Veld PROPN NNP _ 6 obj
      by by ADP IN _ 9 case
      June June PROPN NNP _ 6 obl`
    expect(read(tree, { cast: { 'The contingent': 'armed-group' }, times: { June: '2031-06' } }).map(line)).toEqual([
      'plan the-contingent: leave Veld | - | 2031-06'
    ])
  })

  it('reads a promise', () => {
    const tree = `
      Ormia Ormia PROPN NNP _ 2 nsubj
      pledged pledge VERB VBD _ 0 root
      to to PART TO _ 4 mark
      pay pay VERB VB _ 2 xcomp
      its its PRON PRP$ _ 6 nmod:poss
      dues due NOUN NNS _ 4 obj
      before before ADP IN _ 8 case
      2032 2032 NUM CD _ 4 obl`
    expect(read(tree, { cast: { Ormia: 'state' }, times: { '2032': '2032' } }).map(line)).toEqual([
      'commit ormia: pay its dues | - | 2032'
    ])
  })

  it('reads a participle whose day lies ahead', () => {
    const tree = `
      Ormia Ormia PROPN NNP _ 2 nsubj
      continues continue VERB VBZ _ 0 root
      moving move VERB VBG _ 2 xcomp
      its its PRON PRP$ _ 5 nmod:poss
      staff staff NOUN NN _ 3 obj
      , , PUNCT , _ 7 punct
      completing complete VERB VBG _ 2 advcl
      the the DET DT _ 9 det
      transfer transfer NOUN NN _ 7 obj
      by by ADP IN _ 11 case
      January January PROPN NNP _ 7 obl`
    expect(read(tree, { cast: { Ormia: 'state' }, times: { January: '2032-01' } }).map(line)).toEqual([
      'plan ormia: completing the transfer | - | 2032-01'
    ])
  })

  it.each([
    ['what was', 'left leave VERB VBD _ 0 root', 'in', '2030'],
    ['a day gone by', 'leave leave VERB VBP _ 0 root', 'by', '2030'],
    ['since when', 'leave leave VERB VBP _ 0 root', 'since', '2032']
  ])('leaves %s alone', (_, verb, preposition, year) => {
    const tree = `
      Ormians Ormian PROPN NNPS _ 2 nsubj
      ${verb}
      Veld Veld PROPN NNP _ 2 obj
      ${preposition} ${preposition} ADP IN _ 5 case
      ${year} ${year} NUM CD _ 2 obl`
    expect(read(tree, { cast: { Ormians: 'group' }, times: { [year]: year } })).toEqual([])
  })

  it('leaves the weather alone', () => {
    const tree = `
      Rain rain NOUN NN _ 3 nsubj
      will will AUX MD _ 3 aux
      fall fall VERB VB _ 0 root
      by by ADP IN _ 5 case
      June June PROPN NNP _ 3 obl`
    expect(read(tree, { cast: {}, times: { June: '2031-06' } })).toEqual([])
  })

  it('leaves the deadline of a condition alone', () => {
    const tree = `
      Ormia Ormia PROPN NNP _ 3 nsubj
      will will AUX MD _ 3 aux
      pay pay VERB VB _ 0 root
      if if SCONJ IN _ 6 mark
      Veld Veld PROPN NNP _ 6 nsubj
      leaves leave VERB VBZ _ 3 advcl
      by by ADP IN _ 8 case
      June June PROPN NNP _ 6 obl`
    const given: Given = { cast: { Ormia: 'state', Veld: 'state' }, times: { June: '2031-06' } }
    expect(read(tree, given).map(line)).toEqual(['commit ormia: pay | if Veld leaves by June | -'])
  })

  it('joins the condition and the deadline of one act', () => {
    const tree = `
      Ormia Ormia PROPN NNP _ 3 nsubj
      will will AUX MD _ 3 aux
      leave leave VERB VB _ 0 root
      by by ADP IN _ 5 case
      June June PROPN NNP _ 3 obl
      if if SCONJ IN _ 8 mark
      Veld Veld PROPN NNP _ 8 nsubj
      agrees agree VERB VBZ _ 3 advcl`
    expect(read(tree, { cast: { Ormia: 'state', Veld: 'state' }, times: { June: '2031-06' } }).map(line)).toEqual([
      'commit ormia: leave | if Veld agrees | 2031-06'
    ])
  })
})

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
  const FACE = (verb: string): string => `
    Norway Norway PROPN NNP _ 2 nsubj
    warned warn VERB VBD _ 0 root
    Uganda Uganda PROPN NNP _ 2 obj
    it it PRON PRP _ 6 nsubj
    would would AUX MD _ 6 aux
    ${verb} VERB VB _ 2 ccomp
    sanctions sanction NOUN NNS _ 6 obj
    if if SCONJ IN _ 10 mark
    rebels rebel NOUN NNS _ 10 nsubj
    stay stay VERB VBP _ 6 advcl`

  it('is nobody who would only suffer it', () => {
    const cast = { Norway: 'state', 'Uganda|it': 'state', rebels: 'armed-group' } as const
    expect(read(FACE('face face'), { cast })).toEqual([])
    expect(read(FACE('impose impose'), { cast }).map(line)).toEqual([
      'threaten uganda: impose sanctions | if rebels stay | -'
    ])
  })

  it('is nobody who is forced to it', () => {
    const tree = (verb: string): string => `
      If if SCONJ IN _ 3 mark
      rebels rebel NOUN NNS _ 3 nsubj
      stay stay VERB VBP _ 6 advcl
      Norway Norway PROPN NNP _ 6 nsubj
      will will AUX MD _ 6 aux
      ${verb} VERB VB _ 0 root
      to to PART TO _ 8 mark
      leave leave VERB VB _ 6 xcomp`
    const cast = { Norway: 'state', rebels: 'armed-group' } as const
    expect(read(tree('have have'), { cast })).toEqual([])
    expect(read(tree('threaten threaten'), { cast })).toHaveLength(1)
  })
})

describe('conditions with when', () => {
  const REOPEN = (auxiliary: string): string => `
    Norway Norway PROPN NNP _ 3 nsubj
    ${auxiliary} _ 3 aux
    reopen reopen VERB VB _ 0 root
    mines mine NOUN NNS _ 3 obj
    when when ADV WRB _ 7 advmod
    fighting fighting NOUN NN _ 7 nsubj
    ends end VERB VBZ _ 3 advcl`

  it('are conditions of what is to come alone', () => {
    const cast = { Norway: 'state' } as const
    expect(read(REOPEN('will will AUX MD'), { cast }).map(line)).toEqual([
      'commit norway: reopen mines | when fighting ends | -'
    ])
    expect(read(REOPEN('did do AUX VBD'), { cast })).toEqual([])
  })
})

describe('what is no undertaking by its words', () => {
  const DUE = (word: string): string => `
    Ormia Ormia PROPN NNP _ 5 nsubj
    will will AUX MD _ 5 aux
    for for ADP IN _ 4 case
    ${word} time NOUN NN _ 5 obl
    vote vote VERB VB _ 0 root
    in in ADP IN _ 8 case
    ten ten NUM CD _ 8 nummod
    years year NOUN NNS _ 5 obl`

  it('leaves out the measure of a record', () => {
    const given = { cast: { Ormia: 'state' }, times: { 'ten years': 'P10Y' } } as const
    expect(read(DUE('time'), given).map(line)).toEqual(['plan ormia: vote | - | P10Y'])
    expect(read(DUE('first'), given)).toEqual([])
  })

  it('leaves out what has begun, and keeps what is offered', () => {
    const tree = (verb: string): string => `
      Ormia Ormia PROPN NNP _ 2 nsubj
      ${verb} VERB VBD _ 0 root
      to to PART TO _ 4 mark
      pay pay VERB VB _ 2 xcomp
      if if SCONJ IN _ 7 mark
      Veld Veld PROPN NNP _ 7 nsubj
      signs sign VERB VBZ _ 4 advcl`
    const cast = { Ormia: 'state', Veld: 'state' } as const
    expect(read(tree('began begin'), { cast })).toEqual([])
    expect(read(tree('offered offer'), { cast }).map(line)).toEqual(['commit ormia: pay | if Veld signs | -'])
  })
})

describe('things that are promised', () => {
  const PROMISED = (verb: string, preposition: string): string => `
    Ormia Ormia PROPN NNP _ 2 nsubj
    ${verb} VERB VBD _ 0 root
    money money NOUN NN _ 2 obj
    ${preposition} ${preposition} ADP IN _ 5 case
    June June PROPN NNP _ 2 obl`
  const given = { cast: { Ormia: 'state' }, times: { June: '2031-06' } } as const

  it('are undertaken by their limit', () => {
    expect(read(PROMISED('promised promise', 'by'), given).map(line)).toEqual(['commit ormia: money | - | 2031-06'])
  })

  it('are not by the day on which they were promised, nor by another verb', () => {
    expect(read(PROMISED('promised promise', 'in'), given)).toEqual([])
    expect(read(PROMISED('found find', 'by'), given)).toEqual([])
  })
})

describe('limits and conditions among other words', () => {
  it('takes the time of what has to happen only afterwards for the limit', () => {
    const tree = `
      Ormia Ormia PROPN NNP _ 3 nsubj
      will will AUX MD _ 3 aux
      pay pay VERB VB _ 0 root
      before before SCONJ IN _ 6 mark
      harvest harvest NOUN NN _ 6 nsubj
      begins begin VERB VBZ _ 3 advcl
      next next ADJ JJ _ 8 amod
      spring spring NOUN NN _ 6 obl`
    const times = { 'next spring': '2032-SP' }
    expect(read(tree, { cast: { Ormia: 'state' }, times }).map(line)).toEqual(['plan ormia: pay | - | 2032-SP'])
    const after = tree.replace('before before', 'after after')
    expect(read(after, { cast: { Ormia: 'state' }, times }).map(line)).not.toContain('plan ormia: pay | - | 2032-SP')
  })

  it('ends a condition before a remark on it', () => {
    const tree = `
      Ormia Ormia PROPN NNP _ 3 nsubj
      will will AUX MD _ 3 aux
      pay pay VERB VB _ 0 root
      if if SCONJ IN _ 6 mark
      Veld Veld PROPN NNP _ 6 nsubj
      signs sign VERB VBZ _ 3 advcl
      , , PUNCT , _ 9 punct
      a a DET DT _ 9 det
      step step NOUN NN _ 6 appos
      everybody everybody PRON NN _ 11 nsubj
      expects expect VERB VBZ _ 9 acl:relcl`
    expect(read(tree, { cast: { Ormia: 'state', Veld: 'state' } }).map(line)).toEqual([
      'commit ormia: pay | if Veld signs | -'
    ])
  })
})
