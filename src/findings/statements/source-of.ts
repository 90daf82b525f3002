import { relation, subtree, type Children, type Token, type TokenRange } from '../../language/index.js'

/** Relations that a reporting verb takes to the clause whose subject speaks: "X left, saying …", "X wants to say …". */
const CLIMB: ReadonlySet<string> = new Set(['advcl', 'xcomp', 'conj', 'ccomp', 'parataxis', 'cop', 'aux'])
/**
 * The words that stand as source of a reporting word, by the tree: the subject of its verb, of the verb it depends on
 * ("adding", "accusing"), one that it shares with a later verb, the agent of a passive, or the noun that a participle or
 * relative clause hangs on. Null where the sentence has none. The subject of a passive verb of `telling` is told.
 */
export function sourceOf(
  tokens: readonly Token[],
  children: Children,
  cue: Token,
  telling: ReadonlySet<string>
): TokenRange | null {
  let at = cue
  for (let steps = 0; steps < 6; steps++) {
    const own = ownSource(tokens, children, at, telling)
    if (own !== undefined) return own
    const leading = leadingSubject(tokens, children, at)
    if (leading !== undefined) return leading
    const head = tokens[at.head]
    if (head === undefined) return null
    const quoted = quotedObject(tokens, children, at, head)
    if (quoted !== null) return nounPhrase(tokens, children, quoted)
    if (relation(at) === 'acl' && !isAim(tokens, children, at, head))
      return nounPhrase(tokens, children, head.index, at.index)
    if (relation(at) !== 'acl' && !climbs(at, steps)) return null
    at = relation(at) === 'acl' ? (tokens[head.head] ?? head) : head
  }
  return null
}

/** Whether the subject of what a verb depends on is its own; a finite clause of circumstance has its own or none. */
function climbs(verb: Token, steps: number): boolean {
  if (relation(verb) === 'advcl' && /^VB[DPZ]$/u.test(verb.xpos)) return false
  return CLIMB.has(relation(verb)) && !(relation(verb) === 'ccomp' && steps > 0)
}

/** `used the visit to voice concern`: what somebody takes or does in order to speak, and not the one who speaks. */
function isAim(tokens: readonly Token[], children: Children, verb: Token, noun: Token): boolean {
  const to = (children[verb.index] ?? []).some(c => tokens[c]?.lemma === 'to' && relation(tokens[c]) === 'mark')
  return to && noun.upos === 'NOUN' && relation(noun) === 'obj' && noun.head >= 0
}

/** The one whom another quotes: `quoted the minister as saying`, `cited a doctor as telling them`. */
function quotedObject(tokens: readonly Token[], children: Children, saying: Token, verb: Token): number | null {
  if (saying.xpos !== 'VBG' || verb.index > saying.index) return null
  const has = (of: Token, is: (t: Token) => boolean) =>
    (children[of.index] ?? []).map(c => tokens[c]).find(t => t !== undefined && is(t))
  const as = has(saying, t => t.lemma === 'as' && ['mark', 'case'].includes(relation(t)))
  return as === undefined ? null : (has(verb, t => relation(t) === 'obj' && t.index < saying.index)?.index ?? null)
}

/** Undefined where the word has no subject of its own, null where it has one that does not speak. */
function ownSource(
  tokens: readonly Token[],
  children: Children,
  verb: Token,
  telling: ReadonlySet<string>
): TokenRange | null | undefined {
  const below = (children[verb.index] ?? []).flatMap(c => tokens[c] ?? [])
  const agent = below.find(t => t.deprel === 'obl:agent')
  const subject = below.find(t => relation(t) === 'nsubj' || relation(t) === 'csubj')
  const passive = subject?.deprel.endsWith(':pass') === true || below.some(t => t.deprel === 'aux:pass')
  if (agent !== undefined && passive) return nounPhrase(tokens, children, agent.index)
  if (subject === undefined) return sharedSubject(tokens, children, verb) ?? undefined
  if (passive && telling.has(verb.lemma)) return null
  if (subject.upos === 'PRON' && /^(?:it|there)$/iu.test(subject.text) && passive) return null
  return nounPhrase(tokens, children, subject.index)
}

