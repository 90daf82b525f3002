import type { Article, Reading, Span, Statement } from '../../record/index.js'
import type { Origins } from './origins.js'

/** Passages that tell what is only said to be reported, by nobody or by outlets of which none is named (local media). */
export function hearsay(reading: Reading, origins: Origins): Span[] {
  return reading.statements
    .filter(statement => isHeard(statement, reading.article, origins))
    .flatMap(({ content }) => content.filter(span => span.field === undefined))
}

function isHeard(statement: Statement, article: Article, origins: Origins): boolean {
  const { standing, speakers, source, cue } = statement
  if (source.some(({ quote }) => isPress(quote, origins))) return isPassedOn(statement)
  if (standing !== 'unattributed' || speakers.length > 0) return false
  return (
    source.some(({ quote }) => origins.hearsay.includes(quote.toLowerCase())) ||
    cue.some(
      one => origins.hearsayCues.includes(one.quote.toLowerCase()) || (source.length === 0 && isReportedToBe(one, article))
    )
  )
}

/** `is reported to have`, `it has been reported that`: five deaths that were reported are somebody's count. */
function isReportedToBe({ start, end, quote }: Span, { text }: Article): boolean {
  if (!/(?:^|\s)(?:reported|rumou?red)$/iu.test(quote)) return false
  const passive = /\b(?:is|are|was|were|been|being)\s+(?:\w+ly\s+)?\w+$/iu.test(text.slice(Math.max(0, start - 24), end))
  return passive && /^ (?:to (?:have|be)|that)\b/u.test(text.slice(end, end + 12))
}

/** Whether words mean outlets of which none is named: several local newspapers, reports in the Lethic press. */
function isPress(quote: string, { press, pressBefore, hearsay: reports }: Origins): boolean {
  const plain = quote.replace(/[.,;“”"]/gu, '').trim()
  if (reports.includes(plain.toLowerCase())) return true
  const words = plain.split(/\s+/u)
  const last = words.at(-1) ?? ''
  const noun = /^reports?$/u.test(last) ? words.at(-2) : last
  if (noun === undefined || !press.has(noun)) return false
  const before = words.slice(0, words.lastIndexOf(noun)).filter(word => !pressBefore.has(word.toLowerCase()))
  if (before.some(word => !/^(?:an?|An?|\p{Lu}\p{Ll}+(?:['’]s)?)$/u.test(word))) return false
  const isOne = /^(?:newspaper|television|TV|radio)$/u.test(noun)
  return !isOne || before.some(word => LAND.test(word))
}

/** An adjective of a land or a town: a Lethic newspaper is one that nobody names. */
const LAND = /^\p{Lu}\p{Ll}+(?:ian|ish|ese|ic|an|ch|i)$/u

/** Whether it is told as news, and not what the press itself thinks or does. */
function isPassedOn({ act, content }: Statement): boolean {
  const passing = act === 'say' || act === 'claim' || act === 'confirm' || act === 'estimate' || act === 'announce'
  return passing && !content.some(({ quote }) => /^(?:they|their|it|its)\b/iu.test(quote))
}
