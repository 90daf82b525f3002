import type { Token } from '../../language/layers.js'
import { casesOf } from '../cases.js'
import { objectOf, subjectOf } from '../predicate.js'
import { childrenBy, type TreeView } from '../tree-view.js'
import type { EventLexicon } from './event-lexicon.js'
import type { Frame } from './frame.js'
import { fits } from './word-class.js'

/** Verbs of a break that is also one for traffic. */
const CLOSING: ReadonlySet<string> = new Set(['close', 'shut'])

/** `closed the road after a gas leak`, `sent soldiers as a storm neared`: what is done for such a cause is no act on anybody. */
export function isByMishap(view: TreeView, lexicon: EventLexicon, { type, act }: Frame, verb: Token): boolean {
  if (type === 'ASSAULT') return lexicon.blasts.has(verb.lemma) && isOfOldWar(view, lexicon, verb)
  if (act === 'self-immolation') return isByAccident(view, lexicon, verb)
  if (type !== 'MOBILIZE' && !lexicon.forced.has(act) && !(act === 'break' && CLOSING.has(verb.lemma))) return false
  if (type === 'MOBILIZE' && isOrderly(view, lexicon, verb)) return true
  const phrases = childrenBy(view, verb.index, 'obl').filter(({ index }) =>
    casesOf(view, index).some(word => lexicon.causes.has(word))
  )
  const clauses = childrenBy(view, verb.index, 'advcl').flatMap(({ index }) => [
    index,
    subjectOf(view, index) ?? -1,
    objectOf(view, index) ?? -1
  ])
  return [...phrases.map(({ index }) => index), ...clauses].some(
    word => word >= 0 && word !== verb.index && fits(view, lexicon, word, ['mishaps'])
  )
}

/** `set herself on fire when her scarf caught the flame`, `by accident`, `while filling a lamp`. */
function isByAccident(view: TreeView, lexicon: EventLexicon, { index }: Token): boolean {
  const words = childrenBy(view, index, 'obl', 'advmod').some(
    word => lexicon.chance.has(word.lemma) && (word.upos === 'ADV' || casesOf(view, word.index).includes('by'))
  )
  return words || childrenBy(view, index, 'advcl').some(clause => fits(view, lexicon, clause.index, ['kindlings']))
}

/** `a bomb from the war exploded`, `a wartime grenade went off`: those who dropped it are long gone. */
function isOfOldWar(view: TreeView, { leftovers }: EventLexicon, verb: Token): boolean {
  const bomb = subjectOf(view, verb.index)
  if (bomb === null) return false
  const words = view.tokens.slice(view.first[bomb], view.last[bomb])
  const before = words.filter(word => word.index < bomb && leftovers.has(word.lemma.toLowerCase()))
  return (
    before.length > 0 ||
    words.some(word => word.lemma.toLowerCase() === 'war' && casesOf(view, word.index).includes('from'))
  )
}

/** `traffic police will be deployed`: those who keep the traffic and not the peace. */
function isOrderly(view: TreeView, lexicon: EventLexicon, { index }: Token): boolean {
  return [subjectOf(view, index), objectOf(view, index)].some(
    word => word !== null && fits(view, lexicon, word, ['orderlies'])
  )
}
