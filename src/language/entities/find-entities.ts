import type { Chain, Document, Token } from '../layers.js'
import type { Actor } from './actor.js'
import { settleCountries } from './actor-countries.js'
import type { ActorLexicon } from './actor-lexicon.js'
import type { Cast } from './cast.js'
import { markBased } from './based-bodies.js'
import { chainsOf } from './chains.js'
import type { Description } from './description.js'
import { History } from './history.js'
import { joinLaterNames } from './later-names.js'
import { nameActors } from './name-actors.js'
import { nameCandidates } from './name-candidates.js'
import { NominalResolution } from './nominal-resolution.js'
import { ownersOfThings } from './owners-of-things.js'
import { peopleOfStates, type People } from './people-of-states.js'
import { pronounOf, type Pronoun } from './pronoun.js'
import { PronounResolution } from './pronoun-resolution.js'
import { attributeOf, describedAs, saidOf } from './predication.js'
import { roleLinks, sameClass, tellOf } from './role-links.js'
import { sceneOf, type Scene } from './scene.js'
import { speakersOf } from './speakers.js'
import { addStateAdjectives } from './state-adjectives.js'
import { stateWords } from './state-words.js'

type Step = { readonly first: number; readonly last: number } & (
  | { readonly kind: 'name'; readonly actor: Actor; readonly head: number }
  | { readonly kind: 'description'; readonly description: Description; readonly linked: Actor | null }
  | { readonly kind: 'owner'; readonly description: Description }
  | { readonly kind: 'people'; readonly people: People }
  | { readonly kind: 'pronoun'; readonly token: Token; readonly pronoun: Pronoun }
)

/**
 * Who an article speaks of, with all mentions, in order of first mention; ids are `e1`, `e2`, …. Names come from the
 * model and the lexicon, descriptions and pronouns join the chain they can be told to belong to; in doubt they stay apart.
 * The time is n log n in the number of tokens.
 */
export function findEntities(document: Omit<Document, 'entities'>, lexicon: ActorLexicon): Chain[] {
  const scene = sceneOf(document, lexicon)
  const candidates = nameCandidates(scene)
  const states = stateWords(scene, candidates)
  const cast = nameActors(scene, candidates, states)
  markBased(scene, cast, states)
  const { descriptions, linked } = roleLinks(scene, cast, states)
  const steps: Step[] = [
    ...cast.actors.flatMap(actor =>
      actor.mentions.map(({ first, last, head }) => ({ kind: 'name' as const, actor, first, last, head }))
    ),
    ...descriptions.map(description => ({
      kind: 'description' as const,
      description,
      linked: linked.get(description.head) ?? null,
      first: description.first,
      last: description.last
    })),
    ...ownersOfThings(scene, cast, states, descriptions).map(description => ({
      kind: 'owner' as const,
      description,
      first: description.first,
      last: description.last
    })),
    ...peopleOfStates(scene, states, descriptions).map(people => ({
      kind: 'people' as const,
      people,
      first: people.first,
      last: people.last
    })),
    ...pronounSteps(scene)
  ]
  steps.sort((a, b) => a.first - b.first || a.last - b.last)
  walk(scene, cast, steps, new Map(descriptions.map(description => [description.head, description])))
  settleCountries(scene, cast, states)
  addStateAdjectives(scene, cast, states)
  return chainsOf(scene, cast.actors)
}

function pronounSteps(scene: Scene): Step[] {
  return scene.tokens.flatMap(token => {
    const pronoun = pronounOf(token)
    if (pronoun === null) return []
    return [{ kind: 'pronoun' as const, token, pronoun, first: token.index, last: token.index + 1 }]
  })
}

/** Whom a description is said of by its verb, where that is a pronoun or a description met before (`She is a lawyer`). */
function saidOfKnown(scene: Scene, cast: Cast, description: Description): Actor | null {
  const said = saidOf(scene, description.head)
  const seen = said ?? describedAs(scene, description.head) ?? attributeOf(scene, description.head)
  const actor = seen === null || seen > description.head ? null : cast.at(seen)
  if (actor === null || !sameClass(actor, description)) return null
  if (said !== null) tellOf(scene, cast, actor, description)
  return actor
}

/** Goes through the mentions in text order, so that each sees what was said before it. */
function walk(scene: Scene, cast: Cast, steps: readonly Step[], byHead: ReadonlyMap<number, Description>): void {
  const history = new History()
  const nominals = new NominalResolution(scene, cast, history, byHead)
  const pronouns = new PronounResolution(scene, cast, history, speakersOf(scene))
  const groups = new Map<string, Actor>()
  const enter = (actor: Actor, head: number, step: Step, form: 'nominal' | 'pronoun', score: number): void => {
    cast.mention(actor, { first: step.first, last: step.last, head, form, score })
    const token = scene.tokens[head]
    if (token !== undefined) history.add(actor, token, step, form === 'pronoun')
  }
  const take = (step: Step): void => {
    if (step.kind === 'name') {
      const token = scene.tokens[step.head]
      if (token !== undefined) history.add(step.actor, token, step, false)
    } else if (step.kind === 'description') {
      const actor = step.linked ?? saidOfKnown(scene, cast, step.description)
      const found = actor === null ? nominals.resolve(step.description) : { actor, score: 0.9 }
      if (found !== null) enter(found.actor, step.description.head, step, 'nominal', found.score)
    } else if (step.kind === 'owner') {
      const { first, last, head } = step.description
      const found = nominals.resolve(step.description)
      if (found === null) return
      cast.drop(first, head)
      cast.mention(found.actor, { first, last, head, form: 'nominal', score: found.score })
      cast.claim(found.actor, first, last)
    } else if (step.kind === 'people') {
      const { key, actor } = step.people
      const group = groups.get(key) ?? cast.open(actor)
      groups.set(key, group)
      enter(group, step.people.head, step, 'nominal', 0.8)
    } else {
      const found = pronouns.resolve(step.token, step.pronoun)
      if (found !== null) enter(found.actor, step.token.index, step, 'pronoun', found.score)
    }
  }
  for (const step of steps) take(step)
  joinLaterNames(cast, nominals.owned, scene.lexicon.reference.sameOffices)
}
