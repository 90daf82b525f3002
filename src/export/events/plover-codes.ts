import { z } from 'zod'
import { loadData, type DataFile } from '../../lexicon/data-file.js'
import { ploverType, type Event, type PloverType } from '../../record/index.js'

const schema = z
  .object({
    source: z.string(),
    quad: z.record(ploverType, z.int().min(1).max(4)).readonly(),
    promised: z
      .partialRecord(ploverType, ploverType)
      .readonly()
      .describe('what an act is coded as while it is only promised'),
    auxiliary: z.record(z.string(), z.string()).readonly().describe('the auxiliary mode by status of the record'),
    cameo: z
      .record(z.string(), z.string().regex(/^\d\d$/u))
      .readonly()
      .describe('root by TYPE or TYPE:mode'),
    actors: z.record(z.string(), z.string()).readonly().describe('code of a non-state actor by its Wikidata id'),
    sectorActors: z.array(z.string()).readonly().describe('sectors that stand for a country where an actor has none'),
    scores: z.record(z.string(), z.number()).readonly().describe('conflict-cooperation score by TYPE or TYPE:mode')
  })
  .readonly()

/** The numbers and codes by which PLOVER and CAMEO name what the record holds. */
export type PloverCodes = z.infer<typeof schema>

const FILE: DataFile<PloverCodes> = {
  name: 'plover-codes.json',
  url: new URL('./data/plover-codes.json', import.meta.url),
  schema,
  merge: (ours, theirs) => ({ ...ours, ...theirs })
}

/** Loads the codes of the PLOVER manual. */
export function loadPloverCodes(folder: string | null = null): PloverCodes {
  return loadData(FILE, folder)
}

/** An event as the manual codes it. */
export interface Coded {
  readonly type: PloverType
  readonly mode: string | null
  /** Contexts, and the auxiliary modes that the manual puts among them: future, hypothetical, negation. */
  readonly contexts: readonly string[]
  readonly quad: number
  readonly score: number
  /** Root of CAMEO, two digits. */
  readonly cameo: string
}

/**
 * An event by the manual's rule for acts that are only promised: cooperation ahead is AGREE, a retreat ahead CONCEDE, and
 * these then need no auxiliary mode; other acts ahead, on condition or denied keep their type and are marked.
 */
export function codedAs({ type, mode, contexts, status }: Event, codes: PloverCodes): Coded {
  const promised = status === 'planned' ? codes.promised[type] : undefined
  const auxiliary = promised === undefined ? codes.auxiliary[status] : undefined
  const coded = promised ?? type
  const own = promised === undefined ? mode : null
  const key = own === null ? coded : `${coded}:${own}`
  return {
    type: coded,
    mode: own,
    contexts: auxiliary === undefined ? contexts : [...contexts, auxiliary],
    quad: codes.quad[coded],
    score: codes.scores[key] ?? codes.scores[coded] ?? 0,
    cameo: codes.cameo[key] ?? codes.cameo[coded] ?? ''
  }
}
