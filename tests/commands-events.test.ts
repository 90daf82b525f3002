import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { onrecord } from './terminal.js'

const folder = mkdtempSync(join(tmpdir(), 'onrecord-events-'))
afterAll(() => {
  rmSync(folder, { recursive: true })
})

const path = join(folder, 'raid.txt')
writeFileSync(
  path,
  [
    'Norway sends aid after raid',
    'Rebels attacked the village of Kell on Monday, killing nine people.',
    'Norway sanctioned the rebels on Thursday.'
  ].join('\n\n')
)
const quiet = join(folder, 'quiet.txt')
writeFileSync(quiet, 'The lake is deep and the water is cold.\n\nThe boats are blue.')
const DATED = ['--published', '2024-05-10']

const typesIn = (out: string): string[] =>
  out
    .trim()
    .split('\n')
    .filter(line => line !== '')
    .map(line => (JSON.parse(line) as { event: { type: string } }).event.type)

describe('events', () => {
  it('prints them for people, and keeps the type that is asked for', async () => {
    const run = await onrecord(['events', ...DATED, '--type', 'assault', path])
    expect(run).toMatchObject({ code: 0, error: '' })
    expect(run.out).toMatch(/6 May 2024 · ASSAULT[\s\S]*Kell/u)
    expect(run.out).not.toContain('SANCTION')
  })

  it('filters by actor, country and day', async () => {
    const json = (...flags: string[]) => onrecord(['events', ...DATED, '--format', 'json', ...flags, path])
    const all = typesIn((await json()).out)
    expect(all).toContain('ASSAULT')
    expect(typesIn((await json('--country', 'Norway', '--type', 'SANCTION,COERCE')).out).length).toBeGreaterThan(0)
    expect((await json('--country', 'Norway')).out).toBe((await json('--country', 'nor')).out)
    expect((await json('--actor', 'NORWAY')).out).not.toContain('"ASSAULT"')
    expect(typesIn((await json('--from', '2024-05-06', '--to', '2024-05-06', '--status', 'occurred')).out)).toContain(
      'ASSAULT'
    )
    expect(await json('--to', '2023-12-31')).toMatchObject({ code: 1, out: '', error: '' })
  })

  it('writes a table of names alone where there is no event', async () => {
    const run = await onrecord(['events', '--format', 'tsv', quiet])
    expect(run.code).toBe(1)
    expect(run.out).toMatch(/^id\tdate\t[^\n]+\n$/u)
    expect(await onrecord(['events', quiet])).toMatchObject({ code: 1, out: 'no event\n' })
  })

  it('goes on after an input that fails', async () => {
    const run = await onrecord(['events', ...DATED, '--format', 'plover', join(folder, 'none.txt'), path])
    expect(run.code).toBe(1)
    expect(run.error).toContain('none.txt')
    expect(run.out).toContain('"quad_code":4')
    expect(await onrecord(['events', join(folder, 'none.txt')])).toMatchObject({ code: 2, out: '' })
  })
})

describe('usage of events', () => {
  it.each([
    [['--type', 'RAID'], 'there is no "RAID"; there are AGREE, CONSULT'],
    [['--status', 'maybe'], 'there are occurred, ongoing'],
    [['--from', '2024-05-02', '--to', '2024-05-01'], 'later than --to 2024-05-01'],
    [['--from', '2024-02-30'], 'give a day such as'],
    [['--country', 'Atlantis'], 'no country is called "Atlantis"'],
    [['--format', 'xml'], 'table, json, tsv, plover'],
    [['--actor', '…'], 'at least one word']
  ])('refuses %j', async (flags, reason) => {
    const run = await onrecord(['events', ...flags, path])
    expect(run).toMatchObject({ code: 2, out: '' })
    expect(run.error).toContain(reason)
  })
})
