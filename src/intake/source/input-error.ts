import { OnrecordError } from '../../record/index.js'

/** The error for an article over the limit. */
export function tooLarge(input: string, maxSize: number): OnrecordError {
  return new OnrecordError('input-too-large', `is larger than ${String(maxSize)} bytes`, {
    input,
    advice: 'raise --max-size to read it, or give each article in a file or a line of its own'
  })
}

/** Any failure to read an input, as the one error that names it; errors that already do stay as they are. */
export function inputError(error: unknown, input: string): OnrecordError {
  if (error instanceof OnrecordError) return error
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  if (code === 'ENOENT' || code === 'ENOTDIR') {
    return new OnrecordError('input-missing', 'is not there', { input, advice: 'check the path' })
  }
  if (code === 'EACCES' || code === 'EPERM') {
    const advice = 'allow reading it, or leave it out'
    return new OnrecordError('input-missing', 'may not be read', { input, advice })
  }
  if (code.startsWith('Z_')) {
    const advice = 'the file may be cut off; fetch or pack it again'
    return new OnrecordError('input-malformed', 'is gzip that cannot be unpacked', { input, advice })
  }
  const why = error instanceof Error ? error.message : String(error)
  const reason = `cannot be read: ${why.replace(/\s+/gu, ' ')}`
  return new OnrecordError('input-malformed', reason, {
    input,
    advice: 'check that it is an article as text, HTML or JSONL'
  })
}
