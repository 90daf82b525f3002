import type { Event, PloverType } from '../../src/index.js'

/** Acts that are coded as agreement while they are only announced (manual, AGREE). */
const AGREED: ReadonlySet<PloverType> = new Set<PloverType>(['CONSULT', 'SUPPORT', 'COOPERATE', 'AID'])

/** Announced acts of yielding: concessions by the manual's text, agreement by its table for the codes of CAMEO (035). */
const YIELDED: ReadonlySet<PloverType> = new Set<PloverType>(['RETREAT', 'CONCEDE'])

/**
 * The types under which PLOVER codes an event of the record. The record's type is the act itself and its status says that
 * it is to come; PLOVER has one type for both.
 */
export function codedTypes({ type, status }: Pick<Event, 'type' | 'status'>): readonly PloverType[] {
  if (status !== 'planned' && status !== 'conditional') return [type]
  if (AGREED.has(type)) return ['AGREE']
  return YIELDED.has(type) ? ['CONCEDE', 'AGREE'] : [type]
}
