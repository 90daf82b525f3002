import {
  headOf,
  relation,
  type Attribution,
  type Document,
  type Token,
  type TokenRange
} from '../../../language/index.js'
import { headlineAttributions } from '../headline-attributions.js'
import { accordingAttribution } from './according-to.js'
import { adverbAttribution } from './adverb-attributions.js'
import { isBelieved } from './believed.js'
import { citingAttribution, isBareCitation, type Reported } from './citing-attribution.js'
import { colonAttribution } from './colon-attribution.js'
import { completeAttribution } from './complete-attribution.js'
import { nounAttribution } from './noun-attributions.js'
import { phraseAttribution } from './phrase-attributions.js'
import { atOwnSentence } from './own-sentence.js'
import { overlaps, partsOf, type Syntax } from './syntax.js'
import { verbAttribution } from './verb-attributions.js'

/** Longest sentence that the tree is asked about, in words; a longer one is a list or a mistake. */
const LONGEST = 400

/**
 * The attributions of a document: those of the reader model, completed by the tree; those of a headline's colon; and
 * those of constructions whose words the model left free.
 */
export function candidates(document: Document, syntax: Syntax): (Attribution | Reported)[] {
  const given = document.attributions.filter(a => a.cue.length > 0)
  const model = atNearestCue(given).map(a => withoutForeignClauses(syntax, a))
  const completed = atOwnSentence(
    syntax,
    model.map(a => completeAttribution(syntax, a))
  )
  const known = bySentence(syntax, model)
  const filled = completed.filter((a, i) => model[i]?.content.length !== 0 || isFree(syntax, a, known))
  const found = filled
    .filter(a => !isReader(syntax, a) && !isBareCitation(syntax, a))
    .flatMap(a => separated(syntax, a))
  const taken = new Set(found.flatMap(a => a.cue.flatMap(wordsOf)))
  const free = (a: Attribution) => a.cue.every(r => !wordsOf(r).some(i => taken.has(i)))
  const add = (list: readonly Attribution[]) => {
    for (const a of list.filter(free)) {
      for (const i of a.cue.flatMap(wordsOf)) taken.add(i)
      found.push(a)
    }
  }
  add(headlineAttributions({ document, mentions: syntax.mentions, lexicon: syntax.lexicon }))
  add(document.sentences.flatMap(s => colonAttribution(syntax, s) ?? []))
  add(treeAttributions(syntax, found))
  return [...found, ...cited(syntax, found)]
}

/** What stands right behind a cue that has nothing is its content, and not that of a cue farther off. */
function atNearestCue(model: readonly Attribution[]): Attribution[] {
  const bare = model.filter(a => a.content.length === 0)
  const owner = (of: Attribution, r: TokenRange) =>
    bare.find(b => b.cue.at(-1)?.last === r.first && (of.cue[0]?.first ?? 0) < (b.cue[0]?.first ?? 0))
  return model.map(a => {
    if (!bare.includes(a)) return { ...a, content: a.content.filter(r => owner(a, r) === undefined) }
    return { ...a, content: model.flatMap(b => b.content.filter(r => owner(b, r) === a)) }
  })
}

/** The content of a verb without clauses that another one takes, above or beside it: those are what that one reports. */
function withoutForeignClauses({ tokens, lexicon }: Syntax, a: Attribution): Attribution {
  const own = new Set(a.cue.flatMap(wordsOf))
  if (![...own].some(i => tokens[i]?.upos === 'VERB' && lexicon.verbs.has(tokens[i].lemma.toLowerCase()))) return a
  const isForeign = (r: TokenRange) => {
    const tops = tokens.slice(r.first, r.last).filter(t => t.upos !== 'PUNCT' && (t.head < r.first || t.head >= r.last))
    const verbs = tops.filter(t => relation(t) === 'ccomp').flatMap(t => tokens[t.head] ?? [])
    if (tops.some(t => own.has(t.head))) return false
    return verbs.some(verb => lexicon.verbs.has(verb.lemma.toLowerCase()) && !isOneOf(tokens, verb, own))
  }
  return a.content.some(isForeign) ? { ...a, content: a.content.filter(r => !isForeign(r)) } : a
}

/** Whether a verb is a word of the cue, below one, or shares its clause with one by conjunction or control. */
function isOneOf(tokens: Syntax['tokens'], verb: Token, cue: ReadonlySet<number>): boolean {
  for (let at: Token | undefined = verb; at !== undefined; at = tokens[at.head]) if (cue.has(at.index)) return true
  return [...cue].some(i => {
    let at = tokens[i]
    while (at !== undefined && at !== verb && ['conj', 'xcomp', 'aux', 'compound', 'obj'].includes(relation(at)))
      at = tokens[at.head]
    return at === verb
  })
}

