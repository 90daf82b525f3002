import type { Argument, Entity, Event, Reading } from '../../../src/index.js'
import { placeOf, type Place } from '../locate.js'
import { goesBy, namesOf, NOBODY } from '../names.js'
import { placeOfSpan, shared } from '../spans.js'
import type { EventPart, ExpectedEvent } from './table.js'

/** An expected event and the one that came out for it. */
interface Pair {
  readonly want: ExpectedEvent
  readonly got: Event
}

/** Each difference in words between the events of a reading and those that its text must yield; none where they are the same. */
export function compareEvents(part: EventPart, { entities, events }: Reading): string[] {
  const pairs = paired(part, events)
  const missing = part.expect.filter(want => want.optional !== true && !pairs.some(p => p.want === want))
  const extra = events.filter(got => !pairs.some(p => p.got === got))
  return [
    ...missing.map(want => `missing ${wanted(want)}`),
    ...extra.map(got => `not expected ${found(got)}`),
    ...pairs.flatMap(pair => difference(entities, pair))
  ]
}

/** By the words that tell the act; those of the right type first, each in one pair at most. */
function paired(part: EventPart, events: readonly Event[]): Pair[] {
  const all = part.expect.flatMap(want => events.map(got => ({ want, got, typed: oneOf(got.type, want.type) })))
  const out: Pair[] = []
  for (const { want, got } of all.filter(p => tells(part, p)).sort((a, b) => Number(b.typed) - Number(a.typed))) {
    if (!out.some(p => p.want === want || p.got === got)) out.push({ want, got })
  }
  return out
}

function tells(part: EventPart, { want, got }: Pair): boolean {
  const words: Place[] = [want.trigger].flat().map(words => placeOf(words, { text: part.text, expect: [] }))
  return got.mentions.some(({ trigger }) => shared(words, [placeOfSpan(trigger)]) > 0)
}

function difference(entities: readonly Entity[], { want, got }: Pair): string[] {
  const wrong = [
    oneOf(got.type, want.type) ? null : got.type,
    took(entities, want.actors, got.actors) ? null : `actors ${quotes(got.actors)}`,
    took(entities, want.recipients, got.recipients) ? null : `recipients ${quotes(got.recipients)}`,
    oneOf(got.status, want.status) ? null : got.status,
    want.when === undefined || got.when?.value === want.when ? null : `when ${got.when?.value ?? NOBODY}`
  ].filter(x => x !== null)
  return wrong.length === 0 ? [] : [`got ${wrong.join('; ')} for ${wanted(want)}`]
}

function oneOf<T>(value: T, right: T | readonly T[]): boolean {
  return Array.isArray(right) ? right.includes(value) : value === right
}

/** Whether those who take part are the expected ones, one to one. */
function took(entities: readonly Entity[], want: readonly string[], got: readonly Argument[]): boolean {
  const left = got.flatMap(({ entity }) => entities.find(e => e.id === entity) ?? [])
  if (left.length !== got.length) return false
  for (const names of want.map(namesOf)) {
    const at = left.findIndex(entity => names.some(name => goesBy(entity, name)))
    if (at >= 0) left.splice(at, 1)
    else if (!names.includes(NOBODY)) return false
  }
  return left.length === 0
}

function wanted(e: ExpectedEvent): string {
  const [type, trigger, status] = [e.type, e.trigger, e.status].map(v => [v].flat().join('|'))
  return [type, trigger, e.actors.join(' + ') || NOBODY, e.recipients.join(' + ') || NOBODY, status].join(' · ')
}

function found(e: Event): string {
  const triggers = e.mentions.map(({ trigger }) => trigger.quote).join(', ')
  return [e.type, triggers, quotes(e.actors), quotes(e.recipients), e.status].join(' · ')
}

function quotes(args: readonly Argument[]): string {
  return args.map(({ span }) => `<${span.quote}>`).join(' ') || NOBODY
}
