import { toSpan, type Offsets } from '../../language/index.js'
import type { SegmentKind, Span, Statement } from '../../record/index.js'
import { compare, type Comparison } from './compare.js'
import { notesOf, omissionsOf, runsOf } from './differences.js'
import type { Quotation } from './quotation.js'
import { sentenceEnd, sentenceStart } from './sentence-edges.js'
import type { QuotedArticle, Stretch } from './stretches.js'
import type { Asked, Verdict } from './verdict.js'

/** What a quotation is looked for with: words that tell nothing, and whether a statement is that of the one asked for. */
export interface Search {
  readonly quotation: Quotation
  readonly stop: ReadonlySet<string>
  /** Null where nobody was asked for. */
  readonly askedOf: ((article: string, statement: Statement | null) => Asked) | null
}

interface Hit {
  readonly stretch: Stretch
  readonly comparison: Comparison
}

/** Likeness from which words in nobody's mouth are taken for those of the quotation. */
const OUTSIDE = 0.8

/** The best that an article has of a quotation; null where it has nothing like it. */
export function findVerdict(article: QuotedArticle, search: Search): Verdict | null {
  const uttered = hitsIn(article.utterances, search)
  const taken = uttered.flatMap(placesOf)
  const written = hitsIn(article.passages, search).filter(hit => !placesOf(hit).some(place => meets(taken, place)))
  const verdicts = [
    ...uttered.map(hit => utteredVerdict(article, hit, search)),
    ...written.flatMap(hit => writtenVerdict(article, hit, search) ?? [])
  ]
  return verdicts.reduce<Verdict | null>((best, one) => (best === null || worth(one) > worth(best) ? one : best), null)
}

const WORTH: Readonly<Record<Verdict['kind'], number>> = {
  exact: 4,
  truncated: 3.5,
  altered: 2,
  'other-speaker': 1.5,
  'paraphrase-only': 1.8,
  'outside-quotation': 1
}

/**
 * How good a verdict is, to set those of one article, and of several, in order: by kind, but reported speech in just these
 * words before a quotation that is less like them by a fifth. Words of the one asked for come before those of others.
 */
export function worth({ kind, words, likeness, asked, segment }: Verdict): number {
  const like = kind === 'exact' || kind === 'truncated' ? 0 : words === 'altered' ? likeness : 1
  const other = asked === 'unknown' ? 0.25 : asked === 'other' && kind === 'paraphrase-only' ? 0.5 : 0
  return WORTH[kind] + like - other - (segment === 'body' ? 0 : 0.01)
}

function hitsIn(stretches: readonly Stretch[], { quotation, stop }: Search): Hit[] {
  return stretches.flatMap(stretch => {
    const comparison = compare(quotation, stretch.words, stop)
    return comparison === null ? [] : [{ stretch, comparison }]
  })
}

function utteredVerdict(article: QuotedArticle, hit: Hit, search: Search): Verdict {
  const { words } = hit.stretch
  const { comparison } = hit
  const spansOf = (first: number, last: number) => spansBetween(article, hit.stretch, first, last)
  const omitted = omissionsOf(search.quotation, words, comparison, spansOf)
  const how = !comparison.verbatim ? 'altered' : omitted.length > 0 ? 'truncated' : 'exact'
  const statement = whoseWords(article, placesOf(hit), true)
  const asked = search.askedOf?.(article.reading.article.id, statement) ?? null
  return {
    kind: asked === 'other' ? 'other-speaker' : how,
    words: how,
    likeness: comparison.likeness,
    spans: spansOf(comparison.first, comparison.last),
    whole: hit.stretch.parts.map(part => toSpan(article.surface, part.start, part.end)),
    runs: runsOf(search.quotation, words, comparison, spansOf),
    omitted,
    notes: notesOf(search.quotation, words, comparison),
    statement,
    asked,
    segment: segmentOf(article, hit)
  }
}

/** Words of the running text: reported speech where a statement has most of them, else nobody's. */
function writtenVerdict(article: QuotedArticle, hit: Hit, search: Search): Verdict | null {
  const { comparison, stretch } = hit
  const spansOf = (first: number, last: number) => spansBetween(article, stretch, first, last)
  const statement = whoseWords(article, placesOf(hit), false)
  if (statement === null && comparison.likeness < OUTSIDE) return null
  const inMarks = stretch.words
    .slice(comparison.first, comparison.last + 1)
    .some(word => article.quoted.some(range => range.start <= word.start && word.end <= range.end))
  const notes = notesOf(search.quotation, stretch.words, comparison)
  const [from, to] = [sentenceStart(stretch.words, comparison.first), sentenceEnd(stretch.words, comparison.last)]
  return {
    kind: statement === null ? 'outside-quotation' : 'paraphrase-only',
    words: comparison.verbatim ? 'exact' : 'altered',
    likeness: comparison.likeness,
    spans: spansOf(comparison.first, comparison.last),
    whole: spansOf(from, to),
    runs: runsOf(search.quotation, stretch.words, comparison, spansOf),
    omitted: [],
    notes: inMarks ? [...notes, 'partly-quoted'] : notes,
    statement,
    asked: search.askedOf?.(article.reading.article.id, statement) ?? null,
    segment: segmentOf(article, hit)
  }
}

/** Share of the characters that must be a statement's content for the words to be its words. */
const MOST = 0.5

/**
 * The statement whose content holds most of the words, the narrowest of several. Of quoted words, one whose cue does not
 * stand inside the quotation too: “They said no,” she told us, is hers.
 */
function whoseWords(article: QuotedArticle, places: readonly Offsets[], quoted: boolean): Statement | null {
  const all = places.reduce((sum, place) => sum + place.end - place.start, 0)
  const held = article.statements.flatMap(({ statement, contents, cues }) => {
    const share = contents.reduce((sum, c) => sum + places.reduce((own, p) => own + shared(c, p), 0), 0)
    const size = contents.reduce((sum, c) => sum + c.end - c.start, 0)
    const inside = quoted && cues.some(cue => meets(article.quoted, cue))
    return share < MOST * all ? [] : [{ statement, inside, size }]
  })
  const best = held.sort((a, b) => Number(a.inside) - Number(b.inside) || a.size - b.size)[0]
  return best?.statement ?? null
}

function shared(a: Offsets, b: Offsets): number {
  return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start))
}

function meets(places: readonly Offsets[], place: Offsets): boolean {
  return places.some(other => shared(other, place) > 0)
}

function segmentOf({ surface }: QuotedArticle, hit: Hit): SegmentKind {
  const at = placesOf(hit)[0]?.start ?? 0
  return surface.passages.find(passage => passage.start <= at && at < passage.end)?.kind ?? 'body'
}

/** Where the words that were found stand in the surface text, one place for each part of the stretch. */
function placesOf({ stretch, comparison }: Hit): Offsets[] {
  return placesBetween(stretch, comparison.first, comparison.last)
}

function placesBetween({ words, parts }: Stretch, first: number, last: number): Offsets[] {
  const own = words.slice(first, last + 1)
  return parts.flatMap(part => {
    const inside = own.filter(word => part.start <= word.start && word.end <= part.end)
    const [a, b] = [inside[0], inside.at(-1)]
    return a === undefined || b === undefined ? [] : [{ start: a.start, end: b.end }]
  })
}

/** The spans of the words from one to another, one for each part of the stretch that holds any. */
function spansBetween({ surface }: QuotedArticle, stretch: Stretch, first: number, last: number): Span[] {
  return placesBetween(stretch, first, last).map(place => toSpan(surface, place.start, place.end))
}
