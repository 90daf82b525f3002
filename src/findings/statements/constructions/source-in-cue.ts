import { headOf, relation, type Attribution, type Token, type TokenRange } from '../../../language/index.js'
import { nounPhrase } from '../source-of.js'
import { cueWord } from './cue-word.js'
import { canSpeak, ownerOf } from './noun-attributions.js'
import { below, childOf, holds, overlaps, type Syntax } from './syntax.js'

/** A source that stands inside the cue: "A letter warning that …", "Complaints by commuters that …". */
export function sourceInCue(syntax: Syntax, a: Attribution): Attribution {
  const { tokens } = syntax
  const word = cueWord(tokens, a.cue)
  const own = a.cue.find(r => word !== undefined && holds(r, word.index))
  if (word === undefined || own === undefined || a.source.length > 0) return a
  const before = word.upos === 'VERB' ? nounBefore(syntax, word) : undefined
  if (before === own.first - 1 && word.xpos === 'VBG') return { ...a, source: [phraseBefore(syntax, word, before)] }
  if (before !== undefined && holds(own, before)) {
    const source = { first: own.first, last: before + 1 }
    return { ...a, source: [source], cue: a.cue.map(r => (r === own ? { first: before + 1, last: own.last } : r)) }
  }
  const owner = word.upos === 'NOUN' ? ownerOf(syntax, word)[0] : undefined
  if (owner === undefined) return a
  if (owner.last <= own.first) return mayOwn(syntax, owner) ? { ...a, source: [owner] } : a
  if (owner.first < word.index || !overlaps(owner, own)) return a
  return { ...a, source: [owner], cue: a.cue.map(r => (r === own ? { first: own.first, last: word.index + 1 } : r)) }
}

/** Somebody, and not a time ("last year's claims") or a thing. */
function mayOwn(syntax: Syntax, owner: TokenRange): boolean {
  const head = syntax.tokens[headOf(syntax.tokens, owner)]
  const timed = syntax.document.times.some(t => t.first < owner.last && t.last > owner.first)
  return head !== undefined && !timed && canSpeak(syntax, head)
}

/** The words of a noun right before a participle, those included that the parse hangs on the participle. */
function phraseBefore(syntax: Syntax, verb: Token, noun: number): TokenRange {
  const own = nounPhrase(syntax.tokens, syntax.children, noun, verb.index)
  const lent = below(syntax, verb.index).filter(t => t.index < noun && ['det', 'amod', 'nmod'].includes(relation(t)))
  return { first: Math.min(own.first, ...lent.map(t => t.index)), last: noun + 1 }
}

/** The noun that a participle hangs on, or that a parse makes its compound. */
function nounBefore(syntax: Syntax, verb: Token): number | undefined {
  const noun = relation(verb) === 'acl' ? syntax.tokens[verb.head] : childOf(syntax, verb.index, 'nsubj', 'compound')
  return noun !== undefined && noun.index < verb.index && noun.upos !== 'PRON' ? noun.index : undefined
}
