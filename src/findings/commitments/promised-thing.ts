import { childBy, type TreeView } from '../tree-view.js'
import type { CommitmentLexicon } from './commitment-lexicon.js'
import type { Undertaking } from './undertaking.js'

/** What a verb of promising promises by a limit, where that is a thing: `pledged more money by June`; null otherwise. */
export function promisedThing(
  view: TreeView,
  { governors, limits }: CommitmentLexicon,
  { predicate, condition, time }: Undertaking
): number | null {
  const verb = view.tokens[predicate]
  if (verb === undefined || condition !== null || time === null || verb.upos !== 'VERB') return null
  if (governors.get(verb.lemma.toLowerCase()) !== 'commit') return null
  const limit = view.tokens[time.first - 1]
  const limited = [limit, view.tokens[limit?.head ?? -1]].some(
    word => word !== undefined && word.index < time.first && isLimit(view, limits, word.index)
  )
  const thing = limited && childBy(view, predicate, 'xcomp', 'ccomp') === null ? childBy(view, predicate, 'obj') : null
  return thing !== null && thing.index > predicate ? thing.index : null
}

/** A preposition of limits, or a noun behind one (by the end of). */
function isLimit(view: TreeView, limits: ReadonlySet<string>, index: number): boolean {
  const words = [index, ...[childBy(view, index, 'case')?.index ?? index]]
  return words.some(word => limits.has(view.tokens[word]?.text.toLowerCase() ?? ''))
}
