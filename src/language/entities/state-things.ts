import { z } from 'zod'
import { loadData } from '../../lexicon/data-file.js'

const file = z.object({ source: z.string(), nouns: z.array(z.string().min(1)) }).readonly()

/**
 * Loads `state-things.json`: nouns for what a state does or has.
 * @throws OnrecordError `data-invalid`
 */
export function loadStateThings(folder: string | null = null): ReadonlySet<string> {
  const url = new URL('./data/state-things.json', import.meta.url)
  const merge = (ours: z.infer<typeof file>, theirs: z.infer<typeof file>): z.infer<typeof file> => ({
    source: ours.source,
    nouns: [...ours.nouns, ...theirs.nouns]
  })
  return new Set(loadData({ name: 'state-things.json', url, schema: file, merge }, folder).nouns)
}
