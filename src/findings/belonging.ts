import { z } from 'zod'
import { loadData } from '../lexicon/data-file.js'
import type { Belonging } from './participants.js'

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
  const data = loadData<File>({ name: 'belonging.json', url, schema: file, merge }, folder)
  return {
    servants: new Set(data.servants),
    grounds: new Set(data.grounds),
    collectives: new Set(data.collectives),
    beside: new Set(data.beside)
  }
}

function merge(ours: File, theirs: File): File {
  return {
    source: ours.source,
    servants: [...ours.servants, ...theirs.servants],
    grounds: [...ours.grounds, ...theirs.grounds],
    collectives: [...ours.collectives, ...theirs.collectives],
    beside: [...ours.beside, ...theirs.beside]
  }
}
