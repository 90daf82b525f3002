import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { z } from 'zod'
import { OnrecordError } from '../record/index.js'

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
  const path = folder === null ? null : join(folder, file.name)
  return path !== null && existsSync(path) ? file.merge(ours, parse(path, file.schema)) : ours
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
  const issue = result.error.issues[0]
  const where = issue === undefined ? '' : `${issue.path.join('.')}: ${issue.message}`
  throw new OnrecordError('data-invalid', `has an entry of the wrong form, ${where}`, { input: path, advice })
}
