import type { Act, Span, Statement } from '../../record/index.js'
import type { Token } from '../../language/layers.js'
import { enclosingStatement } from '../enclosing-statement.js'
import { childBy, childrenBy, isRelative } from '../tree-view.js'
import { toSpan } from '../../language/surface.js'
import type { Site } from './site.js'

const REACH = 12

/**
 * The statement that a figure stands in; null in the outlet's own voice, and for the background that a reporter puts into
 * somebody's indirect words by a relative clause after a comma. A thing that an act only names stands on the word of who
 * tells of the act (the gang demanded a ransom of two million, police said).
 *
 *     She said the fund, which holds 300 million crowns, would close.
 *                        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ not hers
 */
export function onWhoseWord(site: Site, span: Span, statements: readonly Statement[]): Statement | null {
  const statement = enclosingStatement(statements, span) ?? aroundNumber(site, statements)
  if (statement?.quotation !== 'indirect') return statement
  if (isBackground(site, statement)) return null
  if (!isNamedOnly(site, statement)) return statement
  return onWhoseWord(
    site,
    span,
    statements.filter(other => other !== statement)
  )
}

/** The statement that holds the number, where its edge parts it from its last word: put the losses at 40 | dead. */
function aroundNumber({ document, quantity }: Site, statements: readonly Statement[]): Statement | null {
  const last = document.tokens[quantity.last - 2]
  if (quantity.unitToken !== quantity.last - 1 || last === undefined || last.index < quantity.first) return null
  return enclosingStatement(statements, toSpan(document.surface, quantity.start, last.end))
}

/** Acts on a thing that the reporter describes: rejected the $9 billion bid, apologised to two players, questioned two aides. */
const ON_THINGS: ReadonlySet<Act> = new Set<Act>(['deny', 'admit', 'criticise', 'propose'])

/** Whether what was said is no clause around the figure but a thing, in the reporter's words. */
function isNamedOnly({ view, document, head, words }: Site, statement: Statement): boolean {
  const exacting = statement.act === 'request'
  if (!exacting && !ON_THINGS.has(statement.act)) return false
  let at: Token | undefined = head
  for (let i = 0; i < REACH && at !== undefined; i++) {
    if (exacting && words.exacted.has(at.lemma)) return true
    if (!holds(statement, toSpan(document.surface, at.start, at.end))) return !exacting
    if (at.upos === 'VERB' || childBy(view, at.index, 'cop', 'nsubj') !== null) return false
    at = view.tokens[at.head]
  }
  return false
}

function isBackground(site: Site, statement: Statement): boolean {
  const { view, document } = site
  let at = view.tokens[site.head.index]
  for (let i = 0; i < REACH && at !== undefined; i++) {
    const inside = holds(statement, toSpan(document.surface, at.start, at.end))
    if (!inside) return false
    if (at.deprel === 'acl:relcl' && isAside(site, at.index)) {
      const noun = view.tokens[at.head]
      return noun !== undefined && holds(statement, toSpan(document.surface, noun.start, noun.end))
    }
    at = view.tokens[at.head]
  }
  return false
}

function holds(statement: Statement, span: Span): boolean {
  return statement.content.some(c => c.field === span.field && c.start <= span.start && c.end >= span.end)
}

/** A finite relative clause with its pronoun, after a comma. */
function isAside({ view }: Site, verb: number): boolean {
  const before = view.tokens[(view.first[verb] ?? verb) - 1]
  const comma = before?.text === ',' || view.tokens[view.first[verb] ?? verb]?.text === ','
  const pronoun = childrenBy(view, verb, 'nsubj', 'obj', 'advmod', 'obl', 'nmod').some(isRelative)
  const token = view.tokens[verb]
  const finite = /^VB[DZP]$/u.test(token?.xpos ?? '') || childBy(view, verb, 'aux', 'cop', 'aux:pass') !== null
  return comma && pronoun && finite
}
