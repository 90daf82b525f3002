import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { checkReading, type Reading } from '../src/index.js'
import { onrecord } from './terminal.js'

const folder = mkdtempSync(join(tmpdir(), 'onrecord-inputs-'))
afterAll(() => {
  rmSync(folder, { recursive: true })
})

const REPORT = [
  'Bridge at Senn closed after crash',
  'SENN - The bridge at Senn has been closed after a lorry hit its railing, the mayor said on Tuesday.',
  '“We will not open it before Friday,” Mayor Orla Venn told reporters. She said that at least 12 people had been hurt.',
  'The harbour police declined to comment on the cause of the crash.'
].join('\n\n')

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

function readings(out: string): Reading[] {
  return out
    .split('\n')
    .filter(line => line !== '')
    .map(line => checkReading(JSON.parse(line)))
}

function utf16(text: string): Uint8Array {
  const units = Uint16Array.from({ length: text.length }, (_, i) => text.charCodeAt(i))
  return new Uint8Array(Uint16Array.from([0xfeff, ...units]).buffer)
}

const windows1252 = (text: string) =>
  Uint8Array.from(text, c => ({ '“': 0x93, '”': 0x94, é: 0xe9 })[c] ?? c.charCodeAt(0))

const page = (body: string) =>
  `<!doctype html><html lang="en"><head><title>Bridge closed</title></head><body>${body}</body></html>`

describe('one clear error, and the rest goes on', () => {
  const good = file('good.txt', REPORT)

  it.each([
    ['a missing file', join(folder, 'none.txt'), /none\.txt: /u],
    ['an empty file', file('empty.txt', ''), /empty\.txt: /u],
    ['a file of blanks', file('blank.txt', ' \n\n '), /blank\.txt: /u],
    [
      'a binary file',
      file(
        'binary.txt',
        Uint8Array.from({ length: 4096 }, (_, i) => (i * 7919) % 256)
      ),
      /binary\.txt: /u
    ],
    ['a text over the limit', file('huge.txt', 'word '.repeat(500_000)), /huge\.txt: .*--max-size/u],
    ['a page without an article', file('none.html', page('<nav><a href="/">Home</a></nav>')), /none\.html: /u],
    ['a malformed line', file('bad.jsonl', '{"id": "x", "text": \n'), /bad\.jsonl:1: /u]
  ])('%s among good ones', async (_, path, message) => {
    const run = await onrecord(['read', '--json', path, good])
    expect(run.code).toBe(1)
    expect(run.error).toMatch(message)
    expect(run.error.trim().split('\n')).toHaveLength(1)
    expect(readings(run.out).map(r => r.article.origin)).toEqual([good])
  })

  it('says so where nothing could be read', async () => {
    expect((await onrecord(['read', '--json', join(folder, 'none.txt')])).code).toBe(2)
  })
})

describe('odd input that can be read', () => {
  it.each([
    ['UTF-16', utf16(REPORT)],
    ['windows-1252', windows1252(REPORT.replace('lorry', 'café lorry'))],
    ['UTF-8 that is cut off', Buffer.from(`${REPORT} é`).subarray(0, -1)]
  ])('%s', async (name, bytes) => {
    const run = await onrecord(['read', '--json', file(`${name}.txt`, bytes)])
    expect(run).toMatchObject({ code: 0, error: '' })
    const [reading] = readings(run.out)
    expect(reading?.article.text).toContain('“We will not open it before Friday,”')
    expect(reading?.statements.length).toBeGreaterThan(0)
  })

  it('a text over the limit where --max-size allows it', async () => {
    const path = file('larger.txt', REPORT)
    expect((await onrecord(['read', '--json', '--max-size', '100', path])).code).toBe(2)
    expect((await onrecord(['read', '--json', '--max-size', '1K', path])).code).toBe(0)
  })

  it('ten thousand nested tags', async () => {
    const words = REPORT.split('\n\n').map(p => `<p>${p}</p>`)
    const nested = '<div>'.repeat(10_000) + words.join('') + '</div>'.repeat(10_000)
    const run = await onrecord(['read', '--json', file('nested.html', page(nested)), file('after.txt', REPORT)])
    expect(run.error.split('\n').length).toBeLessThanOrEqual(2)
    expect(readings(run.out).some(r => r.article.origin.endsWith('after.txt'))).toBe(true)
  })

  it('a language that is not read is kept and marked', async () => {
    const text =
      'Die Brücke in Senn wurde nach einem Unfall gesperrt. „Wir öffnen sie nicht vor Freitag“, sagte die Bürgermeisterin am Dienstag vor Journalisten. Mindestens zwölf Menschen wurden nach Angaben der Polizei verletzt, und die Ursache ist noch nicht bekannt.'
    const [reading] = readings((await onrecord(['read', '--json', file('german.txt', text)])).out)
    expect(reading?.article).toMatchObject({ status: 'unsupported-language', language: 'de' })
    expect(reading?.statements).toEqual([])
  })

  it('one sentence of 20,000 words', async () => {
    const text = `The mayor said that ${'the bridge and the road and '.repeat(3_300)}the harbour were closed.`
    const [reading] = readings((await onrecord(['read', '--json', file('long.txt', text)])).out)
    expect(reading?.article.text).toBe(text)
  }, 240_000)

  it('standard input', async () => {
    const [reading] = readings((await onrecord(['read', '--json', '-'], REPORT)).out)
    expect(reading?.article.origin).toBe('-')
  })
})
