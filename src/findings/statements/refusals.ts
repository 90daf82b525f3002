import {
  rangeOf,
  relation,
  subtree,
  type Attribution,
  type Children,
  type Document,
  type Token,
  type TokenRange
} from '../../language/index.js'
import type { CueLexicon, SilenceWords } from './cue-lexicon.js'
import { negated, silenceOf, type Silence } from './silence.js'
import { sourceOf } from './source-of.js'

/** Raw score of a refusal that only the tree shows; set by hand. */
const TREE_SCORE = 0.7
/** Longest way, in words, from the refusal to the answer that is not given. */
const REACH = 8

type Layers = Pick<Document, 'tokens' | 'times'> & Partial<Pick<Document, 'entities'>>

/**
 * Attributions with their refusals made whole: the cue goes on to the answer that is not given, the content is what the
 * answer would have been about, and bare refusals that the reader model left out are added.
 *
 *     The club declined to comment on the sale.      The firm did not respond to requests for comment.
 *              ^^^^^^^^^^^^^^^^^^^ ^^^^^^^^^^^                ^^^^^^^^^^^^^^^ no content
 */
export function withRefusals(
  { tokens, times, entities = [] }: Layers,
  children: Children,
  lexicon: CueLexicon,
  attributions: readonly Attribution[]
): Attribution[] {
  const whole = attributions.map(a => completed({ tokens, times }, children, lexicon.silence, a))
  const grown = new Set(whole.flatMap((a, i) => (a === attributions[i] ? [] : a.cue.flatMap(indices))))
  const kept = whole.filter((a, i) => a !== attributions[i] || !a.cue.flatMap(indices).every(t => grown.has(t)))
  const taken = new Set(kept.flatMap(a => a.cue.flatMap(indices)))
  return [...kept, ...unseen({ tokens, times, entities }, children, lexicon, taken)]
}

function completed(layers: Layers, children: Children, words: SilenceWords, attribution: Attribution): Attribution {
  const { tokens } = layers
  const own = attribution.cue.flatMap(indices)
  const silence = own
    .map(i => tokens[i])
    .flatMap(t => (t === undefined ? [] : (silenceOf(tokens, children, t, words) ?? [])))[0]
  if (silence === undefined || !isForward(silence)) return attribution
  const cue = cueOf(tokens, children, silence)
  if (silence.verb === silence.answer && !asksForAnswer(tokens, children, silence.answer, words)) return attribution
  const first = Math.min(own[0] ?? cue.first, cue.first)
  return {
    ...attribution,
    cue: [{ first, last: cue.last }],
    content: clipped(attribution.content, contentOf(layers, children, silence, words))
  }
}

/** The reader model's own content, as far as it is what the answer would have been about; that by the tree where it has none. */
function clipped(given: readonly TokenRange[], about: readonly TokenRange[]): TokenRange[] {
  const whole = about[0]
  if (whole === undefined) return []
  const own = given.flatMap(({ first, last }) =>
    last > whole.first ? [{ first: Math.max(first, whole.first), last }] : []
  )
  return own.length > 0 ? own : [whole]
}

/** Whether the answer follows what refuses it, and not too far off: `comment was declined` has no such order. */
function isForward({ verb, answer }: Silence): boolean {
  return answer.index >= verb.index && answer.index - verb.index <= REACH
}

/** From the word that refuses, or its first auxiliary, to the answer with its particle. */
function cueOf(tokens: readonly Token[], children: Children, { verb, answer }: Silence): TokenRange {
  const before = (children[verb.index] ?? []).filter(c => {
    const child = tokens[c]
    return (
      child !== undefined &&
      c < verb.index &&
      (relation(child) === 'aux' || relation(child) === 'cop' || /^not$/iu.test(child.lemma))
    )
  })
  const particle = (children[answer.index] ?? []).find(
    c => tokens[c]?.deprel === 'compound:prt' && c === answer.index + 1
  )
  return { first: Math.min(verb.index, ...before), last: (particle ?? answer.index) + 1 }
}

