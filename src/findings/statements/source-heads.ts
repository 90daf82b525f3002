import { headOf, type Token, type TokenRange } from '../../language/index.js'
import type { MentionIndex, SpeakerContext } from './mention-index.js'

/** The words that carry a source: one for each of those who speak together. */
export function sourceHeads(context: SpeakerContext, range: TokenRange): number[] {
  return personIn(context, range) ?? joinedHeads(context, range)
}

/** The word that carries a range and those joined to it: "A and B", "two ministers, A and B". */
function joinedHeads({ document, children, mentions }: SpeakerContext, range: TokenRange): number[] {
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
