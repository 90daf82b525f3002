import { createReadStream } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { OnrecordError } from '../../record/index.js'
import { typeOfName } from '../bytes/content-type.js'
import type { Taken } from '../intake-options.js'
import { isoDate } from '../iso-date.js'
import { inputError } from './input-error.js'
import { MANIFEST, readManifest, type ManifestEntry } from './read-manifest.js'
import { takeStream, type Intake, type Source } from './take-stream.js'

/** A file of a folder as its articles' origins name it, with `/` between folders. */
type Found = { readonly file: string } | { readonly failed: Extract<Taken, { ok: false }> }

/**
 * The articles of a folder and of the folders in it, sorted by path. Files whose names are not those of text, HTML or JSONL
 * are left out, hidden ones too. What the manifest states of a file goes before what the file states of itself.
 */
export async function* takeFolder(folder: string, intake: Intake): AsyncGenerator<Taken> {
  let manifest: ReadonlyMap<string, ManifestEntry> = new Map()
  try {
    manifest = await readManifest(folder)
  } catch (error) {
    const input = join(folder, MANIFEST)
    yield { ok: false, input, error: inputError(error, input) }
  }
  const missing = new Set(manifest.keys())
  let any = manifest.size > 0
  for await (const found of walk(folder, '')) {
    any = true
    if ('failed' in found) {
      yield found.failed
      continue
    }
    missing.delete(found.file)
    const path = join(folder, found.file)
    yield* takeStream(sourceOf(path, found.file, manifest.get(found.file)), createReadStream(path), intake)
  }
  for (const file of missing) yield notThere(join(folder, MANIFEST), file)
  if (any) return
  const error = new OnrecordError('input-empty', 'has no article in it', {
    input: folder,
    advice: 'articles are .txt, .md, .html, .htm, .xhtml, .jsonl or .ndjson, each plain or .gz'
  })
  yield { ok: false, input: folder, error }
}

function sourceOf(input: string, origin: string, entry: ManifestEntry | undefined): Source {
  if (entry === undefined) return { input, origin }
  const { outlet = null, url = null, headline = null } = entry
  return { input, origin, stated: { outlet, url, headline, published: isoDate(entry.published) } }
}

function notThere(input: string, file: string): Taken {
  const advice = 'correct the name, or take the entry out'
  return {
    ok: false,
    input,
    error: new OnrecordError('input-missing', `names ${file}, which is not there`, { input, advice })
  }
}

async function* walk(folder: string, under: string): AsyncGenerator<Found> {
  const path = join(folder, under)
  try {
    const entries = await readdir(path, { withFileTypes: true })
    entries.sort((a, b) => (a.name < b.name ? -1 : 1))
    for (const entry of entries) {
      const file = under === '' ? entry.name : `${under}/${entry.name}`
      if (entry.name.startsWith('.')) continue
      if (entry.isDirectory()) yield* walk(folder, file)
      else if (typeOfName(entry.name) !== null) yield { file }
    }
  } catch (error) {
    yield { failed: { ok: false, input: path, error: inputError(error, path) } }
  }
}
