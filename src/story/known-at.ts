import type { Article } from '../record/index.js'

const DATE = /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/u
const TIME = /^(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?)(Z|[+-]\d{2}:?\d{2})?$/u
const DAY = 86_400_000

/**
 * The first and the last instant (milliseconds since 1970) that an ISO 8601 date may mean: a day is all of it, a time of day is one instant;
 * without a zone it counts as UTC, so that no machine's clock matters. Null where it is no date.
 */
export function instantsOf(date: string | null): { readonly first: number; readonly last: number } | null {
  if (date === null) return null
  const time = TIME.exec(date)
  if (time === null && !DATE.test(date)) return null
  const first = Date.parse(time === null ? date : `${time[1] ?? ''}T${time[2] ?? ''}${time[3] ?? 'Z'}`)
  if (Number.isNaN(first)) return null
  if (time !== null) return { first, last: first }
  const [year = 0, month, day] = date.split('-').map(Number)
  if (day !== undefined) return { first, last: first + DAY - 1 }
  return { first, last: Date.UTC(month === undefined ? year + 1 : year, month ?? 0) - 1 }
}

/**
 * Whether an article, as its text stands, was surely known at a time: by then it was published, and updated where it was. What bears the day
 * alone is known when the day is over; what has no date is known at no time that could be named.
 */
export function isKnownAt({ published, updated }: Article, time: string): boolean {
  const at = instantsOf(time)?.last
  const from = instantsOf(published)?.last
  if (at === undefined || from === undefined) return false
  return Math.max(from, instantsOf(updated)?.last ?? from) <= at
}
