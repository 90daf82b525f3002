import { z } from 'zod'
import { loadData, type DataFile } from '../../lexicon/data-file.js'

/** What counts for a score; each raises it, so that weights are never negative. */
export const FEATURES = [
  'modelled',
  'link',
  'speaker',
  'named',
  'sourced',
  'near',
  'known',
  'framed',
  'agreed',
  'direct',
  'body'
] as const
export type Feature = (typeof FEATURES)[number]
export type Features = Readonly<Record<Feature, number>>

const weight = z.number().nonnegative()
const schema = z.strictObject({
  source: z.string(),
  intercept: z.number(),
  weights: z.strictObject(Object.fromEntries(FEATURES.map(f => [f, weight])) as Record<Feature, typeof weight>)
})
/** Intercept and weights of the logistic regression behind scores. */
export type Calibration = z.infer<typeof schema>

const file: DataFile<Calibration> = {
  name: 'statement-scores.json',
  url: new URL('./data/statement-scores.json', import.meta.url),
  schema,
  merge: (_, theirs) => theirs
}

/**
 * The weights fitted by `bench/fit-statement-scores.ts`, or the user's own from `folder`.
 * @throws OnrecordError `data-invalid` where the user's file is not of its form.
 */
export function loadCalibration(folder: string | null = null): Calibration {
  return loadData(file, folder)
}
