import type { TimeMention } from '../../language/layers.js'

/**
 * Whether a time lies ahead of the day of publication (ISO 8601): true, false, or null where the TIMEX3 value or the
 * missing day does not tell, as on the day of publication itself. A longer period that holds that day counts as ahead, as
 * its end is.
 */
export function isAhead(time: TimeMention, published: string | null): boolean | null {
  if (time.value.startsWith('FUTURE')) return true
  if (time.value.startsWith('PAST') || time.value.startsWith('PRESENT')) return false
  if (published === null) return null
  const value = /^\d{4}(?:-\d{2}(?:-\d{2})?)?/u.exec(time.value)?.[0]
  if (value === undefined) return null
  const day = published.slice(0, value.length)
  return value === day && value.length > 7 ? null : value >= day
}
