import { childrenOf, relation, type Document, type Token } from '../../language/index.js'
import type { ConstructionWords } from './constructions/construction-words.js'
import { actIn } from './cue-entry.js'
import type { CueLexicon } from './cue-lexicon.js'
import { withSecondSubjects } from './second-subjects.js'
import { withSpeakersBehind } from './speakers-behind.js'
import { withTimesBetweenVerbs } from './times-between-verbs.js'

/** How far a quotation's marks are looked for, in tokens. */
const LONGEST = 60

/** What the rule reads of the lexicons. */
interface Words {
  readonly cues: Pick<CueLexicon, 'entries'>
  readonly constructions: Pick<ConstructionWords, 'circumstances' | 'occasions' | 'eventualities' | 'told'>
}

/**
 * The document with its trees set right where verbs of saying tell more than a parser sees: that-clauses after an occasion,
 * a second verb of the reporter after a clause in another tense, speakers behind their verb, names behind a description, and
 * times between two verbs.
 */
export function withReportedClauses<D extends Pick<Document, 'tokens' | 'times' | 'entities'>>(
  document: D,
  words: Words
): D {
  const named = withSpeakersBehind(withSecondSubjects(withTimesBetweenVerbs(document)), words.cues)
  return withSecondVerbs(withClausesOfVerbs(withQuotedClauses(named, words), words), words)
}

/**
 * A quotation before its verb with one clause at its head: what else in it a parser hung on the verb belongs to that clause,
 * and what the verb is said to correct (reparandum) is what it says, since edited text corrects nothing aloud.
 *
 *     "If they stay closed, we will," she shouted.
 *                  ^^^^^^ ----> ^^^^
 */
function withQuotedClauses<D extends Pick<Document, 'tokens'>>(document: D, { cues }: Words): D {
  const { tokens } = document
  const heads = new Map<number, Token>()
  for (const t of tokens) {
    const verb = ['ccomp', 'reparandum'].includes(relation(t)) ? tokens[t.head] : undefined
    if (verb !== undefined && t.index < verb.index && takesClauses(verb, cues)) heads.set(verb.index, t)
  }
  const mended = tokens.map(t => {
    const clause = heads.get(t.head)
    if (clause === undefined || t.upos === 'PUNCT') return t
    if (t === clause) return relation(t) === 'ccomp' ? t : { ...t, deprel: 'ccomp' }
    return t.index < clause.index && isInOneQuotation(tokens, t, clause) ? { ...t, head: clause.index } : t
  })
  return mended.some((t, i) => t !== tokens[i]) ? { ...document, tokens: mended } : document
}

