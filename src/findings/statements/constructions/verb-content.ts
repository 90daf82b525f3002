import { relation, subtree, type Token } from '../../../language/index.js'
import { nounPhrase } from '../source-of.js'
import { measured, object, type VerbContent } from './object-content.js'
import { below, childOf, joinedBy, partsOf, type Syntax } from './syntax.js'

/** Relations by which what somebody is accused of, praised for, asked for is joined to the verb. */
export const CLAUSES: ReadonlySet<string> = new Set(['ccomp', 'xcomp', 'advcl', 'acl', 'obl', 'nmod'])

/**
 * What a reporting verb reports, null where the tree shows nothing.
 *
 *     The strike, the union says, has cost a third.      The board accused the bank of fraud.
 *     ^^^^^^^^^^                  ^^^^^^^^^^^^^^^^                          ^^^^^^^^^^^^^^^^^
 */
export function verbContent(syntax: Syntax, verb: Token): VerbContent | null {
  const act = syntax.lexicon.verbs.get(verb.lemma.toLowerCase())
  const request = act === 'request' || isRequestBy(syntax, verb)
  const targeted = request || (act !== undefined && syntax.words.targeted.has(act))
  return (
    clause(syntax, verb) ??
    naming(syntax, verb) ??
    (targeted ? target(syntax, verb, request) : null) ??
    told(syntax, verb) ??
    measured(syntax, verb) ??
    infinitive(syntax, verb) ??
    aside(syntax, verb) ??
    object(syntax, verb)
  )
}

/** A verb that asks by a preposition alone: called on members, called for calm. */
function isRequestBy(syntax: Syntax, verb: Token): boolean {
  const frames = syntax.lexicon.entries.verbs.get(verb.lemma.toLowerCase())?.frames ?? {}
  return below(syntax, verb.index).some(
    t => ['obl', 'obj'].includes(relation(t)) && frames[joinedBy(syntax, t.index) ?? ''] === 'request'
  )
}

/** A clause with a subject of its own, or a quotation; that of "it is said" is a subject itself. */
function clause(syntax: Syntax, verb: Token): VerbContent | null {
  const all = below(syntax, verb.index)
  const gerund = all.find(t => isGerundBefore(syntax, t, verb))
  const heads = all.filter(t => {
    if (relation(t) === 'csubj' && t.index > verb.index) return isClause(syntax, t)
    if (t === gerund) return true
    if (relation(t) !== 'ccomp') return false
    const goesOn = gerund !== undefined && t.index > verb.index
    return goesOn || [isClause, isParted, isPredicate, isFronted].some(is => is(syntax, t, verb))
  })
  if (heads.length === 0) return null
  const parts = partsOf(
    syntax,
    heads.map(t => t.index)
  )
  return { form: 'clause', parts }
}

/** A gerund before the reporting words that is the subject of what stands behind them: "Closing it, he says, is hard." */
function isGerundBefore(syntax: Syntax, head: Token, verb: Token): boolean {
  if (head.xpos !== 'VBG' || head.index > verb.index || !['csubj', 'advcl'].includes(relation(head))) return false
  const rest = below(syntax, verb.index).find(t => relation(t) === 'ccomp' && t.index > verb.index)
  const open = rest !== undefined && childOf(syntax, rest.index, 'nsubj', 'csubj', 'expl', 'mark') === undefined
  return open && isFronted(syntax, head, verb)
}

/** A clause that the reporting words part, whatever its subject was taken for: "The strike, she said, has cost a third." */
function isParted({ tokens, children }: Syntax, head: Token, verb: Token): boolean {
  if (head.index < verb.index) return false
  const before = subtree(tokens, children, head.index).filter(i => i < verb.index && tokens[i]?.upos !== 'PUNCT')
  const [first, end] = [before[0], tokens[(before.at(-1) ?? -1) + 1]]
  return first !== undefined && tokens[first]?.sentence === verb.sentence && end?.text === ','
}

/** What stands before the reporting words and a comma, be it no clause: "Not so, says Venn", "Closing it, he says, is hard". */
function isFronted(syntax: Syntax, head: Token, verb: Token): boolean {
  if (head.index > verb.index || head.sentence !== verb.sentence) return false
  const subject = childOf(syntax, verb.index, 'nsubj')
  return syntax.tokens[verb.index - 1]?.text === ',' || (subject !== undefined && isSetOff(syntax, verb, subject))
}

/** What a copula before the reporting words goes on to say behind them: "The vaccine is, she says, safe." */
function isPredicate(syntax: Syntax, head: Token, verb: Token): boolean {
  const { tokens } = syntax
  const first = partsOf(syntax, [head.index])[0]?.first ?? 0
  const before = below(syntax, verb.index).find(t => t.upos === 'AUX' && t.index < verb.index)
  return head.index > verb.index && tokens[first - 1]?.text === ',' && tokens[(before?.index ?? -2) + 1]?.text === ','
}