/** What the answer would have been about; nothing where only its time or a request for it stands there. */
function contentOf({ tokens, times }: Layers, children: Children, silence: Silence, words: SilenceWords): TokenRange[] {
  const { answer } = silence
  const after = cueOf(tokens, children, silence).last
  const parts = (children[answer.index] ?? []).flatMap(c => {
    const child = tokens[c]
    if (child === undefined || c < after) return []
    const part = rangeOf(subtree(tokens, children, c))
    return part.first >= after && isAbout(child, part) ? [part] : []
  })
  const first = Math.min(...parts.map(p => p.first))
  const last = Math.max(...parts.map(p => p.last))
  return parts.length > 0 ? [{ first, last }] : []

  function isAbout(child: Token, part: TokenRange): boolean {
    const on = relation(child) === 'advcl' && /^(?:on|about|over)$/iu.test(tokens[part.first]?.text ?? '')
    if (on) return true
    if (/^(?:punct|advmod|cc|conj|compound|parataxis|advcl|mark|cop|nsubj)$/u.test(relation(child))) return false
    if (times.some(t => t.first >= part.first && t.first <= part.first + 1 && t.last >= part.last - 1)) return false
    const asked = words.requests.has(child.lemma.toLowerCase()) || words.answers.has(child.lemma.toLowerCase())
    return !asked || !(relation(child) === 'obj' || /^(?:to|for)$/iu.test(tokens[part.first]?.text ?? ''))
  }
}

/** Refusals by the tree alone, where their words leave no doubt that an answer was asked for. */
function unseen(
  layers: Layers,
  children: Children,
  { silence: words, telling }: CueLexicon,
  taken: ReadonlySet<number>
): Attribution[] {
  const { tokens } = layers
  return tokens.flatMap(token => {
    if (taken.has(token.index)) return []
    const silence = silenceOf(tokens, children, token, words)
    if (
      silence === null ||
      !isForward(silence) ||
      taken.has(silence.answer.index) ||
      !(isPlain(tokens, children, silence, words) || isUnreached(layers, children, silence, words))
    )
      return []
    const source = sourceOf(tokens, children, token, telling)
    if (source === null) return []
    const cue = cueOf(tokens, children, silence)
    const content = contentOf(layers, children, silence, words)
    return [{ source: [source], cue: [cue], content, score: TREE_SCORE, within: null }]
  })
}

/** A refusal of an answer, or one that names what asked for it; `did not speak` alone may be anything. */
function isPlain(tokens: readonly Token[], children: Children, silence: Silence, words: SilenceWords): boolean {
  const { verb, answer } = silence
  if (verb.index === answer.index) return asksForAnswer(tokens, children, answer, words)
  const lemma = answer.lemma.toLowerCase()
  return lemma === 'comment' || lemma === 'draw' || words.answering.has(lemma) || lemma === 'rule'
}

/** `the company could not be reached`: a body that nobody gets hold of, with no word of how or why. */
function isUnreached(layers: Layers, children: Children, { verb, answer }: Silence, words: SilenceWords): boolean {
  if (verb !== answer || !words.reaching.has(verb.lemma.toLowerCase())) return false
  const own = (children[verb.index] ?? []).flatMap(c => layers.tokens[c] ?? [])
  const subject = own.find(t => t.deprel === 'nsubj:pass')
  const bare = own.every(t => t.index < verb.index || t.upos === 'PUNCT')
  const bodies = (layers.entities ?? []).filter(({ type }) => type === 'organisation' || type === 'government')
  const named = (children[subject?.index ?? -1] ?? []).filter(c => relation(layers.tokens[c] ?? verb) === 'appos')
  const heads = new Set(subject === undefined ? [] : [subject.index, ...named])
  return bare && bodies.some(({ mentions }) => mentions.some(m => heads.has(m.head)))
}

/** A negated verb that cannot but be silence: comment, elaborate, respond to a request, be reached for comment. */
function asksForAnswer(tokens: readonly Token[], children: Children, answer: Token, words: SilenceWords): boolean {
  if (!negated(tokens, children, answer, words.negations)) return false
  if (words.plain.has(answer.lemma)) return true
  return (children[answer.index] ?? []).some(c => {
    const child = tokens[c]
    if (child === undefined || !['obl', 'obj'].includes(relation(child))) return false
    const lemma = child.lemma.toLowerCase()
    const forComment = lemma === 'comment' && (children[c] ?? []).some(k => tokens[k]?.lemma === 'for')
    return words.requests.has(lemma) || forComment
  })
}

function indices(range: TokenRange): number[] {
  return Array.from({ length: range.last - range.first }, (_, i) => range.first + i)
}
