import type { Offsets } from '../src/language/layers.js'
import type { Layout } from './parse/layout.js'

/** A word that an analyser found or was given; what it does not say is missing. */
export interface AnalysedWord extends Offsets {
  readonly lemma?: string
  readonly upos?: string
  readonly xpos?: string
  readonly feats?: string
  /** Place of the head in the sentence from 1 on, 0 for a root. */
  readonly head?: number
  readonly deprel?: string
}

/** The kinds of names that are compared; others are left out. */
export type NameType = 'PER' | 'ORG' | 'LOC'
export interface AnalysedName extends Offsets {
  readonly type: NameType
}

/** A quotation with who says it, as far as the analyser tells. */
export interface AnalysedQuote {
  readonly content: Offsets
  readonly source: Offsets | null
  readonly cue: Offsets | null
}

/** What an analyser says of a text. */
export interface Analysis {
  readonly sentences: readonly (readonly AnalysedWord[])[]
  readonly names: readonly AnalysedName[]
  readonly quotes: readonly AnalysedQuote[]
}

/**
 * What an analyser can be asked for. `tree`: Universal Dependencies; an analyser with trees of another scheme has none
 * here. `gold-words`: it takes words and sentences that are given.
 */
export type Layer =
  'sentences' | 'tokens' | 'upos' | 'xpos' | 'feats' | 'lemma' | 'tree' | 'names' | 'quotes' | 'gold-words'

/** Onrecord or another tool, as the benchmarks see it. */
export interface Analyser {
  readonly name: string
  readonly version: string
  readonly layers: ReadonlySet<Layer>
  /** Reads a text by its paragraphs; with `gold`, it takes the layout's words and sentences and finds none of its own. */
  readonly analyse: (layout: Layout, options: { readonly gold: boolean; readonly want: Want }) => Promise<Analysis>
  /** Ends the process behind it, where there is one. */
  readonly close: () => Promise<void>
}

/** Which layers a benchmark is about, so that no tool runs steps that nobody reads. */
export type Want = 'words' | 'names' | 'quotes' | 'all'