function isClause(syntax: Syntax, head: Token): boolean {
  const subject = childOf(syntax, head.index, 'nsubj', 'csubj', 'expl')
  if (subject !== undefined) return !(head.index < head.head ? /^W/u : /^WDT$/u).test(subject.xpos)
  return below(syntax, head.index).some(t => /^["“„«‘]$/u.test(t.text)) && joinedBy(syntax, head.index) !== 'of'
}

/** What somebody calls a thing: "called the vote crazy". */
function naming(syntax: Syntax, verb: Token): VerbContent | null {
  if (!syntax.words.naming.has(verb.lemma)) return null
  const thing = childOf(syntax, verb.index, 'obj', 'iobj')
  const name = below(syntax, verb.index).find(
    t => relation(t) === 'xcomp' && ['ADJ', 'NOUN'].includes(t.upos) && joinedBy(syntax, t.index) === null
  )
  if (thing === undefined || name === undefined || name.index < thing.index) return null
  return { form: 'target', parts: partsOf(syntax, [thing.index, name.index]) }
}

/** The sentence around a verb that is set in it or after it, with "as" or without. */
function aside(syntax: Syntax, verb: Token): VerbContent | null {
  const head = syntax.tokens[verb.head]
  const kind = relation(verb)
  const as = kind === 'advcl' && joinedBy(syntax, verb.index) === 'as'
  if (head === undefined || !(kind === 'parataxis' || as)) return null
  const subject = childOf(syntax, verb.index, 'nsubj')
  if (as && childOf(syntax, verb.index, 'obj', 'ccomp', 'xcomp') !== undefined) return null
  if (subject === undefined || (verb.index < head.index && !isSetOff(syntax, verb, subject))) return null
  const parts = partsOf(syntax, [head.index], t => t.index === verb.index || (t.head === head.index && isOpening(t)))
  return parts.length === 0 ? null : { form: 'aside', parts }
}

/** Only a verb and who speaks, between two commas: "The companies, it said, existed only on paper." */
function isSetOff({ tokens, children }: Syntax, verb: Token, subject: Token): boolean {
  const phrase = nounPhrase(tokens, children, subject.index)
  const before = phrase.last === verb.index
  if (!before && phrase.first !== verb.index + 1) return false
  const [first, last] = before ? [phrase.first, verb.index + 1] : [verb.index, phrase.last]
  return tokens[first - 1]?.text === ',' && tokens[last]?.text === ','
}

/** A conjunction that ties the sentence to the one before. */
function isOpening(token: Token): boolean {
  return relation(token) === 'cc' && token.index < token.head
}

function infinitive(syntax: Syntax, verb: Token): VerbContent | null {
  const own = below(syntax, verb.index).find(t => relation(t) === 'xcomp' && joinedBy(syntax, t.index) === 'to')
  const to = own ?? perfectOf(syntax, verb)
  if (to === undefined) return null
  const who = childOf(syntax, verb.index, 'obj', 'iobj')
  const heads = who !== undefined && who.index < to.index ? [who.index, to.index] : [to.index]
  return { form: 'infinitive', parts: partsOf(syntax, heads) }
}

/** `claimed on Sunday to have sunk it`: an infinitive of the past, which is no purpose, whatever a parse calls it. */
export function perfectOf(syntax: Syntax, verb: Token): Token | undefined {
  return below(syntax, verb.index).find(t => {
    const perfect = below(syntax, t.index).some(c => relation(c) === 'aux' && c.lemma === 'have')
    return relation(t) === 'advcl' && t.index > verb.index && perfect && joinedBy(syntax, t.index) === 'to'
  })
}

/** Whom the verb aims at and with what; a request may have only what is asked for. */
function target(syntax: Syntax, verb: Token, request: boolean): VerbContent | null {
  const after = below(syntax, verb.index).filter(t => t.index > verb.index)
  const whom = after.find(t => ['obj', 'iobj'].includes(relation(t))) ?? after.find(t => isCalledOn(syntax, t))
  const rest = after.filter(
    t => CLAUSES.has(relation(t)) && t !== whom && syntax.words.about.has(joinedBy(syntax, t.index) ?? '')
  )
  const asked = rest.filter(t => ['for', 'to'].includes(joinedBy(syntax, t.index) ?? ''))
  const due = after.filter(t => t.index > (asked.at(-1)?.index ?? t.index) && isDeadline(syntax, t))
  if (request ? asked.length === 0 : whom === undefined) return null
  if (request && whom === undefined && joinedBy(syntax, asked[0]?.index ?? -1) !== 'for') return null
  const heads = [...(whom === undefined ? [] : [whom]), ...(request ? [...asked, ...due] : rest)].map(t => t.index)
  const on = whom !== undefined && isCalledOn(syntax, whom) ? whom.index : -1
  const parts = partsOf(syntax, heads, t => (t.head === on && relation(t) === 'case') || isNewClause(syntax, t))
  return { form: 'target', parts }
}

/** By when what is asked for is wanted: before the festival, and not before the reporters. */
function isDeadline(syntax: Syntax, token: Token): boolean {
  const { words, lexicon } = syntax
  const by = joinedBy(syntax, token.index) ?? ''
  const due = words.deadlines.has(by) || (by === 'before' && !words.occasions.has(token.lemma.toLowerCase()))
  return relation(token) === 'obl' && due && !lexicon.audiences.has(token.lemma.toLowerCase())
}

/** What somebody is warned of or told about. */
function told(syntax: Syntax, verb: Token): VerbContent | null {
  if (!syntax.words.told.has(verb.lemma)) return null
  const about = below(syntax, verb.index).find(
    t =>
      t.index > verb.index && relation(t) === 'obl' && /^(?:of|about|against)$/u.test(joinedBy(syntax, t.index) ?? '')
  )
  return about === undefined ? null : { form: 'target', parts: partsOf(syntax, [about.index]) }
}

/** A finite verb that a parse ties to a noun, a gerund or an infinitive: it goes on with the sentence, not with the content. */
function isNewClause({ tokens }: Syntax, token: Token): boolean {
  const head = tokens[token.head]
  if (relation(token) !== 'conj' || head === undefined) return false
  return /^VB[DZP]$/u.test(token.xpos) && !/^VB[DZP]$/u.test(head.xpos)
}

/** The one called on or appealed to. */
function isCalledOn(syntax: Syntax, token: Token): boolean {
  return ['obl', 'obj'].includes(relation(token)) && ['on', 'upon', 'to'].includes(joinedBy(syntax, token.index) ?? '')
}
