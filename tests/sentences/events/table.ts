import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'
import { eventStatus, ploverType } from '../../../src/record/index.js'

/** One value, or several that are all right. */
const oneOrMore = <T extends z.ZodType>(value: T) => z.union([value, z.array(value).min(2)])
const names = z.array(z.string().min(1))

/** An event that must come out of a text; see the table's `origin` for how its strings are written. */
const expected = z.strictObject({
  type: oneOrMore(ploverType),
  trigger: oneOrMore(z.string().min(1)),
  actors: names,
  recipients: names,
  status: oneOrMore(eventStatus),
  when: z.string().optional().describe('TIMEX3 value of the time of the event'),
  optional: z.boolean().optional()
})
export type ExpectedEvent = z.infer<typeof expected>

const part = z.strictObject({ text: z.string().min(1), expect: z.array(expected) })
/** A text with the events that it tells, exactly these. */
export type EventPart = z.infer<typeof part>

const eventCase = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/u),
  construction: z.string().regex(/^[a-z-]+$/u),
  ...part.shape,
  near: part
})
/** A text of one construction, and a near miss that must yield nothing or something else. */
export type EventCase = z.infer<typeof eventCase>

const table = z.strictObject({ origin: z.string(), published: z.iso.date(), cases: z.array(eventCase) })

/** One text to read: a case's own, or its near miss, whose id ends in `/near`. */
export interface EventText {
  readonly id: string
  readonly construction: string
  readonly part: EventPart
}

/** Reads the table of hard sentences for events; throws where it has another form. */
export function loadEventTable(): z.infer<typeof table> {
  const path = fileURLToPath(new URL('../events.json', import.meta.url))
  return table.parse(JSON.parse(readFileSync(path, 'utf8')))
}

/** The texts of cases, each before its near miss. */
export function eventTextsOf(cases: readonly EventCase[]): EventText[] {
  return cases.flatMap(({ id, construction, near, text, expect }) => [
    { id, construction, part: { text, expect } },
    { id: `${id}/near`, construction, part: near }
  ])
}
