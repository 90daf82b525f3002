import type { Article, Reading, Span, Statement } from '../../record/index.js'
import type { Origins } from './origins.js'

/** A passage of which no outlet by name is the origin. */
export interface Heard {
  /** The words for outlets of which none is named (Lethic newspapers); null where nobody is. */
  readonly press: string | null
  readonly start: number
  readonly end: number
  /** Those words. */
  readonly evidence: Span | null
}

/** Passages that tell what is only said to be reported, by nobody or by outlets of which none is named (local media). */
export function hearsay({ statements, article }: Reading, origins: Origins): Heard[] {
  return statements.flatMap(statement => {
    const evidence = statement.source.find(({ quote, field }) => field === undefined && isPress(quote, origins)) ?? null
    const heard = evidence === null ? isHeard(statement, article, origins) : isPassedOn(statement)
    const press = evidence === null ? null : pressName(evidence.quote, origins)
    const passages = heard ? statement.content.filter(span => span.field === undefined) : []
    return passages.map(({ start, end }) => ({ press, start, end, evidence }))
  })
}

function isHeard({ standing, speakers, source, cue }: Statement, article: Article, origins: Origins): boolean {
  if (standing !== 'unattributed' || speakers.length > 0) return false
  const isReport = source.some(({ quote }) => origins.hearsay.includes(quote.toLowerCase()))
  return (
    isReport ||
    cue.some(
      one => origins.hearsayCues.includes(one.quote.toLowerCase()) || (source.length === 0 && isSaid(one, article))
    )
  )
}

/** `is reported to have`, `it has been reported that`: five deaths that were reported are somebody's count. */
function isSaid({ start, end, quote }: Span, { text }: Article): boolean {
  if (!/(?:^|\s)(?:reported|rumou?red)$/iu.test(quote)) return false
  const passive = /\b(?:is|are|was|were|been|being)\s+(?:\w+ly\s+)?\w+$/iu.test(
    text.slice(Math.max(0, start - 24), end)
  )
  return passive && /^ (?:to (?:have|be)|that)\b/u.test(text.slice(end, end + 12))
}

/** An adjective of a land or a town: a Lethic newspaper is one that nobody names. */
const LAND = /^\p{Lu}\p{Ll}+(?:ian|ish|ese|ic|an|ch|i)$/u

/** Whether words mean outlets of which none is named: several local newspapers, reports in the Lethic press. */
function isPress(quote: string, { press, pressBefore }: Origins): boolean {
  const words = wordsOf(quote)
  const noun = pressNoun(words)
  if (noun === undefined) return false
  const isOpening = words[0] === noun && press.has(noun.toLowerCase())
  if (!press.has(noun) && !isOpening) return false
  const before = words.slice(0, words.lastIndexOf(noun)).filter(word => !pressBefore.has(word.toLowerCase()))
  if (before.some(word => !/^(?:an?|An?|\p{Lu}\p{Ll}+(?:['’]s)?)$/u.test(word))) return false
  const isOne = /^(?:newspaper|television|tv|radio)$/iu.test(noun)
  return !isOne || before.some(word => LAND.test(word))
}

function wordsOf(quote: string): string[] {
  return quote
    .replace(/[.,;“”"]/gu, '')
    .trim()
    .split(/\s+/u)
}

/** The newspapers, of `newspaper reports` as of `newspapers`. */
function pressNoun(words: readonly string[]): string | undefined {
  const last = words.at(-1) ?? ''
  return /^reports?$/u.test(last) ? words.at(-2) : last
}

/** The words for the press that tell it from other press: its noun and what describes that; null for the media. */
function pressName(quote: string, { pressTelling }: Origins): string | null {
  const words = wordsOf(quote)
  const noun = pressNoun(words) ?? ''
  const before = words.slice(0, words.lastIndexOf(noun))
  const telling = before
    .filter(word => pressTelling.has(word.toLowerCase()) || LAND.test(word))
    .map(word => (pressTelling.has(word.toLowerCase()) ? word.toLowerCase() : word))
  return telling.length === 0 ? null : [...telling, noun].join(' ')
}

/** Whether it is told as news, and not what the press itself thinks or does. */
function isPassedOn({ act, content }: Statement): boolean {
  const passing = act === 'say' || act === 'claim' || act === 'confirm' || act === 'estimate' || act === 'announce'
  return passing && !content.some(({ quote }) => /^(?:they|their|it|its)\b/iu.test(quote))
}
