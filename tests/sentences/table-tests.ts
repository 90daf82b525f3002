import { describe, expect, it } from 'vitest'
import { loadPassing, passed } from './passing.js'

/** What every table of written texts must keep: `cases` with what is expected of each, and all `texts`, near misses included. */
export interface WrittenTable {
  readonly cases: readonly { readonly id: string; readonly expect: readonly unknown[] }[]
  readonly texts: readonly { readonly id: string; readonly part: { readonly text: string } }[]
}

/** Tests of the form of a table: at least 60 cases, each with a near miss, named once, no text twice. */
export function describeTable(name: string, { cases, texts }: WrittenTable): void {
  describe(name, () => {
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
}

/** Tests that every text whose id the `file` holds still yields what it must, and that it holds no other ids. */
export function describeReading(
  file: string,
  texts: WrittenTable['texts'],
  run: () => Promise<Parameters<typeof passed>[0]>
): void {
  describe('reading the table', () => {
    it('yields what it must for every text that passed before', async () => {
      const right = new Set(passed(await run()))
      expect(loadPassing(file).filter(id => !right.has(id))).toEqual([])
    }, 600_000)

    it('holds only texts of the table', () => {
      const ids = new Set(texts.map(t => t.id))
      expect(loadPassing(file).filter(id => !ids.has(id))).toEqual([])
    })
  })
}
