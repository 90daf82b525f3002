import { describe, expect, it } from 'vitest'
import type { EntityType } from '../../record/index.js'
import { eventLines } from './testing/event-lines.js'

const CAST: Readonly<Record<string, EntityType>> = {
  Kenya: 'state',
  Uganda: 'state',
  Sarn: 'place',
  rebels: 'armed-group',
  teachers: 'group',
  students: 'group',
  villagers: 'group',
  tourists: 'group',
  ministry: 'government',
  Commonwealth: 'organisation',
  police: 'organisation'
}

/** Events as lines; of the cast those whom the tree names. */
const lines = (tree: string): string[] =>
  eventLines(tree, Object.fromEntries(Object.entries(CAST).filter(([name]) => tree.includes(` ${name} `))))

/** A sentence of words `text lemma UPOS XPOS head relation`, apart by `/`. */
const sentence = (words: string): string =>
  words
    .split('/')
    .map(word => {
      const [text, lemma, upos, xpos, head, name] = word.trim().split(' ')
      return `  ${String(text)} ${String(lemma)} ${String(upos)} ${String(xpos)} _ ${String(head)} ${String(name)}`
    })
    .join('\n')

const MASSED = 'Kenya Kenya PROPN NNP 2 nsubj/massed mass VERB VBD 0 root/troops troop NOUN NNS 2 obj'

describe('whom forces are moved against', () => {
  it('are those beyond the border', () => {
    const along = (preposition: string): string =>
      sentence(
        `${MASSED}/along along ADP IN 5 case/border border NOUN NN 2 obl/${preposition} ADP IN 7 case/Uganda Uganda PROPN NNP 5 nmod`
      )
    expect(lines(along('with with'))).toEqual(['MOBILIZE occurred kenya > uganda'])
    expect(lines(along('except except'))).toEqual(['MOBILIZE occurred kenya > '])
  })

  it('are those whom they are to face, and not those whom they are to join', () => {
    const sent = (verb: string): string =>
      sentence(
        `${MASSED}/in in ADP IN 5 case/Sarn Sarn PROPN NNP 2 obl/to to PART TO 7 mark/${verb} VERB VB 2 advcl/rebels rebel NOUN NNS 7 obj`
      )
    expect(lines(sent('confront confront'))).toEqual(['MOBILIZE occurred kenya > rebels'])
    expect(lines(sent('shadow shadow'))).toEqual(['MOBILIZE occurred kenya > rebels'])
    expect(lines(sent('join join'))).toEqual(['MOBILIZE occurred kenya > sarn'])
  })

  it('are those whose move they answer', () => {
    const as = (mark: string, verb: string): string =>
      sentence(`${MASSED}/${mark} SCONJ IN 6 mark/rebels rebel NOUN NNS 6 nsubj/${verb} VERB VBD 2 advcl`)
    expect(lines(as('as as', 'neared near'))).toEqual(['MOBILIZE occurred kenya > rebels'])
    expect(lines(as('as as', 'smiled smile'))).toEqual(['MOBILIZE occurred kenya > '])
    expect(lines(as('though though', 'neared near'))).toEqual(['MOBILIZE occurred kenya > '])
  })

  it('do not move the forces themselves', () => {
    const alert = sentence(
      `police police NOUN NNS 3 nsubj:pass/were be AUX VBD 3 aux:pass/put put VERB VBN 0 root/on on ADP IN 5 case/alert alert NOUN NN 3 obl/` +
        `before before ADP IN 7 case/march march NOUN NN 3 obl/by by ADP IN 9 case/students student NOUN NNS 7 nmod`
    )
    expect(lines(alert)).toContain('MOBILIZE occurred police > students')
  })

  it('stand ready only where somebody or some place is told', () => {
    const tightened = (more: string): string =>
      sentence(
        `Security security NOUN NN 3 nsubj:pass/was be AUX VBD 3 aux:pass/tightened tighten VERB VBN 0 root${more}`
      )
    expect(lines(tightened('/in in ADP IN 5 case/Sarn Sarn PROPN NNP 3 obl'))).toEqual(['MOBILIZE occurred  > '])
    expect(lines(tightened(''))).toEqual([])
  })
})

