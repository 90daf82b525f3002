import { describe, expect, it } from 'vitest'
import type { EntityType } from '../../record/index.js'
import type { Chain } from '../../language/layers.js'
import type { Frame } from './frame.js'
import { isPlay, isPolitical } from './is-political.js'

const politics = {
  privateSectors: new Set(['BUS']),
  openTypes: new Set(['ASSAULT']),
  kin: new Set(['wife']),
  laymen: new Set(['guest', 'couple'])
}

function chain(id: string, type: EntityType, sector: string | null, form: 'name' | 'nominal' = 'name'): Chain {
  const mention = { first: 0, last: 1, head: 0, start: 0, end: 1, form, score: 1 }
  return { id, type, sector, name: id, country: null, mentions: [mention] } as unknown as Chain
}

function counts(type: Frame['type'], ...parties: Chain[]): boolean {
  const span = { start: 0, end: 1, quote: 'a' }
  const actors = parties.map(({ id }) => ({ entity: id, span }))
  const frame = { type } as Frame
  return isPolitical({ frame, actors, recipients: [] }, new Map(parties.map(p => [p.id, p])), politics)
}

const SPORTS = {
  privateSectors: politics.privateSectors,
  sports: new Set(['keeper', 'goal', 'season', 'football', 'tournament'])
}

const firm = chain('Tarl Ltd', 'organisation', 'BUS')
const state = chain('Ormia', 'state', 'GOV')

describe('an act of words or dealings', () => {
  it('is business between firms, and politics as soon as a state takes part', () => {
    expect(counts('AGREE', firm)).toBe(false)
    expect(counts('AGREE', firm, state)).toBe(true)
  })

  it('counts between persons of whom only the name is known, and not between a manager and a firm', () => {
    expect(counts('CONSULT', chain('Ada Holm', 'person', null))).toBe(true)
    expect(counts('CONSULT', chain('manager', 'person', null, 'nominal'), firm)).toBe(false)
  })

  it('is no politics between somebody without a name and a crowd, except where he has an office', () => {
    const crowd = chain('passengers', 'group', 'CVL', 'nominal')
    expect(counts('ACCUSE', chain('steward', 'person', null, 'nominal'), crowd)).toBe(false)
    expect(counts('ACCUSE', chain('minister', 'person', 'GOV', 'nominal'), crowd)).toBe(true)
  })
})

describe('violence', () => {
  it('counts whoever suffers it', () => {
    expect(counts('ASSAULT', firm)).toBe(true)
  })

  it('is a kindness and no politics between a nurse and a patient, and politics where a ministry helps him', () => {
    const patient = chain('patient', 'person', 'CVL', 'nominal')
    expect(counts('AID', firm, patient)).toBe(false)
    expect(counts('AID', chain('ministry', 'government', 'GOV', 'nominal'), patient)).toBe(true)
    expect(counts('ACCUSE', firm, patient)).toBe(true)
  })

  it('is a purchase where a firm takes something over', () => {
    const takeover = (party: Chain): boolean =>
      isPolitical(
        {
          frame: { type: 'ASSAULT', act: 'seizure' } as Frame,
          actors: [{ entity: party.id, span: { start: 0, end: 1, quote: 'a' } }],
          recipients: []
        },
        new Map([[party.id, party]]),
        politics
      )
    expect(takeover(firm)).toBe(false)
    expect(takeover(state)).toBe(true)
  })

  it('is none of politics between a couple and their guests, and one where a state takes part', () => {
    const couple = chain('couple in Sarn', 'group', null, 'nominal')
    const guests = chain('guests', 'group', null, 'nominal')
    expect(counts('CONSULT', couple, guests)).toBe(false)
    expect(counts('CONSULT', couple, state)).toBe(true)
  })

  it('is no consultation at home', () => {
    expect(counts('CONSULT', state, chain('his wife', 'person', 'CVL', 'nominal'))).toBe(false)
    expect(counts('ACCUSE', state, chain('his wife', 'person', 'CVL', 'nominal'))).toBe(true)
  })

  it('belongs to politics where a counterpart takes part', () => {
    expect(counts('CONSULT', chain('Holm', 'person', null), chain('his counterpart', 'person', null, 'nominal'))).toBe(
      true
    )
    expect(counts('CONSULT', chain('Holm', 'person', null), chain('his dentist', 'person', null, 'nominal'))).toBe(
      false
    )
  })
})

describe('a sentence of sport or the stage', () => {
  const words = (text: string): { lemma: string }[] => text.split(' ').map(lemma => ({ lemma }))
  const play = (text: string, ...parties: Chain[]): boolean => {
    const actors = parties.map(({ id }) => ({ entity: id, span: { start: 0, end: 1, quote: 'x' } }))
    return isPlay(words(text), { actors, recipients: [] }, new Map(parties.map(one => [one.id, one])), SPORTS)
  }
  const person = chain('Holm', 'person', null)

  it('is told by two of its words', () => {
    expect(play('Holm fire past the keeper and bombard the goal', person)).toBe(true)
    expect(play('Holm fire past the guard', person)).toBe(false)
    expect(play('Holm bombard the town in the season of rain', person)).toBe(false)
  })

  it('is politics all the same where a state takes part', () => {
    expect(play('the state boycott the football tournament', state)).toBe(false)
  })
})
