import { gzipSync } from 'node:zlib'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { article as articleForm } from '../record/index.js'
import { articleFrom, BODY, errorFrom, folderOf, takeAll } from './testing/intake-helpers.js'

const TEXT = BODY.join('\n\n')
const line = (id: string) =>
  JSON.stringify({ id, outlet: 'The Brannow Post', published: '2031-03-03', headline: 'Bridge closes', text: TEXT })

async function* bytesOf(...parts: string[]): AsyncGenerator<Uint8Array> {
  for (const part of parts) yield await Promise.resolve(Buffer.from(part))
}

describe('takeIn', () => {
  it('gives articles of the record', async () => {
    expect(articleForm.safeParse(await articleFrom('a.txt', TEXT)).success).toBe(true)
  })

  it('keeps the text but for a byte order mark and line ends', async () => {
    const article = await articleFrom('a.txt', `\uFEFF${TEXT.replaceAll('\n', '\r\n')}  \r`)
    expect(article.text).toBe(`${TEXT}  \n`)
  })

  it('gives the same id for the same bytes, and another for others', async () => {
    const [a, b, c] = [
      await articleFrom('a.txt', TEXT),
      await articleFrom('b.txt', TEXT),
      await articleFrom('c.txt', `${TEXT} `)
    ]
    expect(a.id).toBe(b.id)
    expect(a.id).not.toBe(c.id)
    expect(a.id).toMatch(/^[0-9a-f]{16}$/u)
  })

  it('reads front matter', async () => {
    const article = await articleFrom(
      'a.md',
      `---\ntitle: "Bridge closes"\nauthor: By Ada Holm\ndate: 2031-03-03\n---\n\n${TEXT}`
    )
    expect(article).toMatchObject({
      headline: 'Bridge closes',
      authors: ['Ada Holm'],
      published: '2031-03-03',
      text: TEXT
    })
  })

  it('gives what the caller states to articles that do not state it', async () => {
    const stated = { outlet: 'Other', published: '2030-01-01' }
    expect(await articleFrom('a.txt', TEXT, stated)).toMatchObject(stated)
    expect(await articleFrom('a.jsonl', line('1'), stated)).toMatchObject({
      outlet: 'The Brannow Post',
      published: '2031-03-03'
    })
  })

  it('reads gzip of text and of JSONL', async () => {
    expect((await articleFrom('a.txt.gz', gzipSync(TEXT))).text).toBe(TEXT)
    expect((await articleFrom('a.jsonl.gz', gzipSync(line('1')))).text).toBe(TEXT)
  })

  it('names articles of JSONL by FILE#ID, and goes on after a malformed line', async () => {
    const folder = folderOf({ 'in/a.jsonl': `${line('1')}\n{"id": 2,\n\n${line('3')}\n` })
    const taken = await takeAll([folder])
    expect(taken.map(t => (t.ok ? t.article.origin : t.input))).toEqual([
      'in/a.jsonl#1',
      `${join(folder, 'in/a.jsonl')}:2`,
      'in/a.jsonl#3'
    ])
  })

  it('tells what a line without text lacks', async () => {
    const error = await errorFrom('a.jsonl', '{"id":"1"}')
    expect(error.code).toBe('input-malformed')
    expect(error.message).toContain('a.jsonl:1: is no article: "text"')
  })

  it('reads standard input as text or JSONL', async () => {
    const [text] = await takeAll(['-'], { stdin: bytesOf(TEXT) })
    expect(text).toMatchObject({ ok: true, article: { origin: '-', text: TEXT } })
    const lines = await takeAll(['-'], { stdin: bytesOf(`${line('1')}\n${line('2').slice(0, 9)}`, line('2').slice(9)) })
    expect(lines.map(t => (t.ok ? t.article.origin : t.error.message))).toEqual(['-#1', '-#2'])
  })

  it('walks folders in order, with what the manifest states', async () => {
    const manifest = JSON.stringify([
      { file: 'b/two.txt', outlet: 'The Zenda Mail', published: '2031-03-04' },
      { file: 'gone.txt' }
    ])
    const folder = folderOf({
      'manifest.json': manifest,
      'b/two.txt': TEXT,
      'a.txt': TEXT,
      'notes.pdf': '%PDF',
      '.hidden.txt': TEXT
    })
    const taken = await takeAll([folder])
    expect(taken.map(t => (t.ok ? [t.article.origin, t.article.outlet] : t.error.code))).toEqual([
      ['a.txt', null],
      ['b/two.txt', 'The Zenda Mail'],
      'input-missing'
    ])
    expect(taken.at(-1)).toMatchObject({ ok: false, error: { message: expect.stringContaining('gone.txt') as string } })
  })

  it('goes on without a manifest that is not valid', async () => {
    for (const manifest of ['[', '{}', '[{"name":"a.txt"}]', '[{"file":"a.txt","published":"soon"}]']) {
      const taken = await takeAll([folderOf({ 'manifest.json': manifest, 'a.txt': TEXT })])
      expect(taken.map(t => (t.ok ? 'ok' : t.error.code))).toEqual(['input-malformed', 'ok'])
    }
  })

  it('marks an article in another language and keeps it', async () => {
    const german =
      'Der Rat der Stadt hat am Montag beschlossen, die alte Brücke für zwei Jahre zu schließen, weil drei Pfeiler Risse haben. Fähren sollen die Fahrgäste übersetzen, bis die Arbeiten beendet sind.'
    expect(await articleFrom('a.txt', german)).toMatchObject({
      status: 'unsupported-language',
      language: 'de',
      text: german
    })
    expect(await articleFrom('b.txt', 'Bridge closed.')).toMatchObject({ status: 'read', language: 'en' })
  })
})

describe('what cannot be taken in', () => {
  it('is named: a missing file', async () => {
    const [taken] = await takeAll(['/no/such/file.txt'])
    expect(taken).toMatchObject({ ok: false, error: { code: 'input-missing', input: '/no/such/file.txt' } })
  })

  it('is named: an empty file, and one of blanks', async () => {
    expect((await errorFrom('a.txt', '')).code).toBe('input-empty')
    expect((await errorFrom('a.txt', ' \n\n ')).code).toBe('input-empty')
    expect((await takeAll([folderOf({})]))[0]).toMatchObject({ ok: false, error: { code: 'input-empty' } })
  })

  it('is named: a binary file', async () => {
    expect((await errorFrom('a.txt', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2]))).code).toBe('input-binary')
    expect((await errorFrom('a.txt', Buffer.from([65, 66, 0, 0, 0, 67, 68, 1]))).code).toBe('input-binary')
  })

  it('is named: an article over the limit, packed ones and lines too', async () => {
    const small = { maxSize: 200 }
    expect((await errorFrom('a.txt', TEXT, small)).code).toBe('input-too-large')
    expect((await errorFrom('a.txt.gz', gzipSync(TEXT.repeat(50)), small)).code).toBe('input-too-large')
    const taken = await takeAll([join(folderOf({ 'a.jsonl': `${line('1')}\n{"text":"Short."}` }), 'a.jsonl')], small)
    expect(taken.map(t => (t.ok ? t.article.text : t.error.code))).toEqual(['input-too-large', 'Short.'])
  })

  it('is named: gzip that is cut off', async () => {
    expect((await errorFrom('a.txt.gz', gzipSync(TEXT).subarray(0, 60))).code).toBe('input-malformed')
  })
})
