import type { PloverType } from '../../record/index.js'
import type { Token } from '../../language/layers.js'
import { relation } from '../../language/tree.js'
import { conditionsOf } from '../condition.js'
import { obliques } from '../cases.js'
import { GIVING } from '../giving.js'
import { ACTING, carrierAt } from '../participants.js'
import { isPassive, objectOf, retainedObject, subjectOf } from '../predicate.js'
import { childBy, childrenBy, type TreeView } from '../tree-view.js'
import type { EventLexicon } from './event-lexicon.js'
import { clauseSubject } from './noun-paths.js'

/** `criticised Ormia and Veld, accusing them`: in a participle's clause they are those whom the verb above acts on. */
export function meantBy(view: TreeView, head: number, object: number | null): number | null {
  const [verb, pronoun] = [view.tokens[head], view.tokens[object ?? -1]]
  if (verb !== undefined && pronoun !== undefined && isSelf(view, verb, pronoun))
    return objectOf(view, verb.head) ?? object
  if (verb?.xpos !== 'VBG' || relation(verb) !== 'advcl' || pronoun?.text.toLowerCase() !== 'them') return object
  const above = objectOf(view, verb.head)
  const several = above !== null && ((view.conjuncts[above] ?? []).length > 0 || view.tokens[above]?.xpos === 'NNS')
  return several ? above : object
}

/** `called Ada Holm to thank him`: nobody is meant by `him` who does it himself, as a pronoun read wrongly would have it. */
function isSelf(view: TreeView, verb: Token, pronoun: Token): boolean {
  const below = ['advcl', 'xcomp'].includes(relation(verb)) && ['VB', 'VBG'].includes(verb.xpos)
  if (!below || pronoun.xpos !== 'PRP') return false
  const [own, doer] = [view.holding.get(pronoun.index), subjectOf(view, verb.index)]
  const reflexive = /sel(?:f|ves)$/iu.test(pronoun.text)
  return !reflexive && own !== undefined && doer !== null && carrierAt(view, doer)?.entity.id === own.entity.id
}

/** To whom something is given: the indirect object, or the subject of a passive that keeps its object. */
export function receiver(view: TreeView, head: number): number | null {
  const own = childBy(view, head, 'iobj')
  if (own !== null) return own.index
  if (isPassive(view, head)) return retainedObject(view, head) !== null ? subjectOf(view, head) : null
  return merged(view, head)
}

/** `granted the Ormian ministry permission`: parsers take who is given something for a part of what is given. */
function merged(view: TreeView, head: number): number | null {
  const [object, next] = [objectOf(view, head), view.tokens[head + 1]]
  if (object === null || view.headed.has(object) || next?.head !== object) return null
  if (!GIVING.has(view.tokens[head]?.lemma ?? '')) return null
  if ([head, object].some(word => obliques(view, word, ['to', 'for']).length > 0)) return null
  const inside = childrenBy(view, object, 'compound')[0]
  const carrier = inside === undefined ? undefined : view.headed.get(inside.index)
  const [start, type] = [carrier?.mention.first ?? -1, carrier?.entity.type]
  const apart = next.upos === 'DET' ? start <= head + 2 : start === head + 1 && type === 'person'
  return carrier !== undefined && type !== undefined && apart && ACTING.has(type) ? carrier.mention.head : null
}

/** What a march or strike is against: the object of `to protest`, `denouncing`, or of `to demand` where somebody has to go or to do something. */
export function targetOf(view: TreeView, lexicon: EventLexicon, head: number): number | null {
  const clauses = childrenBy(view, head, 'advcl', 'xcomp', 'acl').filter(
    ({ index, xpos }) => ['VB', 'VBG'].includes(xpos) && childBy(view, index, 'nsubj') === null
  )
  const objects = clauses.flatMap(clause => {
    const asked = lexicon.wants.has(clause.lemma) ? clauseSubject(view, clause.index) : null
    if (asked !== null) return [asked]
    const object = objectOf(view, clause.index)
    const lost = lexicon.losses.has(view.tokens[object ?? -1]?.lemma.toLowerCase() ?? '')
    return object !== null && (lexicon.againsts.has(clause.lemma) || (lexicon.wants.has(clause.lemma) && lost))
      ? [object]
      : []
  })
  return objects[0] ?? null
}

/** Who would have to act: the subject of the condition in what somebody warns of. */
export function conditionSubject(view: TreeView, lexicon: EventLexicon, head: number): number | null {
  const clauses = [head, ...childrenBy(view, head, 'ccomp', 'xcomp').map(child => child.index)]
  const condition = clauses.flatMap(clause => conditionsOf(view, lexicon.outlook, clause))[0]
  return condition === undefined ? null : subjectOf(view, condition.head)
}

/** Upon whom it is done to do something further, by the verbs of such purposes: `used tear gas to disperse the crowd`. */
export function purposeOf(
  view: TreeView,
  { servings, dispersings }: EventLexicon,
  type: PloverType,
  head: number
): number | null {
  const verbs = type === 'AID' ? servings : dispersings
  const near = childrenBy(view, head, 'obj', 'obl')
  const heads = [head, ...[...near, ...near.flatMap(({ index }) => childrenBy(view, index, 'nmod'))].map(t => t.index)]
  const clauses = heads.flatMap(above => childrenBy(view, above, 'advcl', 'xcomp', 'acl'))
  const clause = clauses.find(child => child.index > head && verbs.has(child.lemma.toLowerCase()))
  return clause === undefined ? null : objectOf(view, clause.index)
}
