import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { commandReference } from '../src/cli/reference.js'
import { jsonSchemas } from '../src/record/index.js'

const read = (path: string) => readFileSync(path, 'utf8')
const documents = [
  'README.md',
  'CONTRIBUTING.md',
  ...readdirSync('docs')
    .filter(f => f.endsWith('.md'))
    .map(f => join('docs', f))
]

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter(e => e.isFile())
    .map(e => join(e.parentPath, e.name))
}

describe('documentation', () => {
  it('has the commands and flags that there are', () => {
    expect(read('docs/reference.md')).toContain(commandReference().trim())
  })

  it.each(documents)('%s links only to what is there', document => {
    const links = Array.from(
      read(document).matchAll(/\]\(([^)\s]+)\)/gu),
      m => (m[1] ?? '').split('#')[0] ?? ''
    ).filter(l => !/^https?:/u.test(l))
    const folder = document.includes('/') ? 'docs' : '.'
    expect(links.filter(l => !existsSync(join(folder, l)))).toEqual([])
  })

  it.each(documents)('%s names only scripts that there are', document => {
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> }
    const named = Array.from(read(document).matchAll(/npm run (?:--silent )?([\w:-]+)/gu), m => m[1] ?? '')
    expect(named.filter(name => !(name in scripts))).toEqual([])
  })

  it('lists every data file, and none that is not there', () => {
    const files = filesBelow('src')
      .filter(f => /\/data\/[^/]+$/u.test(f))
      .map(f => f.slice('src/'.length))
      .sort()
    const listed = Array.from(read('docs/lexicon.md').matchAll(/^- `([^`]+)`/gmu), m => m[1] ?? '').sort()
    expect(listed).toEqual(files)
  })

  it('lists every error code, and none that is not there', () => {
    const codes = Array.from(read('src/record/error.ts').matchAll(/^ {2}\| '([\w-]+)'/gmu), m => m[1] ?? '').sort()
    const table = read('docs/reference.md').split('## Errors')[1] ?? ''
    const listed = Array.from(table.matchAll(/^\|([^|]+)\|/gmu), m => m[1] ?? '').flatMap(cell =>
      Array.from(cell.matchAll(/`([\w-]+)`/gu), m => m[1] ?? '')
    )
    expect(listed.sort()).toEqual(codes)
  })

  it('publishes the schema that the validators have', () => {
    for (const [name, schema] of Object.entries(jsonSchemas())) {
      expect(JSON.parse(read(join('schema', name)))).toEqual(JSON.parse(JSON.stringify(schema)))
    }
  })
})
