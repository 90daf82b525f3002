import type { Token } from '../layers.js'
import { belowIn, relation } from '../tree.js'

const SUBJECTS: ReadonlySet<string> = new Set(['nsubj', 'csubj', 'expl', 'aux', 'cop'])
/** Relations in which a past form can do without a subject, or is the sentence itself. */
const FINITE: ReadonlySet<string> = new Set(['root', 'conj', 'ccomp', 'parataxis', 'csubj', 'reparandum'])
/** Relations of a participle that is a clause of its own; the tree may give others by mistake. */
const CLAUSES: ReadonlySet<string> = new Set(['advcl', 'acl', 'amod', 'xcomp'])
/** Words after which a finite verb may lack a subject: as happened, than expected, what followed. */
const FREE = /^(?:as|than|that|what|which|who)$/iu

/**
 * Past forms that can only be participles, with the tag and the features of one, hung as clauses on a verb: those that
 * open a sentence or stand after a comma or a conjunction, and have no subject.
 *
 *     Asked about the bridge, the mayor said no.      The mayor, asked on Friday, said no.
 *     ^^^^^                                                      ^^^^^
 */
export function mendedParticiples(tokens: readonly Token[]): Token[] {
  const below = belowIn(tokens)
  return tokens.map(token => {
    if (token.upos !== 'VERB' || !/^VB[DN]$/u.test(token.xpos) || FINITE.has(relation(token))) return token
    const own = below(token)
    if (own.some(t => SUBJECTS.has(relation(t))) || !opensClause(tokens, token)) return token
    const clause = CLAUSES.has(relation(token))
    const complete = own.some(t => ['ccomp', 'xcomp'].includes(relation(t)))
    if (token.xpos === 'VBN' && (clause || !complete)) return token
    const participle = { ...token, xpos: 'VBN', feats: 'Tense=Past|VerbForm=Part' }
    return clause ? participle : { ...participle, head: verbAbove(tokens, token), deprel: 'advcl' }
  })
}

/** The first of the sentence, or right after a comma or a word that joins clauses. */
function opensClause(tokens: readonly Token[], token: Token): boolean {
  const before = tokens[token.index - 1]
  if (before?.sentence !== token.sentence) return true
  return (
    before.text === ',' ||
    (['SCONJ', 'ADV'].includes(before.upos) && before.head === token.index && !FREE.test(before.text))
  )
}

/** The nearest verb up the tree, or the root. */
function verbAbove(tokens: readonly Token[], token: Token): number {
  let at = token.head
  for (let up = tokens[at]; up !== undefined && up.upos !== 'VERB' && up.head >= 0; up = tokens[at]) at = up.head
  return at
}
