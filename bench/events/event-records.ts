import { z } from 'zod'
import type { PloverType } from '../../src/record/index.js'
import { readData } from '../data-file.js'

const actor = z.object({ actorText: z.string().default(''), code: z.string().default('') })
/** A list, or nothing in one of the ways in which the records say so. */
const actors = z
  .union([z.array(actor), z.literal('')])
  .nullish()
  .transform(list => (list === null || list === undefined || list === '' ? [] : list))

const record = z.object({
  id: z.string(),
  date: z.string(),
  source: actors,
  target: actors,
  event: z.string(),
  text: z.string()
})

/** Types of older versions of PLOVER, as the corpus's notes map them to those of 2021. */
const NOW: Readonly<Record<string, PloverType>> = {
  DEMAND: 'REQUEST',
  DISAPPROVE: 'ACCUSE',
  INVESTIGATE: 'ACCUSE',
  FIGHT: 'ASSAULT'
}

/** A sentence with one event as the ontology's authors code it. */
export interface EventRecord {
  readonly id: string
  readonly date: string
  readonly text: string
  readonly type: string
  readonly sources: readonly z.infer<typeof actor>[]
  readonly targets: readonly z.infer<typeof actor>[]
}

/**
 * Gold standard records of PLOVER (JSON).
 * @throws BenchError where the file is not there.
 */
export function readEventRecords(path: string): EventRecord[] {
  return z
    .array(record)
    .parse(JSON.parse(readData(path)))
    .map(({ id, date, text, event, source, target }) => ({
      id,
      date,
      text,
      type: NOW[event] ?? event,
      sources: source.filter(a => a.actorText !== ''),
      targets: target.filter(a => a.actorText !== '')
    }))
}
