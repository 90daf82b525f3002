import { describe, expect, it } from 'vitest'
import type { Reading } from '../../record/index.js'
import { readingOf, type EntityWords } from '../testing/reading-of.js'
import { loadNaming } from './load-naming.js'
import { mergeActors } from './merge-actors.js'

const naming = loadNaming(null)

function reading(id: string, ...entities: EntityWords[]): Reading {
  const words = entities.flatMap(e => [e.name, ...(e.mentions ?? [])])
  return readingOf(id, `${words.join(' met ')} again.`, { entities })
}

function groups(...readings: Reading[]): string[][] {
  return mergeActors(readings, naming).map(actor => actor.entities.map(e => `${e.article}/${e.entity.slice(7)}`))
}

describe('mergeActors', () => {
  it('merges a full name and a surname that one person bears', () => {
    expect(groups(reading('a', { name: 'Ilse Varga' }), reading('b', { name: 'Varga' }))).toEqual([['a/0', 'b/0']])
  })

  it('never merges two given names', () => {
    expect(groups(reading('a', { name: 'Ilse Varga' }), reading('b', { name: 'Piotr Varga' }))).toHaveLength(2)
  })

  it('leaves a surname alone that two people bear', () => {
    const merged = groups(
      reading('a', { name: 'Ilse Varga' }),
      reading('b', { name: 'Piotr Varga' }),
      reading('c', { name: 'Varga' })
    )
    expect(merged).toHaveLength(3)
  })

  it('merges a name with a middle name, a title or an initial', () => {
    const merged = groups(
      reading('a', { name: 'Ilse Marta Varga' }),
      reading('b', { name: 'Prime Minister Ilse Varga' }),
      reading('c', { name: 'I. Varga' })
    )
    expect(merged).toHaveLength(1)
  })

  it('merges an office that is only described with the one who holds it in that country', () => {
    const holder = { name: 'Ilse Varga', office: 'prime minister', country: 'NOR' }
    const office = { name: 'the prime minister', form: 'nominal' as const, office: 'prime minister', country: 'NOR' }
    expect(groups(reading('a', holder), reading('b', office))).toHaveLength(1)
    expect(groups(reading('a', holder), reading('b', { ...office, country: 'SWE' }))).toHaveLength(2)
  })

  it('merges a state by its country code whatever it is called', () => {
    const state = { type: 'state' as const, country: 'NOR' }
    expect(groups(reading('a', { name: 'Norway', ...state }), reading('b', { name: 'Oslo', ...state }))).toHaveLength(1)
  })

  it('merges bodies by name, with and without the words for their country', () => {
    const body = { type: 'armed-group' as const, country: 'NOR' }
    const described = { name: 'Norwegian army', form: 'nominal' as const, ...body }
    expect(groups(reading('a', described), reading('b', { name: 'the army of Norway', ...body }))).toHaveLength(1)
  })

  it('keeps ministries of two countries apart', () => {
    const type = 'government' as const
    const a = reading('a', { name: 'Ministry of Transport', type, country: 'NOR' })
    const b = reading('b', { name: 'Ministry of Transport', type, country: 'SWE' })
    expect(groups(a, b)).toHaveLength(2)
  })

  it('merges an acronym with the one long name that it stands for', () => {
    const type = 'organisation' as const
    const long = reading('a', { name: 'Union of Harbour Towns', type })
    expect(groups(long, reading('b', { name: 'UHT', type }))).toHaveLength(1)
    const other = reading('c', { name: 'United Herring Traders', type })
    expect(groups(long, reading('b', { name: 'UHT', type }), other)).toHaveLength(3)
  })

  it('never merges people whom nobody names', () => {
    const sources = { name: 'two officials', type: 'group' as const, form: 'nominal' as const, country: 'NOR' }
    expect(groups(reading('a', sources), reading('b', sources))).toHaveLength(2)
  })

  it('keeps the other names as aliases', () => {
    const [actor] = mergeActors([reading('a', { name: 'Ilse Varga' }), reading('b', { name: 'Varga' })], naming)
    expect(actor).toMatchObject({ name: 'Ilse Varga', aliases: ['Varga'] })
  })
})
