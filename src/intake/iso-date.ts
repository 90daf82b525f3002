const ISO = /^\d{4}(?:-\d{2}(?:-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?\s*(?:Z|[+-]\d{2}:?\d{2})?)?)?)?$/u
const COMPACT = /^(\d{4})(\d{2})(\d{2})(?:T?(\d{2})(\d{2})(\d{2})?(Z)?)?$/u
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const DAY_FIRST = /\b(\d{1,2})(?:st|nd|rd|th)?\s+([a-z]{3})[a-z]*\.?,?\s+(\d{4})\b/iu
const MONTH_FIRST = /\b([a-z]{3})[a-z]*\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})\b/iu

/**
 * A stated date as ISO 8601, to the precision that it has (`2024-03-05`, `2024-03-05T10:00:00Z`); null for words that
 * name no day. Dates of figures alone (03/05/2024) are null: the order of day and month is not known.
 */
export function isoDate(stated: string | null | undefined): string | null {
  const words = stated?.trim() ?? ''
  if (ISO.test(words)) return checked(words.replace(/^(\S{10}) (\d)/u, '$1T$2').replace(/\s+/gu, ''))
  const compact = COMPACT.exec(words)
  if (compact !== null) {
    const [, y, m, d, hour, minute, second, zone] = compact
    const time = hour === undefined ? '' : `T${hour}:${minute ?? '00'}:${second ?? '00'}${zone ?? ''}`
    return checked(`${y ?? ''}-${m ?? ''}-${d ?? ''}${time}`)
  }
  const first = DAY_FIRST.exec(words)
  if (first !== null) return fromParts(first[3], first[2], first[1], words)
  const second = MONTH_FIRST.exec(words)
  return second === null ? null : fromParts(second[3], second[1], second[2], words)
}

function fromParts(year = '', monthName = '', day = '', words = ''): string | null {
  const month = MONTHS.indexOf(monthName.toLowerCase()) + 1
  if (month === 0) return null
  const clock = /\b(\d{2}):(\d{2})(?::(\d{2}))?\s*(?:(GMT|UTC|Z)|([+-]\d{2}):?(\d{2}))/u.exec(words)
  const zone = clock?.[4] === undefined ? `${clock?.[5] ?? ''}:${clock?.[6] ?? ''}` : 'Z'
  const time = clock === null ? '' : `T${clock[1] ?? ''}:${clock[2] ?? ''}:${clock[3] ?? '00'}${zone}`
  return checked(`${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}${time}`)
}

function checked(iso: string): string | null {
  const [, month = '01', day = '01'] = iso.slice(0, 10).split('-')
  return Number(month) >= 1 && Number(month) <= 12 && Number(day) >= 1 && Number(day) <= 31 ? iso : null
}
