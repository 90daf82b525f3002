import type { Token } from '../../language/layers.js'
import { ACTING_OR_PLACE, distinct, namedWithin } from '../participants.js'
import { objectOf } from '../predicate.js'
import { childrenBy, type Carrier, type TreeView } from '../tree-view.js'
import type { EventLexicon } from './event-lexicon.js'
import { phrasesOf } from './phrases.js'

/** The clause that says what is agreed, offered, refused or threatened; null where a noun or nothing does. */
export function contentClause(view: TreeView, head: number): Token | null {
  const own = childrenBy(view, head, 'xcomp', 'ccomp', 'acl', 'advcl')
  const object = objectOf(view, head)
  const clauses = [...own, ...(object === null ? [] : childrenBy(view, object, 'acl'))]
  return clauses.find(child => child.index > head && ['VB', 'VBG'].includes(child.xpos)) ?? null
}

/** Those named in the noun that says what is agreed or refused, or in a phrase beside it. */
export function namedInContent(view: TreeView, head: number): Carrier[] {
  const noun = objectOf(view, head)
  const phrases = [
    ...(noun === null ? [] : [noun]),
    ...phrasesOf(view, head, noun, 'to'),
    ...phrasesOf(view, head, noun, 'on')
  ]
  return distinct(phrases.flatMap(phrase => namedWithin(view, phrase, ACTING_OR_PLACE, false) ?? []))
}

/** Where to look for the recipient in the clause, by whether its object is only what is sent. */
export function contentPaths(view: TreeView, lexicon: EventLexicon, clause: Token, sent: number | null): string[] {
  return isSent(view, lexicon, clause, sent) ? SENDING_PATHS : CONTENT_PATHS
}

/** Where the recipient of what is agreed, offered or refused stands in the clause or noun that says what. */
const CONTENT_PATHS = ['iobj', 'to', 'with', 'between', 'for', 'from', 'against', 'purpose', 'obj', 'into', 'in']

/** The same where the object is what is sent, and not whom it is done to. */
const SENDING_PATHS = CONTENT_PATHS.filter(path => path !== 'obj')

/** `refused to send troops to Veld`, `offered to provide doctors`: people without a name who are only sent. */
function isSent(view: TreeView, lexicon: EventLexicon, { lemma }: Token, object: number | null): boolean {
  return object !== null && lexicon.sendings.has(lemma) && view.headed.get(object)?.mention.form !== 'name'
}
