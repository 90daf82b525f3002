import type { Reading, Story } from '../../record/index.js'

/** An outlet as the dossier shows it. `slot` picks its colour and shape and is the same all over the page. */
export interface Outlet {
  readonly name: string
  readonly slot: number
  /** False where the article states none, and its origin stands in. */
  readonly stated: boolean
}

/** One article of the dossier; `ref` names it on the page and is the first part of its anchors. */
export interface Report {
  readonly ref: string
  readonly number: number
  readonly article: Story['articles'][number]
  readonly reading: Reading | null
  readonly outlet: Outlet
}
