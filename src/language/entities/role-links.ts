import type { Token } from '../layers.js'
import { relation } from '../tree.js'
import type { Actor } from './actor.js'
import type { Cast } from './cast.js'
import { beside } from './beside.js'
import { nounBeside } from './close-apposition.js'
import { describe, officeOf, type Description } from './description.js'
import { attributeOf, calledBy, describedAs, revealedBy, saidOf } from './predication.js'
import { modifies, type Scene } from './scene.js'
import type { StateWords } from './state-words.js'

/** The descriptions of an article, and those that stand beside a name and so describe its bearer. */
export interface RoleLinks {
  /** In text order; heads of names and titles are not among them. */
  readonly descriptions: readonly Description[]
  readonly linked: ReadonlyMap<number, Actor>
}

const BODIES = new Set(['organisation', 'government', 'armed-group', 'group'])

/**
 * Gives persons the offices that stand before their name, beside it (`Ana Petrov, the foreign minister`) or are said of
 * it (`Ana Petrov is the foreign minister`).
 */
export function roleLinks(scene: Scene, cast: Cast, states: StateWords): RoleLinks {
  for (const actor of [...cast.actors]) {
    if (actor.type === 'person') for (const mention of actor.mentions) titleOffice(scene, cast, states, actor, mention)
  }
  const descriptions: Description[] = []
  const linked = new Map<number, Actor>()
  const named = namesBeside(scene, cast)
  for (const token of scene.tokens) {
    if (cast.at(token.index) !== null || !(named.has(token.index) || isHead(scene, token))) continue
    const description = describe(scene, token.index, states.at)
    if (description === null) continue
    descriptions.push(description)
    const close = named.get(token.index)
    const { actor, tells } = close === undefined ? namedBy(scene, cast, description) : { actor: close, tells: true }
    if (actor === null) continue
    if (isNoPerson(scene, actor, description)) actor.type = description.noun.type
    if (!sameClass(actor, description)) continue
    linked.set(token.index, actor)
    if (tells) tellOf(scene, cast, actor, description)
  }
  return { descriptions, linked }
}

/** Whether a noun can head a description of its own. */
function isHead({ tokens }: Scene, token: Token): boolean {
  if ((token.upos !== 'NOUN' && token.upos !== 'PROPN') || modifies(tokens, token.index)) return false
  return !/^(?:flat|fixed|goeswith|compound)$/u.test(relation(token))
}

/** The nouns right before the names of bodies and places, by their token, with whom they describe. */
function namesBeside(scene: Scene, cast: Cast): Map<number, Actor> {
  const named = new Map<number, Actor>()
  for (const actor of cast.actors) {
    if (actor.type === 'person') continue
    for (const mention of actor.mentions) {
      const beside = nounBeside(scene, mention)
      if (beside !== null) named.set(beside.index, actor)
    }
  }
  return named
}

/** Whether an apposition says that a name is not a person's, of which nothing else says that it is: `Velmar, a rights group`. */
function isNoPerson(scene: Scene, actor: Actor, { head, noun, article, plural }: Description): boolean {
  const token = scene.tokens[head]
  const names =
    token !== undefined &&
    relation(token) === 'appos' &&
    actor.mentions.some(({ first, last }) => first <= token.head && token.head < last)
  const open = actor.type === 'person' && actor.gender === null && actor.offices.length === 0
  return names && open && article === 'indefinite' && !plural && (BODIES.has(noun.type) || noun.type === 'place')
}

/** Whom a description stands beside or is said of; what holds of a time or in a view only tells nothing of today. */
function namedBy(scene: Scene, cast: Cast, description: Description): { actor: Actor | null; tells: boolean } {
  const { head, article } = description
  const at = (token: number | null): Actor | null => (token === null ? null : cast.at(token))
  const tells = beside(scene, cast, description) ?? at(saidOf(scene, head)) ?? at(calledBy(scene, head))
  if (tells !== null) return { actor: tells, tells: true }
  const revealed = article === 'definite' ? at(revealedBy(scene, head)) : null
  return { actor: revealed ?? at(describedAs(scene, head) ?? attributeOf(scene, head)), tells: false }
}

/** Gives an actor what a description says of it: a person an office, a body its kind. */
export function tellOf(scene: Scene, cast: Cast, actor: Actor, description: Description): void {
  if (actor.type === 'person') giveOffice(scene, cast, actor, description)
  else describeBody(scene, actor, description)
}

function titleOffice(
  scene: Scene,
  cast: Cast,
  states: StateWords,
  actor: Actor,
  mention: { readonly first: number; readonly last: number }
): void {
  for (let i = mention.last - 1; i >= mention.first; i--) {
    const title = scene.tokens[i]
    if (title === undefined || cast.at(i) !== actor || cast.at(i + 1) !== actor || nameWord(scene, i)) continue
    if (isPortfolio(scene, mention.first, i)) continue
    const description = describe(scene, i, states.at)
    if (description === null) continue
    if (description.noun.type !== 'person') return
    const first = bodyBeforeTitle(scene, cast, mention)
    giveOffice(scene, cast, actor, widened(description, first, states))
    return
  }
}

