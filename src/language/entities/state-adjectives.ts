import type { EntityType } from '../../record/index.js'
import type { Token } from '../layers.js'
import { actorOf, type Actor } from './actor.js'
import type { Cast } from './cast.js'
import { modifies, type Scene, type StateWord } from './scene.js'
import { sharedNoun } from './several-states.js'
import { stateActors } from './state-actors.js'
import type { StateWords } from './state-words.js'

/**
 * Adds the mentions in which an adjective of nationality stands for the state whose deed or thing the noun behind it names:
 * `rejected an Indian proposal`. Before any other noun it only describes (Indian food). They are added last and help to
 * resolve nothing.
 */
export function addStateAdjectives(scene: Scene, cast: Cast, states: StateWords): void {
  const actors = stateActors(cast)
  for (const [index, word] of states.at) {
    if (cast.at(index) !== null) continue
    const shared = sharedNoun(scene, states.at, index)
    if (!belongsToThing(scene, cast, shared, index) && !isCompounded(scene, index)) continue
    const actor = actors.get(word.code ?? word.key) ?? actors.get(word.key) ?? opened(cast, word)
    if (actor === null) continue
    actors.set(word.key, actor)
    cast.mention(actor, { first: index, last: index + 1, head: index, form: 'name', score: 0.8 })
  }
}

/** Whether the noun is for a thing or deed of the state's; beside other states it may be for people too: `French and German ministers`. */
function belongsToThing(scene: Scene, cast: Cast, shared: Token | null, index: number): boolean {
  const noun = shared ?? thingOf(scene, index)
  if (noun?.upos !== 'NOUN' || (shared === null && !modifies(scene.tokens, index))) return false
  const actor = cast.at(noun.index)
  if (actor !== null) return shared !== null && !actor.named && ACTING.has(actor.type)
  return scene.lexicon.stateThings.nouns.has(noun.lemma.toLowerCase())
}

/** Kinds of actors that each of several states has its own of. */
const ACTING: ReadonlySet<EntityType> = new Set<EntityType>([
  'group',
  'organisation',
  'government',
  'armed-group',
  'person',
  'office'
])

/** `Kenyan-held land`: the first part of a participle. */
function isCompounded({ tokens, lexicon }: Scene, index: number): boolean {
  const participle = tokens[index + 2]?.text.toLowerCase() ?? ''
  return tokens[index + 1]?.text === '-' && lexicon.stateThings.participles.has(participle)
}

/** The noun that the adjective stands before; of two nouns the last, as in `an Indian government proposal`. */
function thingOf(scene: Scene, index: number): Token | undefined {
  const noun = scene.tokens[scene.tokens[index]?.head ?? -1]
  const above = scene.tokens[noun?.head ?? -1]
  const before = noun?.deprel === 'compound' && above !== undefined && above.index > noun.index
  return before && scene.lexicon.sets.stateNouns.has(noun.lemma.toLowerCase()) ? above : noun
}

/** The state that only its adjective names; null where no file knows it. */
function opened(cast: Cast, { actor }: StateWord): Actor | null {
  if (actor?.type !== 'state') return null
  return cast.open(
    actorOf(0, { type: 'state', name: actor.name, country: actor.country, place: actor.country, known: actor })
  )
}
