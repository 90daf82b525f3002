import { fileURLToPath } from 'node:url'

/** The reader model that comes with the package. */
export function modelFolder(): string {
  return fileURLToPath(new URL('../../models/reader/', import.meta.url))
}
