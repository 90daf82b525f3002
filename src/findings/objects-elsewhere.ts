import type { Token } from '../language/layers.js'
import { relation } from '../language/tree.js'
import { antecedent } from './antecedent.js'
import { childBy, isRelative, type TreeView } from './tree-view.js'

/** `the village that the rebels attacked`, `the village rebels attacked`. */
export function gap(view: TreeView, verb: Token): number | null {
  const subject = childBy(view, verb.index, 'nsubj')
  return subject === null || isRelative(subject) ? null : verb.head
}

/** `attacked and burned the village`: the object stands by the other verb, and after both. */
export function sharedObject(view: TreeView, verb: Token): number | null {
  const before = relation(verb) === 'conj' && !hasComplements(view, verb.index) ? childBy(view, verb.head, 'obj') : null
  if (before !== null && before.index > verb.index) return antecedent(view, before, verb.head)
  const next = (view.conjuncts[verb.index] ?? []).find(index => index <= verb.index + 3)
  const object = next === undefined ? null : childBy(view, next, 'obj')
  return object === null || next === undefined ? null : antecedent(view, object, next)
}

/** Whether a verb has a clause, a phrase or somebody told of its own, so that it shares no object. */
function hasComplements(view: TreeView, verb: number): boolean {
  return childBy(view, verb, 'obl', 'iobj', 'xcomp', 'ccomp') !== null
}
