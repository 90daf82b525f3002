import { datelinePlaces } from '../places/dateline-places.js'
import { placeSense } from '../places/index.js'
import type { Actor } from './actor.js'
import type { Cast } from './cast.js'
import { countriesNamed } from './country-evidence.js'
import { homeState } from './home-state.js'
import { phraseCountry, type CountryScene } from './phrase-country.js'
import { settlePlaces, type ArticleCountries } from './place-countries.js'
import type { Scene } from './scene.js'
import { statesBefore } from './several-states.js'
import type { StateWords } from './state-words.js'

/**
 * Gives actors that have none yet a country: places from the gazetteer, bodies and people from the words beside them, and
 * who serves or fights some state that nobody names from the one state that the article plays in. In doubt they keep none.
 */
export function settleCountries(scene: Scene, cast: Cast, states: StateWords): void {
  const counts = countriesNamed(scene.hits, scene.tokens, scene.lexicon.countryWords.peoples)
  const named: ArticleCountries = { counts, home: homeOf(scene, counts) }
  settlePlaces(scene, cast.actors, states, named)
  const context: CountryScene = { scene, cast, states }
  for (const actor of cast.actors) if (namesPeople(scene, actor, states)) actor.country = null
  const several = new Set(cast.actors.filter(actor => isOfSeveral(scene, actor, states)))
  for (let round = 0; round < 2; round++)
    for (const actor of cast.actors)
      if (actor.country === null && mayBelong(actor) && !several.has(actor))
        actor.country = phraseCountry(context, actor)
  const home = homeState(withPlaces(cast, withDoubtful(scene, named)))
  if (home === null || states.inferred.size > 0) return
  for (const actor of cast.actors)
    if (actor.country === null && !several.has(actor) && atHome(scene, actor, home.alone)) actor.country = home.country
}

/** The countries of the dateline and of the outlet. */
function homeOf({ document, lexicon }: Scene, counts: ReadonlyMap<string, number>): ReadonlySet<string> {
  const { article } = document
  const outlet = article.outlet === null ? null : (lexicon.names.get(article.outlet)?.actor?.country ?? null)
  const none = { beside: new Set<string>(), home: new Set<string>(), counts }
  const places = datelinePlaces(article).flatMap(name => {
    const known = lexicon.names.get(name)
    const state = known?.actor ?? known?.capitalOf ?? null
    return state?.country ?? placeSense(lexicon.gazetteer.find(name), none)?.country ?? []
  })
  return new Set(outlet === null ? places : [...places, outlet])
}

/** `French and German troops`: those of several states have no one country. */
function isOfSeveral(scene: Scene, { mentions }: Actor, states: StateWords): boolean {
  return mentions.some(({ head, form }) => form === 'nominal' && statesBefore(scene, states.at, head).length > 0)
}

function mayBelong({ type }: Actor): boolean {
  return !/^(?:place|state|work|event)$/u.test(type)
}

/** Whether the only state beside a noun says which people, as in `ethnic Serb fighters`. */
function namesPeople(scene: Scene, actor: Actor, states: StateWords): boolean {
  const { peoples } = scene.lexicon.countryWords
  if (actor.country === null || actor.named || !mayBelong(actor)) return false
  const words = actor.mentions.flatMap(({ first, last, form }) =>
    form === 'pronoun' ? [] : scene.tokens.slice(first, last).filter(token => states.at.has(token.index))
  )
  return words.length > 0 && words.every(({ index }) => peoples.has(scene.tokens[index - 1]?.text.toLowerCase() ?? ''))
}

/** What the article names, with its places. */
function withPlaces(cast: Cast, { counts, home }: ArticleCountries): ArticleCountries {
  const all = new Map(counts)
  for (const { type, known, country, mentions } of cast.actors) {
    if (type !== 'place' || country === null || known !== null) continue
    const names = mentions.filter(({ form }) => form === 'name').length
    all.set(country, Math.max(all.get(country) ?? 0, 0) + names)
  }
  return { counts: all, home }
}

/** Names that several bear and that stay open hint at all their countries: a `Senate` beside one named state is maybe another's. */
function withDoubtful(scene: Scene, article: ArticleCountries): ArticleCountries {
  const counts = new Map(article.counts)
  for (const { first, value } of scene.lexicon.names.scan(scene.tokens)) {
    if (value.actor !== null || scene.inHit[first] === 1) continue
    for (const { actor } of value.claims)
      if (actor.country !== null) counts.set(actor.country, (counts.get(actor.country) ?? 0) + 1)
  }
  return { ...article, counts }
}

/** Whether an actor serves, rules or fights a state, or is of its people, though the text does not say of which. */
function atHome(scene: Scene, actor: Actor, alone: boolean): boolean {
  const { homeSectors, homeGroups, unbound } = scene.lexicon.countryWords
  if (!mayBelong(actor) || actor.place !== null || actor.known !== null) return false
  if (actor.type === 'person') return actor.offices.length > 0 && homeSectors.has(actor.sector ?? '')
  const heads = actor.mentions.flatMap(({ head, form }) => (form === 'pronoun' ? [] : (scene.tokens[head] ?? [])))
  const words = heads.map(token => token.text.toLowerCase())
  if (words.some(word => unbound.has(word))) return false
  if (!alone && actor.type !== 'government' && actor.type !== 'organisation') return false
  return homeSectors.has(actor.sector ?? '') || words.some(word => homeGroups.has(word))
}
