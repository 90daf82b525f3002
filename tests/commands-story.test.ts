import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Story } from '../src/index.js'
import { onrecord } from './terminal.js'

const folder = mkdtempSync(join(tmpdir(), 'onrecord-story-'))
const articles = join(folder, 'articles.jsonl')
const ARTICLES = [
  {
    id: 'first',
    outlet: 'Pell Gazette',
    published: '2031-05-02',
    headline: 'Crane falls at the harbour fair of Pell',
    text: 'A crane fell on a stand at the harbour fair of Pell on Friday and killed 40 people, mayor Ilse Varga said.'
  },
  {
    id: 'second',
    outlet: 'Lenn Post',
    published: '2031-05-03T09:00:00Z',
    headline: 'Visitors killed as crane falls in Pell',
    text: 'Visitors of the harbour fair of Pell were killed on Friday when a crane came down on their stand. Mayor Ilse Varga said the fair would stay shut.'
  },
  {
    id: 'note',
    outlet: 'Pell Gazette',
    published: '2031-05-04T09:00:00Z',
    headline: 'Crane at the harbour fair of Pell: what we know',
    text: 'A crane fell on a stand at the harbour fair of Pell on Friday, and visitors died.\n\nCorrection: An earlier version of this article gave the number of people killed as 40.'
  }
]

const storyOf = (line: string) => JSON.parse(line) as Story
const linesOf = (out: string) => out.split('\n').filter(line => line !== '')

beforeAll(() => {
  writeFileSync(articles, ARTICLES.map(article => JSON.stringify(article)).join('\n'))
})
afterAll(() => {
  rmSync(folder, { recursive: true })
})

function decisionsFile(name: string, text: string): string {
  const path = join(folder, name)
  writeFileSync(path, text)
  return path
}

describe('onrecord story over time', () => {
  it('gives the record as it was known, and says what it leaves out', async () => {
    const run = await onrecord(['story', '--json', '--as-of', '2031-05-03', articles])
    expect(run.code).toBe(0)
    expect(run.error).toContain('1 article is left out')
    const ids = linesOf(run.out).flatMap(line => storyOf(line).articles.map(a => a.origin.split('#').at(-1)))
    expect(ids).toEqual(['first', 'second'])
  }, 120_000)

  it('marks the figure that was taken back, and prints what changed since', async () => {
    const json = await onrecord(['story', '--json', articles])
    const stories = linesOf(json.out).map(storyOf)
    expect(stories).toHaveLength(1)
    expect(stories[0]?.withdrawn).toHaveLength(1)
    const changed = await onrecord(['story', '--json', '--since', '2031-05-03', articles])
    const kinds = linesOf(changed.out).map(line => (JSON.parse(line) as { kind: string }).kind)
    expect(kinds).toContain('figure withdrawn')
    const text = await onrecord(['story', '--since', '2031-05-03', articles])
    expect(text.out).toMatch(/figure withdrawn: 40 people/u)
    expect((await onrecord(['story', '--since', '2031-05-04', articles])).out).toBe('Nothing changed.\n')
  }, 240_000)

  it('refuses a time that is none', async () => {
    const run = await onrecord(['story', '--as-of', 'yesterday', articles])
    expect(run.code).toBe(2)
    expect(run.error).toContain('give a date')
  })
})

