import {
  childrenOf,
  rangeOf,
  relation,
  subtree,
  type Children,
  type Document,
  type Token
} from '../../language/index.js'
import { actIn } from './cue-entry.js'
import type { CueLexicon } from './cue-lexicon.js'

/** Relations that a parser gives to a speaker behind the verb, as if he were said. */
const SAID: ReadonlySet<string> = new Set(['ccomp', 'obj', 'xcomp', 'parataxis'])

/**
 * Speakers behind their verb, where a parser took them for what is said: behind a comma or a closing mark a finite verb of
 * saying without a subject is followed by its own.
 *
 *     Nine could sail her, says the boatwright Finn Osk.
 *                          ^^^^ -----> ^^^^^^^^^^ nsubj
 */
export function withSpeakersBehind<D extends Pick<Document, 'tokens'>>(
  document: D,
  { entries }: Pick<CueLexicon, 'entries'>
): D {
  const { tokens } = document
  const children = childrenOf(tokens)
  const below = (t: Token) => (children[t.index] ?? []).flatMap(c => tokens[c] ?? [])
  const mended = new Map<number, Token>()
  for (const verb of tokens) {
    if (!isInverted(tokens, verb, below(verb), entries)) continue
    const speaker = below(verb).find(t => SAID.has(relation(t)) && isSpeaker(tokens, children, verb, t))
    if (speaker === undefined) continue
    mended.set(speaker.index, { ...speaker, deprel: 'nsubj' })
    if (relation(verb) === 'advcl') mended.set(verb.index, { ...verb, deprel: 'parataxis' })
  }
  return mended.size === 0 ? document : { ...document, tokens: tokens.map(t => mended.get(t.index) ?? t) }
}

/** A verb that quotes, behind a mark that closes what is said, without subject or auxiliary; one of a list has that of the first. */
function isInverted(
  tokens: readonly Token[],
  verb: Token,
  below: readonly Token[],
  { verbs }: CueLexicon['entries']
): boolean {
  const entry = verb.upos === 'VERB' && /^VB[DZP]$/u.test(verb.xpos) ? verbs.get(verb.lemma.toLowerCase()) : undefined
  if (entry === undefined || actIn(entry, ['quote']).act === null || relation(verb) === 'conj') return false
  const before = tokens[verb.index - 1]
  const closed = before?.sentence === verb.sentence && /^(?:[,"”»’]|'')$/u.test(before.text)
  return closed && below.every(t => !['nsubj', 'csubj', 'aux', 'mark', 'cc'].includes(relation(t)))
}

/** A noun or name right behind the verb, with no clause of its own, where the words end or a phrase follows. */
function isSpeaker(tokens: readonly Token[], children: Children, verb: Token, token: Token): boolean {
  if (!/^(?:NOUN|PROPN|PRON)$/u.test(token.upos) || token.index < verb.index) return false
  const below = (children[token.index] ?? []).flatMap(c => tokens[c] ?? [])
  if (below.some(t => ['nsubj', 'cop', 'aux', 'case', 'mark'].includes(relation(t)))) return false
  const inside = tokens.slice(verb.index + 1, token.index)
  if (!inside.every(t => /^(?:DET|ADJ|NOUN|PROPN|NUM|PUNCT|PART|ADP)$/u.test(t.upos) && t.text !== ',')) return false
  const next = tokens[rangeOf(subtree(tokens, children, token.index, t => t.upos === 'PUNCT')).last]
  return next === undefined || next.sentence !== verb.sentence || /^(?:PUNCT|ADP)$/u.test(next.upos)
}
