import { z } from 'zod'
import { loadData } from '../../lexicon/data-file.js'

const words = z.array(z.string())
const schema = z.object({
  source: z.string(),
  forms: z.record(z.string(), words),
  platforms: words,
  accounts: words.default([]),
  sites: words.default([]),
  copies: words.default([]),
  handling: words.default([]),
  posting: words,
  verbs: z.record(z.string(), z.string()),
  into: words,
  hearsay: words,
  postmodifiers: words,
  participles: words,
  between: words,
  clause: words,
  issuing: words.default([]),
  taking: words.default([]),
  activities: words.default([]),
  adverbs: words.default([])
})
type Data = z.infer<typeof schema>

/** Words by which a report says that it rests on a document. */
export interface DocumentWords {
  /** The form of document (`statement`, `court paper`) that a noun means, in small letters. */
  readonly formOf: ReadonlyMap<string, string>
  /** Nouns of documents, the longest first. */
  readonly nouns: readonly string[]
  /** Where posts stand: Twitter, social media. */
  readonly platforms: readonly string[]
  /** Nouns for somebody's own place there, where the words before say so: its Telegram channel. */
  readonly accounts: readonly string[]
  /** Nouns for a place that needs no such words: its website. */
  readonly sites: readonly string[]
  /** What a document is had by: a copy of the ruling. */
  readonly copies: ReadonlySet<string>
  /** Participles before `by` and somebody who only has the document: a letter seen by the paper. */
  readonly handling: ReadonlySet<string>
  /** Words before `on Twitter` that make it the place of publication. */
  readonly posting: ReadonlySet<string>
  /** Cue verbs that mean a form of document by themselves. */
  readonly verbs: ReadonlyMap<string, string>
  /** Prepositions before a document in which something is said. */
  readonly into: ReadonlySet<string>
  /** Reports that are no document: media reports. */
  readonly hearsay: ReadonlySet<string>
  /** Words at which what describes a noun begins. */
  readonly postmodifiers: ReadonlySet<string>
  /** Participles that describe a document, before it or after it. */
  readonly participles: ReadonlySet<string>
  /** Words that may stand between the reporting words and the document: on Friday. */
  readonly between: ReadonlySet<string>
  /** Words of a clause of its own, whose `in a statement` may be another's. */
  readonly clause: ReadonlySet<string>
  /** Verbs by which a document is given out: issued a statement saying. */
  readonly issuing: readonly string[]
  /** Verbs before `to Twitter` that make it the place of publication. */
  readonly taking: ReadonlySet<string>
  /** What goes on on a platform, so that `on Twitter` after it is where that is: a campaign on social media. */
  readonly activities: ReadonlySet<string>
  /** Adverbs that may follow a document: a video posted online. */
  readonly adverbs: ReadonlySet<string>
}

/**
 * Loads the words, the user's own added to ours.
 * @throws OnrecordError `data-invalid` where the user's file is not of its form.
 */
export function loadDocumentWords(lexicon: string | null): DocumentWords {
  const data = loadData(
    { name: 'documents.json', url: new URL('./data/documents.json', import.meta.url), schema, merge },
    lexicon
  )
  const formOf = new Map(
    Object.entries(data.forms).flatMap(([form, nouns]) => nouns.map(noun => [noun.toLowerCase(), form] as const))
  )
  return {
    formOf,
    nouns: [...formOf.keys()].sort((a, b) => b.length - a.length),
    platforms: [...data.platforms].sort((a, b) => b.length - a.length),
    sites: [...data.sites].sort((a, b) => b.length - a.length),
    accounts: [...data.accounts].sort((a, b) => b.length - a.length),
    copies: new Set(data.copies),
    handling: new Set(data.handling),
    posting: new Set(data.posting),
    verbs: new Map(Object.entries(data.verbs)),
    into: new Set(data.into),
    hearsay: new Set(data.hearsay),
    postmodifiers: new Set(data.postmodifiers),
    participles: new Set(data.participles),
    between: new Set(data.between),
    clause: new Set(data.clause),
    issuing: [...data.issuing].sort((a, b) => b.length - a.length),
    taking: new Set(data.taking),
    activities: new Set(data.activities),
    adverbs: new Set(data.adverbs)
  }
}

function merge(ours: Data, theirs: Data): Data {
  const lists = Object.entries(ours).flatMap(([key, own]) => {
    const added = theirs[key as keyof Data]
    return Array.isArray(own) && Array.isArray(added) ? [[key, [...own, ...added]]] : []
  })
  return {
    ...ours,
    ...(Object.fromEntries(lists) as Partial<Data>),
    source: theirs.source,
    forms: joined(ours.forms, theirs.forms),
    verbs: { ...ours.verbs, ...theirs.verbs }
  }
}

function joined(ours: Data['forms'], theirs: Data['forms']): Data['forms'] {
  const keys = new Set([...Object.keys(ours), ...Object.keys(theirs)])
  return Object.fromEntries([...keys].map(key => [key, [...(ours[key] ?? []), ...(theirs[key] ?? [])]]))
}
