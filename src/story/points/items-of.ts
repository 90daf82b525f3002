import type { Actor, Figure, Reading, SegmentKind, Span, Statement } from '../../record/index.js'
import type { ActorLookup } from '../actors/actor-lookup.js'
import type { LineageMap, Origin } from '../lineage/lineage-map.js'
import { carrier, stanceOf, statementsById } from './attribution.js'
import { conditionOf } from './condition-of.js'
import { speakersOf } from './speakers-of.js'
import { deedsOf } from './deeds.js'
import { textOf } from './item-text.js'
import type { Found } from './found.js'
import type { Item, Principals } from './item.js'
import { deedOf, termsOf, type TermsContext } from './item-terms.js'
import { quotedRuns } from './one-quotation.js'
import { namedOutlets, withoutOutlet, type NamedOutlets } from './without-outlets.js'

/** Parts of an article that report; a caption or an embedded post may tell the same, but is no second report of it. */
const COUNTED: ReadonlySet<SegmentKind> = new Set(['headline', 'standfirst', 'body', 'heading', 'correction'])
const ASIDE: ReadonlySet<SegmentKind> = new Set(['caption', 'embed'])

/** What turns findings into comparable items. */
export interface ItemContext {
  readonly actors: ActorLookup
  readonly lineages: LineageMap
  readonly terms: TermsContext
}

/** The findings of a story's readings, in order of publication and then of the text. */
export function itemsOf(readings: readonly Reading[], given: ItemContext): Item[] {
  const context = { ...given, outlets: namedOutlets(given.lineages.lineages) }
  return readings.flatMap((reading, order) => {
    const statements = statementsById(reading)
    const found: Found[] = [
      ...reading.statements.map(finding => ({ kind: 'statement' as const, finding })),
      ...reading.events.map(finding => ({ kind: 'event' as const, finding })),
      ...reading.figures.map(finding => ({ kind: 'figure' as const, finding })),
      ...reading.commitments.map(finding => ({ kind: 'commitment' as const, finding }))
    ]
    return found
      .filter(({ finding }) => COUNTED.has(finding.segment) || ASIDE.has(finding.segment))
      .map(one => itemOf(one, reading, order, statements, context))
  })
}

function itemOf(
  found: Found,
  reading: Reading,
  order: number,
  statements: ReadonlyMap<string, Statement>,
  context: ItemContext & { readonly outlets: NamedOutlets }
): Item {
  const { article } = reading
  const outlets = found.kind === 'statement' ? context.outlets.get(article.id) : undefined
  const words = withoutOutlet(textOf(found, reading), outlets ?? [])
  const { text, span } = words
  const statement = carrier(found, statements)
  const origin = context.lineages.originAt(article.id, span)
  const { vocabulary } = context.terms
  const actorOf = (entity: string | null | undefined): Actor[] => {
    const actor = typeof entity === 'string' ? context.actors(article.id, entity) : null
    return actor === null ? [] : [actor]
  }
  const principals = principalsOf(found, principalEntities(found, reading, context), actorOf)
  return {
    ...found,
    reading,
    order,
    outlet: article.outlet ?? article.id,
    counted: COUNTED.has(found.finding.segment),
    span,
    text,
    principals,
    recipients: recipientsOf(found, actorOf),
    stance: stanceOf(found, statement, reading),
    within: statement?.id ?? null,
    origin,
    sources: sourcesOf(statement, id => actorOf(context.lineages.speaksFor(article.id, id ?? '')), origin),
    terms: termsOf(found, words, principals, reading, context.terms),
    deed: deedOf(found, vocabulary),
    deeds: deedsOf(found, reading, vocabulary),
    condition: conditionTerms(found, principals, reading, context),
    quoted: quotedRuns(found)
  }
}

function conditionTerms(found: Found, principals: Principals, reading: Reading, context: ItemContext): string[] {
  const span = conditionOf(found, reading)
  if (span === null) return []
  return termsOf(found, { text: span.quote, span, spans: [span] }, principals, reading, context.terms)
}

type ActorOf = (entity: string | null | undefined) => Actor[]

function recipientsOf(found: Found, actorOf: ActorOf): string[] {
  return found.kind === 'event' ? found.finding.recipients.flatMap(r => actorOf(r.entity)).map(actor => actor.id) : []
}

function principalsOf(found: Found, entities: readonly (string | null)[], actorOf: ActorOf): Principals {
  const actors = entities.flatMap(actorOf)
  const unnamed = found.kind === 'statement' && ['anonymous', 'unattributed', 'media'].includes(found.finding.standing)
  return {
    actors: [...new Set(actors.map(actor => actor.id))],
    sides: [...new Set(actors.flatMap(sideOf))],
    open: actors.length === 0 || unnamed
  }
}

function principalEntities(found: Found, reading: Reading, { terms }: ItemContext): readonly (string | null)[] {
  if (found.kind === 'statement') return speakersOf(found.finding, reading, terms.mentions)
  if (found.kind === 'event') return found.finding.actors.map(argument => argument.entity)
  if (found.kind === 'commitment') return [found.finding.who?.entity ?? null]
  return [countedOf(found.finding, reading)]
}

/** Of whom a figure counts; nobody where that is only the counted themselves (500 soldiers). */
function countedOf(figure: Figure, reading: Reading): string | null {
  const id = figure.of?.entity ?? null
  const entity = reading.entities.find(e => e.id === id)
  const isCounted = entity?.mentions.some(m => m.field === figure.span.field && overlaps(m, figure.span)) ?? true
  return isCounted ? null : id
}

function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end
}

const OFFICIAL = new Set(['state', 'government', 'place', 'office', 'armed-group'])
const OFFICIAL_SECTORS = new Set(['GOV', 'MIL', 'LEG', 'JUD', 'COP', 'SPY'])

/** The country for which an actor stands: a state, its government and forces, or somebody who holds office there. */
function sideOf(actor: Actor): string[] {
  if (actor.country === null) return []
  const official = OFFICIAL.has(actor.type) || OFFICIAL_SECTORS.has(actor.sector ?? '')
  return official ? [actor.country] : []
}

function sourcesOf(statement: Statement | null, actorOf: ActorOf, origin: Origin): string[] {
  if (statement === null || statement.standing === 'media') return [`voice ${origin.id}`]
  const named = statement.standing !== 'anonymous' && statement.standing !== 'unattributed'
  const actors = named ? statement.speakers.flatMap(actorOf).map(actor => actor.id) : []
  return actors.length === 0 ? ['anonymous'] : actors
}
