import {
  rangeOf,
  relation,
  subtree,
  type Children,
  type Document,
  type Offsets,
  type Token,
  type TokenRange
} from '../../language/index.js'

/** What tells the reporter's background from what is reported. */
export interface BackgroundContext {
  readonly document: Pick<Document, 'tokens'>
  readonly children: Children
  /** Quotations, in which all is the speaker's. */
  readonly quotes: readonly Offsets[]
}

/**
 * A content without the relative clauses in the reporter's own tense: what is reported looks ahead, and the clause that commas
 * set apart does not. What stands in quotation marks stays.
 *
 *     said the archive, which holds 40,000 maps, would move to Ostrey
 *          ^^^^^^^^^^^                           ^^^^^^^^^^^^^^^^^^^^
 */
export function withoutBackground(context: BackgroundContext, content: TokenRange): TokenRange[] {
  const { tokens } = context.document
  const asides = tokens.slice(content.first + 1, content.last).flatMap(token => {
    const aside = asideAt(context, token)
    return aside !== null && aside.first > content.first + 1 && isOwnTense(context, token, content) ? [aside] : []
  })
  return asides.reduce<TokenRange[]>((parts, aside) => parts.flatMap(part => cutOut(tokens, part, aside)), [content])
}

/** The relative clause that a token heads, whatever a parse hangs it on, where a comma stands before it. */
function asideAt({ document, children, quotes }: BackgroundContext, head: Token): TokenRange | null {
  const { tokens } = document
  const kind = relation(head)
  if (!head.deprel.endsWith(':relcl') && !['ccomp', 'advcl', 'conj', 'parataxis'].includes(kind)) return null
  const range = rangeOf(subtree(tokens, children, head.index, t => t.upos === 'PUNCT'))
  const [first, comma] = [tokens[range.first], tokens[range.first - 1]]
  if (first === undefined || comma?.text !== ',' || !/^(?:which|who|whose|where)$/iu.test(first.text)) return null
  const quoted = quotes.some(q => q.start < first.end && q.end > first.start)
  return quoted || range.first > head.index ? null : range
}

/** Whether the clause is in a tense that the reported one is not: `holds` beside `would move`, `lost` beside `would cross`. */
function isOwnTense(context: BackgroundContext, aside: Token, content: TokenRange): boolean {
  const reported = predicateOf(context, aside, content)
  if (reported === null) return false
  const own = tenseOf(context, aside)
  return tenseOf(context, reported) === 'ahead' && (own === 'past' || own === 'present')
}

/** The verb or adjective of the finite clause around a relative one. */
function predicateOf({ document, children }: BackgroundContext, aside: Token, content: TokenRange): Token | null {
  let at = aside.deprel.endsWith(':relcl') ? document.tokens[aside.head] : undefined
  if (at === undefined) return lastPredicate(document.tokens, aside, content)
  while (at !== undefined && at.index >= content.first && at.index < content.last) {
    if ((children[at.index] ?? []).some(c => relation(document.tokens[c] ?? aside) === 'nsubj')) return at
    at = document.tokens[at.head]
  }
  return null
}

/** The predicate before a clause that a parse has hung elsewhere. */
function lastPredicate(tokens: readonly Token[], aside: Token, content: TokenRange): Token | null {
  const subject = tokens.slice(content.first, aside.index).findLast(t => {
    const verb = tokens[t.head]
    return (
      relation(t) === 'nsubj' &&
      verb !== undefined &&
      verb.index > t.index &&
      verb !== aside &&
      verb.index < aside.index
    )
  })
  return subject === undefined ? null : (tokens[subject.head] ?? null)
}

function tenseOf({ document, children }: BackgroundContext, verb: Token): 'past' | 'present' | 'ahead' | null {
  const below = (children[verb.index] ?? []).flatMap(c => document.tokens[c] ?? [])
  const finite = below.find(t => ['aux', 'cop'].includes(relation(t)) && /^(?:MD|VB[DPZ])$/u.test(t.xpos)) ?? verb
  if (finite.xpos === 'MD') return /^(?:would|'d|’d)$/iu.test(finite.text) ? 'ahead' : null
  if (finite.xpos === 'VBD') return 'past'
  return finite.xpos === 'VBZ' || finite.xpos === 'VBP' ? 'present' : null
}

/** The part before an aside and the one behind it, without the commas between. */
function cutOut(tokens: readonly Token[], part: TokenRange, aside: TokenRange): TokenRange[] {
  if (aside.first >= part.last || aside.last <= part.first) return [part]
  const closed = tokens[aside.last]?.text === ','
  if (!closed && aside.last < part.last && tokens[aside.last]?.upos !== 'PUNCT') return [part]
  const before = { first: part.first, last: aside.first - 1 }
  const after = { first: closed ? aside.last + 1 : aside.last, last: part.last }
  return [before, after].filter(r => r.first < r.last)
}
