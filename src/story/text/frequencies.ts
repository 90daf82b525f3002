import { z } from 'zod'
import { loadData } from '../../lexicon/data-file.js'

const schema = z.object({
  source: z.string(),
  documents: z.int().positive(),
  stems: z.record(z.string().regex(/^\d+$/u), z.string())
})

/** In how many of `documents` articles of general news each stem stands; a stem that is not listed is rare. */
export interface Frequencies {
  readonly documents: number
  readonly stems: ReadonlyMap<string, number>
}

/**
 * The background table. Two articles alone cannot say which of their words are common; general news can.
 * A user's table of the same name replaces ours.
 */
export function backgroundFrequencies(lexicon: string | null): Frequencies {
  const data = loadData(
    {
      name: 'background-frequencies.json',
      url: new URL('./data/background-frequencies.json', import.meta.url),
      schema,
      merge: (_, theirs) => theirs
    },
    lexicon
  )
  const stems = new Map<string, number>()
  for (const [count, list] of Object.entries(data.stems)) {
    for (const stem of list.split(' ')) stems.set(stem, Number(count))
  }
  return { documents: data.documents, stems }
}

/** Smoothed inverse document frequency of a stem: ln((N + 1) / (n + 1)); above 0, and finite for a stem never seen. */
export function inverseFrequency(frequencies: Frequencies, stem: string): number {
  return Math.log((frequencies.documents + 1) / ((frequencies.stems.get(stem) ?? 0) + 1))
}
