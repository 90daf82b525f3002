import { z } from 'zod'
import { loadData } from '../../lexicon/data-file.js'

const words = z.array(z.string().min(1))
const schema = z.object({ source: z.string(), edges: words, companyForms: words })
type File = z.infer<typeof schema>

/** What the edges of names are set right by. */
export interface NameEdges {
  /** Small words that no name begins or ends with, unless it is written with a capital. */
  readonly edges: ReadonlySet<string>
  /** The forms of companies that end their names, lower-case, without a full stop at the end. */
  readonly companyForms: ReadonlySet<string>
}

/**
 * Loads `name-edges.json`, with the user's own entries where `folder` has a file of that name.
 * @throws OnrecordError `data-invalid`
 */
export function loadNameEdges(folder: string | null = null): NameEdges {
  const url = new URL('./data/name-edges.json', import.meta.url)
  const { edges, companyForms } = loadData<File>({ name: 'name-edges.json', url, schema, merge }, folder)
  return { edges: new Set(edges), companyForms: new Set(companyForms) }
}

function merge(ours: File, theirs: File): File {
  return {
    source: theirs.source,
    edges: [...ours.edges, ...theirs.edges],
    companyForms: [...ours.companyForms, ...theirs.companyForms]
  }
}
