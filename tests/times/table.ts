import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'

/** A sentence with its expressions in brackets, then the TIMEX3 type and value of each: `DATE 2023-06-13`. */
const timeCase = z.tuple([z.string().min(1)], z.string().regex(/^(?:DATE|TIME|DURATION|SET) \S+$/u))
const group = z.strictObject({
  form: z.string().regex(/^[a-z-]+$/u),
  published: z.iso.date().nullable(),
  cases: z.array(timeCase).min(1)
})
const table = z.strictObject({ origin: z.string(), groups: z.array(group) })

/** One time expression: its words, and its type and value in one string. */
export interface Expression {
  readonly words: string
  readonly value: string
}

/** One sentence to read as of the day it was published, with the expressions that it holds, exactly these. */
export interface TimeSentence {
  readonly id: string
  readonly form: string
  readonly published: string | null
  readonly text: string
  readonly expect: readonly Expression[]
}

const MARKED = /\[([^[\]]+)\]/gu

/** Reads the table of time expressions; throws where it has another form or a sentence has not a value for each mark. */
export function loadTable(): TimeSentence[] {
  const path = fileURLToPath(new URL('times.json', import.meta.url))
  const { groups } = table.parse(JSON.parse(readFileSync(path, 'utf8')))
  return groups.flatMap(({ form, published, cases }) =>
    cases.map(([marked, ...values], i) => {
      const words = [...marked.matchAll(MARKED)].map(match => match[1] ?? '')
      if (words.length !== values.length) throw new Error(`not a value for each mark: ${marked}`)
      return {
        id: `${form}-${String(i + 1)}`,
        form,
        published,
        text: marked.replace(/[[\]]/gu, ''),
        expect: words.map((w, k) => ({ words: w, value: values[k] ?? '' }))
      }
    })
  )
}
