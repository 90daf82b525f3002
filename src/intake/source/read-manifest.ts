import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { OnrecordError } from '../../record/index.js'
import { decodeBytes } from '../bytes/decode-bytes.js'
import { isoDate } from '../iso-date.js'

/** Name of the file in a folder that states what its articles do not. */
export const MANIFEST = 'manifest.json'

const entry = z
  .object({
    file: z.string().min(1),
    outlet: z.string().nullish(),
    url: z.string().nullish(),
    published: z.string().nullish(),
    headline: z.string().nullish()
  })
  .readonly()

/** What a manifest states of one file. */
export type ManifestEntry = z.infer<typeof entry>

/**
 * The entries of a folder's manifest by file; empty where it has none.
 * @throws OnrecordError `input-malformed` where it is not a list of such entries.
 */
export async function readManifest(folder: string): Promise<ReadonlyMap<string, ManifestEntry>> {
  const input = join(folder, MANIFEST)
  const advice = 'it is a JSON list of {file, outlet, url, published, headline}'
  const bytes = await readFile(input).catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null
    throw error
  })
  if (bytes === null) return new Map()
  let value: unknown
  try {
    value = JSON.parse(decodeBytes(bytes))
  } catch {
    throw new OnrecordError('input-malformed', 'is not JSON', { input, advice })
  }
  const parsed = z.array(entry).safeParse(value)
  if (!parsed.success) {
    const issue = parsed.error.issues[0]
    const where = issue === undefined ? '' : `, at ${issue.path.join('.') || 'the top'}: ${issue.message}`
    throw new OnrecordError('input-malformed', `is not a manifest${where}`, { input, advice })
  }
  const undated = parsed.data.find(e => typeof e.published === 'string' && isoDate(e.published) === null)
  if (undated !== undefined) {
    const reason = `states no ISO 8601 date for ${undated.file}: ${undated.published ?? ''}`
    throw new OnrecordError('input-malformed', reason, { input, advice })
  }
  return new Map(parsed.data.map(e => [e.file.replace(/^\.\//u, ''), e]))
}
