import { relation, type Attribution, type Passage, type Token, type TokenRange } from '../../../language/index.js'
import { isPassive } from '../../passive.js'
import { nounPhrase } from '../source-of.js'
import { accordingTo } from './according-to.js'
import { beforeNextVerb, withOtherSide, withoutCircumstance, withoutReasons, withPredicate } from './clause-content.js'
import { cueWord } from './cue-word.js'
import { missingContent } from './missing-content.js'
import { nounAct, nounContent, ownerOf } from './noun-attributions.js'
import { isReportedAsSaying, ofReportedAsSaying } from './reported-as-saying.js'
import { relativeContent } from './relative-content.js'
import { saidBySpeaker } from './said-by-speaker.js'
import { sourceEdges } from './source-edges.js'
import { sourceInCue } from './source-in-cue.js'
import { below, branchesOf, childOf, holds, joined, joinedBy, overlaps, type Syntax } from './syntax.js'
import { toldSource } from './told-source.js'
import { agentOf, isQuotedAsSaying, passiveContent } from './verb-attributions.js'
import { verbContent } from './verb-content.js'

type Rule = (syntax: Syntax, attribution: Attribution) => Attribution

/** Where the tree knows better than the roles that the reader model gave, in the order in which the rules are asked. */
const RULES: readonly Rule[] = [
  sourceEdges,
  saidBySpeaker,
  sourceInCue,
  toldSource,
  ofPassive,
  ofNoun,
  accordingTo,
  withTarget,
  relativeContent,
  withOtherSide,
  withPredicate,
  withoutReasons,
  beforeNextVerb,
  withoutCircumstance,
  missingContent,
  withPreposition,
  inPassage
]

/** An attribution of the reader model, with what its roles miss by the tree, and without what they take in by mistake. */
export function completeAttribution(syntax: Syntax, attribution: Attribution): Attribution {
  return RULES.reduce((a, rule) => rule(syntax, a), attribution)
}

/** The subject of a passive does not speak; it belongs to the content, unless it is the one who is told. */
function ofPassive(syntax: Syntax, a: Attribution): Attribution {
  const verb = cueWord(syntax.tokens, a.cue)
  if (verb?.upos !== 'VERB' || !isPassive(branchesOf(syntax), verb.index) || !isReporting(syntax, verb)) return a
  const content = isMereQuoting(syntax, verb) ? [] : passiveContent(syntax, verb)
  const agent = agentOf(syntax, verb)
  if (agent === null && (isInstalling(syntax, verb) || isAsked(syntax, verb))) return { ...a, content: [] }
  const subject = childOf(syntax, verb.index, 'nsubj')
  if (subject !== undefined && isReportedAsSaying(syntax, verb)) {
    const reported = ofReportedAsSaying(syntax, a, verb, subject)
    if (reported !== null) return reported
  }
  if (content === null) return isDue(syntax, verb, agent, subject, a) ? { ...a, content: [] } : a
  const said = a.source.filter(r => subject === undefined || !holds(r, subject.index))
  const source = agent === null ? said : [nounPhrase(syntax.tokens, syntax.children, agent.index)]
  return { ...a, source, content }
}

/** "was declared president": who is made something says nothing, nor do those whom the sentence leaves out. */
function isInstalling(syntax: Syntax, verb: Token): boolean {
  const made = childOf(syntax, verb.index, 'xcomp', 'obj')
  return syntax.words.installing.has(verb.lemma) && made !== undefined && ['NOUN', 'PROPN'].includes(made.upos)
}

/** "Asked about the bridge, the mayor …": the question is the occasion of the answer, and nobody's statement. */
function isAsked({ lexicon }: Syntax, verb: Token): boolean {
  const aside = ['advcl', 'acl'].includes(relation(verb)) && verb.xpos === 'VBN'
  return aside && lexicon.verbs.get(verb.lemma.toLowerCase()) === 'request'
}

/** "The minister is expected on Friday": what is expected of a subject without a predicate is its coming, and no statement. */
function isDue(syntax: Syntax, verb: Token, agent: Token | null, subject: Token | undefined, a: Attribution): boolean {
  if (agent !== null || subject === undefined || syntax.lexicon.verbs.get(verb.lemma) !== 'estimate') return false
  const phrase = nounPhrase(syntax.tokens, syntax.children, subject.index)
  const bare = childOf(syntax, verb.index, 'xcomp', 'ccomp') === undefined
  return bare && a.content.length > 0 && a.content.every(r => r.first >= phrase.first && r.last <= phrase.last)
}

/** "was quoted a price": nothing is said without "as". */
function isMereQuoting(syntax: Syntax, verb: Token): boolean {
  const said = isQuotedAsSaying(syntax, verb) || below(syntax, verb.index).some(t => joinedBy(syntax, t.index) === 'as')
  return syntax.words.citing.has(verb.lemma) && childOf(syntax, verb.index, 'obj') !== undefined && !said
}

