import { describe, expect, it } from 'vitest'
import type { Item } from './item.js'
import { readingOf } from '../testing/reading-of.js'
import { pointOf } from './point-of.js'

const TEXT = 'Ilse Varga accused the board of hiding a leak. Crews were sent home.'
const reading = readingOf('a', TEXT, {
  entities: [{ name: 'Ilse Varga' }],
  statements: [{ by: ['Ilse Varga'], cue: 'accused', content: 'the board of hiding a leak', act: 'accuse' }],
  events: [
    { type: 'ACCUSE', words: 'accused' },
    { type: 'COERCE', words: 'Crews were sent home' }
  ]
})
const actors = () => ({
  id: 'varga',
  type: 'person' as const,
  name: 'Ilse Varga',
  country: null,
  sector: null,
  wikidata: null,
  aliases: [],
  entities: []
})

function item(kind: 'statement' | 'event', index: number, sources: readonly string[], order = 0): Item {
  const [statement, event] = [reading.statements[0], reading.events[index]]
  const found = kind === 'statement' ? { kind, finding: statement } : { kind, finding: event }
  const text = kind === 'statement' ? (statement?.content[0]?.quote ?? '') : (event?.mentions[0]?.trigger.quote ?? '')
  const origin = { id: 'one', known: true }
  return {
    ...found,
    reading,
    order,
    counted: true,
    origin,
    sources,
    text,
    stance: 'attributes',
    deeds: []
  } as unknown as Item
}

describe('pointOf, of one who accuses', () => {
  it('counts the outlet that tells of the saying as no second source', () => {
    expect(pointOf([item('statement', 0, ['varga']), item('event', 0, ['voice one'])], actors).sources).toBe(1)
  })

  it('counts an outlet that tells another deed, or tells it of a saying that another article has', () => {
    expect(pointOf([item('statement', 0, ['varga']), item('event', 1, ['voice one'])], actors).sources).toBe(2)
    expect(pointOf([item('statement', 0, ['varga']), item('event', 0, ['voice two'], 1)], actors).sources).toBe(2)
  })

  it('says in the title who accuses', () => {
    expect(pointOf([item('statement', 0, ['varga'])], actors).title).toBe(
      'Ilse Varga accused: the board of hiding a leak'
    )
  })
})
