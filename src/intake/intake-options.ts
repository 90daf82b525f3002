import type { Article, OnrecordError } from '../record/index.js'

/** Bytes that one article may have, markup included, unless the caller says otherwise: 2 MB. */
export const DEFAULT_MAX_SIZE = 2 * 1024 * 1024

/** How inputs are taken in. */
export interface IntakeOptions {
  /** Bytes that one article may have, unpacked and with its markup; more is an error, never a cut. */
  readonly maxSize: number
  /** Outlet of the articles that do not state one themselves. */
  readonly outlet?: string
  /** ISO 8601 date of the articles that do not state one themselves. */
  readonly published?: string
  /** What `-` reads. */
  readonly stdin?: AsyncIterable<Uint8Array>
  /** Folder of the user's own data files, which add to ours. */
  readonly lexicon?: string | null
}

/** One article, or the one error that stands in its place; the rest of the batch goes on. */
export type Taken =
  | { readonly ok: true; readonly article: Article }
  | { readonly ok: false; readonly input: string; readonly error: OnrecordError }
