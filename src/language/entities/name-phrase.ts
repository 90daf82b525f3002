import type { TokenRange } from '../layers.js'
import { headOf } from '../tree.js'
import type { NameCandidate } from './name-candidates.js'
import type { Scene } from './scene.js'

/**
 * A person's name with the titles before it, and the token of both that carries it in the tree, by whichever analysis:
 *
 *     Astria 's Foreign Minister Ana Petrov said
 *     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
export function namePhrase(scene: Scene, name: NameCandidate): TokenRange & { head: number } {
  const own = headOf(scene.tokens, name)
  const edge = (index: number): number => scene.phrase(index).first
  const inside = (first: number): number => (first <= name.first && name.first - first <= 12 ? first : name.first)
  if (name.title === null) return { first: plainEdge(scene, edge(own), name), last: name.last, head: own }
  const above = scene.tokens[own]?.head === name.title
  const first = inside(Math.min(edge(own), edge(name.title), name.title))
  return { first, last: name.last, head: above ? name.title : own }
}

/** Without a title, words before the name belong to it only where they describe (`the veteran lawyer Ana Petrov`). */
function plainEdge(scene: Scene, first: number, name: NameCandidate): number {
  if (first >= name.first || name.first - first > 12) return name.first
  const before = scene.tokens.slice(first, name.first)
  return before.some(token => token.upos === 'NOUN') ? first : name.first
}