const MARCHED = 'teachers teacher NOUN NNS 2 nsubj/marched march VERB VBD 0 root'

describe('against whom a protest goes', () => {
  it('are those whom it is to press', () => {
    const to = (verb: string): string =>
      sentence(`${MARCHED}/to to PART TO 4 mark/${verb} VERB VB 2 advcl/ministry ministry NOUN NN 4 obj`)
    expect(lines(to('press press'))).toEqual(['PROTEST occurred teachers > ministry'])
    expect(lines(to('reach reach'))).toEqual(['PROTEST occurred teachers > '])
  })

  it('are those by whom the grievance is', () => {
    const over = (verb: string, preposition: string): string =>
      sentence(
        `${MARCHED}/over over ADP IN 4 case/wages wage NOUN NNS 2 obl/${verb} VERB VBN 4 acl/${preposition} ADP IN 7 case/ministry ministry NOUN NN 5 obl`
      )
    expect(lines(over('owed owe', 'by by'))).toEqual(['PROTEST occurred teachers > ministry'])
    expect(lines(over('paid pay', 'near near'))).toEqual(['PROTEST occurred teachers > '])
  })

  it('are those whose deed it answers', () => {
    const after = (verb: string): string =>
      sentence(
        `${MARCHED}/after after SCONJ IN 5 mark/ministry ministry NOUN NN 5 nsubj/${verb} VERB VBD 2 advcl/pensions pension NOUN NNS 5 obj`
      )
    expect(lines(after('cut cut'))).toEqual(['PROTEST occurred teachers > ministry'])
    expect(lines(after('praised praise'))).toEqual(['PROTEST occurred teachers > '])
  })

  it('may be told of any deed of people who protest', () => {
    const burned = (who: string, where: string): string =>
      sentence(
        `${who} NOUN NNS 2 nsubj/burned burn VERB VBD 0 root/bills bill NOUN NNS 2 obj/in in ADP IN 5 case/${where} NOUN NN 2 obl/with with ADP IN 7 case/ministry ministry NOUN NN 5 nmod`
      )
    expect(lines(burned('villagers villager', 'dispute dispute'))).toEqual(['PROTEST occurred villagers > ministry'])
    expect(lines(burned('villagers villager', 'kitchen kitchen'))).toEqual([])
    expect(lines(burned('tourists tourist', 'dispute dispute'))).toEqual([])
  })
})

describe('relations that are reduced', () => {
  it('are talks that are broken off, and not those that are put off', () => {
    const talks = (verb: string): string =>
      sentence(
        `Kenya Kenya PROPN NNP 2 nsubj/${verb} VERB VBD 0 root/off off ADP RP 2 compound:prt/talks talk NOUN NNS 2 obj/with with ADP IN 6 case/Uganda Uganda PROPN NNP 4 nmod`
      )
    expect(lines(talks('broke break'))).toEqual(['SANCTION occurred kenya > uganda'])
    expect(lines(talks('called call'))).toEqual(['REJECT occurred kenya > uganda'])
  })

  it('are those of a body that shuts a member out, and not of a place', () => {
    const from = (where: string): string =>
      sentence(
        `Uganda Uganda PROPN NNP 3 nsubj:pass/was be AUX VBD 3 aux:pass/suspended suspend VERB VBN 0 root/from from ADP IN 5 case/${where} PROPN NNP 3 obl`
      )
    expect(lines(from('Commonwealth Commonwealth'))).toEqual(['SANCTION occurred commonwealth > uganda'])
    expect(lines(from('Sarn Sarn')).join()).not.toContain('sarn >')
  })

  it('are those of whoever drives people out, and not of a flood', () => {
    const fled = (what: string): string =>
      sentence(`villagers villager NOUN NNS 2 nsubj/fled flee VERB VBD 0 root/${what} NOUN NNS 2 obj`)
    expect(lines(fled('rebels rebel'))).toEqual(['SANCTION occurred rebels > villagers'])
    expect(lines(fled('floods flood'))).toEqual([])
  })
})
