import { describe, expect, it } from 'vitest'
import type { Reading } from '../../record/index.js'
import { itemsIn } from '../testing/items-in.js'
import { readingOf, type ReadingWords } from '../testing/reading-of.js'
import { relationOf } from './relation-of.js'

const CONTENT = 'the dam leaked'

function said(id: string, speaker: string, words: { act?: 'say' | 'deny'; content?: string; published?: string } = {}) {
  const content = words.content ?? CONTENT
  const given: ReadingWords = {
    published: words.published ?? '2031-05-02',
    entities: [{ name: speaker }],
    statements: [{ by: [speaker], content, act: words.act ?? 'say', cue: 'said' }]
  }
  return readingOf(id, `${speaker} said ${content}.`, given)
}

const relation = (...readings: readonly Reading[]) => relationOf(itemsIn(...readings)).relation

describe('relationOf', () => {
  it('is single while one outlet has it', () => {
    expect(relation(said('a', 'Ada Holm'))).toBe('single')
  })

  it('agrees where nothing else is found', () => {
    expect(relation(said('a', 'Ada Holm'), said('b', 'Ada Holm'))).toBe('agree')
  })

  it('contradicts where another speaker denies it, and not where the denied is itself a denial', () => {
    expect(relation(said('a', 'Ada Holm'), said('b', 'Jon Brul', { act: 'deny' }))).toBe('contradict')
    const not = said('a', 'Ada Holm', { content: 'the dam had not leaked' })
    expect(relation(not, said('b', 'Jon Brul', { act: 'deny' }))).toBe('agree')
    expect(relation(said('a', 'Ada Holm'), said('b', 'Ada Holm', { act: 'deny' }))).toBe('agree')
  })

  const count = (id: string, value: number, published: string | null) =>
    readingOf(id, `There were ${String(value)} dead.`, {
      published,
      figures: [{ words: `${String(value)} dead`, value, unit: 'dead' }]
    })

  it('differs where counts do, and is updated where the later one is known', () => {
    expect(relation(count('a', 12, null), count('b', 19, null))).toBe('differ')
    expect(relation(count('a', 12, '2031-05-02'), count('b', 19, '2031-05-03'))).toBe('updated')
    expect(relation(count('a', 12, '2031-05-02'), count('b', 19, '2031-05-02T10:00:00Z'))).toBe('differ')
  })

  const toll = (id: string, value: number, by: string) =>
    readingOf(id, `${by} said ${String(value)} people died.`, {
      published: `2031-05-0${id}`,
      entities: [{ name: by }],
      statements: [{ by: [by], content: `${String(value)} people died`, cue: 'said' }],
      figures: [{ words: `${String(value)} people`, value, unit: 'person' }]
    })

  it('differs where two speakers count, and is updated where one counts again', () => {
    expect(relation(toll('2', 12, 'Ada Holm'), toll('3', 19, 'Jon Brul'))).toBe('differ')
    expect(relation(toll('2', 12, 'Ada Holm'), toll('3', 19, 'Ada Holm'))).toBe('updated')
    expect(relation(toll('2', 12, 'Ada Holm'), count('b', 19, '2031-05-03'))).toBe('updated')
    const headed = readingOf('2', '12 die.\nAda Holm said 12 people died.', {
      published: '2031-05-02',
      entities: [{ name: 'Ada Holm' }],
      parts: { headline: '12 die.' },
      statements: [{ by: ['Ada Holm'], content: '12 people died', cue: 'said' }],
      figures: [
        { words: '12', value: 12, unit: 'person' },
        { words: '12 people', value: 12, unit: 'person' }
      ]
    })
    expect(relation(headed, toll('3', 19, 'Jon Brul'))).toBe('differ')
  })

  it('is updated where a later report admits what an earlier one left open', () => {
    const open = readingOf('a', `Ada Holm declined to confirm that ${CONTENT}.`, {
      published: '2031-05-02',
      entities: [{ name: 'Ada Holm' }],
      statements: [{ by: ['Ada Holm'], content: CONTENT, act: 'decline-comment', cue: 'declined to confirm' }]
    })
    const later = (act: 'admit' | 'say') =>
      readingOf('b', `Ada Holm admitted ${CONTENT}.`, {
        published: '2031-05-03',
        entities: [{ name: 'Ada Holm' }],
        statements: [{ by: ['Ada Holm'], content: CONTENT, act, cue: 'admitted' }]
      })
    expect(relation(open, later('admit'))).toBe('updated')
    expect(relation(open, later('say'))).toBe('agree')
  })
})
