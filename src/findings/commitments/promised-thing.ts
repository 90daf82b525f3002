import type { Token } from '../../language/layers.js'
import { obliques } from '../cases.js'
import { ACTING } from '../participants.js'
import { childBy, childrenBy, type TreeView } from '../tree-view.js'
import type { CommitmentLexicon } from './commitment-lexicon.js'
import type { Undertaking } from './undertaking.js'

/**
 * What a verb promises or threatens by a limit or on a condition, where that is a thing: `pledged more money by June`,
 * `threatened them with sanctions unless …`; null otherwise, as where the verb itself is to come.
 */
export function promisedThing(view: TreeView, lexicon: CommitmentLexicon, undertaking: Undertaking): number | null {
  const verb = view.tokens[undertaking.predicate]
  if (verb?.upos !== 'VERB' || childBy(view, verb.index, 'xcomp', 'ccomp') !== null) return null
  if (childrenBy(view, verb.index, 'aux').some(aux => lexicon.modals.has(aux.text.toLowerCase()))) return null
  if (undertaking.condition === null && !isLimited(view, lexicon, undertaking)) return null
  const thing = thingOf(view, lexicon, verb)
  return thing !== null && thing.index > verb.index ? thing.index : null
}

function thingOf(view: TreeView, { governors, hostilities }: CommitmentLexicon, verb: Token): Token | null {
  const lemma = verb.lemma.toLowerCase()
  const object = childBy(view, verb.index, 'obj')
  if (governors.get(lemma) === 'commit') return object === null || isSomebody(view, object) ? null : object
  if (governors.get(lemma) !== 'threaten') return null
  const means = obliques(view, verb.index, ['with', 'of']).find(({ lemma: noun }) => hostilities.has(noun))
  return means ?? (object !== null && hostilities.has(object.lemma) ? object : null)
}

/** `assured the union`: whoever is promised something is not what is promised. */
function isSomebody(view: TreeView, object: Token): boolean {
  const carrier = view.headed.get(object.index)
  return carrier !== undefined && ACTING.has(carrier.entity.type)
}

function isLimited(view: TreeView, { limits }: CommitmentLexicon, { time }: Undertaking): boolean {
  if (time === null) return false
  const limit = view.tokens[time.first - 1]
  return [limit, view.tokens[limit?.head ?? -1]].some(
    word => word !== undefined && word.index < time.first && isLimit(view, limits, word.index)
  )
}

/** A preposition of limits, or a noun behind one (by the end of). */
function isLimit(view: TreeView, limits: ReadonlySet<string>, index: number): boolean {
  const words = [index, ...[childBy(view, index, 'case')?.index ?? index]]
  return words.some(word => limits.has(view.tokens[word]?.text.toLowerCase() ?? ''))
}
