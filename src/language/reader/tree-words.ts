import { z } from 'zod'
import { loadData } from '../../lexicon/data-file.js'

const words = z.array(z.string().min(1))
const schema = z.object({ source: z.string(), ownSubject: words, placeholder: words, resultative: words })
type File = z.infer<typeof schema>

/** Lemmas by which slips of the parser are told from what is right. */
export interface TreeWords {
  /** Adjectives whose infinitive has their own subject: it is willing to leave. */
  readonly ownSubject: ReadonlySet<string>
  /** Verbs after which `it` holds the place of an infinitive though they act on something: it takes years to build. */
  readonly placeholder: ReadonlySet<string>
  /** Adjectives for what becomes of an object: shot dead two men. */
  readonly resultative: ReadonlySet<string>
}

/**
 * Loads `tree-words.json`, with the user's own entries where `folder` has a file of that name.
 * @throws OnrecordError `data-invalid`
 */
export function loadTreeWords(folder: string | null = null): TreeWords {
  const url = new URL('./data/tree-words.json', import.meta.url)
  const { ownSubject, placeholder, resultative } = loadData<File>(
    { name: 'tree-words.json', url, schema, merge },
    folder
  )
  return {
    ownSubject: new Set(ownSubject),
    placeholder: new Set(placeholder),
    resultative: new Set(resultative)
  }
}

function merge(ours: File, theirs: File): File {
  return {
    source: theirs.source,
    ownSubject: [...ours.ownSubject, ...theirs.ownSubject],
    placeholder: [...ours.placeholder, ...theirs.placeholder],
    resultative: [...ours.resultative, ...theirs.resultative]
  }
}

/** The words that come with the program. */
export const SHIPPED = loadTreeWords()
