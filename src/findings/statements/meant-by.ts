import { relation, type Token } from '../../language/index.js'
import type { CueLexicon } from './cue-lexicon.js'
import type { SpeakerContext } from './mention-index.js'
import type { Found } from './standing.js'

/**
 * Whom a source means whose head carries no mention: one whose name the head is part of, those that the head only counts ("some of her rivals"), the owner of
 * words or a deed ("his decision", "the ministry's claim"), the body whose thing it is ("a Reuters tally"), the subject where
 * the words are a clause. Nobody for anything else: no person speaks by other people or things ("Venn's camp", "the Venn ad").
 */
export function meantBy(context: SpeakerContext, head: number): Found[] {
  const { document, mentions } = context
  const token = document.tokens[head]
  if (token === undefined) return []
  const around = nameAround(mentions, head)
  if (around !== undefined) return [around]
  const child = meantChild(context, token)
  const found = child === undefined ? undefined : mentions.get(child.index)
  return found === undefined ? [] : [found]
}

/** Tokens that a name may reach from the word that carries it. */
const REACH = 8

/** The name that a token is part of, though another word of it is its head. */
function nameAround(mentions: SpeakerContext['mentions'], at: number): Found | undefined {
  for (let i = at - REACH; i <= at + REACH; i++) {
    const found = mentions.get(i)
    if (found?.mention.form === 'name' && found.mention.first <= at && found.mention.last > at) return found
  }
  return undefined
}

function meantChild({ document, children, mentions, lexicon }: SpeakerContext, head: Token): Token | undefined {
  const below = (children[head.index] ?? []).flatMap(c => document.tokens[c] ?? [])
  if (countsOthers(head, lexicon)) return below.find(t => relation(t) === 'nmod' && t.index > head.index)
  if (/^(?:VERB|AUX)$/u.test(head.upos)) return below.find(t => relation(t) === 'nsubj')
  const lemma = head.lemma.toLowerCase()
  const body = below.find(t => t.index < head.index && OWNER.test(t.deprel) && isBody(mentions.get(t.index)))
  if (body !== undefined) return body
  if (!lexicon.nouns.has(lemma) && !lexicon.owned.has(lemma)) return undefined
  const owner = below.find(t => t.deprel === 'nmod:poss')
  const maker = below.find(
    t => relation(t) === 'nmod' && t.index > head.index && MAKER.test(before(document.tokens, t))
  )
  return owner ?? maker
}

const OWNER = /^(?:nmod:poss|compound|nmod:desc)$/u

/** A body speaks by whatever is its own: "a Reuters tally", "the party's counterproposal". */
function isBody(found: Found | undefined): boolean {
  return found?.mention.form === 'name' && /^(?:organisation|government)$/u.test(found.entity.type)
}

const MAKER = /^(?:by|from)$/iu

/** The preposition that a noun stands behind, its article between them at most. */
function before(tokens: readonly Token[], { index }: Token): string {
  for (let i = index - 1; i >= Math.max(0, index - 6); i--) {
    if (tokens[i]?.upos === 'ADP') return tokens[i]?.text ?? ''
    if (!/^(?:DET|ADJ|NOUN|PROPN|NUM)$/u.test(tokens[i]?.upos ?? '')) return ''
  }
  return ''
}

/** Whether a word only counts those that `of` puts behind it: "some of the drovers", "55 percent of voters". */
function countsOthers(
  { upos, lemma, text }: Token,
  { counting, indefinite }: Pick<CueLexicon, 'counting' | 'indefinite'>
): boolean {
  return upos === 'NUM' || counting.has(lemma.toLowerCase()) || indefinite.has(text.toLowerCase())
}
