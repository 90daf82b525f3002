import type { Draft, Line } from './draft.js'
import type { Meaning, OffsetMeaning } from './meaning.js'

/** Joins expressions that make one: `Friday, June 7`, `10 a.m. on Friday`, `May this year`, `the end of June`. */
export function joinDrafts(drafts: readonly Draft[], line: Line): Draft[] {
  const joined: Draft[] = []
  for (const draft of drafts) {
    const previous = joined.at(-1)
    const gap = previous === undefined ? '' : between(line, previous.end, draft.start)
    const meaning =
      previous === undefined || gap.length > 12 ? null : joinMeanings(previous.meaning, gap, draft.meaning)
    if (previous === undefined || meaning === null) joined.push(draft)
    else joined[joined.length - 1] = { start: previous.start, end: draft.end, meaning }
  }
  return joined.map(draft => extended(draft, line))
}

function between(line: Line, from: number, to: number): string {
  return line.lower.slice(from - line.sentence.start, to - line.sentence.start)
}

function joinMeanings(left: Meaning, gap: string, right: Meaning): Meaning | null {
  const near = /^,?\s(?:the\s)?$/u.test(gap)
  if (left.form === 'weekday' && right.form === 'calendar' && near && right.day !== null) {
    return left.clock === '' ? right : { ...right, clock: left.clock }
  }
  if (right.form === 'clock' && /^,?\s(?:at\s(?:about\s|around\s)?)?$/u.test(gap)) return withClock(left, right.clock)
  if (left.form === 'clock' && /^,?\s(?:on\s(?:the\s)?)?$/u.test(gap)) return withClock(right, left.clock)
  if (right.form !== 'offset' || right.anchor !== 'published' || !/^,?\s(?:of\s)?$/u.test(gap)) return null
  return withPeriod(left, right)
}

function withClock(meaning: Meaning, clock: string): Meaning | null {
  const refined = 'clock' in meaning && /^T[A-Z]/u.test(meaning.clock) && /^T\d/u.test(clock)
  if ('clock' in meaning && meaning.clock !== '' && !refined) return null
  if (meaning.form === 'weekday' && meaning.weekday !== 'WE') return { ...meaning, clock }
  if (meaning.form === 'calendar' && meaning.day !== null) return { ...meaning, clock }
  return meaning.form === 'offset' && meaning.unit === 'day' ? { ...meaning, clock } : null
}

function withPeriod(left: Meaning, period: OffsetMeaning): Meaning | null {
  const isYear = period.unit === 'year' && Math.abs(period.count) <= 1
  if (left.form === 'calendar' && left.year === null && isYear) return { ...left, yearShift: period.count }
  if (left.form === 'portion' && left.year === null && isYear) return { ...left, yearShift: period.count }
  if (left.form === 'weekday' && period.unit === 'week' && left.shift === null) {
    return { ...left, weekShift: period.count }
  }
  return null
}

/** Words before an expression that belong to it and leave its value as it is. */
const PORTION =
  /(?:^|[^\p{L}\p{N}])((?:the\s)?(?:(?:end|start|beginning|close|middle|rest|remainder|course|turn|whole|first\shalf|second\shalf)\sof|very\send\sof|early|late|mid)[\s-](?:in\s)?(?:the\s)?)$/u
/** Words that stand before `this year`, `last month`, `on Friday`. */
const WITHIN = /(?:^|[^\p{L}\p{N}])((?:later|earlier|early|late)\s(?:on\s|in\s)?)$/u
/** Words that make a day stand for its week. */
const WEEK = /(?:^|[^\p{L}\p{N}])((?:the\s)?week\s(?:of|beginning|starting|commencing|ending)\s(?:on\s)?)$/u
/** A part of the day before its day. */
const DAY_PART =
  /(?:^|[^\p{L}\p{N}])((?:the\s)?(?:early\s|late\s)?(morning|afternoon|evening|night|early\shours)\sof\s(?:the\s)?)$/u
const PARTS: Readonly<Record<string, string>> = { morning: 'TMO', afternoon: 'TAF', evening: 'TEV', night: 'TNI' }

function extended(draft: Draft, line: Line): Draft {
  const { meaning } = draft
  if (meaning.form === 'fixed' && meaning.type !== 'DATE') return draft
  if (meaning.form === 'fixed' && meaning.value.endsWith('_REF')) return draft
  const left = between(line, Math.max(line.sentence.start, draft.start - 40), draft.start)
  const part = DAY_PART.exec(left)
  const dated = part === null ? null : withClock(meaning, PARTS[part[2] ?? ''] ?? 'TMO')
  if (part !== null && dated !== null) return { ...draft, start: draft.start - (part[1] ?? '').length, meaning: dated }
  const week = WEEK.exec(left)?.[1]
  if (week !== undefined && meaning.form === 'calendar' && meaning.day !== null) {
    return { ...draft, start: draft.start - week.length, meaning: { ...meaning, week: true } }
  }
  const words = PORTION.exec(left)?.[1] ?? WITHIN.exec(left)?.[1] ?? ''
  return meaning.form === 'clock' ? draft : { ...draft, start: draft.start - words.length }
}
