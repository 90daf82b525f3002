import type { AnalysedName, AnalysedQuote, AnalysedWord, Layer, Want } from '../analyser.js'

/**
 * What stands on the lines between the benchmarks and the adapter of another tool: one JSON object a line, an answer to
 * each request, in order. All offsets are UTF-16 units of the request's text. An adapter first says who it is.
 */
export interface Hello {
  readonly name: string
  readonly version: string
  readonly layers: readonly Layer[]
}

/** A text to read; where `words` are given, they and the sentences that begin at `starts` are taken as they are. */
export interface Request {
  readonly text: string
  readonly want: Want
  readonly words?: readonly (readonly [start: number, end: number])[]
  readonly starts?: readonly number[]
}

/** What the tool says of it, or why it says nothing. */
export type Answer =
  | { readonly error: string }
  | {
      readonly sentences: readonly (readonly AnalysedWord[])[]
      readonly names: readonly AnalysedName[]
      readonly quotes: readonly AnalysedQuote[]
    }
