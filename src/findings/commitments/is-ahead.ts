import type { TimeMention } from '../../language/layers.js'
import { daysOfTime } from './days-of-time.js'

/**
 * Whether a time lies ahead of the day of publication (ISO 8601): true, false, or null where the TIMEX3 value or the
 * missing day does not tell, as on the day of publication itself. A longer period that holds that day counts as ahead, as
 * its end is.
 */
export function isAhead(time: TimeMention, published: string | null): boolean | null {
  if (time.value.startsWith('FUTURE')) return true
  if (time.value.startsWith('PAST') || time.value.startsWith('PRESENT')) return false
  const [days, day] = [daysOfTime(time.value), dayOf(published)]
  if (days === null || day === null) return null
  return days.first === days.last && days.first === day ? null : days.last >= day
}

/** Whether all of a time lies ahead of the day of publication; false where that is not known. */
export function isWhollyAhead(time: TimeMention, published: string | null): boolean {
  const [days, day] = [daysOfTime(time.value), dayOf(published)]
  return days !== null && day !== null && days.first > day
}

function dayOf(published: string | null): number | null {
  return daysOfTime(published?.slice(0, 10) ?? '')?.first ?? null
}
