import { readFileSync } from 'node:fs'
import { OnrecordError } from '../record/index.js'
import { decision, type Decision } from '../story/index.js'

const ADVICE = 'see Decisions in docs/reference.md'

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'is not there',
  ENOTDIR: 'is not there',
  EISDIR: 'is a folder',
  EACCES: 'may not be read',
  EPERM: 'may not be read'
}

/**
 * What a reader decided about the stories, from a file: one decision a line as JSON, or one JSON array of them; empty lines and lines that begin
 * with # are passed over.
 * @throws OnrecordError `decisions-invalid` where the file cannot be read or an entry is not of its form.
 */
export function loadDecisions(path: string): Decision[] {
  const text = contentOf(path).trim()
  if (text.startsWith('['))
    return entriesOf(text, path).map((value, i) => parsed(value, path, `entry ${String(i + 1)}`))
  return text.split('\n').flatMap((line, i) => {
    const entry = line.trim()
    if (entry === '' || entry.startsWith('#')) return []
    const where = `line ${String(i + 1)}`
    return [parsed(json(entry, path, where), path, where)]
  })
}

function contentOf(path: string): string {
  try {
    return readFileSync(path, 'utf8').replace(/^\uFEFF/u, '')
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : String(error)
    throw invalid(path, REASONS[code] ?? `cannot be read: ${code}`)
  }
}

function entriesOf(text: string, path: string): unknown[] {
  const value = json(text, path, 'the file')
  return Array.isArray(value) ? value : [value]
}

function json(text: string, path: string, where: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    throw invalid(path, `${where} is not JSON: ${error instanceof Error ? error.message : String(error)}`)
  }
}

function parsed(value: unknown, path: string, where: string): Decision {
  const result = decision.safeParse(value)
  if (result.success) return result.data
  const forms = '{"pin": ARTICLE, "to": ARTICLE}, {"together": [ARTICLE, ARTICLE]} or {"apart": [ARTICLE, ARTICLE]}'
  throw invalid(path, `${where} is no decision; it may be ${forms}, with a "note"`)
}

function invalid(path: string, reason: string): OnrecordError {
  return new OnrecordError('decisions-invalid', reason, { input: path, advice: ADVICE })
}
