import { surfaceOf, toSpan } from '../../language/index.js'
import type { Article, Span } from '../../record/index.js'
import { LIKE, TELLING } from './compare.js'
import type { Quotation } from './quotation.js'
import type { QuoteReader, QuoteWord } from './quote-words.js'

/** The sentence of an article that has most of a quotation's telling words. */
export interface NearPassage {
  readonly span: Span
  /** Share of the telling words, 0 to 1. */
  readonly share: number
}

/** What of an article can be known without reading it. */
export interface Glance {
  /** Whether it may have the quotation: enough of its words stand close together. */
  readonly mayHold: boolean
  /** Null where no sentence has enough of it. */
  readonly near: NearPassage | null
}

/** Words that may stand between those of a quotation beside its own number: a cue, and what was changed. */
const ROOM = 40
/** Share of the telling words, and their number, from which a sentence is near. */
const NEAR = 0.45
const FEW = 2

/** Looks for the words of a quotation in an article, in time that grows with the article's words alone. */
export function glance(
  article: Article,
  quotation: Quotation,
  knowledge: { readonly stop: ReadonlySet<string>; readonly wordsIn: QuoteReader }
): Glance {
  const surface = surfaceOf(article)
  const words = surface.passages.flatMap(({ start, end }) => knowledge.wordsIn(surface.text, start, end))
  const telling = tellingStems(quotation, knowledge.stop)
  const near = nearest(words, telling)
  return {
    mayHold: mayHold(quotation, words, telling),
    near: near === null ? null : { span: toSpan(surface, ...withMarks(surface.text, near)), share: near.share }
  }
}

/** Whether most words of the quotation stand in parts that are there: an ellipsis may stand for any number of words. */
function mayHold(
  { words: given, gaps }: Quotation,
  words: readonly QuoteWord[],
  telling: ReadonlySet<string>
): boolean {
  const edges = [0, ...gaps.flatMap((gap, i) => (gap && i > 0 && i < given.length ? [i] : [])), given.length]
  let there = 0
  for (const [i, end] of edges.entries()) {
    const part = given.slice(edges[i - 1] ?? 0, end)
    if (part.length > 0 && standClose(part, words, telling)) there += part.length
  }
  return there >= LIKE * given.length
}

/** Whether enough of the words, and of those that tell something, stand somewhere within twice their number and a cue. */
function standClose(part: readonly QuoteWord[], words: readonly QuoteWord[], telling: ReadonlySet<string>): boolean {
  const wanted = new Map<string, number>()
  for (const { stem } of part) wanted.set(stem, (wanted.get(stem) ?? 0) + 1)
  const least = { all: LIKE * part.length, telling: TELLING * part.filter(word => telling.has(word.stem)).length }
  const size = 2 * part.length + ROOM
  const here = new Map<string, number>()
  const shared = { all: 0, telling: 0 }
  const count = (stem: string, by: 1 | -1): void => {
    const before = here.get(stem) ?? 0
    here.set(stem, before + by)
    if (Math.max(before, before + by) > (wanted.get(stem) ?? 0)) return
    shared.all += by
    if (telling.has(stem)) shared.telling += by
  }
  for (const [i, { stem }] of words.entries()) {
    count(stem, 1)
    if (shared.all >= least.all && shared.telling >= least.telling) return true
    const gone = words[i - size]
    if (gone !== undefined) count(gone.stem, -1)
  }
  return false
}

function tellingStems({ words }: Quotation, stop: ReadonlySet<string>): ReadonlySet<string> {
  return new Set(words.filter(word => !stop.has(word.key.replaceAll("'", ''))).map(word => word.stem))
}

function nearest(
  words: readonly QuoteWord[],
  telling: ReadonlySet<string>
): { start: number; end: number; share: number } | null {
  let best: { start: number; end: number; share: number } | null = null
  let from = 0
  for (let i = 1; i <= words.length; i++) {
    if (i < words.length && words[i]?.opens === false) continue
    const sentence = words.slice(from, i)
    const held = new Set(sentence.map(word => word.stem).filter(stem => telling.has(stem))).size
    const [first, last] = [sentence[0], sentence.at(-1)]
    const share = held / Math.max(1, telling.size)
    const enough = held >= FEW && share >= NEAR && share > (best?.share ?? 0)
    if (enough && first !== undefined && last !== undefined) best = { start: first.start, end: last.end, share }
    from = i
  }
  return best
}

/** The edges of a sentence with the marks around it. */
function withMarks(text: string, { start, end }: { start: number; end: number }): [number, number] {
  let [from, to] = [start, end]
  while (/["'“‘„«(]/u.test(text.charAt(from - 1))) from--
  while (/["'”’»).,!?…]/u.test(text.charAt(to))) to++
  return [from, to]
}
