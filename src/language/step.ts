import { OnrecordError } from '../record/index.js'

/**
 * One step over a growing set of layers. It names what it reads and what it writes; `run` is pure: it gets the layers
 * and returns the new ones.
 */
export interface Step<All extends object, Reads extends keyof All = keyof All, Writes extends keyof All = keyof All> {
  readonly name: string
  readonly version: string
  readonly reads: readonly Reads[]
  readonly writes: readonly Writes[]
  readonly run: (layers: Pick<All, Reads>) => Pick<All, Writes> | Promise<Pick<All, Writes>>
}

/** A step whose own layers are checked inside, for lists of steps of different kinds. */
export interface AnyStep<All extends object> {
  readonly name: string
  readonly version: string
  readonly reads: readonly (keyof All)[]
  readonly writes: readonly (keyof All)[]
  readonly run: (layers: All) => Partial<All> | Promise<Partial<All>>
}

/** The step as it goes into a pipeline. */
export function step<All extends object, R extends keyof All, W extends keyof All>(s: Step<All, R, W>): AnyStep<All> {
  return { ...s, run: layers => s.run(layers) as Partial<All> | Promise<Partial<All>> }
}

/**
 * Joins steps into one function, in their order.
 * @throws OnrecordError `step-unmet`, at once, where a step reads a layer that nothing before it writes.
 */
export function pipeline<All extends object>(
  given: readonly (keyof All)[],
  steps: readonly AnyStep<All>[]
): (start: Partial<All>) => Promise<All> {
  const have = new Set(given)
  for (const s of steps) {
    const unmet = s.reads.filter(layer => !have.has(layer))
    if (unmet.length > 0) throw new OnrecordError('step-unmet', `step ${s.name} needs ${unmet.map(String).join(', ')}`)
    for (const layer of s.writes) have.add(layer)
  }
  return async start => {
    let layers = start
    for (const s of steps) layers = { ...layers, ...(await s.run(layers as All)) }
    return layers as All
  }
}
