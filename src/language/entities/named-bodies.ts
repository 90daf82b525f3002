import { relation } from '../tree.js'
import type { Actor } from './actor.js'
import type { Cast } from './cast.js'
import type { Description } from './description.js'
import type { History, Remembered } from './history.js'
import { kindNouns } from './kind-nouns.js'
import type { Scene } from './scene.js'

/** Sentences back in which a noun looks for the named body that it takes up. */
const NEAR = 4
/** Sentences back for a noun that is part of the name. */
const FAR = 12

/** Finds the named body that a noun takes up: `the bloc`, `the Velmar company`, `her party`. */
export class NamedBodies {
  private readonly byNoun = new Map<string, Actor[]>()

  constructor(
    private readonly scene: Scene,
    private readonly cast: Cast,
    private readonly history: History
  ) {
    for (const actor of cast.actors.filter(isNamedBody)) {
      const noun = nounOf(actor.name)
      this.byNoun.set(noun, [...(this.byNoun.get(noun) ?? []).slice(-1), actor])
    }
  }

  /** The named body of a definite description, null where none or several fit. */
  find(description: Description, ownedBy: Actor | null): Actor | null {
    if (description.owner !== null) return ownedBy === null ? null : this.ofPerson(description, ownedBy)
    return this.inside(description) ?? this.near(description)
  }

  /** `the Velmar company`: the name that stands before a noun for just such a body. */
  private inside({ head, first, lexeme, plural }: Description): Actor | null {
    if (plural || !this.scene.lexicon.reference.openKinds.has(lexeme)) return null
    for (let i = head - 1; i >= first; i--) {
      const actor = this.cast.at(i)
      if (actor === null) continue
      const below =
        this.scene.tokens[i]?.head === head && /^(?:compound|nmod:desc|flat)$/u.test(this.scene.tokens[i]?.deprel ?? '')
      return below && isNamedBody(actor) && this.mayBeCalled(actor, lexeme) ? actor : null
    }
    return null
  }

  /** Last spoken of among those of the kind that the noun says; without one, the only body near of which no kind is known. */
  private near(description: Description): Actor | null {
    const sentence = this.scene.tokens[description.head]?.sentence ?? 0
    const near = this.history.recent(sentence, NEAR).filter(({ actor }) => isNamedBody(actor))
    const fits = near.filter(({ actor }) => this.mayBe(description, actor))
    const kind = fits.find(({ actor }) => kindNouns(this.scene.lexicon, actor).has(description.lexeme))
    const found = kind?.actor ?? fits.find(entry => this.sameTrade(description, entry))?.actor
    return found ?? this.onlyOpen(description, near) ?? this.onlyByName(description)
  }

  /** Farther back: the only body of the article whose name ends in the noun (`the court` for the `Supreme Court`). */
  private onlyByName(description: Description): Actor | null {
    const { lexeme, of, plural, head } = description
    if (plural || of !== null) return null
    const [only, another] = this.byNoun.get(lexeme) ?? []
    if (only === undefined || another !== undefined || !this.mayBe(description, only)) return null
    const last = this.history.last(only)
    return last !== null && (this.scene.tokens[head]?.sentence ?? 0) - last.sentence <= FAR ? only : null
  }

  /** The only named body near, where nothing is known of its kind: it is what the noun says. */
  private onlyOpen(description: Description, near: readonly Remembered[]): Actor | null {
    const { lexeme, of, plural } = description
    if (plural || of !== null || !this.scene.lexicon.reference.openKinds.has(lexeme)) return null
    const open = [...new Set(near.map(({ actor }) => actor))].filter(
      actor => isOpen(actor) && this.mayBe(description, actor)
    )
    const [only] = open
    if (only === undefined || open.length > 1) return null
    only.kinds.add(lexeme)
    return only
  }

  /** `her party`: the only body of the kind that the article ties a person to, by an office or before the name. */
  private ofPerson({ lexeme, plural, modifiers }: Description, person: Actor): Actor | null {
    if (person.type !== 'person' || plural || modifiers.size > 0) return null
    const tied = new Set<Actor>()
    for (const { whose } of person.offices) this.tie(tied, whose)
    for (const { form, head } of person.mentions) {
      if (form !== 'name') continue
      for (const child of this.scene.children[head] ?? [])
        if (/^(?:nmod:poss|compound|nmod)$/u.test(this.scene.tokens[child]?.deprel ?? '')) this.tie(tied, child)
    }
    const fits = [...tied].filter(body => this.mayBeCalled(body, lexeme))
    return fits.length === 1 ? (fits[0] ?? null) : null
  }

  private tie(tied: Set<Actor>, token: number | null): void {
    const body = token === null ? null : this.cast.at(token)
    if (body !== null && isNamedBody(body)) tied.add(body)
  }

  private mayBeCalled(actor: Actor, lexeme: string): boolean {
    if (kindNouns(this.scene.lexicon, actor).has(lexeme)) return true
    return isOpen(actor) && this.scene.lexicon.reference.openKinds.has(lexeme)
  }

  /** Whether state and modifiers of a description have nothing against a named body. */
  private mayBe({ state, modifiers }: Description, actor: Actor): boolean {
    if (state !== null && actor.place !== state.key) return false
    const words = new Set(actor.name.toLowerCase().split(/\s+/u))
    return [...modifiers].every(word => words.has(word) || actor.modifiers.has(word))
  }

  /** A narrower noun (`the brewer`) for the body of its sector that was subject of this or the last sentence. */
  private sameTrade({ noun, head, of }: Description, { actor, head: at, sentence }: Remembered): boolean {
    const { tokens } = this.scene
    const [token, other] = [tokens[head], tokens[at]]
    const trade = noun.sector !== null && noun.sector === actor.sector && of === null
    if (!trade || token === undefined || other === undefined) return false
    return token.sentence - sentence <= 1 && relation(other) === 'nsubj' && other.head !== token.head
  }
}

/** The noun that a body's name is built on: `court` of `Supreme Court of Astria`, `party` of `Workers Party`. */
function nounOf(name: string): string {
  const words = name.toLowerCase().split(/\s+/u)
  const of = words.findIndex(word => word === 'of' || word === 'for')
  return words[(of > 0 ? of : words.length) - 1] ?? ''
}

function isNamedBody({ named, type }: Actor): boolean {
  return named && /^(?:organisation|government|armed-group|group)$/u.test(type)
}

/** A body of which neither data nor the article say what it is. */
function isOpen({ named, type, sector, kinds, known }: Actor): boolean {
  return named && type === 'organisation' && sector === null && kinds.size === 0 && known === null
}
