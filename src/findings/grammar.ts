import { z } from 'zod'
import { loadData } from '../lexicon/data-file.js'
import { each, joinedLists, setsOf } from '../lexicon/word-lists.js'

const LISTS = [
  'subjectControl',
  'giving',
  'copular',
  'occasions',
  'amounts',
  'holding',
  'concerning',
  'negations'
] as const
const words = z.array(z.string().min(1)).default([])
const file = z.object({ source: z.string(), ...each(LISTS, () => words) })
type File = z.infer<typeof file>

/** The words by which all findings read a tree. */
export interface Grammar {
  /** Verbs whose infinitive is done by their subject even where they have an object (promised her to leave). */
  readonly subjectControl: ReadonlySet<string>
  /** Verbs of two objects, one of which stays behind them in the passive (refugees granted asylum). */
  readonly giving: ReadonlySet<string>
  /** Verbs whose noun says what their subject is. */
  readonly copular: ReadonlySet<string>
  /** Prepositions before what is another's act (was put on alert ahead of a march by the opposition). */
  readonly occasions: ReadonlySet<string>
  /** Words that open an amount (more than a hundred). */
  readonly amounts: ReadonlySet<string>
  /** Participles that say who has a place: rebel-held, Ormian-occupied, and not Ormian-backed. */
  readonly holding: ReadonlySet<string>
  /** Prepositions of phrases in which the one is named whom an act on a thing concerns, the likelier first. */
  readonly concerning: ReadonlySet<string>
  /** Words that negate a clause. */
  readonly negations: ReadonlySet<string>
}

/**
 * Loads `grammar.json`, with the user's own words where `folder` has one.
 * @throws OnrecordError `data-invalid`
 */
export function loadGrammar(folder: string | null = null): Grammar {
  const url = new URL('./data/grammar.json', import.meta.url)
  const merge = (ours: File, theirs: File): File => ({ ...ours, ...joinedLists(LISTS, ours, theirs) })
  return setsOf(LISTS, loadData<File>({ name: 'grammar.json', url, schema: file, merge }, folder))
}
