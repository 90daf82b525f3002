import { z } from 'zod'
import { loadData } from '../../lexicon/data-file.js'

const schema = z.object({
  source: z.string(),
  origins: z.record(z.string(), z.array(z.string())),
  unknown: z.array(z.string()),
  between: z.array(z.string()),
  before: z.array(z.string()),
  after: z.array(z.string())
})
type Data = z.infer<typeof schema>

/** Names of agencies and outlets by their forms, and the words that pass on their reports. */
export interface Origins {
  readonly byForm: ReadonlyMap<string, string>
  readonly unknown: ReadonlySet<string>
  readonly between: ReadonlySet<string>
  readonly before: readonly string[]
  readonly after: readonly string[]
}

/** Loads the names, the user's own added to ours. */
export function loadOrigins(lexicon: string | null): Origins {
  const data = loadData(
    { name: 'origins.json', url: new URL('./data/origins.json', import.meta.url), schema, merge },
    lexicon
  )
  const forms = Object.entries(data.origins).flatMap(([name, list]) =>
    [name, ...list].map(form => [form, name] as const)
  )
  return {
    byForm: new Map(forms),
    unknown: new Set(data.unknown),
    between: new Set(data.between),
    before: data.before,
    after: data.after
  }
}

/** The one name of an agency or outlet, whichever form is given; a name that is not known stays as it is. */
export function originName(origins: Origins, form: string): string {
  const plain = form.trim()
  return origins.byForm.get(plain) ?? origins.byForm.get(plain.replace(/^the /iu, '')) ?? plain
}

/** Whether a credit only says that agencies were used, not which. */
export function isUnknownOrigin(origins: Origins, credit: string): boolean {
  return origins.unknown.has(credit.trim().toLowerCase())
}

function merge(ours: Data, theirs: Data): Data {
  return {
    source: theirs.source,
    origins: { ...ours.origins, ...theirs.origins },
    unknown: [...ours.unknown, ...theirs.unknown],
    between: [...ours.between, ...theirs.between],
    before: [...ours.before, ...theirs.before],
    after: [...ours.after, ...theirs.after]
  }
}
