import type { Token } from '../../language/layers.js'
import { relation } from '../../language/tree.js'
import { childBy, childrenBy, type TreeView } from '../tree-view.js'
import type { KindWords } from './figure-words.js'
import type { Site } from './site.js'

/** Whether what a kind names happens to an argument of a verb, or of a verb that `and` joins to it (were shot and wounded). */
export function suffers(part: Token, verb: Token, site: Site, kind: KindWords): boolean {
  const { view } = site
  const joined = (view.conjuncts[verb.index] ?? []).flatMap(index => view.tokens[index] ?? [])
  const shared = joined.filter(other => other.upos === 'VERB' && childBy(view, other.index, 'nsubj', 'obj') === null)
  const passive = part.deprel === 'nsubj:pass'
  return (
    suffersUnder(part, verb, site, kind) ||
    (passive && shared.some(other => other.xpos === 'VBN' && kind.states.has(other.text.toLowerCase())))
  )
}

function suffersUnder(part: Token, verb: Token, { view }: Site, kind: KindWords): boolean {
  const end = resultOf(part, verb, view)
  if (end !== null) return kind.states.has(end)
  if (part.deprel === 'nsubj:pass') return kind.states.has(verb.text.toLowerCase()) || kind.patientOf.has(verb.lemma)
  if (relation(part) === 'obj' || isGapped(part, verb, view)) return kind.patientOf.has(verb.lemma)
  if (relation(part) !== 'nsubj') return false
  const copula = childrenBy(view, verb.index, 'cop', 'aux').some(word => word.lemma === 'be')
  const state = (copula || isBareState(verb, view)) && kind.states.has(verb.text.toLowerCase())
  return state || kind.subjectOf.has(verb.lemma)
}

/** `detained 73 people on Saturday and another 41 on Sunday`: a second object, which the tree joins to the verb. */
function isGapped(part: Token, verb: Token, view: TreeView): boolean {
  const object = childBy(view, verb.index, 'obj')
  return relation(part) === 'conj' && verb.upos === 'VERB' && object !== null && object.index < part.index
}

/** `were shot dead`, `left eight people dead`, `remain missing`: the state that a verb ends in, in lower case; null where none follows. */
function resultOf(part: Token, verb: Token, view: TreeView): string | null {
  const state = childrenBy(view, verb.index, 'xcomp').find(word => word.upos === 'ADJ' || word.xpos === 'VBN')
  if (state === undefined || state.index < verb.index || state.index < part.index) return null
  const name = relation(part)
  const object = childBy(view, verb.index, 'obj')
  const ends = name === 'obj' || part.deprel === 'nsubj:pass' || (name === 'nsubj' && object === null)
  return ends ? state.text.toLowerCase() : null
}

/** `of the 50 miners hurt in the blast`, `killed and 20 others hurt`: a participle that the parser takes for a verb with a subject. */
function isBareState(verb: Token, view: TreeView): boolean {
  return verb.xpos !== 'VBZ' && childBy(view, verb.index, 'obj', 'aux', 'cop') === null
}
