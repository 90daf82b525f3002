import { relation } from '../../language/tree.js'
import { childrenBy, type TreeView } from '../tree-view.js'
import type { Chain, Token } from '../../language/layers.js'
import type { Draft } from './event-draft.js'
import { isNameless } from './nameless.js'

/** After how many years an act in a clause of background is history. */
const HISTORY = 30
/** How far up the tree the clause of background is looked for. */
const CLIMB = 6

/**
 * `the bridge, which was blown up by soldiers in 1944`: what a clause of background tells of nameless people of another age
 * (PLOVER codebook, historical), and no act of the news.
 */
export function isLongAgo(view: TreeView, draft: Draft, entities: ReadonlyMap<string, Chain>): boolean {
  const { token, when } = draft
  if (!isNameless(draft, entities)) return false
  const published = Number(view.document.article.published?.slice(0, 4) ?? Number.NaN)
  const clause = backgroundAround(view, token)
  if (clause === null) return false
  if (isOnce(view, view.tokens[token])) return true
  const years = [when?.value ?? '', ...wordsOf(view, clause)].flatMap(yearOf)
  return years.length > 0 && years.every(year => published - year >= HISTORY)
}

/** `once fought the bishop over a mill`. */
function isOnce(view: TreeView, verb: Token | undefined): boolean {
  if (verb === undefined) return false
  return childrenBy(view, verb.index, 'advmod').some(({ lemma, index }) => lemma === 'once' && index < verb.index)
}

function yearOf(value: string): number[] {
  const year = /^1\d{3}(?=$|-)|^20\d{2}(?=$|-)/u.exec(value)?.[0]
  return year === undefined ? [] : [Number(year)]
}

/** The texts of a clause. */
function wordsOf(view: TreeView, clause: number): string[] {
  return view.tokens.slice(view.first[clause], view.last[clause]).map(({ text }) => text)
}

/** The relative clause in which the word stands. */
function backgroundAround(view: TreeView, word: number): number | null {
  let at = view.tokens[word]
  for (let i = 0; i < CLIMB && at !== undefined; i++) {
    if (at.deprel === 'acl:relcl') return at.index
    if (relation(at) === 'ccomp') return null
    at = view.tokens[at.head]
  }
  return null
}
