import { describe, expect, it } from 'vitest'
import { itemsIn } from '../testing/items-in.js'
import { readingOf, type ReadingWords } from '../testing/reading-of.js'
import { pointOf } from './point-of.js'

const CONTENT = 'the bridge was shut'
const nobody = () => null

function said(id: string, text: string, words: ReadingWords = {}) {
  return readingOf(id, text, {
    statements: [{ by: [], source: 'Clerks', content: CONTENT, standing: 'anonymous' }],
    ...words
  })
}

describe('pointOf', () => {
  it('counts the roots behind the reports', () => {
    const items = itemsIn(said('a', `Clerks said ${CONTENT}.`), said('b', `It rained. Clerks said ${CONTENT}.`))
    expect(pointOf(items, nobody)).toMatchObject({ independent: { min: 2, max: 2 }, sources: 1, relation: 'agree' })
  })

  it('counts a report of unknown origin in the upper bound', () => {
    const items = itemsIn(said('a', `Clerks said ${CONTENT}.`), said('b', `Clerks said ${CONTENT}.`, { authors: [] }))
    expect(pointOf(items, nobody).independent).toEqual({ min: 1, max: 2 })
  })

  it('passes over what reports say where the article has the same from a root that is known', () => {
    const words = {
      statements: [
        { by: [], source: 'Clerks', content: CONTENT, standing: 'anonymous' as const },
        { by: [], source: 'reports', content: 'it was closed', standing: 'unattributed' as const }
      ]
    }
    const items = itemsIn(said('a', `Clerks said ${CONTENT}. According to reports it was closed.`, words))
    expect(items.map(item => item.origin.known)).toEqual([true, false])
    expect(pointOf(items, nobody).independent).toEqual({ min: 1, max: 1 })
    expect(pointOf(items.slice(1), nobody).independent).toEqual({ min: 1, max: 1 })
  })

  it('does not count what a caption tells', () => {
    const caption = `Clerks said ${CONTENT}.`
    const items = itemsIn(
      said('a', `Clerks said ${CONTENT}.`),
      said('b', `Rain fell.\n${caption}`, {
        parts: { caption },
        statements: [{ by: [], source: 'Clerks', content: CONTENT }]
      })
    )
    expect(pointOf(items, nobody)).toMatchObject({ independent: { min: 1, max: 1 }, relation: 'single' })
  })
})
