import type { DossierInput } from '../dossier-input.js'

/** What changed, one line of JSON each with the story that it belongs to, in the order of the stories. */
export function changesJsonLines(inputs: readonly DossierInput[]): string {
  return inputs
    .flatMap(({ story: { id, title }, changes }) => changes.map(change => ({ story: { id, title }, ...change })))
    .map(change => `${JSON.stringify(change)}\n`)
    .join('')
}
