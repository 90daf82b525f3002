import { headOf, relation, type Attribution, type Token, type TokenRange } from '../../../language/index.js'
import type { Act } from '../../../record/index.js'
import { nounPhrase, sourceOf } from '../source-of.js'
import { isAmount } from './object-content.js'
import { below, childOf, joined, joinedBy, partsOf, type Syntax } from './syntax.js'

/** Raw score of an attribution by a noun that only the tree shows; set by hand. */
const NOUN_SCORE = 0.5

/**
 * Attributions by a noun for something said, where the sentence gives what it is about: a clause, an infinitive, or a
 * phrase by a preposition of its act.
 *
 *     A warning by the board that the dike could fail      criticism of the rules from shop owners
 *       ^^^^^^^    ^^^^^^^^^      ^^^^^^^^^^^^^^^^^^^       ^^^^^^^^^ ^^^^^^^^^^^^      ^^^^^^^^^^^
 */
export function nounAttribution(syntax: Syntax, noun: Token): Attribution | null {
  if (noun.upos !== 'NOUN') return null
  const act = nounAct(syntax, noun)
  if (act === undefined) return null
  if (isPressRequest(syntax, noun)) return null
  const carrier = carrierOf(syntax, noun)
  if (carrier !== null) return ofCarrier(syntax, carrier, noun, act)
  const content = nounContent(syntax, noun, act)
  const source = ownerOf(syntax, noun)
  if (content === null || !(source.length > 0 || isBare(syntax, noun) || hasClause(syntax, noun))) return null
  const cue = [{ first: noun.index, last: noun.index + 1 }]
  return { source, cue, content, score: NOUN_SCORE, within: null }
}

/** `requests for comment`: what the press asks is nobody's statement. */
function isPressRequest(syntax: Syntax, noun: Token): boolean {
  const { requests, answers } = syntax.lexicon.silence
  const asked = below(syntax, noun.index).find(t => relation(t) === 'nmod' && joinedBy(syntax, t.index) === 'for')
  return requests.has(noun.lemma.toLowerCase()) && asked !== undefined && answers.has(asked.lemma.toLowerCase())
}

/** The act of a noun for something said; what nobody stands for (reports, rumours) only in the plural. */
export function nounAct({ lexicon }: Pick<Syntax, 'lexicon'>, noun: Token): Act | undefined {
  const lemma = noun.lemma.toLowerCase()
  return lexicon.nouns.get(lemma) ?? (noun.xpos === 'NNS' && lexicon.unattributed.has(lemma) ? 'claim' : undefined)
}

/** The verb that only carries the noun: voiced alarm, made a promise. */
function carrierOf({ tokens, words }: Syntax, noun: Token): Token | null {
  const verb = tokens[noun.head]
  const carries =
    relation(noun) === 'obj' && verb?.upos === 'VERB' && words.light.has(verb.lemma) && verb.index < noun.index
  return carries ? verb : null
}

function ofCarrier(syntax: Syntax, verb: Token, noun: Token, act: Act): Attribution | null {
  const content = nounContent(syntax, noun, act) ?? contentOfCarrier(syntax, verb, noun, act)
  const source = sourceOf(syntax.tokens, syntax.children, verb, syntax.lexicon.telling)
  const head = source === null ? undefined : syntax.tokens[headOf(syntax.tokens, source)]
  if (content === null || source === null || head === undefined || !(canSpeak(syntax, head) || head.upos === 'NOUN'))
    return null
  const cue = [
    { first: verb.index, last: verb.index + 1 },
    { first: noun.index, last: noun.index + 1 }
  ]
  return { source: [source], cue: joined(cue), content, score: NOUN_SCORE, within: null }
}

/** Some parses hang what the noun is about on the verb. */
function contentOfCarrier(syntax: Syntax, verb: Token, noun: Token, act: Act): readonly TokenRange[] | null {
  const by = syntax.words.nouns.get(act)
  const about = below(syntax, verb.index).find(
    t => t.index > noun.index && relation(t) === 'obl' && by?.has(joinedBy(syntax, t.index) ?? '') === true
  )
  return about === undefined ? null : partsOf(syntax, [about.index])
}

/** Nobody's words by name: calls for peace, claims of fraud. */
function isBare(syntax: Syntax, noun: Token): boolean {
  return (
    noun.xpos === 'NNS' && childOf(syntax, noun.index, 'det') === undefined && joinedBy(syntax, noun.index) === null
  )
}

function hasClause(syntax: Syntax, noun: Token): boolean {
  return below(syntax, noun.index).some(t => isThatClause(syntax, t))
}

/** What a noun for something said is about; a noun for a count says nothing but its amount. */
export function nounContent(syntax: Syntax, noun: Token, act: Act): readonly TokenRange[] | null {
  const counts = syntax.words.tallies.has(noun.lemma.toLowerCase())
  const after = counts ? [] : below(syntax, noun.index).filter(t => t.index > noun.index)
  const clause = after.find(t => isThatClause(syntax, t))
  const to = syntax.words.to.has(act)
    ? after.find(t => relation(t) === 'acl' && joinedBy(syntax, t.index) === 'to')
    : undefined
  const head = clause ?? to ?? about(syntax, noun, act)
  const parts = head === undefined ? null : partsOf(syntax, [head.index], t => isOwner(syntax, t, noun))
  return parts !== null && head === clause ? beforePredicate(syntax, noun, head, parts) : parts
}

