import { existsSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { OnrecordError } from '../record/index.js'

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'its folder is not there',
  ENOTDIR: 'its folder is a file',
  EACCES: 'you may not write there',
  EPERM: 'you may not write there',
  EROFS: 'nothing may be written there',
  EISDIR: 'it is a folder',
  ENOSPC: 'the disk is full'
}

/**
 * Refuses a file that can surely not be written, before anything is read for it.
 * @throws OnrecordError `output-failed`
 */
export function checkOutput(path: string): void {
  if (existsSync(path) && statSync(path).isDirectory()) throw failed(path, 'EISDIR')
  const folder = dirname(path)
  if (!existsSync(folder)) throw failed(path, 'ENOENT')
  if (!statSync(folder).isDirectory()) throw failed(path, 'ENOTDIR')
}

/**
 * Writes a file whole: a run that is stopped halfway, or a full disk, leaves what stood there.
 * @throws OnrecordError `output-failed`
 */
export function writeOutput(path: string, text: string): void {
  checkOutput(path)
  const part = `${path}.${String(process.pid)}.part`
  try {
    if (existsSync(path) && !statSync(path).isFile()) {
      writeFileSync(path, text)
      return
    }
    writeFileSync(part, text)
    renameSync(part, path)
  } catch (error) {
    rmSync(part, { force: true })
    throw failed(path, codeOf(error))
  }
}

function failed(path: string, code: string): OnrecordError {
  const reason = `cannot be written: ${REASONS[code] ?? code}`
  return new OnrecordError('output-failed', reason, { input: path, advice: 'choose another file with -o' })
}

function codeOf(error: unknown): string {
  if (error instanceof Error && 'code' in error && typeof error.code === 'string') return error.code
  return error instanceof Error ? error.message : String(error)
}
