import type { Token } from '../language/layers.js'
import { relation } from '../language/tree.js'
import { obliques } from './cases.js'
import { childBy, childrenBy, type TreeView } from './tree-view.js'

/** Words behind which there is no clause, so that what looks like one is a noun. */
const BEFORE_NOUNS: ReadonlySet<string> = new Set(['during', 'amid'])

/** Whether a gerund stands as a noun: `the handing over of the prisoners`, `the jailing of the editor`, `left during fighting`. */
export function isNominal(view: TreeView, { index, xpos, upos, text }: Token): boolean {
  if (xpos === 'VBG') {
    const before = childrenBy(view, index, 'det', 'mark', 'case').filter(word => word.index < index)
    return before.some(word => relation(word) === 'det' || BEFORE_NOUNS.has(word.text.toLowerCase()))
  }
  return upos === 'NOUN' && /.ing$/iu.test(text) && obliques(view, index, ['of']).length > 0
}

/** Who does what a gerund that stands as a noun names: behind `by`, or whose it is. */
export function gerundAgent(view: TreeView, gerund: number): number | null {
  const by = obliques(view, gerund, ['by'])[0] ?? childBy(view, gerund, 'nmod:poss')
  return by?.index ?? null
}

/** What a gerund that stands as a noun is done to. */
export function gerundObject(view: TreeView, token: Token): number | null {
  return isNominal(view, token) ? (obliques(view, token.index, ['of'])[0]?.index ?? null) : null
}
