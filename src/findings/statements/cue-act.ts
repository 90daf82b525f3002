import { headOf, relation, type Children, type Token, type TokenRange } from '../../language/index.js'
import { antecedent } from './antecedent.js'
import type { Act } from '../../record/index.js'
import { isPassive } from '../passive.js'
import { actIn, stanceIn, type CueEntry, type CueStance } from './cue-entry.js'
import { cueFrames } from './cue-frames.js'
import type { CueLexicon } from './cue-lexicon.js'
import { cuePhrase } from './cue-phrase.js'
import { negated, silenceOf } from './silence.js'

/** What reporting words do in the frame in which they stand. */
export interface CueAct {
  readonly act: Act
  readonly stance: CueStance
  /** From 1, weak, to 3, strong. */
  readonly strength: number
  /** Whether the lexicon knows the words. */
  readonly known: boolean
  /** False where the words are a deed, a thing's or one not done: adopted a law, the clock said, if the mayor announces. */
  readonly reports: boolean
  /** The words of the lexicon's entry; null where it has none. */
  readonly entry: string | null
  /** How the content is taken, by `cueFrames`; null where no content was given. */
  readonly frame: string | null
  readonly negated: boolean
}

/** What stands with a cue: what it reports, and whose words they are. */
export interface CueSurroundings {
  readonly content?: readonly TokenRange[]
  readonly source?: readonly TokenRange[]
}

/** Acts that are done by their words alone: what is only possible, or not done, is no statement. */
const DONE_BY_WORDS: ReadonlySet<Act> = new Set(['announce', 'commit', 'threaten', 'request', 'propose', 'accuse'])
/** Kinds of object that are shown and not said. */
const SHOWN: ReadonlySet<string> = new Set(['object', 'person', 'amount', 'two-objects'])
const UNKNOWN: CueEntry = { act: 'say', stance: null, strength: 2, frames: {} }

interface Found {
  readonly words: string | null
  readonly entry: CueEntry
}

/**
 * The act of a cue, by its words, the negation around them and the frame in which it takes its content. A phrase of the
 * lexicon wins over its words, a verb over a noun and over a phrase beside it (denied | in a statement); where the lexicon
 * knows none, the act is `say` and `known` is false.
 */
export function cueAct(
  tokens: readonly Token[],
  children: Children,
  cue: readonly TokenRange[],
  lexicon: CueLexicon,
  { content = [], source = [] }: CueSurroundings = {}
): CueAct {
  const own = cue.flatMap(r => tokens.slice(r.first, r.last))
  const frames = cueFrames({ tokens, children, cue, content }, lexicon)
  const silent = own.map(t => silenceOf(tokens, children, t, lexicon.silence)).find(s => s !== null)
  if (silent !== undefined) {
    const base = { act: 'decline-comment', stance: 'declines', strength: 2, known: true, reports: true } as const
    return { ...base, entry: silent.verb.lemma, frame: frames[0] ?? null, negated: silent.verb === silent.answer }
  }
  const { words, entry } = entryOf(tokens, children, cue, own, lexicon)
  const { act, frame } = actIn(entry, frames)
  const verb = own.find(t => t.upos === 'VERB')
  const not = verb !== undefined && negated(tokens, children, verb, lexicon.silence.negations)
  const turned = act === null ? 'say' : not ? (lexicon.negated.get(act) ?? act) : act
  const unsaid =
    verb !== undefined && frame !== 'quote' && isUnsaid(tokens, children, verb, not && words !== null, turned, lexicon)
  return {
    act: turned,
    stance: not ? opposite(stanceIn(entry, turned), turned !== act) : stanceIn(entry, turned),
    strength: entry.strength,
    known: words !== null,
    reports: act !== null && !unsaid && !isMute(tokens, source, content, lexicon) && !isDeed(),
    entry: words,
    frame,
    negated: not
  }

  /** What people show, and a passive of a verb that is in no list, says nothing: was fined for, was met with. */
  function isDeed(): boolean {
    if (isShown(tokens, source, words, frame, lexicon)) return true
    if (words !== null || verb === undefined || ['quote', 'that', 'whether'].includes(frame ?? '')) return false
    return isPassive({ tokens, args: children, grammar: lexicon.grammar }, verb.index)
  }
}

