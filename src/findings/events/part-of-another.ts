import type { Token } from '../../language/layers.js'
import { relation } from '../../language/tree.js'
import type { TreeView } from '../tree-view.js'
import { isContent } from './content-of.js'
import type { EventLexicon } from './event-lexicon.js'
import type { Match } from './match.js'
import { hasNeeds } from './needs.js'

/** How far up the act is looked for that another is part of. */
const REACH = 6

/** Whether an act is told only as part of another: what that asks or refuses, what it is for, or the noun of its verb. */
export function isPartOfAnother(
  view: TreeView,
  lexicon: EventLexicon,
  found: ReadonlyMap<number, Match>,
  match: Match
): boolean {
  return isSwallowed(view, lexicon, found, match) || isConsumed(view, found, match) || isPurpose(view, found, match)
}

/** What somebody asks, agrees to or refuses is no act beside that. */
function isSwallowed(view: TreeView, lexicon: EventLexicon, found: ReadonlyMap<number, Match>, match: Match): boolean {
  let at = view.tokens[match.trigger]
  for (let i = 0; i < REACH && at !== undefined && at.head >= 0; i++) {
    const head = view.tokens[at.head]
    if (head === undefined) return false
    if (isTopic(found.get(head.index), match, at)) return true
    if (relation(at) !== 'conj') {
      if (!isContent(view, lexicon, at)) return false
      if (swallows(found.get(head.index), at)) return true
    }
    at = head
  }
  return false
}

/** What a protest demands is its topic and no request of its own (PLOVER codebook, PROTEST). */
function isTopic(above: Match | undefined, match: Match, at: Token): boolean {
  const adverbial = relation(at) === 'advcl' || relation(at) === 'xcomp'
  return above?.frame.type === 'PROTEST' && match.frame.type === 'REQUEST' && adverbial
}

function swallows(above: Match | undefined, content: Token): boolean {
  return above?.frame.content === 'swallow' && content.index !== above.trigger
}

/** `condemned the arrest`: two acts, one of which judges the other; `signed the deal` is one. */
function isJudged({ frame: { type, recipient } }: Match, { frame }: Match): boolean {
  return (type === 'ACCUSE' || type === 'SUPPORT') && recipient.includes('owner') && frame.type !== type
}

/** `gave money to support the refugees`, `marched to protest`: what a gift or a march is for is no act of its own. */
function isPurpose(view: TreeView, found: ReadonlyMap<number, Match>, { frame, trigger }: Match): boolean {
  const token = view.tokens[trigger]
  if (token?.xpos !== 'VB' || !['SUPPORT', 'AID', 'PROTEST'].includes(frame.type)) return false
  if (!['advcl', 'acl', 'xcomp'].includes(relation(token))) return false
  const above = [token.head, view.tokens[token.head]?.head ?? -1].flatMap(index => found.get(index) ?? [])
  const means = frame.type === 'PROTEST' ? 'PROTEST' : 'AID'
  return above.some(one => one.frame.type === means && hasNeeds(one, null))
}

/** `impose sanctions` is one act: the noun that its verb asks for is no second one. */
function isConsumed(view: TreeView, found: ReadonlyMap<number, Match>, match: Match): boolean {
  const token = view.tokens[match.trigger]
  if (token === undefined) return true
  const first = relation(token) === 'conj' ? (view.tokens[token.head] ?? token) : token
  const above = found.get(first.head)
  if (above === undefined || !hasNeeds(above, null) || isJudged(above, match)) return false
  return above.consumed === first.index || above.consumed === token.index
}
