import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { z } from 'zod'
import { OnrecordError } from '../record/index.js'
import { entryAt } from './entry-at.js'

/** Where a data file comes from: beside the code, and a folder of the user's whose file of that name adds or overrides. */
export interface DataFile<T> {
  /** File name, the same in the user's folder. */
  readonly name: string
  /** The file that ships with Onrecord, as `new URL('./data/NAME.json', import.meta.url)`. */
  readonly url: URL
  readonly schema: z.ZodType<T>
  /** How entries of the user's file join ours; theirs win. */
  readonly merge: (ours: T, theirs: T) => T
}

/**
 * Loads a JSON data file, with the user's own entries over it where `folder` has a file of that name.
 * @throws OnrecordError `data-invalid` where a file is not JSON or not of the schema.
 */
export function loadData<T>(file: DataFile<T>, folder: string | null = null): T {
  const ours = parse(fileURLToPath(file.url), file.schema)
  const theirs = loadTheirs(file, folder)
  return theirs === null ? ours : file.merge(ours, theirs)
}

/**
 * What only the user's folder holds of a data file, null where it has no file of that name.
 * @throws OnrecordError `data-invalid` where there is no such folder, or the file is not JSON or not of the schema.
 */
export function loadTheirs<T>(file: Pick<DataFile<T>, 'name' | 'schema'>, folder: string | null): T | null {
  if (folder === null) return null
  if (!existsSync(folder))
    throw new OnrecordError('data-invalid', 'is no folder', { input: folder, advice: 'see docs/lexicon.md' })
  const path = join(folder, file.name)
  return existsSync(path) ? parse(path, file.schema) : null
}

function parse<T>(path: string, schema: z.ZodType<T>): T {
  const advice = 'see docs/lexicon.md for the form of each file'
  let value: unknown
  try {
    value = JSON.parse(readFileSync(path, 'utf8'))
  } catch (error) {
    const reason = `cannot be read as JSON: ${error instanceof Error ? error.message : String(error)}`
    throw new OnrecordError('data-invalid', reason, { input: path, advice })
  }
  const result = schema.safeParse(value)
  if (result.success) return result.data
  const [issue] = result.error.issues
  const where = issue === undefined ? '' : `${entryAt(value, issue.path)}: ${issue.message}`
  throw new OnrecordError('data-invalid', `has an entry of the wrong form, ${where}`, { input: path, advice })
}
