import type { Token } from '../layers.js'
import { relation } from '../tree.js'
import type { Actor } from './actor.js'
import type { Cast } from './cast.js'
import { prominence, type History, type Remembered } from './history.js'
import type { Pronoun } from './pronoun.js'
import type { Scene } from './scene.js'
import type { Speakers } from './speakers.js'
import { isOfMind, rivals } from './rivals.js'

/** Sentences back in which a pronoun looks for its antecedent; persons stay in mind longer than things. */
const REACH = { person: 6, thing: 2, plural: 3 } as const
/** Least value of an antecedent; below it the pronoun stays open. */
const LEAST = 0.45

interface Rated {
  readonly actor: Actor | null
  readonly value: number
}

/** Finds what pronouns stand for, by agreement and salience. */
export class PronounResolution {
  constructor(
    private readonly scene: Scene,
    private readonly cast: Cast,
    private readonly history: History,
    private readonly speakers: Speakers
  ) {}

  /** The actor of a pronoun with a confidence, null where nothing near fits. */
  resolve(token: Token, pronoun: Pronoun): { actor: Actor; score: number } | null {
    if (pronoun.kind === 'relative') return this.relative(token)
    if (pronoun.kind === 'speaker') return this.speaker(token)
    if (relation(token) === 'expl' && !isOfMind(this.scene, token)) return null
    const rated = this.rate(token, pronoun)
    const [best, next] = rated
    if (best?.actor == null || best.value < LEAST) return null
    if (pronoun.gender !== null && best.value >= 0.7) best.actor.gender ??= pronoun.gender
    const margin = best.value - (next?.value ?? 0)
    const score = Math.max(0.3, Math.min(0.95, 0.5 + 0.4 * margin + 0.15 * (best.value - LEAST)))
    return { actor: best.actor, score: Math.round(score * 1000) / 1000 }
  }

  /** `the minister, who said …`: the noun that the relative clause hangs on. */
  private relative(token: Token): { actor: Actor; score: number } | null {
    let at: Token | undefined = token
    for (let step = 0; step < 6 && at !== undefined && relation(at) !== 'acl'; step++) at = this.scene.tokens[at.head]
    const noun = at === undefined || relation(at) !== 'acl' ? undefined : this.scene.tokens[at.head]
    const actor = noun === undefined || noun.index > token.index ? null : this.cast.at(noun.index)
    if (actor !== null) return { actor, score: 0.92 }
    const beside = this.beside(token)
    return beside === null ? null : { actor: beside, score: 0.75 }
  }

  /** Where the tree hangs the clause elsewhere: whose mention ends right before the pronoun, a comma between them at most. */
  private beside(token: Token): Actor | null {
    const { tokens } = this.scene
    const last = tokens[token.index - 1]?.text === ',' ? token.index - 2 : token.index - 1
    if (tokens[last]?.sentence !== token.sentence) return null
    for (const { actor, first, last: end } of this.history.recent(token.sentence, 0)) {
      if (end !== last + 1 || first > last) continue
      return takesUp(token, actor) ? actor : null
    }
    return null
  }

  /** `we` and `I` inside a statement: its source. */
  private speaker(token: Token): { actor: Actor; score: number } | null {
    const source = this.speakers.of(token.index)
    const actor = source === null || source === token.index ? null : this.cast.at(source)
    if (actor === null) return null
    return { actor, score: /^(?:i|me|my|mine|myself)$/iu.test(token.text) ? 0.85 : 0.65 }
  }

  private rate(token: Token, pronoun: Pronoun): Rated[] {
    const best = new Map<Actor, number>()
    const source = this.speakers.of(token.index)
    const reach = pronoun.kind === 'person' || pronoun.kind === 'thing' ? REACH[pronoun.kind] : REACH.plural
    const quoted = this.scene.quoteAt[token.index] !== 0
    const speaker = source === null ? null : this.cast.at(source)
    for (const entry of this.history.recent(token.sentence, reach)) {
      if (!(agrees(entry.actor, pronoun) || this.isCollective(entry, pronoun)) || this.barred(entry, token, pronoun))
        continue
      if (quoted && entry.actor === speaker) continue
      if (this.isToldBy(entry, token)) continue
      const value = this.value(entry, token, pronoun)
      if (value > (best.get(entry.actor) ?? 0)) best.set(entry.actor, value)
    }
    const rated: Rated[] = [...best].map(([actor, value]) => ({ actor, value }))
    if (pronoun.kind !== 'person') rated.push({ actor: null, value: rivals(this.scene, this.cast, token, pronoun) })
    return rated.sort((a, b) => b.value - a.value)
  }

  /** `the rebel movement said it`: many under one noun in the singular. */
  private isCollective({ actor, head }: Remembered, { kind }: Pronoun): boolean {
    const body = actor.type === 'organisation' || actor.type === 'armed-group'
    return kind === 'thing' && body && actor.plural && this.scene.tokens[head]?.xpos === 'NN'
  }

