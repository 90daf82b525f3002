import { relation, type Attribution, type Token, type TokenRange } from '../../../language/index.js'
import { isPassive } from '../../passive.js'
import { nounPhrase, sourceOf } from '../source-of.js'
import { below, branchesOf, childOf, joined, joinedBy, overlaps, partsOf, type Syntax } from './syntax.js'
import type { VerbContent } from './object-content.js'
import { CLAUSES, verbContent } from './verb-content.js'

/** Raw score of an attribution that only the tree shows; set by hand. */
const TREE_SCORE = 0.6

/** An attribution of a verb, and how the verb takes its content. */
export interface VerbAttribution extends Attribution {
  readonly verb: Token
  readonly form: VerbContent['form'] | 'passive'
}

/**
 * Attributions by the tree and the lexicon alone: a reporting verb with its subject and what it takes.
 *
 *     She told reporters that the ministry expected a vote.
 *                             ^^^^^^^^^^^^ ^^^^^^^^ ^^^^^^ source, cue, content
 */
export function verbAttribution(syntax: Syntax, verb: Token): VerbAttribution | null {
  const { lexicon } = syntax
  const lemma = verb.lemma.toLowerCase()
  if (verb.upos !== 'VERB' || !lexicon.verbs.has(lemma) || lexicon.notLexicalised.has(lemma)) return null
  if (isOpen(syntax, verb)) return null
  return isPassive(branchesOf(syntax), verb.index) ? passive(syntax, verb) : active(syntax, verb)
}

function isOpen(syntax: Syntax, verb: Token): boolean {
  const { words } = syntax
  return below(syntax, verb.index).some(t => {
    const [kind, lemma] = [relation(t), t.lemma.toLowerCase()]
    return (
      ((kind === 'aux' || kind === 'advmod') && words.open.has(lemma)) ||
      (kind === 'mark' && words.openMarks.has(lemma))
    )
  })
}

function active(syntax: Syntax, verb: Token): VerbAttribution | null {
  const { lexicon } = syntax
  const content = verbContent(syntax, verb)
  const source = sourceOf(syntax.tokens, syntax.children, verb, lexicon.telling)
  if (content === null || source === null || content.parts.some(p => overlaps(p, source))) return null
  return attribution(verb, [source], content.parts, content.form)
}

/**
 * A passive: the agent speaks, and the subject is aimed at or spoken of, unless it is the one who is told.
 *
 *     The bank was accused by auditors of fraud.      Parents were told that the school would open.
 *     ^^^^^^^^                         ^^^^^^^^                             ^^^^^^^^^^^^^^^^^^^^^
 */
function passive(syntax: Syntax, verb: Token): VerbAttribution | null {
  const content = passiveContent(syntax, verb)
  if (content === null) return null
  const agent = agentOf(syntax, verb)
  const source = agent === null ? [] : [nounPhrase(syntax.tokens, syntax.children, agent.index)]
  return attribution(verb, source, content, 'passive')
}

/** What a passive reports: its clause, or its subject with what is said of it. Null where the subject itself speaks. */
export function passiveContent(syntax: Syntax, verb: Token): readonly TokenRange[] | null {
  const { lexicon, words } = syntax
  const lemma = verb.lemma.toLowerCase()
  if (isQuotedAsSaying(syntax, verb)) return null
  if (words.states.has(lemma) && agentOf(syntax, verb) === null) return null
  const clause = verbContent(syntax, verb)
  if (clause?.form === 'clause') return clause.parts
  const rest = complements(syntax, verb)
  const parts = partsOf(
    syntax,
    rest.map(t => t.index)
  )
  const to = rest.some(t => joinedBy(syntax, t.index) === 'to')
  if (words.told.has(lemma) && !to) return parts.length === 0 ? null : parts
  const subject = spokenOf(syntax, verb)
  if (subject === null) return null
  const act = lexicon.verbs.get(lemma)
  if (rest.length === 0 && (act === undefined || !words.targeted.has(act))) return null
  return joined([subject, ...parts])
}

/** The subject of a passive, or the noun that its relative pronoun stands for: "a move that was criticised by many". */
function spokenOf(syntax: Syntax, verb: Token): TokenRange | null {
  const { tokens, children } = syntax
  const subject = childOf(syntax, verb.index, 'nsubj')
  if (subject === undefined || /^(?:it|there)$/iu.test(subject.text)) return null
  if (!/^(?:who|which|that)$/iu.test(subject.text)) return nounPhrase(tokens, children, subject.index)
  return relation(verb) === 'acl' && verb.head >= 0 ? nounPhrase(tokens, children, verb.head, verb.index) : null
}

/** What a passive says of its subject: to do, of doing, as a thing; some parses hang it on the agent. */
function complements(syntax: Syntax, verb: Token): Token[] {
  const agent = agentOf(syntax, verb)
  const own = below(syntax, verb.index).filter(t => t !== agent && isComplement(syntax, t, verb))
  const lent =
    agent === null ? [] : below(syntax, agent.index).filter(t => t.upos === 'VERB' && isComplement(syntax, t, agent))
  return [...own, ...lent]
}

function isComplement(syntax: Syntax, token: Token, head: Token): boolean {
  const by = joinedBy(syntax, token.index) ?? ''
  if (token.index < head.index || !CLAUSES.has(relation(token)) || !syntax.words.about.has(by)) return false
  return by !== 'to' || childOf(syntax, token.index, 'mark') !== undefined
}

/** The one by whom something is said, in a passive. */
export function agentOf(syntax: Syntax, verb: Token): Token | null {
  const by = (t: Token) => below(syntax, t.index).some(c => relation(c) === 'case' && c.lemma === 'by')
  const agents = below(syntax, verb.index).filter(t => relation(t) === 'obl' && t.index > verb.index && by(t))
  return agents.find(t => syntax.mentions.has(t.index)) ?? agents.find(t => t.deprel === 'obl:agent') ?? null
}

/** "was quoted as saying": the subject speaks. */
export function isQuotedAsSaying(syntax: Syntax, verb: Token): boolean {
  return below(syntax, verb.index).some(t => t.xpos === 'VBG' && syntax.lexicon.verbs.get(t.lemma) === 'say')
}

function attribution(
  verb: Token,
  source: readonly TokenRange[],
  content: readonly TokenRange[],
  form: VerbAttribution['form']
): VerbAttribution {
  const cue = [{ first: verb.index, last: verb.index + 1 }]
  return { source, cue, content, score: TREE_SCORE, within: null, verb, form }
}
