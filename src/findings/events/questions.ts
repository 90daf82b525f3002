import { obliques } from '../cases.js'
import { childrenBy, type TreeView } from '../tree-view.js'
import type { Draft } from './event-draft.js'
import type { EventLexicon } from './event-lexicon.js'

/**
 * `asked the envoy about the ships`, `asked if she would go`, `"Is it so?" asked Holm`: a question wants an answer and nothing
 * done; `asked the envoy to go` is a request.
 */
export function isQuestion(view: TreeView, { questionWords }: EventLexicon, { frame, token: index }: Draft): boolean {
  if (frame.type !== 'REQUEST' || view.tokens[index]?.lemma !== 'ask') return false
  if (childrenBy(view, index, 'xcomp').some(({ xpos }) => xpos === 'VB')) return false
  const clauses = childrenBy(view, index, 'ccomp', 'advcl')
  const marks = clauses.flatMap(clause => childrenBy(view, clause.index, 'mark'))
  if (marks.some(mark => ASKING.has(mark.text.toLowerCase()))) return true
  if (
    clauses.some(({ index: clause }) =>
      questionWords.has(view.tokens[view.first[clause] ?? clause]?.text.toLowerCase() ?? '')
    )
  )
    return true
  const heads = [index, ...childrenBy(view, index, 'obj').map(object => object.index)]
  if (heads.some(head => obliques(view, head, ['about']).length > 0)) return true
  return view.tokens.slice(Math.max(0, index - BEFORE), index).some(({ text }) => text === '?')
}

/** Openers of what is asked for an answer. */
const ASKING: ReadonlySet<string> = new Set(['if', 'whether'])

/** How many tokens a question mark and what closes the quotation may stand before the verb. */
const BEFORE = 3
