import type { Event, PloverType } from '../../src/index.js'

/** Acts that are coded as agreement while they are only announced (manual, AGREE). */
const AGREED: ReadonlySet<PloverType> = new Set<PloverType>(['CONSULT', 'SUPPORT', 'COOPERATE', 'AID'])

/** Announced acts of yielding: concessions by the manual's text, agreement by its table for the codes of CAMEO (035). */
const YIELDED: ReadonlySet<PloverType> = new Set<PloverType>(['RETREAT', 'CONCEDE'])

/**
 * Acts of force and of breaking off: while they are only announced or made to depend on something they are threats (manual,
 * auxiliary modes: the single category, not one with `hypothetical`).
 */
const THREATENED: ReadonlySet<PloverType> = new Set<PloverType>(['ASSAULT', 'COERCE', 'SANCTION', 'MOBILIZE', 'PROTEST'])

/**
 * The types under which PLOVER codes an event of the record. The record's type is the act itself and its status says that
 * it is to come; PLOVER has one type for both.
 */
export function codedTypes({ type, status }: Pick<Event, 'type' | 'status'>): readonly PloverType[] {
  if (status !== 'planned' && status !== 'conditional') return [type]
  if (AGREED.has(type)) return ['AGREE']
  if (THREATENED.has(type)) return [type, 'THREATEN']
  return YIELDED.has(type) ? ['CONCEDE', 'AGREE'] : [type]
}
