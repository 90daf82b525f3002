import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { checkOutput, writeOutput } from './write-output.js'

const folder = mkdtempSync(join(tmpdir(), 'onrecord-output-'))
afterAll(() => {
  rmSync(folder, { recursive: true })
})

describe('writeOutput', () => {
  it('writes the file and leaves no other behind', () => {
    const path = join(folder, 'page.html')
    writeFileSync(path, 'old')
    writeOutput(path, 'new')
    expect(readFileSync(path, 'utf8')).toBe('new')
    expect(readdirSync(folder)).toEqual(['page.html'])
  })

  it.each([
    ['its folder is not there', () => join(folder, 'none', 'page.html')],
    ['it is a folder', () => folder],
    ['its folder is a file', () => join(folder, 'page.html', 'page.html')]
  ])('says in words that %s', (reason, path) => {
    expect(() => {
      writeOutput(path(), 'new')
    }).toThrow(`cannot be written: ${reason} (choose another file with -o)`)
  })
})

describe('checkOutput', () => {
  it('takes a new file in a folder that is there', () => {
    mkdirSync(join(folder, 'here'))
    expect(() => {
      checkOutput(join(folder, 'here', 'page.html'))
    }).not.toThrow()
  })
})