/** `Secretary of State Ana Petrov`: words behind the `of` of a title. */
function isPortfolio({ tokens }: Scene, first: number, index: number): boolean {
  let at = index
  while (at > first && /^(?:\p{Lu}.*|and|the)$/u.test(tokens[at]?.text ?? '')) at--
  return at > first && tokens[at]?.text === 'of'
}

/** `Velmar chief executive Ana Petrov`: the body right before the title belongs to it, to whichever word the parser ties it. */
function bodyBeforeTitle(scene: Scene, cast: Cast, { first, last }: { first: number; last: number }): number {
  const before = scene.tokens[first - 1]
  const tied = before !== undefined && before.head >= first && before.head < last
  const body = tied ? cast.at(first - 1) : null
  return body === null || body.type === 'person' ? first : first - 1
}

/** The words before a title belong to it wherever the parser hangs them (`UN spokesman Ivan Marek`). */
function widened(description: Description, first: number, states: StateWords): Description {
  let state = description.state
  for (let i = description.first - 1; i >= first && state === null; i--) state = states.at.get(i) ?? null
  return { ...description, first: Math.min(first, description.first), state }
}

function nameWord(scene: Scene, index: number): boolean {
  const word = scene.tokens[index]?.text.toLowerCase() ?? ''
  if (scene.lexicon.reference.titleForms.has(word)) return false
  return !scene.lexicon.nouns.has(word) && !scene.lexicon.nouns.has(scene.tokens[index]?.lemma.toLowerCase() ?? '')
}

/** Adds the office with its country and sector. */
export function giveOffice(scene: Scene, cast: Cast, actor: Actor, description: Description): void {
  const behind = description.of === null ? null : cast.at(description.of)
  const body = behind ?? bodyBefore(cast, description)
  const office = { ...officeOf(scene, description, body?.name ?? null), whose: whoseOffice(cast, description) }
  actor.offices.push(office)
  actor.place ??= office.country ?? body?.place ?? null
  const served = servedSector(cast, description)
  if (served === null) actor.country ??= countryOfOffice(description, body)
  actor.gender ??= description.noun.gender ?? null
  const sector = served ?? sectorOf(scene, description)
  actor.sector = sectorAfter(actor.sector, officeSector(sector ?? body?.sector ?? null, description.past))
}

function countryOfOffice({ state }: Description, body: Actor | null): string | null {
  return state?.code ?? body?.country ?? null
}

/**
 * The sector of the body between states that officials and envoys are of (`the U.N. envoy for Ormia`, `EU negotiators`); null
 * where they serve none.
 */
export function servedSector(cast: Cast, { first, head, of, noun }: Description): string | null {
  if (noun.sector !== null && noun.sector !== 'GOV') return null
  const tokens = [
    ...Array.from({ length: Math.max(0, head - first) }, (_, i) => first + i),
    ...(of === null ? [] : [of])
  ]
  return tokens.some(index => cast.at(index)?.type === 'organisation' && cast.at(index)?.sector === 'IGO')
    ? 'IGO'
    : null
}

/** Of several offices the first counts, but one in government above party and opposition. */
function sectorAfter(before: string | null, office: string | null): string | null {
  const outside = before === 'OPP' || before === 'PTY' || before === 'CVL'
  return before === null || (outside && office === 'GOV') ? office : before
}

/** Who has left the government is of the elite to PLOVER; other former posts say nothing of today. */
function officeSector(sector: string | null, past: boolean): string | null {
  if (!past) return sector
  return sector === 'GOV' ? 'ELI' : null
}

function bodyBefore(cast: Cast, { first, head }: Description): Actor | null {
  for (let i = head - 1; i >= first; i--) {
    const actor = cast.at(i)
    if (actor !== null && actor.type !== 'person') return actor
  }
  return null
}

/** The token of whom an office is said to serve: behind `of`, its owner, or the last name before it (`Velmar chief Ana Petrov`). */
function whoseOffice(cast: Cast, { first, head, of, owner }: Description): number | null {
  if (of !== null || owner !== null) return of ?? owner
  for (let i = head - 1; i >= first; i--) if (cast.at(i) !== null) return i
  return null
}

/** What an apposition says of a body: `Zentrum, a private bank`. */
function describeBody(scene: Scene, actor: Actor, description: Description): void {
  actor.kinds.add(description.lexeme)
  actor.sector ??= sectorOf(scene, description)
  actor.place ??= description.state?.key ?? null
  actor.country ??= description.state?.code ?? null
}

/** The sector of a description: its noun's, or its modifier's where the noun is open (`army sources`). */
export function sectorOf(scene: Scene, { noun, modifiers, lexeme }: Description): string | null {
  const open = noun.sector === null || noun.anonymous === true
  for (const word of [...modifiers].reverse()) {
    const sector = scene.lexicon.words.sectorModifiers[word]
    if (open && sector !== undefined && sector !== null && !lexeme.includes(word)) return sector
  }
  return noun.sector
}

/** Whether an actor can be what the noun says: one person or several under one name, a body, a state. */
export function sameClass(actor: Actor, { noun, plural }: Description): boolean {
  if (noun.type === 'person' && plural) return actor.type === 'group' && actor.named && actor.plural
  if (noun.type === 'person') return actor.type === 'person'
  if (noun.type === 'state') return actor.type === 'state'
  if (noun.type === 'place') return actor.type === 'place'
  return BODIES.has(noun.type) && BODIES.has(actor.type)
}
