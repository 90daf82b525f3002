import type { Actor, Office } from './actor.js'
import type { Description } from './description.js'
import type { History } from './history.js'

interface Held {
  readonly actor: Actor
  readonly office: Office
}

interface Search {
  readonly description: Description
  readonly history: History
  /** Whether an office is one with another body than the description says. */
  readonly other: (held: Held) => boolean
}

/** Who holds which office in an article, so that `the foreign minister` finds its bearer. */
export class OfficeHolders {
  private readonly byNoun = new Map<string, Held[]>()

  /** `same` gives nouns for one office (`CEO`, `chief executive`) one spelling. */
  constructor(private readonly same: ReadonlyMap<string, string>) {}

  /** Enters an office of an actor. */
  add(actor: Actor, office: Office): void {
    const list = this.held(office.noun)
    const before = list.at(-1)
    if (before?.actor !== actor || before.office.title !== office.title) list.push({ actor, office })
    this.byNoun.set(this.same.get(office.noun) ?? office.noun, list)
  }

  private held(noun: string): Held[] {
    return this.byNoun.get(this.same.get(noun) ?? noun) ?? []
  }

  /**
   * The holder that a description means: of those named before, the last; else the only one whom the article names later
   * with just this office (`the Astrian president` in a headline). Broader nouns (`the leader`) find narrower offices.
   */
  find(
    description: Description,
    history: History,
    broader: readonly string[],
    at: (token: number) => Actor | null
  ): { actor: Actor; score: number } | null {
    const served = description.of === null ? null : at(description.of)
    const other = (held: Held): boolean => {
      const whom = held.office.whose === null ? null : at(held.office.whose)
      return served !== null && whom !== null && whom !== served && bodies(whom, served)
    }
    const search = { description, history, other }
    return this.search(search, [description.lexeme], 0.85) ?? this.search(search, broader, 0.65)
  }

  /**
   * The holder of an office that somebody known is said to have (`its chief executive`, `Petrov's lawyer`): the only person
   * of the article who is given this office with that body or person.
   */
  owned(description: Description, owner: Actor, at: (token: number) => Actor | null): Actor | null {
    const held = this.held(description.lexeme).filter(
      ({ actor, office }) =>
        actor.named && office.past === description.past && office.whose !== null && at(office.whose) === owner
    )
    const holders = new Set(held.filter(one => covers(one, description)).map(({ actor }) => actor))
    const [only] = holders
    return holders.size === 1 && only !== undefined ? only : null
  }

  private search(
    { description, history, other }: Search,
    nouns: readonly string[],
    score: number
  ): { actor: Actor; score: number } | null {
    const exact = nouns[0] === description.lexeme
    const all = nouns.flatMap(noun => this.held(noun).slice(-MOST))
    const fits = all.filter(held => holds(held, description) && !other(held))
    const same = fits.filter(held => (held.office.country ?? held.actor.place) === (description.state?.key ?? null))
    const pool = same.length > 0 || stateless(fits, description) ? same : fits
    let best: { actor: Actor; at: number } | null = null
    for (const { actor } of pool) {
      const last = history.last(actor)
      if (last !== null && (best === null || last.head > best.at)) best = { actor, at: last.head }
    }
    const head = description.head
    if (best !== null && (exact || head - best.at < NEAR)) return { actor: best.actor, score }
    const later = [...new Set((exact ? pool : description.state === null ? [] : same).map(held => held.actor))]
    const only = later[0]
    return later.length === 1 && only !== undefined && only.named ? { actor: only, score: score - 0.1 } : null
  }
}

/** Two bodies, so that serving one is not serving the other; a state and its ministries may be the same service. */
function bodies(a: Actor, b: Actor): boolean {
  return a.type === 'organisation' && b.type === 'organisation'
}

/** A state in the description that no holder is known to serve tells none of several apart. */
function stateless(fits: readonly Held[], { state }: Description): boolean {
  return state !== null && new Set(fits.map(held => held.actor)).size > 1
}

/** Holders of one office that are looked at: the latest. */
const MOST = 20
/** Tokens back within which a broader noun finds a holder. */
const NEAR = 200

function holds({ actor, office }: Held, { modifiers, past, state, noun }: Description): boolean {
  if (office.past !== past) return false
  if (noun.gender !== undefined && actor.gender !== null && actor.gender !== noun.gender) return false
  const country = office.country ?? actor.place
  if (state !== null && country !== null && country !== state.key) return false
  return covers({ office }, { modifiers })
}

/** Whether an office has every word by which a description tells it from others. */
function covers({ office }: Pick<Held, 'office'>, { modifiers }: Pick<Description, 'modifiers'>): boolean {
  for (const word of modifiers) if (!office.modifiers.has(word)) return false
  return true
}
