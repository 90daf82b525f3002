import type { PloverType } from '../../record/index.js'
import type { Token } from '../../language/layers.js'
import { ACTING, canAct, participants } from '../participants.js'
import { casesOf } from '../cases.js'
import { agentOf } from '../predicate.js'
import { isTime } from '../stray-objects.js'
import { childrenBy, type Carrier, type TreeView } from '../tree-view.js'
import type { EventLexicon } from './event-lexicon.js'

/** Acts that answer what somebody has done or wants to do. */
const ANSWERS: ReadonlySet<PloverType> = new Set<PloverType>(['ACCUSE', 'REJECT', 'SUPPORT'])
/** How many sentences back the deed that a noun stands for is looked for. */
const SENTENCES = 8

/**
 * `Ada Holm criticised the decision`: those who took it, as the article told before. The nearest earlier verb that such a
 * noun stands for (`deeds` of the lexicon) gives them; none where the noun is not of something told, or nobody told it.
 */
export function decidersOf(
  view: TreeView,
  lexicon: EventLexicon,
  type: PloverType,
  phrases: readonly number[],
  head: number
): Carrier[] {
  if (!ANSWERS.has(type)) return []
  for (const phrase of phrases) {
    const noun = view.tokens[phrase]
    const verbs = noun === undefined ? undefined : lexicon.deeds.get(noun.lemma.toLowerCase())
    if (noun === undefined || verbs === undefined || !isTold(view, lexicon, noun)) continue
    const critics = participants(view, agentOf(view, head), ACTING, lexicon.belonging).map(({ entity }) => entity.id)
    const found = nearest(view, lexicon, noun, verbs)
    if (found.length > 0 && !found.some(({ entity }) => critics.includes(entity.id))) return found
  }
  return []
}

/** Whether the noun stands for what was told before: `the move`, `Sunday's vote`, and not `the decision of the court`. */
function isTold(view: TreeView, { definites }: EventLexicon, noun: Token): boolean {
  const before = childrenBy(view, noun.index, 'det', 'nmod:poss').filter(child => child.index < noun.index)
  const whose = childrenBy(view, noun.index, 'nmod').some(child =>
    casesOf(view, child.index).some(word => word === 'of' || word === 'by')
  )
  const told = before.some(child => {
    const word = child.text.toLowerCase()
    return definites.has(word) || word === 'such' || isTime(view, child)
  })
  return noun.upos === 'NOUN' && told && !whose
}

/** Who does what the nearest of these verbs before the noun says. */
function nearest(view: TreeView, lexicon: EventLexicon, noun: Token, verbs: ReadonlySet<string>): Carrier[] {
  for (let i = noun.index - 1; i >= 0; i--) {
    const verb = view.tokens[i]
    if (verb === undefined || noun.sentence - verb.sentence > SENTENCES) return []
    if (verb.upos !== 'VERB' || !verbs.has(verb.lemma.toLowerCase()) || verb.sentence === noun.sentence) continue
    const doers = participants(view, agentOf(view, verb.index), ACTING, lexicon.belonging).filter(canAct)
    if (doers.length > 0) return doers
  }
  return []
}
