/** Compiles src/ to dist/, copies the data files beside the code, and writes the published JSON Schema. */
import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const at = (...parts) => join(root, ...parts)

/** Newest change below a folder, in milliseconds. */
function newest(folder) {
  return readdirSync(folder, { withFileTypes: true }).reduce((most, entry) => {
    const path = join(folder, entry.name)
    return Math.max(most, entry.isDirectory() ? newest(path) : statSync(path).mtimeMs)
  }, statSync(folder).mtimeMs)
}

/** Copies every data/ folder below src/ to the same place below dist/. */
function copyData(folder) {
  for (const entry of readdirSync(at('src', folder), { withFileTypes: true })) {
    if (!entry.isDirectory()) continue
    const path = join(folder, entry.name)
    if (entry.name === 'data') cpSync(at('src', path), at('dist', path), { recursive: true })
    else copyData(path)
  }
}

const mark = at('dist', 'built')
const fresh = existsSync(mark) && statSync(mark).mtimeMs > Math.max(newest(at('src')), newest(at('scripts')))
if (!fresh) {
  rmSync(at('dist'), { recursive: true, force: true })
  const tsc = at('node_modules', 'typescript', 'bin', 'tsc')
  const done = spawnSync(process.execPath, [tsc, '-p', at('tsconfig.build.json')], { stdio: 'inherit' })
  if (done.status !== 0) process.exit(done.status ?? 1)
  copyData('.')
  const { jsonSchemas } = await import(pathToFileURL(at('dist', 'record', 'json-schema.js')).href)
  mkdirSync(at('schema'), { recursive: true })
  for (const [name, schema] of Object.entries(jsonSchemas())) {
    writeFileSync(at('schema', name), `${JSON.stringify(schema, null, 2)}\n`)
  }
  writeFileSync(mark, '')
}
