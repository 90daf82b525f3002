import { z } from 'zod'
import { loadData } from '../../lexicon/data-file.js'

const words = z.array(z.string().min(1))
const file = z
  .object({
    source: z.string(),
    nouns: words,
    participles: words.default([]),
    possessions: words.default([]),
    kinds: words.default([])
  })
  .readonly()

/** Words by which an adjective of nationality or a noun for a body before them points to whose they are. */
export interface StateThings {
  /** Nouns for what a state does or has. */
  readonly nouns: ReadonlySet<string>
  /** Participles of compounds that say what it has to do with a thing (Kenyan-held). */
  readonly participles: ReadonlySet<string>
  /** Further nouns for what a body of a state or an armed group has or does (army barracks). */
  readonly possessions: ReadonlySet<string>
  /** Words for such a body that only tell the kind of a thing (military aircraft). */
  readonly kinds: ReadonlySet<string>
}

/**
 * Loads `state-things.json`.
 * @throws OnrecordError `data-invalid`
 */
export function loadStateThings(folder: string | null = null): StateThings {
  const url = new URL('./data/state-things.json', import.meta.url)
  const merge = (ours: z.infer<typeof file>, theirs: z.infer<typeof file>): z.infer<typeof file> => ({
    source: ours.source,
    nouns: [...ours.nouns, ...theirs.nouns],
    participles: [...ours.participles, ...theirs.participles],
    possessions: [...ours.possessions, ...theirs.possessions],
    kinds: [...ours.kinds, ...theirs.kinds]
  })
  const data = loadData({ name: 'state-things.json', url, schema: file, merge }, folder)
  return {
    nouns: new Set(data.nouns),
    participles: new Set(data.participles),
    possessions: new Set(data.possessions),
    kinds: new Set(data.kinds)
  }
}
