import type { Story } from '../../src/record/index.js'
import { originName, type Origins } from '../../src/story/lineage/origins.js'
import { rates, share, type Range } from '../annotated/matching.js'
import type { GoldCopy, GoldLineage, GoldRoot } from './gold.js'

/** A root that the record prints for an article: the outlet itself, one that is not known, a wire or outlet by its name, a document by the words that show it. */
export type PrintedRoot =
  | { readonly kind: 'own' | 'unknown' }
  | { readonly kind: 'wire' | 'outlet'; readonly name: string }
  | { readonly kind: 'document'; readonly name: string; readonly shown: readonly Range[] }

/** Roots found, printed and annotated. */
interface RootCounts {
  readonly found: number
  readonly printed: number
  readonly wanted: number
}

const KINDS = ['own', 'wire', 'outlet', 'document', 'unknown'] as const
type RootKind = (typeof KINDS)[number]

/** What became of one article's annotated roots and copied passages. */
export interface JudgedLineage {
  readonly article: string
  readonly right: boolean
  readonly missed: readonly string[]
  readonly extra: readonly string[]
  readonly roots: RootCounts
  readonly byKind: Readonly<Record<RootKind, RootCounts>>
  readonly copies: { readonly found: number; readonly wanted: number }
}

/** Articles of the record by the id that the gold has for them, with their texts. */
export interface LineageSource {
  readonly stories: readonly Story[]
  readonly idOf: (article: string) => string
  readonly texts: ReadonlyMap<string, string>
  readonly origins: Origins
}

/** Share of an annotated copied passage that the record must give to the other article's root. */
const LEAST = 0.5

/**
 * An article's lineage is right where the record prints its annotated roots and no other: its own outlet, one that is not
 * known, names that the annotated words have in common with the printed ones, any wire where nothing in the text names
 * it, and documents that are shown by words of the annotated evidence.
 */
export function judgeLineage(gold: GoldLineage, source: LineageSource): JudgedLineage {
  const printed = rootsOf(gold.article, source)
  const text = source.texts.get(gold.article) ?? ''
  const left = [...printed]
  const missed = gold.roots.filter(root => {
    const at = left.findIndex(one => isRoot(root, one, text, source.origins))
    if (at >= 0) left.splice(at, 1)
    return at < 0
  })
  const found = gold.copies.filter(copy => isCopied(gold.article, copy, source)).length
  return {
    article: gold.article,
    right: missed.length === 0 && left.length === 0,
    missed: missed.map(root => `${root.kind} ${wordsAt(root.name_span, text)}`.trim()),
    extra: left.map(root => ('name' in root ? `${root.kind} ${root.name}` : root.kind)),
    roots: { found: gold.roots.length - missed.length, printed: printed.length, wanted: gold.roots.length },
    byKind: byKind(gold, missed, left),
    copies: { found, wanted: gold.copies.length }
  }
}

/** By the kinds of the annotated roots; a printed root that is one of them counts under the kind that is annotated. */
function byKind(
  gold: GoldLineage,
  missed: readonly GoldRoot[],
  left: readonly PrintedRoot[]
): Record<RootKind, RootCounts> {
  const ofKind = (roots: readonly { kind: RootKind }[], kind: RootKind): number =>
    roots.filter(root => root.kind === kind).length
  const counts = KINDS.map((kind): [RootKind, RootCounts] => {
    const wanted = ofKind(gold.roots, kind)
    const found = wanted - ofKind(missed, kind)
    return [kind, { found, printed: found + ofKind(left, kind), wanted }]
  })
  return Object.fromEntries(counts) as Record<RootKind, RootCounts>
}

/** Shares over articles, and over roots by their kind. */
export function scoreLineage(judged: readonly JudgedLineage[]): object {
  const sum = (of: (one: JudgedLineage) => number): number => judged.reduce((total, one) => total + of(one), 0)
  return {
    articles: judged.length,
    right: share(judged.filter(one => one.right).length, judged.length),
    roots: rates(
      sum(one => one.roots.found),
      sum(one => one.roots.printed),
      sum(one => one.roots.wanted)
    ),
    byKind: Object.fromEntries(
      KINDS.map(kind => [
        kind,
        rates(
          sum(one => one.byKind[kind].found),
          sum(one => one.byKind[kind].printed),
          sum(one => one.byKind[kind].wanted)
        )
      ])
    ),
    copies: {
      found: share(
        sum(one => one.copies.found),
        sum(one => one.copies.wanted)
      ),
      n: sum(one => one.copies.wanted)
    }
  }
}

/** The roots that the record gives an article, each once. */
function rootsOf(article: string, { stories, idOf, origins }: LineageSource): PrintedRoot[] {
  return stories.flatMap(story => {
    const outlet = story.articles.find(one => idOf(one.id) === article)?.outlet ?? null
    const own = outlet === null ? null : originName(origins, outlet)
    return story.lineages
      .filter(lineage => lineage.members.some(member => idOf(member.article) === article))
      .map(({ root, kind, evidence }): PrintedRoot => {
        if (kind === 'document') {
          const shown = evidence.filter(one => idOf(one.article) === article && one.span.field === undefined)
          return { kind, name: root ?? '', shown: shown.map(({ span }) => [span.start, span.end]) }
        }
        if (root === null) return { kind: kind === 'unknown' ? 'unknown' : 'own' }
        if (kind === 'wire') return { kind, name: root }
        return root === own ? { kind: 'own' } : { kind: 'outlet', name: root }
      })
  })
}

function isRoot(gold: GoldRoot, printed: PrintedRoot, text: string, origins: Origins): boolean {
  if (!('name' in printed)) return printed.kind === gold.kind
  if ('shown' in printed) return gold.kind === 'document' && printed.shown.some(at => meet(at, gold.evidence))
  if (gold.kind !== 'wire' && gold.kind !== 'outlet') return false
  if (gold.name_span === null) return printed.kind === gold.kind
  return isOneName(printed.name, originName(origins, wordsAt(gold.name_span, text)))
}

/** Whether two places have characters in common. */
function meet(a: Range, b: Range | null): boolean {
  return b !== null && Math.min(a[1], b[1]) > Math.max(a[0], b[0])
}

/** Whether two names are one, or one of them is the other with more words (the Ostry Courier newspaper). */
function isOneName(a: string, b: string): boolean {
  const [x, y] = [a, b].map(
    name =>
      ` ${name
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]+/gu, ' ')
        .trim()} `
  )
  return x !== undefined && y !== undefined && x.trim() !== '' && y.trim() !== '' && (x.includes(y) || y.includes(x))
}

function wordsAt(at: Range | null, text: string): string {
  return at === null ? '' : text.slice(at[0], at[1])
}

/** Whether the record gives a copied passage, and the one that it was copied from, one root. */
function isCopied(article: string, copy: GoldCopy, { stories, idOf }: LineageSource): boolean {
  return stories.some(({ lineages }) =>
    lineages.some(({ members }) => {
      const has = (id: string, at: Range): boolean =>
        members.some(({ article: one, passages }) => idOf(one) === id && covered(passages, at) >= LEAST)
      return has(article, copy.own_span) && has(copy.of, copy.other_span)
    })
  )
}

/** Share of a range that some passages hold. */
function covered(passages: readonly { readonly start: number; readonly end: number }[], [from, to]: Range): number {
  const inside = passages.map(({ start, end }) => Math.max(0, Math.min(end, to) - Math.max(start, from)))
  return inside.reduce((sum, size) => sum + size, 0) / (to - from)
}
