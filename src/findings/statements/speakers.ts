import {
  headOf,
  relation,
  type Chain,
  type Children,
  type Document,
  type Token,
  type TokenRange
} from '../../language/index.js'
import type { Standing } from '../../record/index.js'
import type { CueLexicon } from './cue-lexicon.js'
import { standingOf, type Found } from './standing.js'

/** A source resolved: who speaks, and as what the words at the cue name them. */
export interface Speakers {
  readonly speakers: readonly string[]
  readonly standing: Standing
  /** Lowest score of the mentions that led there; 1 where nobody is named. */
  readonly score: number
}

/** Mentions by the token that carries them, the longest where several share it. */
export type MentionIndex = ReadonlyMap<number, Found>

/** An index from head tokens to mentions. */
export function mentionIndex(entities: readonly Chain[]): MentionIndex {
  const index = new Map<number, Found>()
  for (const entity of entities) {
    for (const mention of entity.mentions) {
      const known = index.get(mention.head)?.mention
      if (known === undefined || mention.last - mention.first > known.last - known.first)
        index.set(mention.head, { entity, mention })
    }
  }
  return index
}

/** What resolving a source needs of the document. */
export interface SpeakerContext {
  readonly document: Document
  readonly children: Children
  readonly mentions: MentionIndex
  readonly lexicon: CueLexicon
}

/** The people or bodies that source words point to, each once, in the order of the text. */
export function speakersOf(context: SpeakerContext, source: readonly TokenRange[]): Speakers {
  const { document, mentions, lexicon } = context
  const heads = source.flatMap(range => personIn(context, range) ?? headsOf(context, range))
  const found = heads.flatMap(head => mentions.get(antecedent(document.tokens, head)) ?? mentions.get(head) ?? [])
  const people = found.length > 0 ? found : source.flatMap(range => anyMention(context, range))
  const speakers = [...new Set(people.filter(p => !isReport(p.entity, lexicon)).map(p => p.entity.id))]
  const first = people[0]
  const head = document.tokens[heads[0] ?? -1]
  if (head === undefined) return { speakers: [], standing: 'unattributed', score: 1 }
  const standing = first !== undefined && namedThere(first, source) ? 'named' : standingOf(context, head, first)
  const issuers = standing === 'document' ? issuersOf(context, head) : []
  return {
    speakers: standing === 'unattributed' ? [] : issuers.length > 0 ? issuers : speakers,
    standing,
    score: Math.min(1, ...people.map(p => p.mention.score))
  }
}

/** Sentences back in which the one who issued `the statement` is looked for. */
const ISSUED = 2

/**
 * Who speaks by `the statement`: the body or person that the statement before it quotes. One of somebody else
 * (`a statement from the mill`) and other documents have words of their own for that.
 */
function issuersOf(context: SpeakerContext, head: Token): readonly string[] {
  const { document, children } = context
  const below = (children[head.index] ?? []).flatMap(c => document.tokens[c] ?? [])
  const plain = below.some(t => t.text.toLowerCase() === 'the') && below.every(t => relation(t) !== 'nmod')
  if (!/^(?:statement|communiqu[eé])$/iu.test(head.lemma) || !plain) return []
  const before = document.attributions
    .flatMap(({ source }) =>
      source.length > 0 ? [{ source, at: headOf(document.tokens, source[0] ?? { first: 0, last: 1 }) }] : []
    )
    .filter(({ at }) => at < head.index && head.sentence - (document.tokens[at]?.sentence ?? 0) <= ISSUED)
    .sort((a, b) => b.at - a.at)[0]
  if (before === undefined) return []
  const { speakers, standing } = speakersOf(context, before.source)
  return standing === 'named' || standing === 'body' || standing === 'role' ? speakers : []
}

/** Whether the source words name a person beside what they say of him ("The head of the party, Yann Orlo,"). */
function namedThere({ entity }: Found, source: readonly TokenRange[]): boolean {
  if (entity.type !== 'person') return false
  return entity.mentions.some(m => m.form === 'name' && source.some(r => m.first >= r.first && m.last <= r.last))
}

