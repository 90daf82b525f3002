import {
  relation,
  subtree,
  type Attribution,
  type Children,
  type Document,
  type Token,
  type TokenRange
} from '../../language/index.js'
import type { CueLexicon } from './cue-lexicon.js'
import { sourceOf } from './source-of.js'

/** How a verb takes what it reports. */
type Frame = (tokens: readonly Token[], children: Children, verb: Token) => TokenRange | null

/** Raw score of an attribution that only the tree shows; set by hand. */
const TREE_SCORE = 0.6

/**
 * Attributions by the tree and the lexicon alone: a reporting verb with its subject and its clause. They add what the
 * model does not give: an attribution inside the content of another one.
 *
 *     She told reporters that the ministry expected a vote.
 *                             ^^^^^^^^^^^^ ^^^^^^^^ ^^^^^^ source, cue, content
 */
export function treeAttributions(document: Document, children: Children, lexicon: CueLexicon): Attribution[] {
  const { tokens } = document
  const out: Attribution[] = []
  for (const token of tokens) {
    if (token.upos !== 'VERB' || !lexicon.verbs.has(token.lemma) || lexicon.notLexicalised.has(token.lemma)) continue
    const content = clause(tokens, children, token)
    const source = content === null ? null : sourceOf(tokens, children, token)
    if (content === null || source === null || overlaps(source, content)) continue
    const cue = { first: token.index, last: token.index + 1 }
    out.push({ source: [source], cue: [cue], content: [content], score: TREE_SCORE, within: null })
  }
  return out
}

function overlaps(a: TokenRange, b: TokenRange): boolean {
  return a.first < b.last && b.first < a.last
}

/** The finite clause that a verb of speech takes, as one run of words. */
const clause: Frame = (tokens, children, verb) => {
  const head = (children[verb.index] ?? []).find(c => relation(tokens[c] ?? verb) === 'ccomp')
  if (head === undefined) return null
  const below = subtree(tokens, children, head)
  const first = below[0] ?? head
  let last = (below.at(-1) ?? head) + 1
  while (last - 1 > head && tokens[last - 1]?.upos === 'PUNCT' && !/["”’']/u.test(tokens[last - 1]?.text ?? '')) last--
  const crosses = verb.index >= first && verb.index < last
  return crosses || last - first < 2 ? null : { first, last }
}
