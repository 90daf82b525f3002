import { type DossierInputs, inputsOf } from '../dossier-input.js'
import type { Reading } from '../../record/index.js'

/**
 * The dossier as one JSON document: `{ version, stories, changes, figures, readings }`, keys of every object in the order of the
 * alphabet, so that the same record gives the same bytes. `changes` and `figures` (the numbers that several articles give, over time) have a list for each story; a reading that several
 * stories share stands once.
 */
export function dossierJson(given: DossierInputs): string {
  const inputs = inputsOf(given)
  const readings = new Map<string, Reading>()
  for (const reading of inputs.flatMap(input => input.readings)) {
    if (!readings.has(reading.article.id)) readings.set(reading.article.id, reading)
  }
  const document = {
    version: inputs[0]?.version ?? null,
    stories: inputs.map(({ story }) => story),
    changes: inputs.map(({ story, changes }) => ({ story: story.id, changes })),
    figures: inputs.map(({ story, series }) => ({ story: story.id, series: series ?? [] })),
    readings: [...readings.values()]
  }
  return `${JSON.stringify(document, sortedKeys, 2)}\n`
}

/** A replacer of `JSON.stringify` that orders the keys of each object below the top by code unit. */
function sortedKeys(key: string, value: unknown): unknown {
  if (key === '' || typeof value !== 'object' || value === null || Array.isArray(value)) return value
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
}
