import { fileURLToPath } from 'node:url'

/** The file of the weights that tell relations between actors. */
export function relationModel(): string {
  return fileURLToPath(new URL('./whole/relations.json', import.meta.url))
}
