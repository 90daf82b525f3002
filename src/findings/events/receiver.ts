import type { Token } from '../../language/layers.js'
import { obliques } from '../cases.js'
import { ACTING } from '../participants.js'
import { givenTo } from '../stray-objects.js'
import { objectOf, retainedObject, subjectOf } from '../predicate.js'
import { isPassive } from '../passive.js'
import { childBy, childrenBy, type TreeView } from '../tree-view.js'

/** To whom something is given: the indirect object, or the subject of a passive that keeps its object. */
export function receiver(view: TreeView, head: number): number | null {
  const own = childBy(view, head, 'iobj') ?? givenTo(view, head)
  if (own !== null) return own.index
  if (isPassive(view, head)) return retainedObject(view, head) !== null ? subjectOf(view, head) : null
  return merged(view, head)
}

/** `granted the Ormian ministry permission`: parsers take who is given something for a part of what is given. */
function merged(view: TreeView, head: number): number | null {
  const [object, next] = [objectOf(view, head), view.tokens[head + 1]]
  if (object === null || view.headed.has(object) || next?.head !== object) return null
  if (!view.grammar.giving.has(view.tokens[head]?.lemma ?? '')) return null
  if ([head, object].some(word => obliques(view, word, ['to', 'for']).length > 0)) return null
  const inside = childrenBy(view, object, 'compound')[0]
  const carrier = inside === undefined ? undefined : view.headed.get(inside.index)
  if (carrier === undefined) return null
  const [start, type] = [carrier.mention.first, carrier.entity.type]
  const whole = type === 'person' || (type === 'state' && isWhole(inside))
  const apart = next.upos === 'DET' ? start <= head + 2 : start === head + 1 && whole
  return apart && ACTING.has(type) ? carrier.mention.head : null
}

/** `sold Ormia missiles`, and not `sent US missiles`: a state's full name is no adjective. */
function isWhole(token: Token | undefined): boolean {
  return token?.xpos === 'NNP' && /\p{Ll}/u.test(token.text)
}
