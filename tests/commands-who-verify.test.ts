import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import type { Span, Statement } from '../src/index.js'
import { onrecord } from './terminal.js'

const folder = mkdtempSync(join(tmpdir(), 'onrecord-who-'))
afterAll(() => {
  rmSync(folder, { recursive: true })
})

const REPORT = [
  'Ferry union and council at odds over the pier',
  '“The pier will stay shut until the spring,” Ilse Varga, the head of the council, told reporters on Monday.',
  '“Nobody asked the ferrymen before the gates were locked,” said Piotr Varga of the ferry union.',
  'The union said that it had no members on the council.'
].join('\n\n')
const path = join(folder, 'pier.txt')
writeFileSync(path, REPORT)
const missing = join(folder, 'none.txt')

const parsed = <T>(out: string): T[] =>
  out
    .trim()
    .split('\n')
    .map(line => JSON.parse(line) as T)

describe('who', () => {
  it('prints what one actor says, with the exact words', async () => {
    const run = await onrecord(['who', 'Ilse Varga', '--json', '--published', '2031-05-05', path])
    expect(run).toMatchObject({ code: 0, error: '' })
    const said = parsed<{ actor: { name: string }; statement: Statement; at: string }>(run.out)
    expect(said.map(one => [one.actor.name, one.statement.content.map(span => span.quote).join(' ')])).toEqual([
      ['Ilse Varga', '“The pier will stay shut until the spring,”']
    ])
    for (const { start, end, quote } of said[0]?.statement.content ?? []) expect(REPORT.slice(start, end)).toBe(quote)
  })

  it('lists those who bear the name, and those of like names', async () => {
    const several = await onrecord(['who', 'Varga', path])
    expect(several).toMatchObject({ code: 2, out: '' })
    expect(several.error).toMatch(/several actors match "Varga"[\s\S]*Ilse Varga[\s\S]*Piotr Varga/u)
    const nobody = await onrecord(['who', 'Ilse Vagra', path])
    expect(nobody).toMatchObject({ code: 1, out: '' })
    expect(nobody.error).toMatch(/nobody .* "Ilse Vagra"[\s\S]*Ilse Varga/u)
  })

  it('keeps what is about the words, and goes on after an input that fails', async () => {
    const run = await onrecord(['who', 'Piotr Varga', '--about', 'locked gates', missing, path])
    expect(run.code).toBe(1)
    expect(run.error).toContain('none.txt')
    expect(run.out).toMatch(/^Piotr Varga\n[\s\S]*about “locked gates”[\s\S]*“Nobody asked the ferrymen/u)
  })
})

describe('verify', () => {
  it('finds a quotation in the sample coverage, and says who says it', async () => {
    const run = await onrecord([
      'verify',
      'our troops did NOT fire a single round',
      '--speaker',
      'Vennor',
      'examples/coverage'
    ])
    expect(run).toMatchObject({ code: 0, error: '' })
    expect(run.out).toMatch(/^exact · by Aldric Vennor · \d of 12 reports\n/u)
  })

  it('shows word by word what was altered, and that somebody else says it', async () => {
    const words = 'The pier will not stay shut until the spring'
    const altered = await onrecord(['verify', words, path])
    expect(altered.code).toBe(1)
    expect(altered.out).toMatch(/^altered · by Ilse Varga[\s\S]*The pier will \[not\] stay shut/u)
    const other = await onrecord(['verify', 'Nobody asked the ferrymen …', '--speaker', 'Ilse Varga', '--json', path])
    expect(other.code).toBe(1)
    const [verdict] = parsed<{ verdict: string; words: string; speakers: string[]; spans: Span[] }>(other.out)
    expect(verdict).toMatchObject({ verdict: 'other-speaker', words: 'truncated', speakers: ['Piotr Varga'] })
    for (const { start, end, quote } of verdict?.spans ?? []) expect(REPORT.slice(start, end)).toBe(quote)
  })

  it('says what is absent, with what is near, and names inputs that fail', async () => {
    const run = await onrecord(['verify', 'The pier was shut down by a singer', missing, path])
    expect(run.code).toBe(1)
    expect(run.error).toContain('none.txt')
    expect(run.out).toMatch(/^absent · none of 1 report\n[\s\S]*nearest[\s\S]*The pier will stay shut/u)
  })

  it('searches for ten thousand words', async () => {
    const words = Array.from({ length: 10_000 }, (_, i) => `pier${String(i % 700)}`).join(' ')
    expect(await onrecord(['verify', words, path])).toMatchObject({ code: 1, error: '' })
  })

  it('has nothing to say where nothing could be searched', async () => {
    expect(await onrecord(['verify', 'The pier will stay shut', missing])).toMatchObject({ code: 2, out: '' })
  })
})

describe('usage of who and verify', () => {
  it.each([
    [['who', 'Varga']],
    [['who', '', path]],
    [['verify', '“…”', path]],
    [['who', 'Varga', '--about', ' ', path]]
  ])('refuses %j with a word of help', async args => {
    const run = await onrecord(args)
    expect(run.code).toBe(2)
    expect(run.error).toContain('--help')
  })
})
