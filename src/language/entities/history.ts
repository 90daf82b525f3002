import type { Token } from '../layers.js'
import { relation } from '../tree.js'
import type { Actor } from './actor.js'

/** One mention as the search for antecedents remembers it. */
export interface Remembered {
  readonly actor: Actor
  readonly head: number
  readonly first: number
  readonly last: number
  readonly sentence: number
  readonly pronoun: boolean
}

/** How many mentions back an antecedent may stand; keeps the search for each word within a bound. */
const REACH = 40

/** The mentions so far, in text order, with the states and last mentions that later words refer to. */
export class History {
  private readonly mentions: Remembered[] = []
  private readonly lastOf = new Map<number, Remembered>()
  private readonly stateCounts = new Map<Actor, number>()

  /** Remembers a mention. */
  add(actor: Actor, token: Token, range: { first: number; last: number }, pronoun: boolean): void {
    const entry = { actor, head: token.index, ...range, sentence: token.sentence, pronoun }
    this.mentions.push(entry)
    this.lastOf.set(actor.index, entry)
    if (actor.type === 'state') this.stateCounts.set(actor, (this.stateCounts.get(actor) ?? 0) + 1)
  }

  /** Counts a state that only an adjective or an official of it brings into focus. */
  touch(state: Actor): void {
    this.stateCounts.set(state, (this.stateCounts.get(state) ?? 0) + 1)
  }

  /** The last mentions, latest first, no further back than `sentences`. */
  recent(sentence: number, sentences: number): Remembered[] {
    const out: Remembered[] = []
    for (let i = this.mentions.length - 1; i >= 0 && out.length < REACH; i--) {
      const entry = this.mentions[i]
      if (entry === undefined || entry.sentence < sentence - sentences) break
      out.push(entry)
    }
    return out
  }

  /** Where an actor was last spoken of, null before its first mention. */
  last(actor: Actor): Remembered | null {
    return this.lastOf.get(actor.index) ?? null
  }

  /** The state that the article is about so far: the only one, or twice as often spoken of as the next. */
  focus(): Actor | null {
    let [best, next]: [Actor | null, number] = [null, 0]
    let most = 0
    for (const [state, count] of this.stateCounts) {
      if (count > most) [best, next, most] = [state, most, count]
      else next = Math.max(next, count)
    }
    return best !== null && most >= 2 * next ? best : null
  }
}

/** How prominent a mention's place in its sentence is: subjects above objects above the rest. */
export function prominence(tokens: readonly Token[], head: number): number {
  let token = tokens[head]
  if (token !== undefined && relation(token) === 'appos') token = tokens[token.head]
  if (token === undefined) return 0
  const kind = relation(token)
  const verb = tokens[token.head]
  if (kind === 'nsubj') return verb !== undefined && /^(?:root|parataxis|conj)/u.test(verb.deprel) ? 0.4 : 0.3
  if (kind === 'root') return 0.25
  if (kind === 'obj' || kind === 'iobj') return 0.15
  if (token.deprel === 'nmod:poss') return 0.15
  if (token.deprel === 'obl:agent') return 0.2
  return kind === 'conj' ? 0.1 : kind === 'obl' ? 0.08 : 0.03
}
