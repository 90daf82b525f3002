import type { Argument, EventStatus } from '../../record/index.js'
import type { Draft } from './event-draft.js'

/** How many earlier events with one participant, and tellings of each, a telling is compared with. */
const WINDOW = 40

/** By what two entities count as one. */
export interface Identity {
  /** What those share that are the same as actors: a state and its government may. */
  readonly of: (entity: string) => string
  /** The kind of a group without a name; null for everybody else. */
  readonly kind: (entity: string) => string | null
  /** What acts share that are one deed in different words (attacked, the bombing). */
  readonly act: (act: string) => string
  /** Kinds of those of whom only that they are held is said (the hostages). */
  readonly captives: ReadonlySet<string>
  /** Acts that are done once to a group, however an article counts or describes it. */
  readonly once: ReadonlySet<string>
  readonly isPlace: (entity: string) => boolean
  /** Words before those who are not the ones told of so far (another village). */
  readonly further: ReadonlySet<string>
}

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
    const index = home ?? before(groups, draft, identity) ?? groups.push([]) - 1
    groups[index]?.push(draft)
    for (const key of keys) {
      const list = byParticipant.get(key) ?? []
      if (list.at(-1) !== index) byParticipant.set(key, [...list.slice(-WINDOW), index])
    }
  }
  return groups
}

/** `the attack`: the last violence that was told, where it was done and nothing contradicts. */
function before(groups: readonly Draft[][], draft: Draft, identity: Identity): number | null {
  if (!draft.again) return null
  const index = groups.findLastIndex(([first]) => first !== undefined && identity.act(first.frame.act) === VIOLENCE)
  const group = groups[index] ?? []
  const harmed = group.flatMap(({ recipients }) => recipients).filter(({ entity }) => !identity.isPlace(entity))
  const same = draft.recipients.every(one =>
    harmed.some(other => identity.of(other.entity) === identity.of(one.entity))
  )
  const fits = (harmed.length === 0 || same) && group.every(other => hasSameCircumstances(other, draft))
  return group.length > 0 && fits ? index : null
}

/** What acts of violence of all kinds share. */
export const VIOLENCE = 'violence'

function keysOf(draft: Draft, identity: Identity): string[] {
  const { type, act } = draft.frame
  const all = [...draft.actors, ...draft.recipients].map(({ entity }) => `${type} ${identity.of(entity)}`)
  const kinds = identity.once.has(act) && draft.recipients.some(({ entity }) => identity.kind(entity) !== null)
  return kinds ? [...all, act] : all
}

function isSame(a: Draft, b: Draft, identity: Identity): boolean {
  return (
    !isFurther(b, identity) && isSameAct(a, b, identity) && hasSamePeople(a, b, identity) && hasSameCircumstances(a, b)
  )
}

/** `seized another village`, `many more girls`: an act on others than those told of so far. */
function isFurther({ recipients }: Draft, { further }: Identity): boolean {
  return recipients.some(({ span }) => {
    const words = span.quote.toLowerCase().split(/\s+/u).slice(0, 3)
    return words.some((word, i) => further.has(word) && words[i + 1] !== 'than' && i + 1 < words.length)
  })
}

/** One act, or two of one type that a sentence tells together; a visit and a meeting are two. */
function isSameAct(a: Draft, b: Draft, { act }: Identity): boolean {
  if (a.frame.type !== b.frame.type) return false
  return act(a.frame.act) === act(b.frame.act) || (a.sentence === b.sentence && a.frame.type !== 'CONSULT')
}

function hasSamePeople(a: Draft, b: Draft, identity: Identity): boolean {
  if (isSubset(a.actors, b.actors, identity.of) && isSubset(a.recipients, b.recipients, identity.of)) return true
  if (a.frame.act !== b.frame.act || !identity.once.has(a.frame.act)) return false
  const kind = (entity: string): string => identity.kind(entity) ?? identity.of(entity)
  const doers = isSubset(a.actors, b.actors, identity.of) || isUnnamed(a, b, identity)
  return doers && (isSubset(a.recipients, b.recipients, kind) || [a, b].some(draft => isHeld(draft, identity)))
}

function hasSameCircumstances(a: Draft, b: Draft): boolean {
  return (
    (both(a.frame.mode, b.frame.mode) || isWhole(a)) &&
    isSameTime(a.when?.value ?? null, b.when?.value ?? null) &&
    both(a.place?.entity ?? null, b.place?.entity ?? null) &&
    outcome(a.status) === outcome(b.status)
  )
}

/** `the release of the captives`: whoever is called by nothing but that he is held may be any of those told of. */
function isHeld({ recipients }: Draft, { kind, captives }: Identity): boolean {
  return recipients.length === 1 && recipients.every(({ entity }) => captives.has(kind(entity) ?? ''))
}

/** Whether one of the two names nobody who did it (gunmen, the group). */
function isUnnamed(a: Draft, b: Draft, identity: Identity): boolean {
  return [a, b].some(draft => draft.actors.every(({ entity }) => identity.kind(entity) !== null))
}

/** Whether both who and to whom are given, so that how it was done need not decide. */
function isWhole({ actors, recipients }: Draft): boolean {
  return actors.length > 0 && recipients.length > 0
}

/** Whether one side names nobody whom the other lacks. */
function isSubset(a: readonly Argument[], b: readonly Argument[], of: (entity: string) => string): boolean {
  const [few, many] = a.length <= b.length ? [a, b] : [b, a]
  return few.every(one => many.some(other => of(other.entity) === of(one.entity)))
}

/** Times that are one where one is told more closely than the other (in 2031, in April 2031). */
function isSameTime(a: string | null, b: string | null): boolean {
  if (a === null || b === null) return true
  return /^\d/u.test(a) && /^\d/u.test(b) ? a.startsWith(b) || b.startsWith(a) : a === b
}

function both(a: string | null, b: string | null): boolean {
  return a === null || b === null || a === b
}

/** What goes on has happened. */
function outcome(status: EventStatus): EventStatus {
  return status === 'ongoing' ? 'occurred' : status
}
