import { fileURLToPath } from 'node:url'

/** The reader model that comes with the package. */
export function modelFolder(): string {
  return fileURLToPath(new URL('../../models/reader/', import.meta.url))
}

/** The weights that tell relations between actors, of the package. */
export function relationModel(): string {
  return fileURLToPath(new URL('../../models/relations/relations.json', import.meta.url))
}
