import { describe, expect, it } from 'vitest'
import { PASSING_FIGURES, runFigureTable } from './sentences/figures/run.js'
import { figureTextsOf, loadFigureTable } from './sentences/figures/table.js'
import { loadPassing, passed } from './sentences/passing.js'

const { cases, published } = loadFigureTable()
const texts = figureTextsOf(cases)

describe('the table of figures', () => {
  it('has at least 60 cases, and as many near misses', () => {
    expect(cases.length).toBeGreaterThanOrEqual(60)
    expect(texts).toHaveLength(2 * cases.length)
  })

  it('names each case once, uses each text once, and expects something of each case', () => {
    expect(new Set(cases.map(c => c.id)).size).toBe(cases.length)
    expect(new Set(texts.map(t => t.part.text)).size).toBe(texts.length)
    expect(cases.filter(c => c.expect.length === 0).map(c => c.id)).toEqual([])
  })
})

describe('reading the table', () => {
  it('yields what it must for every text that passed before', async () => {
    const right = new Set(passed(await runFigureTable(cases, published)))
    expect(loadPassing(PASSING_FIGURES.file).filter(id => !right.has(id))).toEqual([])
  }, 600_000)

  it('holds only texts of the table', () => {
    const ids = new Set(texts.map(t => t.id))
    expect(loadPassing(PASSING_FIGURES.file).filter(id => !ids.has(id))).toEqual([])
  })
})