/**
 * The clause of a noun that a sentence has no verb for, up to the past form that can be no participle: it has an object.
 *
 *     The guild's denial that it had dumped oil in the bay | convinced few.
 */
function beforePredicate(
  syntax: Syntax,
  noun: Token,
  clause: Token | undefined,
  parts: readonly TokenRange[]
): readonly TokenRange[] {
  const { tokens, document } = syntax
  const whole = parts[0]
  if (relation(noun) !== 'root' || whole === undefined || parts.length > 1) return parts
  const verb = tokens.slice(whole.first + 1, whole.last).find(t => {
    if (t === clause || document.times.some(time => time.first === t.index + 1)) return false
    const bare = /^VB[DN]$/u.test(t.xpos) && ['acl', 'amod'].includes(relation(t)) && t.deprel !== 'acl:relcl'
    const [before, next] = [tokens[t.index - 1], tokens[t.index + 1]]
    const ends = before !== undefined && ['NOUN', 'PROPN', 'ADJ', 'ADV'].includes(before.upos)
    return bare && ends && next !== undefined && /^(?:NOUN|PROPN|PRON|DET|NUM|ADJ)$/u.test(next.upos)
  })
  return verb === undefined ? parts : [{ first: whole.first, last: verb.index }]
}

/** "that" as a conjunction: no relative pronoun, and a subject of its own. */
function isThatClause(syntax: Syntax, token: Token): boolean {
  if (!['acl', 'ccomp'].includes(relation(token)) || joinedBy(syntax, token.index) !== 'that') return false
  const mark = below(syntax, token.index).find(t => t.text.toLowerCase() === 'that')
  return (
    mark?.upos === 'SCONJ' &&
    !lacksObject(syntax, token) &&
    childOf(syntax, token.index, 'nsubj', 'csubj', 'expl') !== undefined
  )
}

/** `a claim that the office disputes`: a verb of denying without an object has it before it, whatever a parse calls "that". */
function lacksObject(syntax: Syntax, verb: Token): boolean {
  if (!syntax.words.denying.has(verb.lemma.toLowerCase())) return false
  return childOf(syntax, verb.index, 'obj', 'ccomp', 'xcomp', 'nsubj:pass') === undefined
}

/** The phrase by a preposition of the act, on the noun or, in some parses, on the noun that asks with it. */
function about(syntax: Syntax, noun: Token, act: Act): Token | undefined {
  const by = syntax.words.nouns.get(act)
  const is = (t: Token) =>
    t.index > noun.index &&
    (by?.has(joinedBy(syntax, t.index) ?? '') === true || (act === 'estimate' && isAmountOf(syntax, noun, t)))
  return below(syntax, noun.index).find(t => ['nmod', 'acl', 'advcl'].includes(relation(t)) && is(t))
}

/** `the ministry's figure of 1,200 cases`: an amount, of a noun whose owner can count or reckon; not `the storm's toll of 31`, nor a country's. */
function isAmountOf(syntax: Syntax, noun: Token, token: Token): boolean {
  if (joinedBy(syntax, token.index) !== 'of' || !isAmount(syntax, token)) return false
  const [owner] = ownerOf(syntax, noun)
  const head = owner === undefined ? undefined : syntax.tokens[headOf(syntax.tokens, owner)]
  if (head === undefined || syntax.mentions.get(head.index)?.entity.type === 'state') return false
  return canSpeak(syntax, head) || syntax.lexicon.institutions.has(head.lemma.toLowerCase())
}

/** Whose words they are: the owner, or who is joined by a preposition of owners. */
export function ownerOf(syntax: Syntax, noun: Token): TokenRange[] {
  const poss = below(syntax, noun.index).find(t => t.deprel === 'nmod:poss')
  const owning = poss?.index ?? ownerBefore(syntax, noun)
  if (owning !== null) return [nounPhrase(syntax.tokens, syntax.children, owning)]
  const parts = [noun, ...below(syntax, noun.index).filter(t => relation(t) === 'nmod')]
  const owner = parts.flatMap(p => below(syntax, p.index)).find(t => isOwner(syntax, t, noun))
  return owner === undefined ? [] : [nounPhrase(syntax.tokens, syntax.children, owner.index)]
}

/** The name or noun whose mark of possession stands before the noun, whatever a parse hangs it on: "parts of Venn's claim". */
function ownerBefore({ tokens }: Syntax, noun: Token): number | null {
  let at = noun.index - 1
  while (['ADJ', 'NUM', 'ADV'].includes(tokens[at]?.upos ?? '')) at--
  const mark = tokens[at]
  const owner = mark?.xpos === 'POS' ? tokens[mark.head] : undefined
  return owner !== undefined && owner.index < noun.index && owner.upos !== 'VERB' ? owner.index : null
}

/** A phrase by a preposition of owners whose noun can speak. */
function isOwner(syntax: Syntax, token: Token, noun: Token): boolean {
  if (relation(token) !== 'nmod' || token.index < noun.index) return false
  const by = joinedBy(syntax, token.index)
  return by !== null && syntax.words.owners.has(by) && canSpeak(syntax, token)
}

/** A mention of somebody, a document, or people in the plural. */
export function canSpeak({ mentions, lexicon }: Syntax, token: Token): boolean {
  const type = mentions.get(token.index)?.entity.type
  if (type !== undefined) return !['place', 'facility', 'event'].includes(type)
  return lexicon.documents.has(token.lemma.toLowerCase()) || token.xpos === 'NNS' || token.upos === 'PRON'
}
