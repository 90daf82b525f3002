import type { Token } from '../layers.js'
import { belowIn, relation, type Below } from '../tree.js'
import { SHIPPED, type TreeWords } from './tree-words.js'

/** Clauses for which `it` can hold the place of the subject: it is true that, it was said that. */
const CLAUSES: ReadonlySet<string> = new Set(['csubj', 'ccomp'])
const COPULA: ReadonlySet<string> = new Set(['cop'])
const OBJECTS: ReadonlySet<string> = new Set(['obj', 'iobj'])
const INFINITIVES: ReadonlySet<string> = new Set(['xcomp'])

/**
 * Subjects that a parser takes for something else. `it` is one, and no filler, where the verb acts on something or an
 * adjective has an infinitive with the same subject, and no clause follows for which it could stand. A noun after a participle
 * without an auxiliary is never its subject: the participle describes it, or is the verb, which then acts on it.
 *
 *     It would allow the return.     It is willing to leave.
 *     Newly appointed minister Osk has refused.     Minister Osk on Monday shortened by an hour the curfew.
 *                              ^^^ of refused                        ^^^^^^^^^ the verb          ^^^^^^ its object
 */
export function mendedSubjects(tokens: readonly Token[], words: TreeWords = SHIPPED): Token[] {
  const below = belowIn(tokens)
  const out = [...tokens]
  for (const token of tokens) {
    const filler = relation(token) === 'expl' && token.lemma === 'it'
    if (filler && isSubject(tokens[token.head], below, words)) out[token.index] = { ...token, deprel: 'nsubj' }
    const late = lateSubject(token, below)
    if (late !== undefined) for (const mended of rehung(token, late, tokens, below)) out[mended.index] = mended
  }
  return out
}

/** Whether what a filler `it` hangs on has it as its subject after all. */
function isSubject(predicate: Token | undefined, below: Below, { ownSubject, placeholder }: TreeWords): boolean {
  if (predicate === undefined) return false
  const has = (relations: ReadonlySet<string>) => below(predicate).some(t => relations.has(relation(t)))
  if (has(CLAUSES)) return false
  if (predicate.upos === 'VERB') return has(OBJECTS) && !has(COPULA) && !placeholder.has(predicate.lemma)
  return ownSubject.has(predicate.lemma) && has(INFINITIVES)
}

/** The noun that is given as the subject of the bare participle before it. */
function lateSubject(token: Token, below: Below): Token | undefined {
  if (token.xpos !== 'VBN' || !['acl', 'advcl'].includes(relation(token))) return undefined
  const own = below(token)
  if (own.some(t => ['aux', 'mark'].includes(relation(t)))) return undefined
  const subjects = own.filter(t => t.deprel === 'nsubj:pass')
  return subjects.length === 1 && subjects.every(t => t.index > token.index) ? subjects[0] : undefined
}

/** The participle, the noun and what hangs on the one that is no verb, as they are without the late subject. */
function rehung(participle: Token, noun: Token, tokens: readonly Token[], below: Below): Token[] {
  const above = tokens[participle.head]
  if (above === undefined) return []
  if (relation(participle) === 'advcl') {
    const free = above.index > noun.index && !below(above).some(t => relation(t) === 'nsubj')
    if (!free) return []
    return [
      { ...noun, head: above.index, deprel: 'nsubj' },
      { ...participle, head: noun.index, deprel: 'amod' }
    ]
  }
  if (above.head >= 0 || !['NOUN', 'PROPN'].includes(above.upos) || above.index > participle.index) return []
  const verb = { ...participle, xpos: 'VBD', feats: 'Mood=Ind|Tense=Past|VerbForm=Fin', head: -1, deprel: 'root' }
  const stops = below(above).filter(t => relation(t) === 'punct' && t.index > participle.index)
  return [
    verb,
    { ...noun, deprel: 'obj' },
    { ...above, head: verb.index, deprel: 'nsubj' },
    ...stops.map(stop => ({ ...stop, head: verb.index }))
  ]
}
