/** What went wrong, as a stable name that a program can switch on. */
export type ErrorCode =
  | 'span-mismatch'
  | 'record-invalid'
  | 'input-missing'
  | 'input-empty'
  | 'input-binary'
  | 'input-too-large'
  | 'input-malformed'
  | 'input-no-article'
  | 'model-missing'
  | 'data-invalid'
  | 'decisions-invalid'
  | 'step-unmet'
  | 'read-failed'
  | 'finding-unknown'
  | 'output-failed'

/**
 * The one error shape: a code, the input it names, the reason, and what to do next.
 * Its message is complete in itself and fits one line.
 */
export class OnrecordError extends Error {
  readonly code: ErrorCode
  readonly input: string | null
  readonly advice: string | null

  constructor(code: ErrorCode, reason: string, more: { input?: string; advice?: string } = {}) {
    const where = more.input === undefined ? '' : `${more.input}: `
    const next = more.advice === undefined ? '' : ` (${more.advice})`
    super(`${where}${reason}${next}`)
    this.name = 'OnrecordError'
    this.code = code
    this.input = more.input ?? null
    this.advice = more.advice ?? null
  }
}
