import type { Actor, Reading, Span, Statement } from '../../record/index.js'
import type { Cast } from '../cast.js'
import { originName } from '../lineage/origins.js'
import { groupCopies } from './group-copies.js'
import { instantOf, spokenAt } from './spoken-at.js'
import type { Speaker, Spoken, SpokenGroup, SpokenOrigin } from './spoken.js'

/** Ids of the actors who say something. */
export function speakingActors({ readings, actorOf }: Cast): ReadonlySet<string> {
  const ids = new Set<string>()
  for (const { article, statements } of readings) {
    for (const speaker of statements.flatMap(statement => statement.speakers)) {
      const actor = actorOf(article.id, speaker)
      if (actor !== null) ids.add(actor.id)
    }
  }
  return ids
}

/** All statements of an actor in the articles of a cast, newest first, undated ones last; copies under their original. */
export function saidBy(actor: Actor, cast: Cast): SpokenGroup[] {
  const roots = new Map(cast.lineages.lineages.map(lineage => [lineage.id, lineage.root]))
  const spoken = cast.readings.flatMap(reading => {
    const own = reading.statements.filter(s => s.speakers.some(id => cast.actorOf(reading.article.id, id) === actor))
    const byId = own.length === 0 ? new Map<string, Statement>() : new Map(reading.statements.map(s => [s.id, s]))
    return own.map((statement): Spoken => ({
      reading,
      statement,
      at: spokenAt(statement, reading.article),
      through: throughWhom(reading, statement, byId, cast),
      origin: originOf(reading, statement, cast, roots),
      about: null
    }))
  })
  return groupCopies(spoken).sort((a, b) => newestFirst(a.original, b.original))
}

/** How much each of several actors says, the one who says most first. */
export function speakersOf(actors: readonly Actor[], cast: Cast): Speaker[] {
  return actors.map(actor => speakerOf(actor, cast)).sort((a, b) => b.statements - a.statements)
}

/** How much an actor says in the articles of a cast. */
export function speakerOf(actor: Actor, { readings, actorOf }: Cast): Speaker {
  let statements = 0
  const held = readings.filter(({ article, statements: all }) => {
    const own = all.filter(statement => statement.speakers.some(id => actorOf(article.id, id) === actor)).length
    statements += own
    return own > 0
  })
  const outlets = [...new Set(held.map(({ article }) => article.outlet ?? article.origin))]
  return { actor, statements, articles: held.length, outlets }
}

/** The statements that report this one, the outermost first. */
function throughWhom(
  reading: Reading,
  statement: Statement,
  byId: ReadonlyMap<string, Statement>,
  cast: Cast
): Spoken['through'] {
  const links: { name: string; cue: string }[] = []
  const seen = new Set([statement.id])
  let next = byId.get(statement.within ?? '')
  while (next !== undefined && !seen.has(next.id)) {
    seen.add(next.id)
    links.unshift({ name: speakerName(reading, next, cast), cue: quotes(next.cue) })
    next = byId.get(next.within ?? '')
  }
  return links
}

function speakerName(reading: Reading, statement: Statement, cast: Cast): string {
  const names = statement.speakers.flatMap(id => cast.actorOf(reading.article.id, id)?.name ?? [])
  return names.length > 0 ? [...new Set(names)].join(', ') : quotes(statement.source)
}

function quotes(spans: readonly Span[]): string {
  return spans.map(span => span.quote).join(' … ')
}

function originOf(
  { article }: Reading,
  statement: Statement,
  cast: Cast,
  roots: ReadonlyMap<string, string | null>
): SpokenOrigin {
  const place = statement.content[0] ?? statement.cue[0] ?? statement.source[0]
  const { id, known } = cast.lineages.originAt(article.id, place ?? { start: 0, end: 1, quote: ' ' })
  const root = roots.get(id) ?? null
  if (!known) return { id, root, whose: 'unknown' }
  const own = article.outlet === null ? null : originName(cast.origins, article.outlet)
  return { id, root, whose: root === own ? 'own' : 'other' }
}

function newestFirst(a: Spoken, b: Spoken): number {
  const [x, y] = [instantOf(a.at) ?? -Infinity, instantOf(b.at) ?? -Infinity]
  if (x !== y) return x > y ? -1 : 1
  return order(a.reading.article.origin, b.reading.article.origin) || start(a) - start(b)
}

/** By code units, the same in every locale. */
function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

function start({ statement }: Spoken): number {
  return (statement.content[0] ?? statement.cue[0])?.start ?? 0
}
