import type { Article, Statement } from '../../record/index.js'

const ISO = /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:[T ](\d{2}:\d{2})(?::\d{2}(?:\.\d+)?)?(Z|[+-]\d{2}:?\d{2})?)?)?)?/u
const WEEK = /^\d{4}-W/u

/** Reports are dated by clocks of many zones, so that a day's difference between saying and report is none. */
const DAY = 86_400_000

/**
 * When a statement was made: its own time, else the article's publication; null where neither is stated. A time after
 * publication, or one that only says the year or the month of it, is not when it was said.
 */
export function spokenAt(statement: Statement, article: Article): string | null {
  const stated = statement.when?.value ?? null
  const own = instantOf(stated)
  if (stated === null || own === null) return article.published
  if (article.published?.startsWith(stated) === true) return article.published
  const published = instantOf(article.published)
  return published !== null && own > published + DAY ? article.published : stated
}

/**
 * Milliseconds since 1970 of an ISO 8601 date, or of the day, month or year that a TIMEX3 value begins with; null for
 * other values (weeks, seasons, durations). A time without a zone counts as UTC, so that no machine's clock matters.
 */
export function instantOf(value: string | null): number | null {
  const match = value === null || WEEK.test(value) ? null : ISO.exec(value)
  if (!match) return null
  const [, year, month = '01', day = '01', time = '00:00', zone = 'Z'] = match
  const full = zone === 'Z' || zone.includes(':') ? zone : `${zone.slice(0, 3)}:${zone.slice(3)}`
  const instant = Date.parse(`${String(year)}-${month}-${day}T${time}:00${full}`)
  return Number.isNaN(instant) ? null : instant
}