/** Attributions of verbs, nouns and adverbs that fit with those found: apart from them, inside one of them, or around one. */
function treeAttributions(syntax: Syntax, found: readonly Attribution[]): Attribution[] {
  const long = new Set(syntax.document.sentences.filter(s => s.last - s.first > LONGEST).map(s => s.index))
  const near = bySentence(syntax, found)
  return syntax.tokens.flatMap(token => {
    if (long.has(token.sentence)) return []
    const verb = verbAttribution(syntax, token)
    const other =
      nounAttribution(syntax, token) ??
      adverbAttribution(syntax, token) ??
      phraseAttribution(syntax, token) ??
      accordingAttribution(syntax, token)
    const a = verb !== null && isBelieved(syntax, verb) ? verb : other
    if (a === null) return []
    return (near.get(token.sentence) ?? []).every(one => fits(a, one)) ? [a] : []
  })
}

/** Whether a content that the tree gave stands apart from what the model gave to others, or around or inside it. */
function isFree({ tokens }: Syntax, a: Attribution, known: ReadonlyMap<number, readonly Attribution[]>): boolean {
  const sentence = tokens[a.cue[0]?.first ?? 0]?.sentence ?? -1
  return (known.get(sentence) ?? []).every(b => b.cue[0]?.first === a.cue[0]?.first || fits(a, b))
}

/** Words to the reader ("you agree to receive …") are no statement. */
function isReader(syntax: Syntax, { source }: Attribution): boolean {
  const head = source[0] === undefined ? undefined : headToken(syntax, source[0])
  return head?.text.toLowerCase() === 'you'
}

function headToken({ tokens }: Syntax, range: TokenRange) {
  return tokens[headOf(tokens, range)]
}

/** Attributions by the sentences that their words stand in. */
function bySentence({ tokens }: Syntax, found: readonly Attribution[]): Map<number, Attribution[]> {
  const out = new Map<number, Attribution[]>()
  for (const a of found) {
    const sentences = new Set([...a.cue, ...a.content].flatMap(r => sentencesOf(tokens, r)))
    for (const s of sentences) out.set(s, [...(out.get(s) ?? []), a])
  }
  return out
}

function sentencesOf(tokens: Syntax['tokens'], { first, last }: TokenRange): number[] {
  const [from, to] = [tokens[first]?.sentence ?? 0, tokens[last - 1]?.sentence ?? 0]
  return Array.from({ length: to - from + 1 }, (_, i) => from + i)
}

function fits(a: Attribution, b: Attribution): boolean {
  const apart = a.content.every(x => b.content.every(y => !overlaps(x, y)))
  return apart || isInside(a, b) || isInside(b, a)
}

function isInside(inner: Attribution, outer: Attribution): boolean {
  const parts = [...inner.cue, ...inner.content]
  return parts.every(p => outer.content.some(r => r.first <= p.first && r.last >= p.last))
}

/** "rejected claims that …": two statements, where the verb does more than carry the noun. */
function separated(syntax: Syntax, a: Attribution): Attribution[] {
  const { tokens, lexicon, words } = syntax
  const own = a.cue.flatMap(r => tokens.slice(r.first, r.last))
  const verb = own.find(t => t.upos === 'VERB' && lexicon.verbs.has(t.lemma) && !words.light.has(t.lemma))
  const noun = own.find(t => t.upos === 'NOUN' && t.head === verb?.index)
  const inner = noun === undefined ? null : nounAttribution(syntax, noun)
  if (verb === undefined || noun === undefined || inner === null) return [a]
  if (!inner.content.some(r => a.content.some(x => overlaps(r, x)))) return [a]
  const outer = { ...a, cue: [{ first: verb.index, last: verb.index + 1 }], content: partsOf(syntax, [noun.index]) }
  return [outer, inner]
}

function cited(syntax: Syntax, found: readonly Attribution[]): Reported[] {
  const taken = new Set(found.flatMap(a => a.cue.flatMap(wordsOf)))
  return syntax.tokens.flatMap(t => (taken.has(t.index) ? [] : (citingAttribution(syntax, t, found) ?? [])))
}

function wordsOf(range: TokenRange): number[] {
  return Array.from({ length: range.last - range.first }, (_, i) => range.first + i)
}
