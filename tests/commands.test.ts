import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { checkReading, checkStory, type Reading, type Story } from '../src/index.js'
import { onrecord } from './terminal.js'

const folder = mkdtempSync(join(tmpdir(), 'onrecord-commands-'))
afterAll(() => {
  rmSync(folder, { recursive: true })
})

const lines = <T>(out: string) =>
  out
    .split('\n')
    .filter(l => l !== '')
    .map(l => JSON.parse(l) as T)

describe('the sample coverage', () => {
  let readings: Reading[]
  let stories: (Story & { readings: Reading[] })[]
  let printed: string

  beforeAll(async () => {
    printed = (await onrecord(['read', '--json', 'examples/coverage'])).out
    readings = lines<Reading>(printed)
    stories = lines((await onrecord(['story', '--json', '--full', 'examples/coverage', 'examples/other'])).out)
  }, 240_000)

  it('is read whole, and each reading holds what it promises', () => {
    expect(readings).toHaveLength(12)
    for (const reading of readings) expect(checkReading(reading).statements.length).toBeGreaterThan(0)
  })

  it('gives the same bytes again', async () => {
    expect((await onrecord(['read', '--json', 'examples/coverage'])).out).toBe(printed)
  }, 120_000)

  it('is one story, apart from the other coverage', () => {
    expect(stories.map(s => s.articles.length).sort((a, b) => b - a)).toEqual([12, 2])
    for (const story of stories) checkStory(story, story.readings)
  })

  it('puts content of direct statements inside quotation marks', () => {
    let checked = 0
    for (const { article, statements } of readings) {
      for (const c of statements.filter(s => s.quotation === 'direct').flatMap(s => s.content)) {
        const before = article.text.slice(article.text.lastIndexOf('\n', c.start) + 1, c.start + 1)
        const straight = (before.match(/"/gu) ?? []).length % 2 === 1
        expect(straight || before.lastIndexOf('“') > before.lastIndexOf('”') || /^[‘'«]/u.test(c.quote)).toBe(true)
        checked++
      }
    }
    expect(checked).toBeGreaterThan(10)
  })

  it('has no statement without a cue', () => {
    for (const s of readings.flatMap(r => r.statements)) expect(s.cue.length).toBeGreaterThan(0)
  })

  it('explains a finding', async () => {
    const reading = readings.find(r => r.article.origin.endsWith('.txt'))
    const id = reading?.statements[0]?.id ?? ''
    const run = await onrecord(['explain', id, 'examples/coverage'])
    expect(run.code).toBe(0)
    expect(run.out).toContain(id)
    expect(run.out).toContain('words and tree')
    expect(run.out).toMatch(/lexicon entry|the lexicon has no entry/u)
    expect(run.out.split('\n').filter(line => line.length > 80)).toEqual([])
  })

  it('explains a finding as JSON', async () => {
    const id = readings[0]?.statements[0]?.id ?? ''
    const run = await onrecord(['explain', id, 'examples/coverage', '--json'])
    const explained = JSON.parse(run.out) as { finding: { id: string }; statement: { cue: object; score: object } }
    expect(explained.finding.id).toBe(id)
    expect(Object.keys(explained.statement)).toEqual(['cue', 'speakers', 'quotation', 'evidence', 'score'])
  })

  it('explains no finding where several have such an id', async () => {
    const run = await onrecord(['explain', 's', 'examples/coverage'])
    expect(run.code).toBe(2)
    expect(run.error).toContain('findings begin so')
  })
})

describe('story', () => {
  it.each(['html', 'md', 'json'])('writes a dossier as .%s', async ending => {
    const path = join(folder, `dossier.${ending}`)
    const run = await onrecord(['story', 'examples/other', '-o', path])
    expect(run.code).toBe(0)
    expect(existsSync(path)).toBe(true)
    expect(readFileSync(path, 'utf8').length).toBeGreaterThan(1000)
  })

  it('refuses a form that there is not, before it reads', async () => {
    const run = await onrecord(['story', 'examples/other', '-o', join(folder, 'dossier.pdf')])
    expect(run.code).toBe(2)
    expect(run.error).toContain('.html, .md or .json')
  })

  it('names a file that cannot be written', async () => {
    const run = await onrecord(['story', 'examples/other', '-o', join(folder, 'none', 'dossier.html')])
    expect(run.code).toBe(2)
    expect(run.error).toContain('cannot be written')
  })
})

describe('usage', () => {
  it('prints help', async () => {
    const run = await onrecord(['--help'])
    expect(run.code).toBe(0)
    expect(run.out).toContain('Examples:')
  })

  it.each([[['read']], [['story', '--none', 'x']], [['nonsense']], [['read', '--max-size', 'big', 'x']]])(
    'refuses %j with a word of help',
    async args => {
      const run = await onrecord(args)
      expect(run.code).toBe(2)
      expect(run.error).toContain('--help')
    }
  )

  it('says so where no finding has the id', async () => {
    const run = await onrecord(['explain', 's-none', 'examples/other'])
    expect(run.code).toBe(2)
    expect(run.error).toContain('no finding has this id')
  })
})
