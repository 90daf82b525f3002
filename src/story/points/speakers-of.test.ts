import { describe, expect, it } from 'vitest'
import { readingOf } from '../testing/reading-of.js'
import { mentionLookup } from './mention-lookup.js'
import { speakersOf } from './speakers-of.js'

function speakers(source: string, by: readonly string[], names: readonly string[]): string[] {
  const reading = readingOf('a', `${source} said the dam was unsafe.`, {
    entities: names.map(name => ({ name })),
    statements: [{ by, source, content: 'the dam was unsafe' }]
  })
  const [statement] = reading.statements
  if (statement === undefined) throw new Error('no statement')
  const found = speakersOf(statement, reading, mentionLookup())
  return found.map(id => reading.entities.find(one => one.id === id)?.name ?? id)
}

describe('speakersOf', () => {
  it('adds who is named first of several that the speakers leave out', () => {
    expect(speakers('Ostry and Lenn Water', ['Lenn Water'], ['Ostry', 'Lenn Water'])).toEqual(['Lenn Water', 'Ostry'])
    expect(speakers('Ostry, as well as Lenn Water', ['Lenn Water'], ['Ostry', 'Lenn Water'])).toContain('Ostry')
  })

  it('names nobody twice', () => {
    expect(speakers('Ostry and Lenn Water', ['Ostry', 'Lenn Water'], ['Ostry', 'Lenn Water'])).toHaveLength(2)
  })

  it('takes nobody who only describes the speaker, nor part of a name', () => {
    expect(speakers('Ostry mayor Ada Holm', ['Ada Holm'], ['Ostry', 'Ada Holm'])).toEqual(['Ada Holm'])
    expect(speakers('Holm, the head of Lenn Water,', ['Lenn Water'], ['Holm', 'Lenn Water'])).toEqual(['Lenn Water'])
    expect(speakers('Ostry', [], ['Ostry'])).toEqual([])
  })
})
