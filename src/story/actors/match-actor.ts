import type { Actor, Entity } from '../../record/index.js'
import type { Cast } from '../cast.js'
import { isNamed } from './entity-key.js'
import { acronymOf, asPersonName, isAcronym, nameStems, nameWords } from './name-words.js'
import { nearNames } from './near-names.js'
import { isFull, mayBeSame, type PersonName } from './person-name.js'

/**
 * Who is meant by a name. `one`: this actor; `maybe` are those of a bare surname who may be the same person, but whom no
 * article joins to it. `several`: the name fits all of these equally well. `none`: nobody; `near` are those of like names.
 */
export type ActorMatch =
  | { readonly kind: 'one'; readonly actor: Actor; readonly maybe: readonly Actor[] }
  | { readonly kind: 'several'; readonly actors: readonly Actor[] }
  | { readonly kind: 'none'; readonly near: readonly Actor[] }

/** An actor with all that it may be asked for by. */
interface Known {
  readonly actor: Actor
  readonly names: readonly string[]
  readonly named: boolean
  readonly offices: readonly { readonly office: string; readonly of: string | null }[]
  readonly speaks: boolean
}

const NEAREST = 5

/**
 * Finds the actor of a cast that `asked` means: its id; its name or an alias, or the letters of it; a person's surname, given name or initials
 * with it; words of a name; the office that somebody holds or is described by. The first of these ways by which anybody
 * fits decides. A surname is borne by all who bear it, however each article calls them; of bodies and of descriptions that
 * hold more words than were asked, only those who say something count, where any does.
 */
export function matchActor(asked: string, cast: Cast, speaks: ReadonlySet<string>): ActorMatch {
  const known = knownActors(cast, speaks)
  const byId = known.filter(({ actor }) => actor.id === asked.trim())
  const ways = [
    byId,
    byName(asked, known),
    byAcronym(asked, known),
    byPartOfName(asked, known),
    byDescription(asked, known, cast)
  ]
  const found = ways.find(way => way.length > 0)?.map(one => one.actor) ?? []
  const [first] = found
  if (first === undefined) return { kind: 'none', near: nearest(asked, known) }
  if (found.length > 1) return { kind: 'several', actors: found }
  return { kind: 'one', actor: first, maybe: bareNamesakes(first, known) }
}

function knownActors({ readings, actors }: Cast, speaks: ReadonlySet<string>): Known[] {
  const entities = new Map(readings.map(r => [r.article.id, new Map(r.entities.map(e => [e.id, e]))]))
  return actors.map(actor => {
    const own = actor.entities.flatMap((e): Entity[] => {
      const entity = entities.get(e.article)?.get(e.entity)
      return entity === undefined ? [] : [entity]
    })
    return {
      actor,
      names: [actor.name, ...actor.aliases],
      named: own.some(isNamed),
      offices: own.flatMap(entity => entity.roles),
      speaks: speaks.has(actor.id)
    }
  })
}

function byName(asked: string, known: readonly Known[]): Known[] {
  const words = nameWords(asked).join(' ')
  const person = asPersonName(asked)
  if (words === '') return []
  return known.filter(one => {
    if (!one.named) return false
    return one.names.some(name => nameWords(name).join(' ') === words) || (person !== null && bears(one, person))
  })
}

/** Whether a person has this name; a whole name is nobody's of whom only a surname is known. */
function bears({ actor, names }: Known, asked: PersonName): boolean {
  if (actor.type !== 'person') return false
  return names.some(name => {
    const own = asPersonName(name)
    return own !== null && (isFull(own) || !isFull(asked)) && mayBeSame(asked, own)
  })
}

/** Bodies whose name has these letters, or is written by the letters of this name. */
function byAcronym(asked: string, known: readonly Known[]): readonly Known[] {
  const letters = acronymOf(asked)
  const short = isAcronym(asked)
  const fits = (name: string) => isAcronym(name) !== short && acronymOf(name) === letters
  if (letters === null) return []
  return speakersFirst(known.filter(one => one.named && one.actor.type !== 'person' && one.names.some(fits)))
}

function byPartOfName(asked: string, known: readonly Known[]): readonly Known[] {
  const wanted = nameStems(asked)
  if (wanted.size === 0) return []
  return speakersFirst(known.filter(one => one.named && one.names.some(name => holds(nameStems(name), wanted))))
}

/** Those whose office or description is what was asked, else those whose it is with more words. */
function byDescription(asked: string, known: readonly Known[], cast: Cast): readonly Known[] {
  const wanted = nameStems(asked)
  if (wanted.size === 0) return []
  const fits = known.flatMap(one => {
    const lands = (one.actor.country === null ? undefined : cast.naming.countries.get(one.actor.country)) ?? new Set()
    const own = new Set([...wanted].filter(stem => !lands.has(stem)))
    const held = descriptionsOf(one).filter(stems => own.size > 0 && holds(new Set([...stems, ...lands]), wanted))
    return held.length === 0 ? [] : [{ one, whole: held.some(stems => holds(wanted, stems, lands)) }]
  })
  const whole = fits.filter(fit => fit.whole)
  return speakersFirst((whole.length > 0 ? whole : fits).map(fit => fit.one))
}

function descriptionsOf({ actor, names, named, offices }: Known): ReadonlySet<string>[] {
  const roles = offices.flatMap(({ office, of }) => (of === null ? [office] : [office, `${office} ${of}`]))
  const title = named ? roles.map(role => `${role} ${actor.name}`) : names
  return [...roles, ...title].map(nameStems).filter(stems => stems.size > 0)
}

/** Whether all of `inner`, but for what may be left out, stand in `outer`. */
function holds(
  outer: ReadonlySet<string>,
  inner: ReadonlySet<string>,
  spare: ReadonlySet<string> = new Set()
): boolean {
  return [...inner].every(stem => outer.has(stem) || spare.has(stem))
}

function speakersFirst(found: readonly Known[]): readonly Known[] {
  const speaking = found.filter(one => one.speaks)
  return speaking.length > 0 ? speaking : found
}

function nearest(asked: string, known: readonly Known[]): Actor[] {
  const speaking = known.filter(one => one.speaks)
  return nearNames(asked, speaking.length > 0 ? speaking : known, one => one.names)
    .slice(0, NEAREST)
    .map(one => one.actor)
}

/** Speakers of whom only a surname is known that this person bears. */
function bareNamesakes(actor: Actor, known: readonly Known[]): Actor[] {
  const own = asPersonName(actor.name)
  if (actor.type !== 'person' || own === null || !isFull(own)) return []
  return known
    .filter(one => one.actor !== actor && one.named && one.speaks && one.actor.type === 'person')
    .filter(one => {
      const names = one.names.flatMap(name => asPersonName(name) ?? [])
      return names.length > 0 && names.every(name => !isFull(name) && mayBeSame(own, name))
    })
    .map(one => one.actor)
}
