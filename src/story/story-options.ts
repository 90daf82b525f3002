import type { Decision } from './decisions/decision.js'

/** Unit-length sentence vectors, one for each text, in order; their dot product is a similarity of meaning. */
export type Embed = (texts: readonly string[]) => Promise<readonly Float32Array[]>

/** `embed` null: texts are compared by their words alone. `lexicon`: folder of the user's own data files. `decisions`: what a reader decided about the stories. */
export interface StoryOptions {
  readonly embed: Embed | null
  readonly lexicon?: string | null
  readonly decisions?: readonly Decision[]
}
