import { codedAs, loadPloverCodes } from '../../src/export/events/plover-codes.js'
import type { Event, PloverType } from '../../src/index.js'

const CODES = loadPloverCodes()
const HOSTILE: ReadonlySet<PloverType> = new Set<PloverType>(['PROTEST', 'SANCTION', 'COERCE', 'ASSAULT'])

/**
 * The types under which PLOVER codes an event of the record, by the rule of the export; a friendly act on a condition is
 * judged as one ahead. Announced yielding is a concession by the manual's text, agreement by its table for the codes of CAMEO (035).
 */
export function codedTypes(event: Event): readonly PloverType[] {
  const ahead = event.status === 'planned' || (event.status === 'conditional' && !HOSTILE.has(event.type))
  if (!ahead) return [event.type]
  const { type } = codedAs({ ...event, status: 'planned' }, CODES)
  return type === 'CONCEDE' ? [type, 'AGREE'] : [type]
}
