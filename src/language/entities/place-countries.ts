import { placeSense, type CountryEvidence } from '../places/index.js'
import { relation } from '../tree.js'
import type { Actor } from './actor.js'
import type { Scene } from './scene.js'
import type { StateWords } from './state-words.js'

/** What an article says of countries as a whole. */
export interface ArticleCountries {
  readonly counts: ReadonlyMap<string, number>
  /** Countries of dateline and outlet. */
  readonly home: ReadonlySet<string>
}

/** Gives places their country, and coordinates where they leave no choice; states and what behaves like one stay as they are. */
export function settlePlaces(
  scene: Scene,
  actors: readonly Actor[],
  states: StateWords,
  article: ArticleCountries
): void {
  for (const actor of actors) {
    if (actor.type !== 'place' || !actor.named || states.inferred.has(actor.place?.replace(/^place:/u, '') ?? ''))
      continue
    const senses = scene.lexicon.gazetteer.find(actor.known?.name ?? actor.name)
    const beside = new Set(actor.mentions.flatMap(mention => besideMention(scene, mention, states)))
    const part = senses.length > 0 ? null : partOfState(scene, actor, states)
    if (part !== null) actor.country = part
    const sense = placeSense(senses, { ...article, beside } satisfies CountryEvidence)
    if (sense === null || (actor.country !== null && actor.country !== sense.country)) continue
    actor.country = sense.country
    actor.coordinates = sense.coordinates
  }
}

/** The state that a place is a part of by its name: `western Freedonia`. */
function partOfState(scene: Scene, actor: Actor, states: StateWords): string | null {
  const { directions } = scene.lexicon.countryWords
  for (const { first, last, form } of actor.mentions) {
    const code = states.at.get(last - 1)?.code ?? null
    const words = scene.tokens.slice(first, last - 1).map(token => token.text.toLowerCase())
    if (form === 'name' && code !== null && words.length > 0 && words.every(word => directions.has(word))) return code
  }
  return null
}

/** The countries that stand beside a place's name: `Gao, Mali`, `Gao in Mali`, `the Malian town of Gao`. */
function besideMention(
  scene: Scene,
  { first, last, head }: Actor['mentions'][number],
  states: StateWords
): readonly string[] {
  const { tokens } = scene
  const token = tokens[head]
  const near: number[] = []
  if (tokens[last]?.text === ',' && tokens[last + 1]?.sentence === token?.sentence && !listed(scene, last + 1))
    near.push(last + 1)
  if (/^(?:in|of)$/u.test(tokens[last]?.text ?? '')) near.push(last + 1, last + 2)
  const above = token === undefined ? undefined : tokens[token.head]
  if (token !== undefined && above !== undefined && above.index < first && relation(token) === 'nmod')
    for (let i = scene.phrase(above.index).first; i < above.index; i++) near.push(i)
  for (let i = scene.phrase(head).first; i < first; i++) near.push(i)
  return near.flatMap(index => states.at.get(index)?.code ?? regionAt(scene, index) ?? [])
}

/** A state that a list goes on with (`in Lyon, France and Spain` aside) is none of the place's own. */
function listed(scene: Scene, index: number): boolean {
  const token = scene.tokens[index]
  return token === undefined || relation(token) === 'conj' || relation(token) === 'nsubj'
}

/** The country of a region's name (`Springfield, Illinois`). */
function regionAt(scene: Scene, index: number): string | null {
  const text = scene.tokens[index]?.text ?? ''
  if (!/^\p{Lu}\p{L}{3,}/u.test(text) || scene.tokens[index]?.upos !== 'PROPN') return null
  return scene.lexicon.gazetteer.region(text)
}
