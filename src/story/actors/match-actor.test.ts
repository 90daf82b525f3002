import { describe, expect, it } from 'vitest'
import type { Reading } from '../../record/index.js'
import { castOf } from '../cast.js'
import { speakingActors } from '../said/said-by.js'
import { readingOf, type EntityWords } from '../testing/reading-of.js'
import { matchActor } from './match-actor.js'

/** A report in which each entity says something, but for those that are silent. */
function report(id: string, ...entities: (EntityWords & { readonly silent?: boolean })[]): Reading {
  const said = entities.map(({ name }, i) => ({ by: [name], content: `the road was closed ${String(i)} days` }))
  const text = entities.map(
    ({ name, mentions }, i) => `${[name, ...(mentions ?? [])].join(', ')} said that ${said[i]?.content ?? ''}.`
  )
  return readingOf(id, text.join(' '), { entities, statements: said.filter((_, i) => entities[i]?.silent !== true) })
}

function ask(asked: string, ...readings: Reading[]): string {
  const cast = castOf(readings, null)
  const match = matchActor(asked, cast, speakingActors(cast))
  if (match.kind === 'one') return match.actor.name
  const names = match.kind === 'several' ? match.actors : match.near
  return `${match.kind}: ${names
    .map(actor => actor.name)
    .sort()
    .join(', ')}`
}

describe('matchActor', () => {
  const varga = report('a', { name: 'Ilse Varga', mentions: ['Varga'] }, { name: 'Tomás Brenn' })

  it.each(['Ilse Varga', 'varga', 'Mrs Varga', 'I. Varga', 'Ilse', 'the Ilse Varga'])('finds a person by %s', asked => {
    expect(ask(asked, varga)).toBe('Ilse Varga')
  })

  it('does not mind accents', () => {
    expect(ask('Tomas Brenn', varga)).toBe('Tomás Brenn')
  })

  it('gives all who bear a surname, however each report calls them', () => {
    expect(ask('Varga', varga, report('b', { name: 'Piotr Varga' }))).toBe('several: Ilse Varga, Piotr Varga')
  })

  it('counts a namesake who says nothing', () => {
    expect(ask('Varga', varga, report('b', { name: 'Piotr Varga', silent: true }))).toMatch(/^several/u)
  })

  it('tells two who bear one surname apart by a fuller name', () => {
    expect(ask('Piotr Varga', varga, report('b', { name: 'Piotr Varga' }))).toBe('Piotr Varga')
    expect(ask('P. Varga', varga, report('b', { name: 'Piotr Varga' }))).toBe('Piotr Varga')
  })

  it('does not take a whole name for somebody of whom only the surname is known', () => {
    expect(ask('Jana Varga', report('c', { name: 'Varga' }))).toMatch(/^none/u)
  })

  it('names those of the same bare surname beside the one who was asked for', () => {
    const cast = castOf([varga, report('b', { name: 'Piotr Varga' }), report('c', { name: 'Varga' })], null)
    const match = matchActor('Ilse Varga', cast, speakingActors(cast))
    expect(match.kind === 'one' && match.maybe.map(actor => actor.name)).toEqual(['Varga'])
  })

  it('finds an actor by its id', () => {
    const cast = castOf([varga, report('b', { name: 'Piotr Varga' })], null)
    const id = cast.actors.find(actor => actor.name === 'Piotr Varga')?.id ?? ''
    expect(matchActor(id, cast, new Set())).toMatchObject({ kind: 'one', actor: { name: 'Piotr Varga' } })
  })

  it('finds a body by part of its name, and prefers the one that is called just so', () => {
    const bodies = report(
      'd',
      { name: 'Harbour Union of Senn', type: 'organisation' },
      { name: 'Senn', type: 'place' },
      { name: 'Senn Radio', type: 'organisation', silent: true }
    )
    expect(ask('harbour union', bodies)).toBe('Harbour Union of Senn')
    expect(ask('Senn', bodies)).toBe('Senn')
  })

  it('finds a body by the letters of its name, and by the name of its letters', () => {
    const whole = report('d', { name: 'Senn Ferry Union', type: 'organisation' })
    const short = report('e', { name: 'S.F.U.', type: 'organisation' }, { name: 'Sofia Una', type: 'person' })
    expect(ask('SFU', whole)).toBe('Senn Ferry Union')
    expect(ask('Senn Ferry Union', short)).toBe('S.F.U.')
    expect(ask('SU', short)).toMatch(/^none/u)
  })

  it('says who may be meant where nobody has the name', () => {
    expect(ask('Ilse Vagra', varga)).toBe('none: Ilse Varga')
    expect(ask('Brem', varga)).toBe('none: Tomás Brenn')
    expect(ask('Xolotl', varga)).toBe('none: ')
  })
})

describe('matchActor by office', () => {
  const minister = { name: 'Ilse Varga', office: 'transport minister', country: 'NOR' }

  it('finds who holds an office, with the country or the name beside it', () => {
    const reading = report('a', minister)
    for (const asked of ['transport minister', 'the Norwegian transport minister', 'transport minister Varga']) {
      expect(ask(asked, reading)).toBe('Ilse Varga')
    }
  })

  it('gives all who hold it', () => {
    const other = { name: 'Oskar Lind', office: 'transport minister', country: 'FIN' }
    expect(ask('transport minister', report('a', minister), report('b', other))).toBe('several: Ilse Varga, Oskar Lind')
    expect(ask('Finnish transport minister', report('a', minister), report('b', other))).toBe('Oskar Lind')
  })

  it('does not take one who speaks for an office for one who holds it', () => {
    const spokesman: EntityWords = { name: 'spokesman for the transport minister', form: 'nominal' }
    expect(ask('transport minister', report('a', minister), report('b', spokesman))).toBe('Ilse Varga')
    expect(ask('spokesman', report('a', minister), report('b', spokesman))).toBe('spokesman for the transport minister')
  })
})
