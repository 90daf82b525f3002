import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'

const kind = z.enum(['commit', 'threaten', 'plan'])

/** A commitment that must come out of a text; see the table's `origin` for how its strings are written. */
const expected = z.strictObject({
  who: z.string().min(1),
  what: z.string().min(1),
  kind: z.union([kind, z.array(kind).min(1)]),
  condition: z.string().optional(),
  by: z.string().optional()
})
export type ExpectedCommitment = z.infer<typeof expected>

const part = z.strictObject({ text: z.string().min(1), expect: z.array(expected) })
const commitmentCase = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/u),
  construction: z.string().regex(/^[a-z-]+$/u),
  ...part.shape,
  near: part
})
const table = z.strictObject({ origin: z.string(), published: z.iso.date(), cases: z.array(commitmentCase) })

/** A sentence with its commitments, and a near miss that must yield none. */
export type CommitmentCase = z.infer<typeof commitmentCase>

/** One text to read: a case's own, or its near miss, whose id ends in `/near`. */
export interface CommitmentText {
  readonly id: string
  readonly construction: string
  readonly part: z.infer<typeof part>
}

/** Reads the table of commitments; throws where it has another form. */
export function loadCommitmentTable(): z.infer<typeof table> {
  const path = fileURLToPath(new URL('../commitments.json', import.meta.url))
  return table.parse(JSON.parse(readFileSync(path, 'utf8')))
}

/** The texts of cases, each before its near miss. */
export function commitmentTextsOf(cases: readonly CommitmentCase[]): CommitmentText[] {
  return cases.flatMap(({ id, construction, near, text, expect }) => [
    { id, construction, part: { text, expect } },
    { id: `${id}/near`, construction, part: near }
  ])
}
