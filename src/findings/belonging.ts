import { z } from 'zod'
import { loadData } from '../lexicon/data-file.js'
import { joinedLists, setsOf } from '../lexicon/word-lists.js'
import type { Belonging } from './participants.js'

const LISTS = ['servants', 'grounds', 'collectives', 'beside'] as const
const file = z.object({
  source: z.string(),
  servants: z.array(z.string()),
  grounds: z.array(z.string()).default([]),
  collectives: z.array(z.string()),
  beside: z.array(z.string())
})
type File = z.infer<typeof file>

/**
 * Loads `belonging.json`, with the user's own words where `folder` has one.
 * @throws OnrecordError `data-invalid`
 */
export function loadBelonging(folder: string | null = null): Belonging {
  const url = new URL('./data/belonging.json', import.meta.url)
  const merge = (ours: File, theirs: File): File => ({ ...ours, ...joinedLists(LISTS, ours, theirs) })
  return setsOf(LISTS, loadData<File>({ name: 'belonging.json', url, schema: file, merge }, folder))
}