  /** Whom a quotation speaks of is not the one who says it: he would say `I`. */
  private isToldBy({ head }: Remembered, token: Token): boolean {
    return this.scene.quoteAt[head] !== 0 && this.speakers.of(head) === token.index
  }

  /** An object is not its own clause's subject, and a phrase is not named by a pronoun inside it. */
  private barred(entry: Remembered, token: Token, pronoun: Pronoun): boolean {
    if (entry.first <= token.index && token.index < entry.last) return true
    if (entry.sentence !== token.sentence) return false
    const other = this.scene.tokens[entry.head]
    if (other === undefined) return false
    if (pronoun.reflexive) return other.head !== token.head && relation(other) !== 'nsubj'
    if (pronoun.possessive) return false
    const { head } = argumentOf(this.scene.tokens, token)
    if (relation(other) === 'nsubj' && relation(token) !== 'nsubj' && other.head === this.controlled(head)) return true
    return other.head === head && relation(other) !== 'conj'
  }

  /** The verb whose subject does what a participle or infinitive beside it says: `left after accusing them`. */
  private controlled(verb: number): number {
    const { tokens, children } = this.scene
    const token = tokens[verb]
    const open = token !== undefined && relation(token) === 'advcl' && /^VBG?$/u.test(token.xpos)
    const own = (children[verb] ?? []).some(child => /^nsubj/u.test(tokens[child]?.deprel ?? ''))
    return open && !own ? token.head : verb
  }

  private value(entry: Remembered, token: Token, pronoun: Pronoun): number {
    const { scene, speakers } = this
    const gap = token.sentence - entry.sentence
    const passage = scene.tokens[entry.head]?.passage === token.passage ? 0 : 0.05
    let value = (DISTANCE[gap] ?? 0) - passage + prominence(scene.tokens, entry.head)
    if (gap === 0) value -= Math.min(0.15, (token.index - entry.head) * 0.004)
    value += Math.min(0.15, 0.04 * Math.log2(1 + entry.actor.mentions.length))
    if (entry.pronoun) value += 0.08
    if (entry.actor.named) value += 0.12
    if (relation(token) === 'nsubj' && relation(scene.tokens[entry.head] ?? token) === 'nsubj') value += 0.1
    if (pronoun.gender !== null && entry.actor.gender === pronoun.gender) value += 0.12
    const before = speakers.before(token.index)
    if (before !== null && this.cast.at(before) === entry.actor && this.speaks(token)) value += 0.3
    const source = speakers.of(token.index)
    if (source !== null && this.cast.at(source) === entry.actor) value += 0.1
    const apart = scene.quoteAt[entry.head] !== scene.quoteAt[token.index]
    if (apart) value -= scene.quoteAt[entry.head] === 0 ? 0.05 : 0.25
    return value + fit(entry.actor, pronoun)
  }

  /** Whether a pronoun is the subject of a verb of speech. */
  private speaks(token: Token): boolean {
    const verb = this.scene.tokens[token.head]
    return relation(token) === 'nsubj' && verb !== undefined && this.scene.lexicon.sets.speechVerbs.has(verb.lemma)
  }
}

/** The phrase of a clause that a pronoun behind a noun belongs to: any part, of `denied any part in it`; not of `nine of them`. */
function argumentOf(tokens: readonly Token[], token: Token): Token {
  let at = token
  for (let step = 0; step < 4 && relation(at) === 'nmod'; step++) {
    const noun = tokens[at.head]
    if (noun?.upos !== 'NOUN') return token
    at = noun
  }
  return at
}

/** `who` is for people, `which` for what is none, `that` for both. */
function takesUp(pronoun: Token, { type }: Actor): boolean {
  const people = type === 'person' || type === 'group' || type === 'armed-group'
  return /^that$/iu.test(pronoun.text) || people === /^who/iu.test(pronoun.text)
}

/** Nearness by sentences back. */
const DISTANCE = [0.5, 0.38, 0.22, 0.12, 0.08, 0.05, 0.02]

/** One thing that `they` may mean all the same, by how seldom it does. */
const LOOSE: Readonly<Record<string, number>> = { place: -0.4, state: -0.3, government: -0.15 }

/** How naturally a kind of actor is taken up by a pronoun. */
function fit(actor: Actor, { kind }: Pronoun): number {
  if (kind === 'person') return 0
  if (kind === 'plural') return actor.plural ? 0.2 : (LOOSE[actor.type] ?? -0.1)
  return actor.type === 'place' || actor.type === 'work' || actor.type === 'facility' ? -0.12 : 0.05
}

function agrees(actor: Actor, { kind, gender }: Pronoun): boolean {
  if (kind === 'person') return actor.type === 'person' && (actor.gender === null || actor.gender === gender)
  if (kind === 'thing') return actor.type !== 'person' && actor.type !== 'group' && !actor.plural
  return actor.type !== 'person' && actor.type !== 'work'
}
