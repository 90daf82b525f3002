import { z } from 'zod'
import { loadData, type DataFile } from '../../lexicon/data-file.js'
import { ploverType, type Event, type PloverType } from '../../record/index.js'

const key = z
  .string()
  .refine(given => ploverType.safeParse(given.split(':', 1)[0]).success, 'must be TYPE or TYPE:mode of PLOVER')

const schema = z
  .object({
    source: z.string(),
    quad: z.record(ploverType, z.int().min(1).max(4)).readonly(),
    promised: z
      .record(key, key)
      .readonly()
      .describe('what an act is coded as while it is only ahead, both as TYPE or TYPE:mode'),
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
 * An event by the manual's rule that one type comes before a type with an auxiliary mode: cooperation ahead is AGREE, a retreat
 * ahead CONCEDE, hostile acts ahead THREATEN; other acts ahead, on condition or denied keep their type and are marked.
 */
export function codedAs({ type, mode, contexts, status }: Event, codes: PloverCodes): Coded {
  const promised = status === 'planned' ? promisedAs(type, mode, codes) : null
  const auxiliary = promised === null ? codes.auxiliary[status] : undefined
  const coded = promised ?? { type, mode }
  const key = keyOf(coded.type, coded.mode)
  return {
    ...coded,
    contexts: auxiliary === undefined ? contexts : [...contexts, auxiliary],
    quad: codes.quad[coded.type],
    score: codes.scores[key] ?? codes.scores[coded.type] ?? 0,
    cameo: codes.cameo[key] ?? codes.cameo[coded.type] ?? ''
  }
}

/** Type and mode of an act that is only ahead; null where it keeps its own. */
function promisedAs(
  type: PloverType,
  mode: string | null,
  { promised }: PloverCodes
): Pick<Coded, 'type' | 'mode'> | null {
  const found = promised[keyOf(type, mode)] ?? promised[type]
  if (found === undefined) return null
  const [name, own = null] = found.split(':')
  return { type: ploverType.parse(name), mode: own }
}

const keyOf = (type: PloverType, mode: string | null): string => (mode === null ? type : `${type}:${mode}`)