/** The subject of the verb before a comma, which a parse hangs on the one behind it: "The mayor says …, insists …". */
function leadingSubject(tokens: readonly Token[], children: Children, verb: Token): TokenRange | undefined {
  if (tokens[verb.index - 1]?.text !== ',') return undefined
  const before = (children[verb.index] ?? []).flatMap(c => tokens[c] ?? []).filter(t => t.index < verb.index)
  const first = before.find(t => ['ccomp', 'parataxis'].includes(relation(t)) && t.xpos === verb.xpos)
  const subject = (children[first?.index ?? -1] ?? []).find(c => relation(tokens[c] ?? verb) === 'nsubj')
  const reports = (children[first?.index ?? -1] ?? []).some(c => relation(tokens[c] ?? verb) === 'ccomp')
  return subject === undefined || !reports ? undefined : nounPhrase(tokens, children, subject)
}

/** Marks behind which another clause begins. */
const BARS = /^(?:["“”;:—–-]|''|``)$/u
/** Tokens that a subject's phrase may reach back from its verb. */
const PHRASE = 24

/**
 * The subject that stands right before a finite verb but hangs on a later one that shares it ("he said, adding …"), or
 * right behind it where a participle follows ("said Venn, adding …"). A participle that describes the subject has none.
 */
function sharedSubject(tokens: readonly Token[], children: Children, verb: Token): TokenRange | null {
  if (!finite(tokens, children, verb) || relation(verb) === 'acl') return null
  for (let i = verb.index - 1; i > verb.index - PHRASE; i--) {
    const token = tokens[i]
    if (token?.sentence !== verb.sentence || BARS.test(token.text) || (token.upos === 'VERB' && token.xpos !== 'VBG'))
      break
    if (relation(token) === 'nsubj' && token.head > verb.index) return nounPhrase(tokens, children, i)
  }
  return subjectBehind(tokens, children, verb)
}

function subjectBehind(tokens: readonly Token[], children: Children, verb: Token): TokenRange | null {
  for (let i = verb.index + 1; i < Math.min(tokens.length, verb.index + PHRASE); i++) {
    const token = tokens[i]
    if (token === undefined || token.sentence !== verb.sentence) return null
    if (relation(token) !== 'nsubj' || tokens[token.head]?.xpos !== 'VBG') continue
    const range = nounPhrase(tokens, children, i)
    const closed = tokens[range.last]?.text === ',' && token.head > range.last
    return closed && range.first === verb.index + 1 ? range : null
  }
  return null
}

function finite(tokens: readonly Token[], children: Children, verb: Token): boolean {
  if (/^VB[DZP]$/u.test(verb.xpos)) return true
  return (children[verb.index] ?? []).some(c => relation(tokens[c] ?? verb) === 'aux')
}

/**
 * The phrase of a noun: its titles, modifiers and appositions, without relative clauses, what a preposition or case mark
 * adds before it, and punctuation at its edges; `without` is a word whose phrase is left out.
 */
export function nounPhrase(tokens: readonly Token[], children: Children, head: number, without = -1): TokenRange {
  const skip = (child: Token) =>
    (child.head === head &&
      ['case', 'mark', 'cc', 'advcl', 'parataxis', 'cop', 'nsubj', 'aux'].includes(relation(child))) ||
    child.deprel === 'acl:relcl' ||
    child.index === without ||
    (relation(child) === 'acl' && child.index > head && child.index - head > 1)
  const all = contiguous(subtree(tokens, children, head, skip), head)
  let [first, last] = [all[0] ?? head, (all.at(-1) ?? head) + 1]
  while (last - 1 > head && tokens[last - 1]?.upos === 'PUNCT' && !/^["”’)\]]$/u.test(tokens[last - 1]?.text ?? ''))
    last--
  while (first < head && tokens[first]?.upos === 'PUNCT' && !/^["“‘([]$/u.test(tokens[first]?.text ?? '')) first++
  return { first, last }
}

/** The run of neighbouring indices around `head`: what stands apart from it is not part of its phrase. */
function contiguous(indices: readonly number[], head: number): number[] {
  const at = indices.indexOf(head)
  let [low, high] = [at, at]
  while (low > 0 && indices[low - 1] === (indices[low] ?? 0) - 1) low--
  while (high + 1 < indices.length && indices[high + 1] === (indices[high] ?? 0) + 1) high++
  return indices.slice(low, high + 1)
}
