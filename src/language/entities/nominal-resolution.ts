import { actorOf, type Actor } from './actor.js'
import type { Cast } from './cast.js'
import { AGED, nounAt, officeOf, type Description } from './description.js'
import type { History } from './history.js'
import { OfficeHolders } from './office-holders.js'
import type { Owned } from './later-names.js'
import { NamedBodies } from './named-bodies.js'
import { type Found, PlaceResolution } from './place-resolution.js'
import { giveOffice, sectorOf, servedSector } from './role-links.js'
import { casesOf, type Scene, type StateWord } from './scene.js'
import { stateActors } from './state-actors.js'

/** Sentences back in which `the country`, `the city` and `the group` look for what they mean. */
const NEAR = 4
/** Earlier bearers of one noun that are looked at. */
const MOST = 30
const BODIES: ReadonlySet<string> = new Set(['organisation', 'government', 'armed-group'])

/** Finds what descriptions mean, in text order, and opens an actor where nothing earlier fits. */
export class NominalResolution {
  readonly holders: OfficeHolders
  /** Those opened for a description with an owner (`his father`), whose name may come later. */
  readonly owned: Owned[] = []
  private readonly byNoun = new Map<string, Actor[]>()
  private readonly states: ReadonlyMap<string, Actor>
  private readonly bodies: NamedBodies
  private readonly places: PlaceResolution

  /** `descriptions` are by their head, to read ahead to a body that stands behind its spokesman. */
  constructor(
    private readonly scene: Scene,
    private readonly cast: Cast,
    private readonly history: History,
    private readonly descriptions: ReadonlyMap<number, Description>
  ) {
    this.holders = new OfficeHolders(scene.lexicon.reference.sameOffices)
    this.states = stateActors(cast)
    this.bodies = new NamedBodies(scene, cast, history)
    this.places = new PlaceResolution(scene, cast, history)
    for (const actor of cast.actors) for (const office of actor.offices) this.holders.add(actor, office)
  }

  /** The actor of a description; null where it means none that can act. */
  resolve(description: Description, depth = 0): Found | null {
    const { noun } = description
    const known = this.cast.at(description.head)
    if (known !== null) return { actor: known, score: 0.9 }
    if (noun.spokesperson === true) {
      const body = this.bodyOf(description, depth)
      if (body !== null) {
        this.holders.add(body, { ...officeOf(this.scene, description, body.name), past: false })
        return { actor: body, score: 0.8 }
      }
    }
    if (noun.type === 'state') return this.state(description)
    if (noun.type === 'place' || noun.type === 'facility')
      return this.places.resolve(description) ?? this.speaking(description)
    if (noun.type === 'person' && !description.plural) return this.person(description)
    return this.body(description)
  }

  /** The body that an unnamed spokesman speaks for: `for the ministry`, `the ministry's`, `army spokesman`. */
  private bodyOf(description: Description, depth: number): Actor | null {
    const { owner, of, first, head } = description
    for (const token of [of, owner]) {
      if (token === null) continue
      const ahead = this.descriptions.get(token)
      const read = ahead !== undefined && depth < 3 ? this.resolve(ahead, depth + 1) : null
      const actor = this.cast.at(token) ?? read?.actor ?? null
      if (actor !== null && actor.type !== 'person') return actor
    }
    for (let i = head - 1; i >= first; i--) {
      const actor = this.cast.at(i)
      if (actor !== null && actor.type !== 'person' && i !== owner) return actor
      const inner = nounAt(this.scene, i)
      if (inner === null || !BODIES.has(inner.noun.type)) continue
      const last = inner.lexeme.split(' ').at(-1) ?? ''
      const lexeme = this.scene.lexicon.nouns.has(last) ? last : inner.lexeme
      const modifiers = new Set([...description.modifiers].filter(word => word !== lexeme))
      const body = {
        ...description,
        head: i,
        last: i + 1,
        noun: inner.noun,
        lexeme,
        modifiers,
        of: null,
        plural: false
      }
      return this.body({ ...body, article: 'definite', title: this.words(first, i + 1) }).actor
    }
    return null
  }

  private words(first: number, last: number): string {
    const { tokens } = this.scene
    const start =
      tokens.slice(first, last).find(token => !/^(?:DET|PRON)$/u.test(token.upos))?.start ?? tokens[first]?.start
    return this.scene.document.surface.text.slice(start, tokens[last - 1]?.end)
  }