/** The word that carries a range and those joined to it: "A and B", "two ministers, A and B". */
function headsOf({ document, children, mentions }: SpeakerContext, range: TokenRange): number[] {
  const { tokens } = document
  const head = headOf(tokens, range)
  const inside = (i: number) => i >= range.first && i < range.last
  const below = (at: number, kind: string) => (children[at] ?? []).filter(c => inside(c) && tokens[c]?.deprel === kind)
  const conjuncts = below(head, 'conj').filter(c => !describes(tokens, mentions, head, c))
  const listed = below(head, 'appos').flatMap(a => (below(a, 'conj').length > 0 ? [a, ...below(a, 'conj')] : []))
  const named = below(head, 'appos').find(a => bearsName(mentions, head, a))
  if (named !== undefined) return [named, ...conjuncts]
  const names = listed.filter(at => mentions.get(at)?.mention.form === 'name')
  return names.length > 1 && conjuncts.length === 0 ? listed : [head, ...conjuncts]
}

/** "the trader Noor Vessely": the name right behind a description of one person is his, whatever it was taken for. */
function bearsName(mentions: MentionIndex, head: number, apposed: number): boolean {
  const [described, name] = [mentions.get(head), mentions.get(apposed)?.mention]
  if (described?.entity.type !== 'person' || described.mention.form !== 'nominal' || name?.form !== 'name') return false
  return name.first === described.mention.head + 1
}

/** "Orla Venn, the mayor and a farmer," is one person: what is joined inside an apposition to a name is said of its bearer. */
function describes(tokens: readonly Token[], mentions: MentionIndex, head: number, conjunct: number): boolean {
  const [named, other] = [mentions.get(head)?.mention, mentions.get(conjunct)?.mention]
  if (named?.form !== 'name' || other === undefined || other.form === 'name') return false
  const between = tokens.slice(named.last, other.first)
  const joint = between.findLastIndex(t => t.upos === 'CCONJ')
  return between[0]?.text === ',' && joint > 1 && between[joint - 1]?.text !== ','
}

/**
 * The person whose name closes the words before the first comma, or the apposition behind it, whatever the tree takes for
 * the head: "Lower Velmar Gov. Ana Petrov", "One delegate, party chair Ana Petrov,". Null where names are joined.
 */
function personIn({ document, mentions }: SpeakerContext, range: TokenRange): number[] | null {
  const { tokens } = document
  if (mentions.get(headOf(tokens, range))?.entity.type === 'person') return null
  for (let i = range.first; i < range.last; i++) {
    const token = tokens[i]
    if (token === undefined || /^(?:CCONJ|VERB|AUX|ADP|SCONJ)$/u.test(token.upos)) return null
    const found = nameEndingAt(mentions, i, range.first)
    if (found !== null && (i + 1 === range.last || !/^(?:PROPN|NOUN|ADJ|PART|CCONJ)$/u.test(tokens[i + 1]?.upos ?? '')))
      return [found]
  }
  return null
}

/** The head of a person's name that ends with a token. */
function nameEndingAt(mentions: MentionIndex, last: number, first: number): number | null {
  for (let i = last; i >= Math.max(first, last - 8); i--) {
    const found = mentions.get(i)
    if (found?.entity.type !== 'person' || found.mention.form !== 'name') continue
    if (found.mention.last === last + 1) return i
  }
  return null
}

/** A relative pronoun stands for the noun that its clause hangs on. */
function antecedent(tokens: readonly Token[], head: number): number {
  const token = tokens[head]
  if (token === undefined || !/^(?:who|which|that)$/iu.test(token.text)) return head
  const verb = tokens[token.head]
  return verb !== undefined && relation(verb) === 'acl' && verb.head >= 0 ? verb.head : head
}

/** Where no mention is carried by the head: a name inside the range, such as the owner of a claim. */
function anyMention(context: SpeakerContext, range: TokenRange): Found[] {
  for (let i = range.first; i < range.last; i++) {
    const found = context.mentions.get(i)
    if (found !== undefined && found.mention.first >= range.first && found.mention.last <= range.last) return [found]
  }
  return []
}

function isReport(entity: Chain, lexicon: CueLexicon): boolean {
  return entity.mentions.every(m => m.form !== 'name') && lexicon.unattributed.has(entity.name.toLowerCase())
}
