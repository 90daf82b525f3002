import type { Document, Token } from '../layers.js'
import { childrenOf, headOf, relation, type Children } from '../tree.js'
import type { ActorLexicon, KnownActor, KnownName } from './actor-lexicon.js'
import type { TrieHit } from './name-trie.js'
import { nounPhrases, type NounPhrases } from './noun-phrases.js'
import type { ReferenceWords } from './reference-words.js'
import { halfNames } from './half-names.js'
import { settleNames } from './settle-names.js'

/** A state as an adjective or name gives it; `actor` is null where only an adjective of an unknown state is seen. */
export interface StateWord {
  /** Equal for all words of one state. */
  readonly key: string
  readonly code: string | null
  readonly actor: KnownActor | null
}

/** The layers that the search for entities reads, with the indexes it needs over them. */
export interface Scene {
  readonly document: Omit<Document, 'entities'>
  readonly tokens: readonly Token[]
  readonly children: Children
  readonly phrase: NounPhrases
  readonly lexicon: ActorLexicon
  readonly hits: readonly TrieHit<KnownName>[]
  /** 1 for tokens of names that the lexicon knows. */
  readonly inHit: Uint8Array
  /** The quotation that a token stands in, 0 outside. */
  readonly quoteAt: Int32Array
  /** Tokens that carry the source of a statement, and the nouns that such a `who` stands for. */
  readonly sources: ReadonlySet<number>
}

/** Builds the indexes over a document, each in linear time. */
export function sceneOf(document: Omit<Document, 'entities'>, lexicon: ActorLexicon): Scene {
  const { tokens } = document
  const children = childrenOf(tokens)
  const settled = settleNames(lexicon.names.scan(tokens), document, lexicon)
  const hits = [...settled, ...halfNames(settled, tokens)].sort((a, b) => a.first - b.first)
  const inHit = new Uint8Array(tokens.length)
  for (const hit of hits) inHit.fill(1, hit.first, hit.last)
  return {
    document,
    tokens,
    children,
    phrase: nounPhrases(tokens, children, lexicon.reference.limitingAdverbs),
    lexicon,
    hits,
    inHit,
    quoteAt: quotations(tokens),
    sources: new Set([...sourceHeads(document, children, lexicon), ...speakingSubjects(document, children, lexicon)])
  }
}

/**
 * Nouns of which a verb of speaking says that they are somebody, also where the reader model gave them no role: by itself
 * (`declined to comment`), with a word for a message (`issued a warning`), or as what goes with a deed (`closed, citing cracks`).
 */
function speakingSubjects(
  { tokens }: Omit<Document, 'entities'>,
  children: Children,
  { reference }: ActorLexicon
): number[] {
  const lemma = (t: Token | undefined): string => t?.lemma.toLowerCase() ?? ''
  const below = (t: Token | undefined): Token[] => (children[t?.index ?? -1] ?? []).flatMap(c => tokens[c] ?? [])
  const tells = (t: Token): boolean => relation(t) === 'obj' && reference.messages.has(lemma(t))
  const cites = (t: Token): boolean =>
    relation(t) === 'advcl' &&
    t.xpos === 'VBG' &&
    reference.besideVerbs.has(lemma(t)) &&
    below(t).every(c => relation(c) !== 'nsubj')
  const speaks = (t: Token): boolean => {
    const verb = tokens[t.head]
    if (reference.speakingVerbs.has(lemma(verb))) return true
    return below(verb).some(c => (reference.issuingVerbs.has(lemma(verb)) && tells(c)) || cites(c))
  }
  return tokens.filter(t => t.upos === 'NOUN' && t.deprel === 'nsubj' && speaks(t)).map(t => t.index)
}

function sourceHeads(
  { tokens, attributions }: Omit<Document, 'entities'>,
  children: Children,
  { reference }: ActorLexicon
): Set<number> {
  const heads = new Set<number>()
  for (const range of attributions.flatMap(({ source }) => source)) {
    const head = headOf(tokens, range)
    const verb = tokens[tokens[head]?.head ?? -1]
    if (/^who$/iu.test(tokens[head]?.text ?? '') && verb !== undefined && relation(verb) === 'acl') heads.add(verb.head)
    heads.add(head)
    for (const child of children[head] ?? []) {
      if (child >= range.last) continue
      const kind = tokens[child]?.deprel ?? ''
      if (kind === 'conj' || (kind === 'nmod' && counts(tokens[head], reference))) heads.add(child)
    }
  }
  return heads
}

/** A word that only counts those behind it: `some of the drovers`, `a number of drovers`. */
function counts(token: Token | undefined, { countingNouns }: ReferenceWords): boolean {
  return token !== undefined && (/^(?:PRON|DET|NUM|ADJ)$/u.test(token.upos) || countingNouns.has(token.lemma))
}

/** Numbers the quotations; a mark of either kind opens or closes, and a new passage closes. */
function quotations(tokens: readonly Token[]): Int32Array {
  const quoteAt = new Int32Array(tokens.length)
  let now = 0
  let count = 0
  let passage = -1
  for (const token of tokens) {
    if (token.passage !== passage) now = 0
    passage = token.passage
    if (/^(?:["“”]|``|'')$/u.test(token.text)) {
      const opens = token.text === '“' || token.text === '``' || (token.text === '"' && now === 0)
      if (opens) count++
      now = opens ? count : 0
    }
    quoteAt[token.index] = now
  }
  return withoutScares(quoteAt, count)
}

/** Words of a quotation below which it only sets a term apart (`the “helpers” left`). */
const SCARE = 4

function withoutScares(quoteAt: Int32Array, count: number): Int32Array {
  const size = new Int32Array(count + 1)
  for (const quote of quoteAt) size[quote] = (size[quote] ?? 0) + 1
  return quoteAt.map(quote => ((size[quote] ?? 0) <= SCARE ? 0 : quote))
}

/** Whether a token only modifies the noun that follows: `Malian` and `US` before `troops`. */
export function modifies(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index]
  if (token === undefined) return false
  const kind = relation(token)
  if (token.deprel === 'nmod:desc') return token.head > index
  return (kind === 'amod' || kind === 'compound') && token.head > index
}

/** The prepositions and marks that a phrase's head carries, lower case. */
export function casesOf(scene: Pick<Scene, 'tokens' | 'children'>, head: number): string[] {
  return (scene.children[head] ?? [])
    .map(child => scene.tokens[child])
    .filter(token => token !== undefined && relation(token) === 'case')
    .map(token => token?.text.toLowerCase() ?? '')
}

/** The token that a coordination hangs on: the verb or noun above the first conjunct. */
export function aboveConjuncts(tokens: readonly Token[], index: number): Token | null {
  let token = tokens[index]
  for (let step = 0; step < 8 && token !== undefined && relation(token) === 'conj'; step++) token = tokens[token.head]
  return token ?? null
}