  /** `the country`, `his country`, `the republic of Astria`: the state last spoken of, the owner's, the one named, or the one in focus. */
  private state({ article, owner, of, head, plural }: Description): Found | null {
    if (plural || article !== 'definite') return null
    const named = of === null ? null : this.cast.at(of)
    if (named?.type === 'state') return { actor: named, score: 0.85 }
    const owned = owner === null ? null : (this.cast.at(owner)?.place ?? null)
    if (owner !== null) return found(this.states.get(owned ?? ''), 0.75)
    const sentence = this.scene.tokens[head]?.sentence ?? 0
    const doer = this.doerBeside(head)
    const near = this.history.recent(sentence, NEAR).filter(({ actor }) => actor.type === 'state' && actor !== doer)
    const actors = new Set(near.map(entry => entry.actor))
    const focus = this.history.focus() === doer ? null : this.history.focus()
    if (focus !== null && actors.has(focus)) return { actor: focus, score: 0.7 }
    const last = near[0]?.actor ?? focus
    return last === null ? null : { actor: last, score: actors.size === 1 ? 0.7 : 0.5 }
  }

  /**
   * Whoever does to somebody what the verb says, and so is not he: `Ormia struck the country`, `she urged the minister to go`
   * (Chomsky, Lectures on Government and Binding, 1981, principles B and C).
   */
  private doerBeside(head: number): Actor | null {
    const { tokens, children } = this.scene
    const token = tokens[head]
    if (token === undefined || !/^(?:obj|iobj|obl)$/u.test(token.deprel)) return null
    const becomes = this.scene.lexicon.reference.becomingVerbs.has(tokens[token.head]?.lemma ?? '')
    if (becomes || casesOf(this.scene, head).includes('as')) return null
    const subject = (children[token.head] ?? []).find(index => tokens[index]?.deprel === 'nsubj')
    return subject === undefined ? null : this.cast.at(subject)
  }

  /** `the town announced`: a place or house that is the source of a statement stands for those who run it. */
  private speaking(description: Description): Found | null {
    if (description.plural || !this.scene.sources.has(description.head)) return null
    return this.body({ ...description, noun: { ...description.noun, type: 'organisation' } })
  }

  private person(description: Description): Found | null {
    const { article, noun, owner } = description
    const office = noun.office === true
    if (article === 'bare' && office && this.predicated(description)) return null
    const ownedBy = owner === null || description.state !== null ? null : this.cast.at(owner)
    const doer = this.doerBeside(description.head)
    const holder = this.holder(description, ownedBy)
    if (holder !== null && holder.actor !== doer) return holder
    const same = article === 'definite' ? this.same(description, ownedBy) : null
    if (same !== null && same !== doer) return { actor: same, score: 0.7 }
    const only = this.onlyPerson(description)
    if (only !== null && only !== doer) return { actor: only, score: 0.6 }
    const actor = this.open(description, ownedBy)
    if (ownedBy !== null) this.owned.push({ actor, description, owner: ownedBy })
    if (office && ownedBy?.type !== 'person') {
      giveOffice(this.scene, this.cast, actor, description)
      for (const held of actor.offices) this.holders.add(actor, held)
    }
    return { actor, score: 0.85 }
  }

  /** `the artist`, `the 41-year-old`: the one person named near, where the words are such as take up who is known. */
  private onlyPerson({ article, noun, lexeme, modifiers, owner, of, state, head }: Description): Actor | null {
    const known = lexeme === AGED || this.scene.lexicon.reference.knownBy.has(lexeme)
    if (!known || article !== 'definite' || modifiers.size > 0 || owner !== null || of !== null || state !== null)
      return null
    const near = this.history.recent(this.scene.tokens[head]?.sentence ?? 0, NEAR).map(({ actor }) => actor)
    const people = [...new Set(near.filter(({ type }) => type === 'person'))]
    const [one] = people
    if (people.length !== 1 || one?.named !== true) return null
    return noun.gender === undefined || one.gender === null || one.gender === noun.gender ? one : null
  }

  /** Whom the office means, where the description can mean somebody known. */
  private holder(description: Description, ownedBy: Actor | null): Found | null {
    const { article, noun, lexeme, head } = description
    if (article === 'indefinite' || (article === 'bare' && noun.office !== true)) return null
    const subject = /^(?:nsubj|nmod:poss|obl:agent|root)/u.test(this.scene.tokens[head]?.deprel ?? '')
    if (article === 'bare' && !subject) return null
    const at = (token: number): Actor | null => this.cast.at(token)
    if (ownedBy !== null && !/^(?:state|government|place)$/u.test(ownedBy.type)) {
      const owned = this.holders.owned(description, ownedBy, at)
      return owned === null ? null : { actor: owned, score: 0.75 }
    }
    const broader = this.scene.lexicon.hypernyms.get(lexeme) ?? []
    const holder = this.holders.find(description, this.history, broader, at)
    if (holder !== null && holder.actor.type === 'person' && holder.actor.place === null && description.state !== null)
      giveOffice(this.scene, this.cast, holder.actor, description)
    return holder
  }

