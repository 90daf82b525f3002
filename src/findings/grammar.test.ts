import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { loadGrammar } from './grammar.js'

const folderWith = (words: Record<string, unknown>): string => {
  const folder = mkdtempSync(join(tmpdir(), 'lexicon-'))
  writeFileSync(join(folder, 'grammar.json'), JSON.stringify({ source: 'our desk', ...words }))
  return folder
}

describe('the words by which trees are read', () => {
  it("are joined by a user's, whose file may leave lists out", () => {
    const grammar = loadGrammar(folderWith({ giving: ['bequeath'] }))
    expect(grammar.giving).toContain('bequeath')
    expect(grammar.giving).toContain('grant')
    expect(grammar.negations).toEqual(loadGrammar().negations)
  })

  it('are refused where a list is none', () => {
    expect(() => loadGrammar(folderWith({ giving: 'bequeath' }))).toThrow('grammar.json')
  })
})
