/** What a later report did to what was known. */
export type ChangeKind =
  | 'figure revised'
  | 'figure withdrawn'
  | 'new denial'
  | 'newly confirmed'
  | 'status moved'
  | 'first independent origin'
  | 'deadline met'
  | 'deadline passed'
  | 'correction'

/** One thing that a later report changed, and the article that did it; `when` is its date, null where none is given. */
export interface Change {
  readonly when: string | null
  readonly kind: ChangeKind
  readonly title: string
  readonly points: readonly string[]
  readonly article: string | null
}
