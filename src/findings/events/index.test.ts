import { describe, expect, it } from 'vitest'
import { eventsIn, expectWithMode, lineWithMode, type Cast } from './testing/expect-events.js'

const RAID = 'nsubj[Rebels/NNS] attacked/attack/VBD obj[compound[Port/port/NNP] Ister] obl[on Friday] .'
const RAIDERS: Cast = { Rebels: 'armed-group', 'Port Ister': 'place' }

describe('who did what to whom', () => {
  it('reads subject and object', () => {
    expectWithMode(RAID, RAIDERS, ['ASSAULT occurred rebels > port-ister'])
  })

  it('quotes trigger and clause', () => {
    const [event] = eventsIn(RAID, RAIDERS)
    expect(event?.mentions[0]?.trigger.quote).toBe('attacked')
    expect(event?.mentions[0]?.evidence.quote).toBe('Rebels attacked Port Ister on Friday')
  })

  it('leaves a doer that cannot act alone', () => {
    expectWithMode('nsubj[The storm/NN] hit/VBD obj[Ormia]', { Ormia: 'state' }, [])
  })

  it('takes the passive subject as recipient and the agent as actor', () => {
    expectWithMode(
      'nsubj:pass[Two editors/NNS] were arrested/arrest/VBN obl:agent[by police/NNS]',
      { editors: 'group', police: 'organisation' },
      ['COERCE/arrest occurred police > editors']
    )
  })

  it('keeps compound actors in one event and shares the subject of joined verbs', () => {
    expectWithMode(
      'nsubj[Ormia conj[and Veld]] condemned/condemn/VBD obj[Karst] conj[and recalled/recall/VBD obj[their ambassadors/NNS]]',
      { Ormia: 'state', Veld: 'state', Karst: 'state' },
      ['ACCUSE/disapprove occurred ormia+veld > karst', 'SANCTION/withdraw occurred ormia+veld > ']
    )
  })

  it('puts all who meet among the actors', () => {
    expectWithMode(
      "nsubj[Envoys/NNS nmod[from Ormia]] met/meet/VBD obj[nmod:poss[Veld 's] president/NN]",
      { 'Envoys from Ormia': 'group', "Veld 's president": 'person', Veld: 'state' },
      ["CONSULT occurred envoys-from-ormia+veld-'s-president > "]
    )
  })

  it('finds the antecedent of a relative clause', () => {
    expectWithMode(
      'nsubj[The militia/NN acl:relcl[nsubj[that/WDT/PronType=Rel] kidnapped/kidnap/VBD obj[the nurses/NNS]]] fled/flee/VBD',
      { 'The militia': 'armed-group', 'the nurses': 'group' },
      ['ASSAULT/abduct occurred the-militia > the-nurses']
    )
  })

  it('gives the actor of a noun from its possessor and the recipient from its preposition', () => {
    expectWithMode(
      "nsubj[nmod:poss[Karst 's] raid/NN nmod[on Veld]] shocked/shock/VBD obj[everybody/PRON.NN]",
      { Karst: 'state', Veld: 'state' },
      ['ASSAULT occurred karst > veld']
    )
  })

  it('reads a noun that a light verb carries out', () => {
    expectWithMode('nsubj[Ormia] held/hold/VBD obj[talks/NNS] obl[with Veld]', { Ormia: 'state', Veld: 'state' }, [
      'CONSULT occurred ormia+veld > '
    ])
  })

  it('counts the sanctions that are imposed once', () => {
    expectWithMode(
      'nsubj[Veld] imposed/impose/VBD obj[sanctions/NNS nmod[on Karst]]',
      { Veld: 'state', Karst: 'state' },
      ['SANCTION/discontinue occurred veld > karst']
    )
  })

  it('does not take a kind of thing for an act', () => {
    expectWithMode('nsubj[Ormia] bought/buy/VBD obj[an compound[attack/NN] dog/NN]', { Ormia: 'state' }, [])
  })

  it('does not take a dismissed coach for a victim', () => {
    expectWithMode('nsubj[Veld] fired/fire/VBD obj[its coach/NN]', { Veld: 'state', 'its coach': 'person' }, [])
  })
})

describe('told twice', () => {
  it('is one event with two mentions', () => {
    const twice = [RAID, 'nsubj[The attack/NN nmod[by Rebels/NNS]] was advmod[very/RB] long/JJ']
    const events = eventsIn(twice, RAIDERS)
    expect(events.map(lineWithMode)).toEqual(['ASSAULT occurred rebels > port-ister'])
    expect(events[0]?.mentions.map(mention => mention.trigger.quote)).toEqual(['attacked', 'attack'])
  })

  it('stays two where the victims differ', () => {
    const other = 'nsubj[Rebels/NNS] attacked/attack/VBD obj[compound[Fort/fort/NNP] Annam] obl[on Friday] .'
    expect(eventsIn([RAID, other], { ...RAIDERS, 'Fort Annam': 'place' })).toHaveLength(2)
  })
})
