import { stemmer } from 'stemmer'
import { z } from 'zod'
import { loadData } from '../../lexicon/data-file.js'

const schema = z.object({ source: z.string(), anonymous: z.string(), generic: z.string() })

/** Stems of words by which people are described without being named, and of words that a short name leaves out. */
export interface Descriptions {
  readonly anonymous: ReadonlySet<string>
  readonly generic: ReadonlySet<string>
}

/** Loads the word lists, the user's own added to ours. */
export function loadDescriptions(lexicon: string | null): Descriptions {
  const data = loadData(
    {
      name: 'descriptions.json',
      url: new URL('./data/descriptions.json', import.meta.url),
      schema,
      merge: (ours, theirs) => ({
        source: theirs.source,
        anonymous: `${ours.anonymous} ${theirs.anonymous}`,
        generic: `${ours.generic} ${theirs.generic}`
      })
    },
    lexicon
  )
  const stems = (words: string) => new Set(words.split(' ').map(word => stemmer(word)))
  return { anonymous: stems(data.anonymous), generic: stems(data.generic) }
}