describe('onrecord story --decisions', () => {
  it('applies them, lists them in the record, and shows them in the dossier', async () => {
    const path = decisionsFile(
      'decisions.jsonl',
      `# what the desk decided\n\n{"apart": ["${articles}#first", "${articles}#second"], "note": "two fairs"}\n`
    )
    const run = await onrecord(['story', '--json', '--decisions', path, articles])
    const stories = linesOf(run.out).map(storyOf)
    expect(stories).toHaveLength(2)
    for (const story of stories) expect(story.decided).toMatchObject([{ kind: 'apart', note: 'two fairs' }])
    for (const ending of ['html', 'md']) {
      const dossier = join(folder, `dossier.${ending}`)
      await onrecord(['story', '-o', dossier, '--decisions', path, articles])
      expect(readFileSync(dossier, 'utf8')).toMatch(/A reader kept .* apart: two fairs/u)
    }
  }, 240_000)

  it('leaves decisions about later articles out of an earlier record', async () => {
    const path = decisionsFile('later.jsonl', `{"pin": "${articles}#note", "to": "${articles}#first"}`)
    const run = await onrecord(['story', '--json', '--as-of', '2031-05-03', '--decisions', path, articles])
    expect(run.code).toBe(0)
    expect(linesOf(run.out).flatMap(line => storyOf(line).decided ?? [])).toEqual([])
  }, 120_000)

  it.each([
    ['unknown articles', '{"apart": ["nobody", "someone"]}', 'decision 1: no article has the id or origin nobody'],
    ['no form', '{"move": "a"}', 'line 1 is no decision'],
    ['no JSON', '{"pin": ', 'line 1 is not JSON']
  ])(
    'refuses a file of %s',
    async (name, text, message) => {
      const run = await onrecord(['story', '--decisions', decisionsFile(`${name}.jsonl`, text), articles])
      expect(run.code).toBe(2)
      expect(run.error).toContain(message)
    },
    120_000
  )

  it('names a file that is not there, before it reads', async () => {
    const run = await onrecord(['story', '--decisions', join(folder, 'none.jsonl'), articles])
    expect(run.code).toBe(2)
    expect(run.error).toContain('none.jsonl: is not there')
  })
})

describe('onrecord story -o', () => {
  const empty = join(folder, 'empty.txt')
  const page = join(folder, 'page.html')
  beforeAll(() => {
    writeFileSync(empty, '')
  })

  it('writes nothing where nothing was read, and leaves the old dossier', async () => {
    writeFileSync(page, 'old')
    const run = await onrecord(['story', empty, '-o', page])
    expect(run.code).toBe(2)
    expect(run.error).toMatch(/^onrecord: .*empty\.txt: is empty .*\n$/u)
    expect(readFileSync(page, 'utf8')).toBe('old')
  }, 120_000)

  it('writes what could be read, one line for what could not', async () => {
    const run = await onrecord(['story', empty, articles, '-o', page])
    expect(run.code).toBe(1)
    expect(run.error.split('\n').filter(line => line.startsWith('onrecord:'))).toHaveLength(1)
    expect(readFileSync(page, 'utf8')).toContain('<!doctype html>')
  }, 120_000)

  it('has an article that is given twice once', async () => {
    const run = await onrecord(['story', '--json', articles, articles])
    expect(linesOf(run.out).flatMap(line => storyOf(line).articles)).toHaveLength(ARTICLES.length)
  }, 120_000)

  it('says before it reads that the file cannot be written', async () => {
    const run = await onrecord(['story', join(folder, 'never-read.txt'), '-o', join(folder, 'none', 'page.html')])
    expect(run.code).toBe(2)
    expect(run.error).toContain('cannot be written: its folder is not there')
    expect(run.error).not.toContain('never-read')
  })

  it('says that nothing was known at a time before all reports', async () => {
    const early = join(folder, 'early.html')
    const run = await onrecord(['story', articles, '--as-of', '2030-01-01', '-o', early])
    expect(run.code).toBe(2)
    expect(run.error).toContain('3 articles are left out')
    expect(existsSync(early)).toBe(false)
  }, 120_000)
})

describe('flags of onrecord story', () => {
  it.each([
    [['--published', '2031-02-30'], 'give a date such as'],
    [['--as-of', '2031-04-31T10:00:00Z'], 'give a date such as'],
    [['--json', '-o', 'x.html'], 'cannot be used with'],
    [['--full'], '--full goes with --json'],
    [['--since', '2031-05-04', '--as-of', '2031-05-01'], 'give the earlier time first']
  ])('refuses %j', async (flags, reason) => {
    const run = await onrecord(['story', articles, ...flags])
    expect(run.code).toBe(2)
    expect(run.error).toContain(reason)
    expect(run.out).toBe('')
  })

  it('takes a leap day', async () => {
    const run = await onrecord(['story', articles, '--as-of', '2028-02-29'])
    expect(run.error).not.toContain('give a date')
  }, 120_000)
})
