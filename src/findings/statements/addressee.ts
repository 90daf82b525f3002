import { relation, toSpan, type Children, type Document, type Token, type TokenRange } from '../../language/index.js'
import type { Reference } from '../../record/index.js'
import type { CueLexicon } from './cue-lexicon.js'
import { nounPhrase } from './source-of.js'
import type { MentionIndex } from './speakers.js'

/** What finding an addressee needs of the document. */
export interface AddresseeContext {
  readonly document: Pick<Document, 'tokens' | 'surface'>
  readonly children: Children
  readonly mentions: MentionIndex
  readonly lexicon: Pick<CueLexicon, 'addressing' | 'audiences' | 'documents' | 'nouns'>
}

/**
 * Who is told: the object of a verb of telling or its passive subject, the phrase with `to`, or those to whom a letter or
 * an address goes. Null where the text names nobody.
 *
 *     told the court that …      Parents were told …      wrote to the mayor      In an address to the assembly, she said
 *          ^^^^^^^^^             ^^^^^^^                          ^^^^^^^^^                         ^^^^^^^^^^^^
 */
export function addresseeOf(context: AddresseeContext, cue: Token, content: readonly TokenRange[]): Reference | null {
  const below = childrenIn(context, cue).filter(t => !content.some(r => t.index >= r.first && t.index < r.last))
  const told = context.lexicon.addressing.has(cue.lemma) ? below.find(t => isTold(context, cue, t)) : undefined
  if (told !== undefined) return referenceTo(context, told)
  const to = below.flatMap(t => (isTo(context, t) ? [t] : toInside(context, t)))
  const heard = to.find(t => context.mentions.has(t.index) || context.lexicon.audiences.has(t.lemma.toLowerCase()))
  return heard === undefined ? null : referenceTo(context, heard)
}

/** A direct object is told where the verb also takes what it is told; `address` and `tell` take none else. */
function isTold(context: AddresseeContext, cue: Token, token: Token): boolean {
  if (token.deprel === 'nsubj:pass') return true
  const kind = relation(token)
  if (kind === 'iobj') return true
  if (kind !== 'obj' || /^(?:that|it|this|what|which)$/iu.test(token.text)) return false
  const clause = childrenIn(context, cue).some(t => ['ccomp', 'xcomp', 'parataxis', 'iobj'].includes(relation(t)))
  return cue.lemma === 'tell' || clause || isSomebody(context, token)
}

function isSomebody({ mentions, lexicon }: AddresseeContext, token: Token): boolean {
  const type = mentions.get(token.index)?.entity.type
  if (type !== undefined) return ['person', 'group', 'organisation', 'government', 'office', 'state'].includes(type)
  return token.upos === 'PRON' || lexicon.audiences.has(token.lemma.toLowerCase())
}

function isTo(context: AddresseeContext, token: Token): boolean {
  if (!['obl', 'nmod', 'iobj'].includes(relation(token))) return false
  return childrenIn(context, token).some(t => relation(t) === 'case' && t.lemma === 'to')
}

/** `in a letter to the mayor`: the one to whom the words go that the verb's phrase names. */
function toInside(context: AddresseeContext, token: Token): Token[] {
  const { documents, nouns } = context.lexicon
  const lemma = token.lemma.toLowerCase()
  if (relation(token) !== 'obl' || !(documents.has(lemma) || nouns.has(lemma))) return []
  return childrenIn(context, token).filter(t => isTo(context, t))
}

function childrenIn({ document, children }: AddresseeContext, token: Token): Token[] {
  return (children[token.index] ?? []).flatMap(c => document.tokens[c] ?? [])
}

function referenceTo({ document, children, mentions }: AddresseeContext, token: Token): Reference {
  const found = mentions.get(token.index)
  const range = found?.mention ?? nounPhrase(document.tokens, children, token.index)
  const [first, last] = [document.tokens[range.first], document.tokens[range.last - 1]]
  const span = toSpan(document.surface, first?.start ?? token.start, last?.end ?? token.end)
  return { entity: found?.entity.id ?? null, span }
}