function entryOf(
  tokens: readonly Token[],
  children: Children,
  cue: readonly TokenRange[],
  own: readonly Token[],
  lexicon: CueLexicon
): Found {
  const phrase = cuePhrase(tokens, children, cue, lexicon)
  const saying = own.find(t => t.upos === 'VERB' && lexicon.entries.verbs.has(t.lemma.toLowerCase()))
  const apart = saying !== undefined && phrase?.lemmas.some(word => isWord(saying, word)) === false
  if (phrase !== null && !apart) return { words: phrase.lemmas.join(' '), entry: phrase.entry }
  for (const token of ordered(own)) {
    const found = wordEntry(tokens, children, own, token, lexicon)
    if (found !== null) return found
  }
  const single = lexicon.phrases.find(p => p.lemmas.length === 1 && own.some(t => isWord(t, p.lemmas[0] ?? '')))
  return single === undefined
    ? { words: null, entry: UNKNOWN }
    : { words: single.lemmas[0] ?? null, entry: single.entry }
}

function isWord(token: Token, word: string): boolean {
  return token.lemma.toLowerCase() === word || token.text.toLowerCase() === word
}

/** Verbs first, then nouns and the rest, each in the order of the text. */
function ordered(own: readonly Token[]): readonly Token[] {
  return [...own.filter(t => t.upos === 'VERB'), ...own.filter(t => t.upos !== 'VERB')]
}

function wordEntry(
  tokens: readonly Token[],
  children: Children,
  own: readonly Token[],
  token: Token,
  { entries, light }: CueLexicon
): Found | null {
  const lemma = token.lemma.toLowerCase()
  const found = (entry: CueEntry | undefined, words = lemma): Found | null =>
    entry === undefined ? null : { words, entry }
  if (token.upos === 'VERB' || token.upos === 'AUX') {
    const noun = light.has(lemma) ? objectNoun(tokens, children, own, token) : null
    return (
      (noun === null ? null : found(entries.nouns.get(noun), `${lemma} ${noun}`)) ?? found(entries.verbs.get(lemma))
    )
  }
  if (token.upos === 'ADJ') return found(entries.adjectives.get(lemma))
  if (token.upos === 'PUNCT') return null
  return found(entries.nouns.get(lemma)) ?? found(entries.verbs.get(lemma))
}

/** The noun that says what a light verb does: the one in the cue, else its object. */
function objectNoun(tokens: readonly Token[], children: Children, own: readonly Token[], verb: Token): string | null {
  const inCue = own.find(t => t.upos === 'NOUN' && t.index > verb.index)
  const object = (children[verb.index] ?? []).map(c => tokens[c]).find(t => t !== undefined && relation(t) === 'obj')
  return (inCue ?? (object?.upos === 'NOUN' ? object : undefined))?.lemma.toLowerCase() ?? null
}

/** What somebody may say, or says only under a condition, is not said; nor is a promise that is not made. */
function isUnsaid(
  tokens: readonly Token[],
  children: Children,
  verb: Token,
  not: boolean,
  act: Act,
  { possible, conditions }: CueLexicon
): boolean {
  const below = (children[verb.index] ?? []).flatMap(c => tokens[c] ?? [])
  if (below.some(t => relation(t) === 'mark' && conditions.has(t.text.toLowerCase()))) return true
  if (!DONE_BY_WORDS.has(act)) return false
  const mayBe = below.some(t => relation(t) === 'aux' && possible.has(t.lemma.toLowerCase()))
  return mayBe || (not && act !== 'accuse')
}

/** Things do not speak; what a law lays down is a statement only in its own words. */
function isMute(
  tokens: readonly Token[],
  source: readonly TokenRange[],
  content: readonly TokenRange[],
  { things, laws }: CueLexicon
): boolean {
  const head = source[0] === undefined ? undefined : tokens[antecedent(tokens, headOf(tokens, source[0]))]
  const lemma = head?.lemma.toLowerCase() ?? ''
  if (head?.upos !== 'NOUN' && !(head?.upos === 'PROPN' && laws.has(lemma))) return false
  const quoted = content.some(r => tokens.slice(r.first - 1, r.last + 1).some(t => /["“”„«»]/u.test(t.text)))
  return things.has(lemma) || (laws.has(lemma) && !quoted)
}

/** What people show (showed their phones) is no statement; what a poll shows is one. */
function isShown(
  tokens: readonly Token[],
  source: readonly TokenRange[],
  words: string | null,
  frame: string | null,
  { showing, unnamed }: CueLexicon
): boolean {
  const head = source[0] === undefined ? undefined : tokens[headOf(tokens, source[0])]
  if (head === undefined || words === null || !showing.has(words) || !SHOWN.has(frame ?? '')) return false
  if (head.upos === 'PRON') return /^(?:s?he|they|we|i|who)$/iu.test(head.text)
  return head.upos === 'NOUN' && unnamed.has(head.lemma.toLowerCase())
}

function opposite(stance: CueStance, turned: boolean): CueStance {
  if (turned) return stance
  if (stance === 'asserts') return 'denies'
  return stance === 'supports' || stance === 'wants' ? 'opposes' : stance
}
