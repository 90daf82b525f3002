import type { SegmentKind, Span, Statement } from '../../record/index.js'

/**
 * What becomes of a quotation in one report, the best first.
 * `exact`: somebody says these words, whole sentences of them or a whole quotation.
 * `truncated`: they are part of a sentence that is quoted, or an ellipsis leaves words of it out.
 * `altered`: a quotation has nearly these words.
 * `other-speaker`: as one of these, but somebody else says them than was asked for.
 * `paraphrase-only`: the words stand in reported speech, which quotes nobody.
 * `outside-quotation`: the words stand in the text, but nobody says them.
 */
export type VerdictKind =
  'exact' | 'truncated' | 'altered' | 'other-speaker' | 'paraphrase-only' | 'outside-quotation' | 'absent'

/**
 * A run of words of the quotation beside those of the report. `changed`: they differ, either side may have none; `skipped`:
 * words of the report that an ellipsis of the quotation stands for.
 */
export interface Run {
  readonly kind: 'same' | 'changed' | 'skipped'
  readonly given: string
  readonly found: string
  /** The words of the report. */
  readonly spans: readonly Span[]
}

/** Words of the same sentence, or between two parts of the quotation, that the quotation leaves out. */
export interface Omission {
  readonly place: 'before' | 'between' | 'after'
  /** Whether the quotation has an ellipsis there. */
  readonly marked: boolean
  readonly spans: readonly Span[]
}

/**
 * `negation`: the difference adds or takes away a no. `editorial`: only words in square brackets differ. `partly-quoted`:
 * some of the words stand inside quotation marks.
 */
export type Note = 'negation' | 'editorial' | 'partly-quoted'

/** Whether the one who was asked for says it; `unknown` where the report does not make clear who does. */
export type Asked = 'same' | 'other' | 'unknown'

/** What one report has of a quotation. */
export interface Verdict {
  readonly kind: Exclude<VerdictKind, 'absent'>
  /** How the words stand there, whoever says them. */
  readonly words: 'exact' | 'truncated' | 'altered'
  /** Share of the words that are there, 0 to 1. */
  readonly likeness: number
  /** The words, parted where a cue stands between them. */
  readonly spans: readonly Span[]
  /** The whole quotation with its marks, or the sentences that hold the words. */
  readonly whole: readonly Span[]
  /** The quotation and the words found, side by side. */
  readonly runs: readonly Run[]
  readonly omitted: readonly Omission[]
  readonly notes: readonly Note[]
  /** The statement that they are words of; null where the record has none. */
  readonly statement: Statement | null
  /** Null where nobody was asked for. */
  readonly asked: Asked | null
  /** What the words stand in. */
  readonly segment: SegmentKind
}
