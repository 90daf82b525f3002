import { relation, type Attribution, type Sentence, type Token, type TokenRange } from '../../../language/index.js'
import { nounPhrase } from '../source-of.js'
import { canSpeak } from './noun-attributions.js'
import { childOf, type Syntax } from './syntax.js'

/** Raw scores by what stands before the mark or after it; set by hand. */
const SCORE = { message: 0.6, dash: 0.7 }
const OPENS = /^["“„«]$/u
const CLOSES = /^["”“»]$/u

/**
 * Attributions by a colon after words of speaking that are no cue themselves, and by a dash between a quotation and who
 * said it.
 *
 *     The minister was blunt: the money had run out.      “The wall moved” – Ines Kordal, engineer.
 *     ^^^^^^^^^^^^ ^^^^^^^^^^ ^^^^^^^^^^^^^^^^^^^^^^      ^^^^^^^^^^^^^^^^ ^ ^^^^^^^^^^^^^^^^^^^^^
 */
export function colonAttribution(syntax: Syntax, sentence: Sentence): Attribution | null {
  if (sentence.kind === 'headline' || sentence.kind === 'heading') return null
  const own = syntax.tokens.slice(sentence.first, sentence.last)
  const colon = own.find(t => t.text === ':')
  const dash = own.find(t => /^[–—-]$/u.test(t.text))
  return (
    (colon === undefined ? null : byColon(syntax, sentence, colon)) ??
    (dash === undefined ? null : byDash(syntax, sentence, dash))
  )
}

function byColon(syntax: Syntax, sentence: Sentence, colon: Token): Attribution | null {
  const { tokens, children } = syntax
  const content = { first: colon.index + 1, last: withoutStop(tokens, sentence) }
  if (content.last - content.first < 3) return null
  const root = tokens.slice(sentence.first, colon.index).find(t => relation(t) === 'root')
  const subject = root === undefined ? undefined : childOf(syntax, root.index, 'nsubj')
  if (root === undefined || subject === undefined || subject.index > root.index || !mayTell(syntax, subject))
    return null
  const told = messageOf(syntax, root)
  const quoted = OPENS.test(tokens[content.first]?.text ?? '')
  if (told === null || !(quoted || hasClause(syntax, content)) || told.index > colon.index) return null
  const cue = [{ first: Math.min(root.index, copulaOf(syntax, root)), last: colon.index + 1 }]
  const source = [nounPhrase(tokens, children, subject.index)]
  return { source, cue, content: [content], score: SCORE.message, within: null }
}

/** A word for a message as object, or the plainness of the one who speaks. */
function messageOf(syntax: Syntax, root: Token): Token | null {
  if (root.upos === 'ADJ') return syntax.words.plainSpeakers.has(root.lemma) ? root : null
  const object = childOf(syntax, root.index, 'obj')
  const known = object !== undefined && syntax.words.light.has(root.lemma) && syntax.words.messages.has(object.lemma)
  return known ? object : null
}

function copulaOf(syntax: Syntax, root: Token): number {
  return childOf(syntax, root.index, 'cop')?.index ?? root.index
}

function mayTell(syntax: Syntax, subject: Token): boolean {
  return canSpeak(syntax, subject) || subject.upos === 'NOUN' || subject.upos === 'PROPN'
}

function hasClause({ tokens, children }: Syntax, range: TokenRange): boolean {
  return tokens.slice(range.first, range.last).some(t => {
    const subject = (children[t.index] ?? []).some(c => relation(tokens[c] ?? t) === 'nsubj' && c >= range.first)
    return subject && t.deprel !== 'acl:relcl'
  })
}

function byDash(syntax: Syntax, sentence: Sentence, dash: Token): Attribution | null {
  const { tokens, mentions } = syntax
  const [open, close] = [tokens[sentence.first], tokens[dash.index - 1]]
  if (open === undefined || close === undefined || !OPENS.test(open.text) || !CLOSES.test(close.text)) return null
  const source = { first: dash.index + 1, last: withoutStop(tokens, sentence) }
  const speaker = tokens.slice(source.first, source.last).find(t => mentions.has(t.index))
  const found = speaker === undefined ? undefined : mentions.get(speaker.index)
  const named = found?.mention.form === 'name' && found.mention.first === source.first
  if (!named || tokens.slice(source.first, source.last).some(t => t.upos === 'VERB')) return null
  const cue = [{ first: dash.index, last: dash.index + 1 }]
  const content = [{ first: sentence.first, last: dash.index }]
  return { source: [source], cue, content, score: SCORE.dash, within: null }
}

function withoutStop(tokens: readonly Token[], sentence: Sentence): number {
  return /^[.!]$/u.test(tokens[sentence.last - 1]?.text ?? '') ? sentence.last - 1 : sentence.last
}
