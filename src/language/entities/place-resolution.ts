import type { Actor } from './actor.js'
import type { Cast } from './cast.js'
import type { Description } from './description.js'
import type { History } from './history.js'
import type { Scene } from './scene.js'

/** Whom or what a description means, with a score, 0 to 1. */
export interface Found {
  readonly actor: Actor
  readonly score: number
}

/** Sentences back in which a place was last spoken of that a noun calls again; where no noun called it yet, fewer. */
const REACH = { called: 10, other: 2 } as const

/** Finds what nouns of places mean: `the town of Ostry`, `the town`. */
export class PlaceResolution {
  /** The place that was last called by a noun. */
  private readonly calledBy = new Map<string, Actor>()

  constructor(
    private readonly scene: Scene,
    private readonly cast: Cast,
    private readonly history: History
  ) {}

  /**
   * `the town of Ostry` is that town, and `the town` after it the last that was called one; else the place last spoken
   * of that is called nothing else. Null for what an owner, a number or other words describe.
   */
  resolve(description: Description): Found | null {
    const { plural, owner, lexeme } = description
    if (plural || owner !== null) return null
    const named = this.named(description)
    if (named !== null) return this.call(lexeme, named, 0.85)
    if (description.article !== 'definite' || description.modifiers.size > 0 || description.of !== null) return null
    const sentence = this.scene.tokens[description.head]?.sentence ?? 0
    const called = this.calledBy.get(lexeme)
    if (called !== undefined && this.isNear(called, sentence)) return { actor: called, score: 0.6 }
    const others = new Set(this.calledBy.values())
    const near = this.history.recent(sentence, REACH.other).map(({ actor }) => actor)
    const last = near.find(actor => actor.type === 'place' && !others.has(actor))
    return last === undefined ? null : this.call(lexeme, last, 0.5)
  }

  /** Ostry, of `the town of Ostry`; its bridge is not the town, nor is a capital its land. */
  private named({ of, lexeme }: Description): Actor | null {
    const actor = of === null ? null : this.cast.at(of)
    return actor?.type === 'place' && this.scene.lexicon.reference.settlements.has(lexeme) ? actor : null
  }

  private call(lexeme: string, actor: Actor, score: number): Found {
    this.calledBy.set(lexeme, actor)
    return { actor, score }
  }

  private isNear(actor: Actor, sentence: number): boolean {
    const last = this.history.last(actor)
    return last !== null && sentence - last.sentence <= REACH.called
  }
}
