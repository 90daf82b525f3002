import { headOf, relation, type Attribution, type Token } from '../../../language/index.js'
import { nounPhrase } from '../source-of.js'
import { canSpeak } from './noun-attributions.js'
import { below, childOf, joined, type Syntax } from './syntax.js'

/** Raw score of an attribution by "citing"; set by hand. */
const CITING_SCORE = 0.6

/** An attribution with the first word of the cue of the one that reports it. */
export interface Reported extends Attribution {
  readonly under: number
}

/**
 * The one cited for what another one reports: the same content, a link farther down the chain. Whoever cites a reason
 * (citing cracks in the wall) says so himself.
 *
 *     The bank was near collapse, the Gazette reported, citing two directors.
 *     ^^^^^^^^^^^^^^^^^^^^^^^^^^                        ^^^^^^ ^^^^^^^^^^^^^
 */
export function citingAttribution(syntax: Syntax, verb: Token, reports: readonly Attribution[]): Reported | null {
  const { tokens, children } = syntax
  const cited = citedBy(syntax, verb)
  if (cited === null) return null
  const outer = reports.find(a => {
    const cue = a.cue[0]
    const near = cue !== undefined && tokens[cue.first]?.sentence === verb.sentence
    if (!near || a.content.length === 0 || !(cue.first < verb.index || isAside(syntax, verb, a))) return false
    return a.content.every(r => verb.index < r.first || verb.index >= r.last)
  })
  if (outer === undefined) return null
  const source = [nounPhrase(tokens, children, cited.index)]
  const cue = [{ first: verb.index, last: verb.index + 1 }]
  const under = outer.cue[0]?.first ?? 0
  return { source, cue, content: joined(outer.content), score: CITING_SCORE, within: null, under }
}

/** Whether an attribution has no more to say than whom somebody cites. */
export function isBareCitation(syntax: Syntax, { cue, content }: Attribution): boolean {
  const verb = syntax.tokens[cue[0]?.first ?? -1]
  const cited = verb === undefined ? null : citedBy(syntax, verb)
  if (cited === null || content.length === 0) return false
  const phrase = nounPhrase(syntax.tokens, syntax.children, cited.index)
  return content.every(r => r.first >= phrase.first && r.last <= phrase.last)
}

/** The head of those whom a participle of citing names. */
function citedBy(syntax: Syntax, verb: Token): Token | null {
  const aside = ['advcl', 'acl'].includes(relation(verb))
  if (verb.xpos !== 'VBG' || !aside || !syntax.words.citing.has(verb.lemma)) return null
  const cited = childOf(syntax, verb.index, 'obj', 'obl')
  return cited !== undefined && cited.index > verb.index && isSource(syntax, cited) ? cited : null
}

/** "The Gazette, citing two directors, reported …": the participle hangs on the one who reports, or on the report. */
function isAside({ tokens }: Syntax, verb: Token, { source, cue }: Attribution): boolean {
  return [...source, ...cue].some(r => headOf(tokens, r) === verb.head)
}

/** People and outlets that one cites, or a document; no thing that is given as a reason. */
function isSource(syntax: Syntax, noun: Token): boolean {
  const type = syntax.mentions.get(noun.index)?.entity.type
  if (type !== undefined) return canSpeak(syntax, noun)
  const documents = syntax.lexicon.documents
  return documents.has(noun.lemma.toLowerCase()) || below(syntax, noun.index).some(t => documents.has(t.lemma))
}
