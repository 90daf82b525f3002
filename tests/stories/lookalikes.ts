import { readFileSync } from 'node:fs'
import type { Reading } from '../../src/record/index.js'
import { readingOf } from '../../src/story/testing/reading-of.js'

type Report = readonly [outlet: string, published: string, headline: string, text: string]
interface Lookalikes {
  readonly pairs: readonly { readonly kind: string; readonly stories: readonly (readonly Report[])[] }[]
}

/** A report of an invented story. `story`: the pair and which of the two it tells. */
export interface InventedReport {
  readonly story: string
  readonly reading: Reading
}

const DATA = JSON.parse(readFileSync(new URL('./lookalikes.json', import.meta.url), 'utf8')) as Lookalikes

/** What each pair of invented stories is of. */
export const KINDS: readonly string[] = DATA.pairs.map(pair => pair.kind)

/** All reports of the invented stories, or those of one pair, pair by pair. */
export function inventedReports(pair: number | null = null): InventedReport[] {
  return DATA.pairs.flatMap(({ stories }, p) =>
    pair !== null && pair !== p
      ? []
      : stories.flatMap((reports, s) =>
          reports.map(([outlet, published, headline, text], r) => {
            const id = [p, s, r].join('-')
            return { story: [p, s].join('-'), reading: readingOf(id, text, { outlet, published, headline }) }
          })
        )
  )
}

/** The same list in another order, the same for the same seed (a linear congruential generator, after Numerical Recipes). */
export function shuffled<T>(list: readonly T[], seed: number): T[] {
  let state = seed
  const out = [...list]
  for (let i = out.length - 1; i > 0; i--) {
    state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32
    const j = Math.floor((state / 2 ** 32) * (i + 1))
    ;[out[i], out[j]] = [out[j] as T, out[i] as T]
  }
  return out
}
