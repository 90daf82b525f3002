import type { Chain, Token } from '../../language/layers.js'
import { relation } from '../../language/tree.js'
import { casesOf } from '../cases.js'
import { subjectOf } from '../predicate.js'
import { childrenBy, type TreeView } from '../tree-view.js'
import type { Draft } from './event-draft.js'
import type { EventLexicon } from './event-lexicon.js'
import { isNameless } from './nameless.js'
import { fits } from './word-class.js'

/** Prepositions of what a work tells. */
const ABOUT: ReadonlySet<string> = new Set(['about', 'of', 'on'])
/** How far up the tree the work is looked for. */
const CLIMB = 8

/**
 * Whether the act is told in a work: `a comedy about two envoys who bargain`, `her novel tells of a general who burns a
 * town`, `in the second act the prince is arrested`.
 */
export function isMadeUp(
  view: TreeView,
  lexicon: EventLexicon,
  draft: Draft,
  entities: ReadonlyMap<string, Chain>
): boolean {
  if (!isNameless(draft, entities)) return false
  let at = view.tokens[draft.token]
  for (let i = 0; i < CLIMB && at !== undefined; i++) {
    if (happensInWork(view, lexicon, at)) return true
    const above = view.tokens[at.head]
    if (above === undefined) return false
    if (isToldBy(view, lexicon, at, above)) return true
    at = above
  }
  return false
}

/** `in the last chapter`, before or behind the verb. */
function happensInWork(view: TreeView, lexicon: EventLexicon, { index, xpos }: Token): boolean {
  if (xpos === 'VBD') return false
  return childrenBy(view, index, 'obl').some(
    phrase =>
      casesOf(view, phrase.index).some(word => lexicon.withins.has(word)) && fits(view, lexicon, phrase.index, IN_WORKS)
  )
}

const WORKS = ['fictions']
const IN_WORKS = ['fictions', 'parts of fictions']

/** Whether a phrase or a verb above is that of a work, and the word below it what the work tells. */
function isToldBy(view: TreeView, lexicon: EventLexicon, below: Token, above: Token): boolean {
  if (below.deprel === 'acl:relcl' && isPlaceOf(view, below.index)) return fits(view, lexicon, above.index, WORKS)
  const about = casesOf(view, below.index).some(word => ABOUT.has(word))
  if (relation(below) === 'nmod' && about) return fits(view, lexicon, above.index, WORKS)
  const inside = relation(below) === 'obj' || (relation(below) === 'obl' && about)
  return (
    inside && above.upos === 'VERB' && above.xpos !== 'VBD' && fits(view, lexicon, subjectOf(view, above.index), WORKS)
  )
}

/** `a play in which`, `a film where`. */
function isPlaceOf(view: TreeView, clause: number): boolean {
  return childrenBy(view, clause, 'obl', 'advmod').some(
    word =>
      word.text.toLowerCase() === 'where' ||
      (word.text.toLowerCase() === 'which' && casesOf(view, word.index).includes('in'))
  )
}
