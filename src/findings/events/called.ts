import type { Token } from '../../language/layers.js'
import { casesOf } from '../cases.js'
import { childBy, childrenBy, type TreeView } from '../tree-view.js'

/**
 * What a verb says that its object is, with what is joined to it: `called him a liar and a thief`, `described the vote as
 * rigged`, `slammed as cowardly the raid`.
 */
export function calledBy(view: TreeView, verb: number, object: number | null): Token[] {
  const below = childrenBy(view, verb, 'xcomp', 'ccomp', 'advcl', 'acl', 'obl', 'obj').filter(
    child => child.index > verb && child.index !== object
  )
  const said = below.filter(child => {
    const marks = [...childrenBy(view, child.index, 'mark').map(({ text }) => text), ...casesOf(view, child.index)]
    if (child.deprel === 'xcomp' || child.deprel === 'obj') return marks.every(mark => AS.has(mark.toLowerCase()))
    return marks.some(mark => AS.has(mark.toLowerCase())) && childBy(view, child.index, 'nsubj') === null
  })
  return said.flatMap(token => [
    token,
    ...(view.conjuncts[token.index] ?? []).flatMap(index => view.tokens[index] ?? [])
  ])
}

/** Words before what somebody is said to be. */
const AS: ReadonlySet<string> = new Set(['as'])
