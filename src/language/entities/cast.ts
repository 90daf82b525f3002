import type { EntityMention, Token } from '../layers.js'
import { actorOf, type Actor } from './actor.js'

/** The actors of an article while they are gathered, and which of them a token stands for. */
export class Cast {
  readonly actors: Actor[] = []
  private readonly tokens: readonly Token[]
  /** Every token of a name, and the head of every other mention. */
  private readonly byToken = new Map<number, Actor>()

  constructor(tokens: readonly Token[]) {
    this.tokens = tokens
  }

  /** Opens a new actor. */
  open(start: Parameters<typeof actorOf>[1]): Actor {
    const actor = actorOf(this.actors.length, start)
    this.actors.push(actor)
    return actor
  }

  /** The actor whose name a token is part of, or whose mention it heads. */
  at(token: number): Actor | null {
    return this.byToken.get(token) ?? null
  }

  /** Lets tokens stand for an actor; the first one keeps a token. */
  claim(actor: Actor, first: number, last: number): void {
    for (let i = first; i < last; i++) if (!this.byToken.has(i)) this.byToken.set(i, actor)
  }

  /** Lets an actor without a name be another: its mentions and offices go there. */
  merge(from: Actor, into: Actor): void {
    for (const { head } of from.mentions) this.byToken.set(head, into)
    into.mentions.push(...from.mentions.splice(0))
    into.offices.push(...from.offices.splice(0))
    into.gender ??= from.gender
  }

  /** Takes away the mentions that stand inside a range: a state's name in `US army positions`. */
  drop(first: number, last: number): void {
    for (const actor of new Set(this.actorsIn(first, last))) {
      const kept = actor.mentions.filter(mention => mention.first < first || mention.last > last)
      actor.mentions.splice(0, actor.mentions.length, ...kept)
    }
  }

  private actorsIn(first: number, last: number): Actor[] {
    return this.tokens.slice(first, last).flatMap(({ index }) => this.at(index) ?? [])
  }

  /** Adds a mention; its head stands for the actor from now on. */
  mention(actor: Actor, mention: Omit<EntityMention, 'start' | 'end'>): void {
    const start = this.tokens[mention.first]?.start ?? 0
    actor.mentions.push({ ...mention, start, end: this.tokens[mention.last - 1]?.end ?? start })
    this.claim(actor, mention.head, mention.head + 1)
  }
}
