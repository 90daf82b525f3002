import { existsSync, readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'

/** What a benchmark cannot go on without; its message is for the person who started it. */
export class BenchError extends Error {}

/**
 * The text of a data file, unpacked where its name ends in `.gz`.
 * @throws BenchError that names the path, where it is not there.
 */
export function readData(path: string): string {
  needData(path)
  const bytes = readFileSync(path)
  return (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8')
}

/** @throws BenchError that names the path, where it is not there. */
export function needData(path: string): void {
  if (!existsSync(path))
    throw new BenchError(`there is no data at ${path}; give a file of the same format with --data PATH`)
}
