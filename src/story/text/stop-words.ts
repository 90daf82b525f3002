import { z } from 'zod'
import { loadData } from '../../lexicon/data-file.js'

const schema = z.object({ source: z.string(), words: z.string() })

/** Words that say nothing about what a text is about, in lower case and without apostrophes. */
export function stopWords(lexicon: string | null): ReadonlySet<string> {
  const data = loadData(
    {
      name: 'stop-words.json',
      url: new URL('./data/stop-words.json', import.meta.url),
      schema,
      merge: (ours, theirs) => ({ source: theirs.source, words: `${ours.words} ${theirs.words}` })
    },
    lexicon
  )
  return new Set(data.words.split(' '))
}