/** A verb of the lexicon in a sense that says something. */
function isReporting({ lexicon, words }: Syntax, verb: Token): boolean {
  const lemma = verb.lemma.toLowerCase()
  return lexicon.verbs.has(lemma) && !lexicon.notLexicalised.has(lemma) && !words.deeds.has(lemma)
}

/** A noun for something said ends where its own clause ends: "the claim that it was full | drew laughter". */
function ofNoun(syntax: Syntax, a: Attribution): Attribution {
  const noun = cueNoun(syntax, a.cue)
  const act = noun === undefined ? undefined : nounAct(syntax, noun)
  if (noun === undefined || act === undefined) return a
  const content = nounContent(syntax, noun, act)
  if (content === null || !content.some(c => a.content.some(r => overlaps(c, r)))) return a
  const drawn = syntax.words.drawing.has(syntax.tokens[noun.head]?.lemma ?? '')
  if (drawn) return { ...a, source: ownerOf(syntax, noun), cue: [{ first: noun.index, last: noun.index + 1 }], content }
  return { ...a, source: a.source.length > 0 ? a.source : ownerOf(syntax, noun), content }
}

/** The noun that carries a cue, also as what somebody only draws upon himself: "faced accusations that". */
function cueNoun({ tokens, words }: Syntax, cue: readonly TokenRange[]): Token | undefined {
  const word = cueWord(tokens, cue)
  if (word?.upos !== 'VERB' || !words.drawing.has(word.lemma)) return word?.upos === 'NOUN' ? word : undefined
  return cue.flatMap(r => tokens.slice(r.first, r.last)).find(t => t.upos === 'NOUN' && t.head === word.index)
}

/** For accusing, criticising, praising and asking, the one aimed at is inside the content. */
function withTarget(syntax: Syntax, a: Attribution): Attribution {
  const verb = cueWord(syntax.tokens, a.cue)
  const act = verb === undefined ? undefined : syntax.lexicon.verbs.get(verb.lemma.toLowerCase())
  if (
    verb === undefined ||
    act === undefined ||
    !syntax.words.targeted.has(act) ||
    isPassive(branchesOf(syntax), verb.index)
  )
    return a
  const content = verbContent(syntax, verb)
  if (content?.form !== 'target') return a
  const missing = content.parts.filter(p => !a.content.some(r => overlaps(p, r)))
  const touched = content.parts.filter(p => a.content.some(r => overlaps(p, r)))
  if (a.content.length > 0 && touched.length === 0) return a
  const kept = a.content.filter(r => r.first > verb.index).map(r => beforeNewClause(syntax, r, content.parts))
  return { ...a, content: joined([...kept, ...touched.map(p => startOf(p, kept)), ...missing]) }
}

/** A content that runs on into a clause of its own, with its subject or tense, ends before it. */
function beforeNewClause({ tokens }: Syntax, r: TokenRange, parts: readonly TokenRange[]): TokenRange {
  const end = Math.max(...parts.map(p => p.last))
  const tie = tokens[end]
  return tie !== undefined && end < r.last && end > r.first && relation(tie) === 'cc'
    ? { first: r.first, last: end }
    : r
}

/** The part from its beginning to where the content that it touches begins. */
function startOf(part: TokenRange, content: readonly TokenRange[]): TokenRange {
  const touched = content.find(r => overlaps(r, part))
  return touched === undefined || touched.first <= part.first ? part : { first: part.first, last: touched.last }
}

/** A preposition before a gerund belongs to it, and not to the cue, unless the two are one entry: cautioned | against lighting. */
function withPreposition({ tokens, lexicon }: Syntax, a: Attribution): Attribution {
  const own = a.cue.at(-1)
  const [verb, last] = [tokens[own?.first ?? -1], tokens[(own?.last ?? 0) - 1]]
  if (own === undefined || verb?.upos !== 'VERB' || last?.index !== verb.index + 1) return a
  const part = a.content.find(r => r.first === own.last && tokens[r.first]?.xpos === 'VBG')
  const one = lexicon.phrases.some(p => p.lemmas.join(' ') === `${verb.lemma} ${last.lemma}`)
  if (part === undefined || one || !['case', 'mark'].includes(relation(last))) return a
  const cue = a.cue.map(r => (r === own ? { first: r.first, last: r.last - 1 } : r))
  return { ...a, cue, content: a.content.map(r => (r === part ? { first: last.index, last: r.last } : r)) }
}

/** What stands in another paragraph that is no sentence (a heading, a link to another story) is no content. */
function inPassage({ tokens, document }: Syntax, a: Attribution): Attribution {
  const home = tokens[a.cue[0]?.first ?? 0]?.passage
  const { text, passages } = document.surface
  const isSentence = (passage: Passage | undefined) =>
    passage === undefined ||
    /["“„«»”]/u.test(text.slice(passage.start, passage.end)) ||
    /[.!?…,:;]["”’'»)\]]*$/u.test(text.slice(Math.max(0, passage.end - 4), passage.end))
  const clear = (r: TokenRange) => {
    const passage = tokens[r.first]?.passage
    return passage === home || isSentence(passages[passage ?? 0])
  }
  return { ...a, content: a.content.filter(clear) }
}
