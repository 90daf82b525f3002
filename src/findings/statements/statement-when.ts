import {
  relation,
  type Children,
  type Document,
  type TimeMention,
  type Token,
  type TokenRange
} from '../../language/index.js'
import type { When } from '../../record/index.js'
import { whenOf } from '../when-of.js'
import type { CueLexicon } from './cue-lexicon.js'

/** What finding the time of a statement needs. */
export interface WhenContext {
  readonly document: Document
  readonly children: Children
  readonly lexicon: Pick<CueLexicon, 'verbs'>
}

/** The parts of a statement, as ranges of tokens. */
interface Parts {
  readonly cue: readonly TokenRange[]
  readonly content: readonly TokenRange[]
}

/** Words between a cue and a time that the tree put elsewhere: an addressee and a preposition. */
const NEAR = 5

/**
 * When something was said: the time that hangs on its cue, on the verb of saying that it goes with ("speaking on Monday",
 * "…, adding"), or that stands right after the cue. Times inside the content are the content's own. Null where none is
 * stated.
 */
export function statementWhen(context: WhenContext, cue: Token, parts: Parts): When | null {
  const { document } = context
  const inside = (t: TimeMention) => parts.content.some(r => t.first >= r.first && t.last <= r.last)
  const near = document.times.filter(t => document.tokens[t.first]?.sentence === cue.sentence && !inside(t))
  if (near.length === 0) return null
  const outside = { ...document, times: near }
  const verbs = [cue, ...sayingWith(context, cue)]
  for (const verb of verbs) {
    const when = whenOf(outside, { first: verb.index, last: verb.index + 1 })
    if (when !== null) return when
  }
  const beside = near.find(t => t.type !== 'DURATION' && t.type !== 'SET' && isBeside(document.tokens, parts.cue, t))
  return beside === undefined ? null : { value: beside.value, time: beside.id }
}

/** Verbs of saying of the same occasion: a participle below the cue, or the verb that the participle belongs to. */
function sayingWith({ document, children, lexicon }: WhenContext, cue: Token): Token[] {
  const says = (t: Token) => t.upos === 'VERB' && lexicon.verbs.has(t.lemma)
  const below = (children[cue.index] ?? []).flatMap(c => document.tokens[c] ?? [])
  const participles = below.filter(t => relation(t) === 'advcl' && t.xpos === 'VBG' && says(t))
  const head = document.tokens[cue.head]
  const above = head !== undefined && relation(cue) === 'advcl' && cue.xpos === 'VBG' && says(head) ? [head] : []
  return [...participles, ...above]
}

/** Whether a time stands in the cue or right after it, with no verb and no mark between. */
function isBeside(tokens: readonly Token[], cue: readonly TokenRange[], time: TimeMention): boolean {
  return cue.some(range => {
    if (time.first >= range.first && time.last <= range.last) return true
    if (time.first < range.last || time.first - range.last > NEAR) return false
    return tokens.slice(range.last, time.first).every(t => !['VERB', 'AUX', 'PUNCT', 'SCONJ'].includes(t.upos))
  })
}