/** Whether the marks of quotation nearest to two tokens open before both and close behind both. */
function isInOneQuotation(tokens: readonly Token[], a: Token, b: Token): boolean {
  const isMark = (t: Token) => /^(?:["“”«»]|''|``)$/u.test(t.text)
  if (tokens.slice(a.index, b.index).some(isMark)) return false
  const before = tokens
    .slice(Math.max(0, a.index - LONGEST), a.index)
    .filter(t => t.sentence === a.sentence && isMark(t))
  const after = tokens.slice(b.index, b.index + LONGEST).find(t => t.sentence === b.sentence && isMark(t))
  return before.length % 2 === 1 && after !== undefined
}

/**
 * A finite verb of saying that a parser joined to a clause with an auxiliary, after a comma, belongs to the verb that
 * reports the clause: it cannot share the auxiliary.
 *
 *     The mayor said the bridge had failed, but denied that it was closed.
 *               ^^^^ <------------------------- ^^^^^^
 */
function withSecondVerbs<D extends Pick<Document, 'tokens'>>(document: D, { cues }: Words): D {
  const { tokens } = document
  const children = childrenOf(tokens)
  const has = (t: Token, ...names: string[]) =>
    (children[t.index] ?? []).some(c => names.includes(relation(tokens[c] ?? t)))
  const finite = (t: Token | undefined) =>
    t?.xpos === 'VBD' && !has(t, 'aux') && cues.entries.verbs.has(t.lemma.toLowerCase())
  const mended = tokens.map(token => {
    const clause = relation(token) === 'conj' && finite(token) ? tokens[token.head] : undefined
    if (clause === undefined || relation(clause) !== 'ccomp' || has(token, 'nsubj', 'expl')) return token
    const reporter = tokens[clause.head]
    const and = (children[token.index] ?? []).find(c => relation(tokens[c] ?? token) === 'cc')
    const apart = and !== undefined && tokens[and - 1]?.text === ','
    const before = reporter !== undefined && reporter.index < clause.index && finite(reporter)
    return apart && before && has(clause, 'aux') ? { ...token, head: reporter.index } : token
  })
  return mended.some((t, i) => t !== tokens[i]) ? { ...document, tokens: mended } : document
}

/**
 * The document with each that-clause on the verb that reports it, where a parser hung it on the noun of the occasion
 * between them; so all findings read the clause as said, denied or warned, and not as what the noun is about.
 *
 *     The ministry denied in a statement that the plant was hit.
 *                  ^^^^^^ <------------------------------- ^^^
 */
function withClausesOfVerbs<D extends Pick<Document, 'tokens' | 'times'>>(document: D, words: Words): D {
  const children = childrenOf(document.tokens)
  const below = (t: Token) => (children[t.index] ?? []).flatMap(c => document.tokens[c] ?? [])
  const tokens = document.tokens.map(token => {
    const noun = isThatClause(token, below(token)) ? document.tokens[token.head] : undefined
    const verb = noun === undefined ? undefined : reportingVerb(document, noun, below, words)
    return verb === undefined ? token : { ...token, head: verb.index, deprel: 'ccomp' }
  })
  return tokens.some((t, i) => t !== document.tokens[i]) ? { ...document, tokens } : document
}

/** "that" as a conjunction, and a subject of its own: no relative clause. */
function isThatClause(token: Token, below: readonly Token[]): boolean {
  if (relation(token) !== 'acl') return false
  const that = below.find(t => relation(t) === 'mark' && t.index < token.index)
  const subject = below.some(t => ['nsubj', 'csubj', 'expl'].includes(relation(t)))
  return that?.upos === 'SCONJ' && that.text.toLowerCase() === 'that' && subject
}

/** The verb before an occasion that reports clauses and has nothing else to say; the noun may hang on the one who is told. */
function reportingVerb(
  document: Pick<Document, 'tokens' | 'times'>,
  noun: Token,
  below: (t: Token) => Token[],
  { cues, constructions }: Words
): Token | undefined {
  const governor = document.tokens[noun.head]
  const told = relation(noun) === 'nmod' && governor !== undefined && ['obj', 'iobj'].includes(relation(governor))
  const verb = told ? document.tokens[governor.head] : governor
  if (verb?.upos !== 'VERB' || verb.index > noun.index || !takesClauses(verb, cues)) return undefined
  const tells = constructions.told.has(verb.lemma.toLowerCase())
  if (relation(noun) !== 'obl' && !(told && tells)) return undefined
  const busy = below(verb).some(t => ['ccomp', 'xcomp', ...(tells ? [] : ['obj'])].includes(relation(t)))
  return !busy && isOccasion(document, noun, below(noun), constructions) ? verb : undefined
}

function takesClauses(verb: Token, { entries }: Words['cues']): boolean {
  const entry = verb.upos === 'VERB' ? entries.verbs.get(verb.lemma.toLowerCase()) : undefined
  return entry !== undefined && actIn(entry, ['that']).act !== null
}

/** "in a statement", "at a hearing", "on Monday", "for the first time"; not "in the event that". */
function isOccasion(
  { times }: Pick<Document, 'times'>,
  noun: Token,
  below: readonly Token[],
  { circumstances, occasions, eventualities }: Words['constructions']
): boolean {
  if (times.some(time => noun.index >= time.first && noun.index < time.last)) return true
  const by = below.find(t => relation(t) === 'case')?.text.toLowerCase() ?? ''
  if (by === 'for') return noun.lemma === 'time' && below.some(t => t.feats.includes('NumType=Ord'))
  const lemma = noun.lemma.toLowerCase()
  return circumstances.has(by) && occasions.has(lemma) && !eventualities.has(lemma)
}
