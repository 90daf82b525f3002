import type { Article, ArticleField, EntityType, SegmentKind } from '../record/index.js'

/** A half-open range of token indices. */
export interface TokenRange {
  readonly first: number
  readonly last: number
}

/** A half-open range of surface offsets (UTF-16 units). */
export interface Offsets {
  readonly start: number
  readonly end: number
}

/** One block of the article that is read: a paragraph, a headline, a caption. Sentences never cross its edges. */
export interface Passage extends Offsets {
  readonly index: number
  readonly kind: SegmentKind
}

/**
 * The text as it is read: fields that were given apart, then the article's text, in one string.
 * All layers use its offsets; `span` turns them into spans of the record.
 */
export interface Surface {
  readonly text: string
  readonly passages: readonly Passage[]
  /** Where a field given apart stands in the surface text; the article's own text has `field: null`. */
  readonly parts: readonly (Offsets & { readonly field: ArticleField | null })[]
}

/** A syntactic word by UD conventions, with its place in the tree. */
export interface Token extends Offsets {
  readonly index: number
  /** Exactly the characters from `start` to `end`. */
  readonly text: string
  readonly lemma: string
  /** Universal part of speech. */
  readonly upos: string
  /** Penn Treebank tag. */
  readonly xpos: string
  /** UD features, `_` for none. */
  readonly feats: string
  /** Token index of the head in the document, -1 for a root. */
  readonly head: number
  /** UD relation to the head, subtype included (`nsubj:pass`). */
  readonly deprel: string
  readonly sentence: number
  readonly passage: number
}

export interface Sentence extends Offsets, TokenRange {
  readonly index: number
  readonly passage: number
  readonly kind: SegmentKind
}

/** A name as the reader model found it. */
export interface Name extends Offsets, TokenRange {
  readonly type: 'person' | 'organisation' | 'place' | 'misc'
  readonly score: number
}

/** An attribution as the reader model found it: roles joined by links, not yet resolved to speakers. */
export interface Attribution {
  readonly source: readonly TokenRange[]
  readonly cue: readonly TokenRange[]
  readonly content: readonly TokenRange[]
  readonly score: number
  /** Index of the attribution whose content holds this one, null at the top. */
  readonly within: number | null
}

/** A time expression with its TIMEX3 value. */
export interface TimeMention extends Offsets, TokenRange {
  readonly id: string
  readonly type: 'DATE' | 'TIME' | 'DURATION' | 'SET'
  readonly value: string
}

/** A number in the text with its bounds and unit; dates, ages, ordinals and addresses are not quantities. */
export interface Quantity extends Offsets, TokenRange {
  readonly value: number | null
  readonly min: number | null
  readonly max: number | null
  readonly bound: 'exact' | 'about' | 'at-least' | 'at-most' | 'range'
  readonly kind: 'count' | 'money' | 'percent' | 'measure'
  /** What is counted, as a lower-case lemma; an ISO 4217 code for money; `percent`. */
  readonly unit: string
  /** Token of the unit word, null where none stands by it. */
  readonly unitToken: number | null
}

/** One way the text points at an entity; `head` is the token that carries it in the tree. */
export interface EntityMention extends Offsets, TokenRange {
  readonly head: number
  readonly form: 'name' | 'nominal' | 'pronoun'
  readonly score: number
}

/** All that one entity of the article is called. */
export interface Chain {
  readonly id: string
  readonly type: EntityType
  readonly name: string
  readonly mentions: readonly EntityMention[]
  readonly roles: readonly {
    readonly office: string
    readonly of: string | null
    readonly start: number
    readonly end: number
  }[]
  readonly country: string | null
  /** Of a place, in degrees, where its name leaves no choice. */
  readonly coordinates?: { readonly latitude: number; readonly longitude: number } | null
  readonly sector: string | null
  readonly wikidata: string | null
  /** Whether the words describe unnamed people (sources, officials, a diplomat) or one who could be looked up. */
  readonly anonymous: boolean
}

/** The language layer of an article. */
export interface Document {
  readonly article: Article
  readonly surface: Surface
  readonly tokens: readonly Token[]
  readonly sentences: readonly Sentence[]
  readonly names: readonly Name[]
  readonly attributions: readonly Attribution[]
  readonly times: readonly TimeMention[]
  readonly quantities: readonly Quantity[]
  readonly entities: readonly Chain[]
}
