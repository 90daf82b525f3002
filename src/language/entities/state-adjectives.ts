import type { Token } from '../layers.js'
import { actorOf, type Actor } from './actor.js'
import type { Cast } from './cast.js'
import { modifies, type Scene, type StateWord } from './scene.js'
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
    if (!belongsToThing(scene, cast, index) && !isCompounded(scene, index)) continue
    const actor = actors.get(word.code ?? word.key) ?? actors.get(word.key) ?? opened(cast, word)
    if (actor === null) continue
    actors.set(word.key, actor)
    cast.mention(actor, { first: index, last: index + 1, head: index, form: 'name', score: 0.8 })
  }
}

function belongsToThing(scene: Scene, cast: Cast, index: number): boolean {
  const noun = thingOf(scene, index)
  if (noun?.upos !== 'NOUN' || !modifies(scene.tokens, index)) return false
  return cast.at(noun.index) === null && scene.lexicon.stateThings.nouns.has(noun.lemma.toLowerCase())
}

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
