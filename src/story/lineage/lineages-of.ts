import type { Article, Lineage, Reading, Span, Statement } from '../../record/index.js'
import { hashId } from '../text/hash.js'
import { articleCredit, type Credit } from './article-credit.js'
import { bodyWords, type BodyWord } from './body-words.js'
import { copiedPassages, type Copied } from './copied-passages.js'
import { originAt, type LineageMap, type Origin, type Stretch } from './lineage-map.js'
import { originName, type Origins } from './origins.js'
import { passedOn } from './passed-on.js'

/** Share of an article's words that, copied from one earlier report, makes the whole a copy of it. */
const COPY = 0.6

interface Traced {
  readonly article: Article
  readonly words: readonly BodyWord[]
  readonly own: Origin
  readonly stretches: readonly Stretch[]
}

interface Draft {
  root: string | null
  readonly members: Map<string, { start: number; end: number }[]>
  readonly evidence: { article: string; span: Span }[]
}

/**
 * The lineages of a story's articles: by credit, by what they say they pass on, and by copied passages. An article
 * that credits nobody and copies nothing is its own root. Articles that credit a wire come first, then the earlier
 * ones, so that of two equal texts the wire's, then the first, is the root.
 */
export function lineagesOf(readings: readonly Reading[], origins: Origins): LineageMap {
  const credits = new Map(readings.map(({ article }) => [article.id, articleCredit(article, origins)]))
  const ordered = [...readings].sort((a, b) => rank(a, credits) - rank(b, credits))
  const words = ordered.map(({ article }) => bodyWords(article))
  const copies = copiedPassages(words)
  const outlets = readings.flatMap(({ article }) => article.outlet ?? [])
  const names = [...new Set([...origins.byForm.keys(), ...outlets])].sort((a, b) => b.length - a.length)
  const drafts = new Map<string, Draft>()
  const traced: Traced[] = []
  for (const [i, reading] of ordered.entries()) {
    const credit = credits.get(reading.article.id) ?? null
    traced.push(trace(reading, words[i] ?? [], copies[i] ?? [], { credit, traced, drafts, names, origins }))
  }
  const byId = new Map(traced.map(t => [t.article.id, t]))
  return {
    lineages: [...drafts].filter(([, draft]) => draft.members.size > 0).map(([id, draft]) => lineageOf(id, draft)),
    originAt: (id, span) => {
      const at = byId.get(id)
      return at === undefined ? { id: '', known: false } : originAt(at.own, at.stretches, span)
    }
  }
}

interface Tracing {
  readonly credit: Credit | null
  readonly traced: readonly Traced[]
  readonly drafts: Map<string, Draft>
  readonly names: readonly string[]
  readonly origins: Origins
}

function rank(reading: Reading, credits: ReadonlyMap<string, Credit | null>): number {
  return typeof credits.get(reading.article.id)?.root === 'string' ? 0 : 1
}

function trace(reading: Reading, words: readonly BodyWord[], copied: readonly Copied[], how: Tracing): Traced {
  const { article } = reading
  const own = ownOrigin(article, words, copied, how)
  const stretches = [
    ...copied.map(run => copiedStretch(words, run, how)),
    ...unattributed(reading, own, how),
    ...passedOn(article, how.names, how.origins).map(passed => {
      const origin = rooted(passed.root, how)
      how.drafts.get(origin.id)?.evidence.push({ article: article.id, span: passed.evidence })
      return { start: passed.start, end: passed.end, origin }
    })
  ].filter(stretch => stretch.origin.id !== own.id)
  enter(how, own, article.id, { start: 0, end: article.text.length })
  for (const stretch of stretches) enter(how, stretch.origin, article.id, stretch)
  return { article, words, own, stretches }
}

function ownOrigin(article: Article, words: readonly BodyWord[], copied: readonly Copied[], how: Tracing): Origin {
  if (how.credit !== null) {
    const origin = how.credit.root === null ? unknown(article, how) : rooted(how.credit.root, how)
    const span = how.credit.evidence
    if (span !== null) how.drafts.get(origin.id)?.evidence.push({ article: article.id, span })
    return origin
  }
  const shares = new Map<string, { origin: Origin; words: number }>()
  for (const run of copied) {
    const { origin } = copiedStretch(words, run, how)
    const share = shares.get(origin.id)?.words ?? 0
    shares.set(origin.id, { origin, words: share + run.to - run.from })
  }
  const most = [...shares.values()].sort((a, b) => b.words - a.words)[0]
  if (most !== undefined && most.words >= COPY * words.length) return most.origin
  return article.outlet === null ? alone(article, how) : rooted(originName(how.origins, article.outlet), how)
}

/** What an earlier report has too is of the origin that it has there; a copy of a copy comes from the first. */
function copiedStretch(words: readonly BodyWord[], run: Copied, how: Tracing): Stretch {
  const [start, end] = [words[run.from]?.start ?? 0, words[run.to - 1]?.end ?? 0]
  const source = how.traced[run.source]
  const place = source?.words[run.sourceFrom]
  if (source === undefined || place === undefined) return { start, end, origin: { id: '', known: false } }
  const span = { start: place.start, end: place.end, quote: place.stem }
  return { start, end, origin: originAt(source.own, source.stretches, span) }
}

/** What `reports say` is nobody's: the article passes on a report whose origin it does not give. */
function unattributed(reading: Reading, own: Origin, how: Tracing): Stretch[] {
  const heard = (statement: Statement) => statement.standing === 'unattributed' && statement.speakers.length === 0
  return reading.statements
    .filter(heard)
    .flatMap(statement =>
      statement.content
        .filter(span => span.field === undefined)
        .map(({ start, end }) => ({ start, end, origin: own.known ? unknown(reading.article, how) : own }))
    )
}

function rooted(root: string, how: Tracing): Origin {
  return drafted(how, hashId('lineage', ['root', root]), root, true)
}

function alone(article: Article, how: Tracing): Origin {
  return drafted(how, hashId('lineage', ['article', article.id]), null, true)
}

function unknown(article: Article, how: Tracing): Origin {
  return drafted(how, hashId('lineage', ['unknown', article.id]), null, false)
}

function drafted(how: Tracing, id: string, root: string | null, known: boolean): Origin {
  if (!how.drafts.has(id)) how.drafts.set(id, { root, members: new Map(), evidence: [] })
  return { id, known }
}

function enter(how: Tracing, origin: Origin, article: string, passage: { start: number; end: number }): void {
  const members = how.drafts.get(origin.id)?.members
  const { start, end } = passage
  if (members === undefined) return
  const passages = members.get(article) ?? []
  members.set(article, passages)
  if (end > start) passages.push({ start, end })
}

function lineageOf(id: string, draft: Draft): Lineage {
  return {
    id,
    root: draft.root,
    members: [...draft.members].map(([article, passages]) => ({
      article,
      passages: passages.sort((a, b) => a.start - b.start || a.end - b.end)
    })),
    evidence: draft.evidence
  }
}
