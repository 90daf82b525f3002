import { relation } from '../tree.js'
import { aboveConjuncts, casesOf, type Scene } from './scene.js'

/**
 * Whether a capital's name stands for its state: it does or suffers what only a government does (`Moscow denied`,
 * `accused Paris`, `Berlin's decision`, `talks with Kyiv`). In a place phrase (`in Paris`, `visited Paris`) it is the city.
 */
export function actsAsState(scene: Scene, head: number): boolean {
  const first = aboveConjuncts(scene.tokens, head)
  if (first === null) return false
  const governor = scene.tokens[first.head]
  if (governor === undefined) return false
  const { sets } = scene.lexicon
  const lemma = governor.lemma.toLowerCase()
  const kind = relation(first)
  if (kind === 'nsubj') return sets.actingVerbs.has(lemma)
  if (kind === 'obj' || kind === 'iobj') return sets.actingVerbs.has(lemma) || accuses(lemma, sets.placeObjectVerbs)
  if (first.deprel === 'nmod:poss') return sets.actingNouns.has(lemma)
  if (kind !== 'obl' && kind !== 'nmod') return false
  return casesOf(scene, first.index).some(word => sets.actorPrepositions.has(word))
}

/** Verbs of judging are open: an object is the state unless the verb takes places. */
function accuses(lemma: string, places: ReadonlySet<string>): boolean {
  return !places.has(lemma) && /(?:ise|ize|use|emn|ame|ess|inst|ck|tion)$/u.test(lemma)
}
