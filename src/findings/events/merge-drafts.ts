import type { Argument, EventStatus } from '../../record/index.js'
import type { Draft } from './event-draft.js'

/** How many earlier events with one participant, and tellings of each, a telling is compared with. */
const WINDOW = 40

/** What two entities share that are the same as actors: a state and its government may. */
export type Identity = (entity: string) => string

/** Tellings of one act, in text order. */
export type Tellings = readonly Draft[]

/**
 * Joins the tellings of one act: same type, same act or same sentence, no one in either place whom the other contradicts,
 * a participant in common, and time, place, mode and status that can both hold.
 */
export function mergeDrafts(drafts: readonly Draft[], identity: Identity): Tellings[] {
  const groups: Draft[][] = []
  const byParticipant = new Map<string, number[]>()
  for (const draft of drafts) {
    const keys = keysOf(draft, identity)
    const candidates = [...new Set(keys.flatMap(key => (byParticipant.get(key) ?? []).slice(-WINDOW)))].sort(
      (a, b) => a - b
    )
    const home = candidates.find(index =>
      (groups[index] ?? []).slice(-WINDOW).every(other => isSame(other, draft, identity))
    )
    const index = home ?? groups.push([]) - 1
    groups[index]?.push(draft)
    for (const key of keys) {
      const list = byParticipant.get(key) ?? []
      if (list.at(-1) !== index) byParticipant.set(key, [...list.slice(-WINDOW), index])
    }
  }
  return groups
}

function keysOf(draft: Draft, identity: Identity): string[] {
  return [...draft.actors, ...draft.recipients].map(argument => `${draft.frame.type} ${identity(argument.entity)}`)
}

function isSame(a: Draft, b: Draft, identity: Identity): boolean {
  if (a.frame.type !== b.frame.type) return false
  if (a.frame.act !== b.frame.act && a.sentence !== b.sentence) return false
  return (
    isSubset(a.actors, b.actors, identity) &&
    isSubset(a.recipients, b.recipients, identity) &&
    both(a.frame.mode, b.frame.mode) &&
    both(a.when?.value ?? null, b.when?.value ?? null) &&
    both(a.place?.entity ?? null, b.place?.entity ?? null) &&
    outcome(a.status) === outcome(b.status)
  )
}

/** Whether one side names nobody whom the other lacks. */
function isSubset(a: readonly Argument[], b: readonly Argument[], identity: Identity): boolean {
  const [few, many] = a.length <= b.length ? [a, b] : [b, a]
  return few.every(one => many.some(other => identity(other.entity) === identity(one.entity)))
}

function both(a: string | null, b: string | null): boolean {
  return a === null || b === null || a === b
}

/** What goes on has happened. */
function outcome(status: EventStatus): EventStatus {
  return status === 'ongoing' ? 'occurred' : status
}
