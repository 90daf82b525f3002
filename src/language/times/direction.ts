import type { Token } from '../layers.js'
import { relation, type Children } from '../tree.js'
import type { TimeWords } from './time-words.js'

/** Whether a time lies before or after the date of publication; null where nothing in its clause says. */
export type Direction = 'past' | 'future' | null

/** How far up the tree the verb of a time expression is looked for. */
const REACH = 8

/** What stands around a time expression. */
export interface Surroundings {
  readonly tokens: readonly Token[]
  readonly children: Children
  readonly words: TimeWords
  /** Tenses found so far, by token: many expressions may hang on one verb. */
  readonly tenses: Map<number, Direction | undefined>
}

/**
 * The direction of a time expression: from the word before it (`since`, `ahead of`), or from the tense of the verb that
 * governs it. `before` is the lower-case text of the sentence up to it.
 */
export function directionOf(token: Token | undefined, before: string, around: Surroundings): Direction {
  const { words } = around
  const left = before.trimEnd()
  const endsIn = (list: readonly string[]) => list.some(word => left === word || left.endsWith(` ${word}`))
  if (endsIn(words.pastBefore)) return 'past'
  if (left.endsWith('ahead of')) return 'future'
  if (endsIn(words.scheduledBefore) && !/\b(?:was|were|been)\s\S+\s\S+$/u.test(left)) return 'future'
  if (followsPastVerb(token, around.tokens)) return 'past'
  const tense = tenseOver(token, around)
  return tense === null && endsIn(words.futureBefore) ? 'future' : tense
}

/** `agreed on Sunday`: a verb in the past right before the preposition, wherever a parser hangs the day. */
function followsPastVerb(token: Token | undefined, tokens: readonly Token[]): boolean {
  if (token === undefined || tokens[token.index - 1]?.upos !== 'ADP') return false
  return tokens[token.index - 2]?.xpos === 'VBD'
}

/**
 * Whether a time stands by a verb in the present, as its own adjunct: `the ferry leaves on Friday`, `they are leaving on
 * Friday`. Not `they investigate Friday's blast`, where the time belongs to a noun.
 */
export function isOfPresent(token: Token | undefined, { tokens, children }: Surroundings): boolean {
  const verb = token === undefined || relation(token) !== 'obl' ? undefined : tokens[token.head]
  if (verb?.upos !== 'VERB') return false
  if (verb.xpos === 'VBZ' || verb.xpos === 'VBP') return true
  const auxiliaries = (children[verb.index] ?? []).flatMap(child => tokens[child] ?? []).filter(t => t.upos === 'AUX')
  return verb.xpos === 'VBG' && auxiliaries.some(t => t.lemma === 'be' && (t.xpos === 'VBZ' || t.xpos === 'VBP'))
}

function tenseOver(token: Token | undefined, around: Surroundings): Direction {
  let at = token
  for (let step = 0; step < REACH && at !== undefined; step++) {
    const tense = around.tenses.has(at.index) ? around.tenses.get(at.index) : tenseOf(at, around)
    around.tenses.set(at.index, tense)
    if (tense !== undefined) return tense
    at = around.tokens[at.head]
  }
  return null
}

/** The tense of a predicate; undefined where the token is none, null where its form leaves the time open. */
function tenseOf(token: Token, { tokens, children, words }: Surroundings): Direction | undefined {
  const below = (children[token.index] ?? []).flatMap(child => tokens[child] ?? [])
  const auxiliaries = below.filter(child => child.upos === 'AUX')
  const isFuture = (child: Token) =>
    words.futureAuxiliaries.includes(child.text.toLowerCase()) || words.futureAuxiliaries.includes(child.lemma)
  if (auxiliaries.some(isFuture)) return 'future'
  if (isScheduled(token, auxiliaries, words)) return 'future'
  if (token.upos !== 'VERB' && auxiliaries.length === 0) return undefined
  if (token.xpos === 'VBD' || auxiliaries.some(child => child.xpos === 'VBD')) return 'past'
  const isTo = (child: Token) => relation(child) === 'mark' && child.text.toLowerCase() === 'to'
  if (below.some(child => child.xpos === 'TO' || isTo(child))) return infinitive(token, tokens, words)
  const present = auxiliaries.some(child => child.lemma === 'be') && !auxiliaries.some(child => child.lemma === 'have')
  return token.xpos === 'VBN' && !present ? 'past' : null
}

/** `due on Friday`, `is set for March`, `talks planned for May`; not `has planned`. */
function isScheduled(token: Token, auxiliaries: readonly Token[], words: TimeWords): boolean {
  if (!words.scheduled.includes(token.lemma)) return false
  const perfect = auxiliaries.some(child => child.lemma === 'have')
  const reduced = token.xpos === 'VBD' && relation(token) === 'acl'
  return token.upos === 'ADJ' || ((token.xpos === 'VBN' || reduced) && !perfect)
}

/** `to meet on Friday`: ahead after `due`, `plan`, `agreed`, `is`, and as the whole of a headline. */
function infinitive(token: Token, tokens: readonly Token[], words: TimeWords): Direction {
  const head = tokens[token.head]
  return head === undefined || head.lemma === 'be' || words.futureHeads.includes(head.lemma) ? 'future' : null
}
