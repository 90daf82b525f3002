import type { Token } from '../../language/layers.js'
import { relation } from '../../language/tree.js'
import { casesOf } from '../cases.js'
import { childrenBy, type TreeView } from '../tree-view.js'
import type { EventLexicon } from './event-lexicon.js'
import type { Match } from './match.js'
import { hasNeeds } from './needs.js'

/** How deep in what is asked, refused or agreed another act is looked for. */
const DEPTH = 4

/** The act inside a clause or noun that depends on the trigger. */
export function contentOf(
  view: TreeView,
  lexicon: EventLexicon,
  found: ReadonlyMap<number, Match>,
  trigger: number,
  depth = DEPTH
): Match | null {
  for (const child of childrenBy(view, trigger, 'xcomp', 'ccomp', 'obj', 'advcl', 'acl', 'obl', 'nmod')) {
    if (child.index < trigger || !isContent(view, lexicon, child)) continue
    const own = found.get(child.index) ?? null
    const whole = own !== null && hasNeeds(own, null)
    const inner = whole || depth === 0 ? own : (contentOf(view, lexicon, found, child.index, depth - 1) ?? own)
    if (inner !== null) return inner
  }
  return null
}

/** Whether a dependent is what is asked, agreed or refused, and not when, where or why. */
export function isContent(view: TreeView, { contents }: EventLexicon, child: Token): boolean {
  switch (relation(child)) {
    case 'xcomp':
    case 'ccomp':
    case 'obj':
      return true
    case 'advcl':
      return child.xpos === 'VB' || child.xpos === 'VBG' || hasTo(view, child)
    case 'acl':
      return child.deprel !== 'acl:relcl' && child.xpos === 'VB'
    default:
      return casesOf(view, child.index).some(word => contents.has(word) || (word === 'in' && isPartIn(view, child)))
  }
}

/** `called for the law to be changed`. */
function hasTo(view: TreeView, { index }: Token): boolean {
  return childrenBy(view, index, 'mark').some(mark => mark.text.toLowerCase() === 'to')
}

/** `take part in the talks`, `participate in the vote`. */
function isPartIn(view: TreeView, child: Token): boolean {
  const verb = view.tokens[child.head]
  const part = verb?.lemma === 'take' && childrenBy(view, verb.index, 'obj').some(({ lemma }) => lemma === 'part')
  return part || verb?.lemma === 'participate'
}