  /** `was declared president`, `as mayor`: an office without article that is spoken of, not its holder. */
  private predicated({ head }: Description): boolean {
    const kind = this.scene.tokens[head]?.deprel ?? ''
    return /^(?:xcomp|obj|obl$|nmod$)/u.test(kind) || casesOf(this.scene, head).includes('as')
  }

  private body(description: Description): Found {
    const { article, counted, owner } = description
    const ownedBy = owner === null ? null : this.cast.at(owner)
    const repeats = article === 'definite' || (article === 'bare' && !counted)
    const earlier = repeats ? this.same(description, ownedBy) : null
    const named = article === 'definite' ? this.bodies.find(description, ownedBy) : null
    const pick = this.nearer(description, earlier, named)
    if (pick !== null && pick !== this.doerBeside(description.head)) return { actor: pick, score: 0.7 }
    return { actor: this.open(description, ownedBy), score: 0.8 }
  }

  /** Of a body known by the noun and a named one, the named one where it was spoken of just now, else the later. */
  private nearer({ head }: Description, earlier: Actor | null, named: Actor | null): Actor | null {
    if (earlier === null || named === null) return earlier ?? named
    const last = this.history.last(named)
    const before = this.history.last(earlier)
    const gap = (this.scene.tokens[head]?.sentence ?? 0) - (last?.sentence ?? 0)
    return gap <= 1 || (last?.head ?? -1) >= (before?.head ?? -1) ? named : earlier
  }

  /** An actor known by the same noun, with the same state and no word against it. */
  private same(description: Description, ownedBy: Actor | null): Actor | null {
    const list = this.byNoun.get(this.keyOf(description)) ?? []
    const place = this.placeOf(description, ownedBy)
    for (let i = list.length - 1; i >= Math.max(0, list.length - MOST); i--) {
      const actor = list[i]
      if (actor === undefined) continue
      const covers = [...description.modifiers].every(word => actor.modifiers.has(word))
      const equal = covers && actor.modifiers.size === description.modifiers.size
      const placed = place === null ? description.article === 'definite' || actor.place === null : actor.place === place
      if (placed && (description.article === 'definite' ? covers : equal)) return actor
    }
    return null
  }

  /** The state of a description: its own words', its owner's, or for a bare government the one in focus. */
  private placeOf(description: Description, ownedBy: Actor | null): string | null {
    if (description.state !== null) return description.state.key
    if (ownedBy !== null) return ownedBy.place ?? `actor:${String(ownedBy.index)}`
    const rules = description.lexeme === 'government' && description.article === 'definite' && description.of === null
    return rules ? (this.history.focus()?.place ?? null) : null
  }

  private keyOf({ lexeme, plural }: Description): string {
    return `${lexeme}${plural ? ' +' : ''}`
  }

  private open(description: Description, ownedBy: Actor | null): Actor {
    const { noun, plural, modifiers, state, lexeme } = description
    const place = this.placeOf(description, ownedBy)
    const type = noun.type === 'person' && plural ? 'group' : noun.type
    const served = servedSector(this.cast, description)
    const actor = this.cast.open({
      ...actorOf(0, { type, name: this.nameOf(description, ownedBy) }),
      sector: served ?? sectorOf(this.scene, description),
      country: served === null ? (state?.code ?? countryOf(place)) : null,
      place,
      gender: noun.gender ?? null,
      plural,
      anonymous: noun.anonymous === true,
      noun: lexeme,
      modifiers: new Set(modifiers)
    })
    const key = this.keyOf(description)
    this.byNoun.set(key, [...(this.byNoun.get(key) ?? []).slice(-MOST), actor])
    if (state !== null) this.touch(state)
    return actor
  }

  /** The words without article; a person's owner is somebody else (`Petrov's deputy` is `deputy`). */
  private nameOf({ first, last, title }: Description, ownedBy: Actor | null): string {
    const words = ownedBy?.type === 'person' ? title : this.words(first, last)
    return words.replace(/\s+/gu, ' ')
  }

  private touch(state: StateWord): void {
    const actor = this.states.get(state.key)
    if (actor !== undefined) this.history.touch(actor)
  }
}

function found(actor: Actor | undefined, score: number): Found | null {
  return actor === undefined ? null : { actor, score }
}

/** ISO code of a state's key; unknown states have none. */
function countryOf(place: string | null): string | null {
  return place !== null && place.startsWith('state:') ? place.slice('state:'.length) : null
}
