import { describe, expect, it } from 'vitest'
import type { EntityType } from '../../record/index.js'
import type { Chain } from '../../language/layers.js'
import type { Draft } from './event-draft.js'
import { isInsideOneState } from './one-state.js'

function party(name: string, type: EntityType, sector: string | null, country: string | null): Chain {
  const form = /^\p{Lu}/u.test(name) ? 'name' : 'nominal'
  return { id: name, name, type, sector, country, mentions: [{ form }] } as unknown as Chain
}

function isInside(act: string, ...parties: Chain[]): boolean {
  const actors = parties.map(({ id }) => ({ entity: id }))
  const draft = { frame: { type: 'COOPERATE', act }, actors, recipients: [] } as unknown as Draft
  return isInsideOneState(draft, new Map(parties.map(one => [one.id, one])))
}

const police = party('police', 'organisation', 'COP', 'KEN')

describe('cooperation inside one state', () => {
  it('is the daily work of its services', () => {
    expect(isInside('sharing', police, party('prosecutors', 'group', 'JUD', null))).toBe(true)
    expect(isInside('sharing', police, party('prosecutors', 'group', 'JUD', 'UGA'))).toBe(false)
  })

  it('is what a witness does, and not before a tribunal above states', () => {
    const witness = party('witness', 'person', null, null)
    expect(isInside('cooperation', police, witness)).toBe(true)
    expect(isInside('cooperation', witness, party('war crimes tribunal', 'organisation', 'JUD', null))).toBe(false)
    expect(isInside('cooperation', police, party('Ada Holm', 'person', null, null))).toBe(false)
  })

  it('is none with a group in arms, or by another act', () => {
    expect(isInside('sharing', police, party('rebels', 'armed-group', 'REB', 'KEN'))).toBe(false)
    expect(isInside('extradition', police, party('prosecutors', 'group', 'JUD', 'KEN'))).toBe(false)
  })
})
