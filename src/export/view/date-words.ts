const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']
const ISO = /^(\d{4})-(\d{2})(?:-(\d{2}))?(?:[T ](\d{2}:\d{2})(?::\d{2}(?:\.\d+)?)?(Z|[+-]\d{2}:?\d{2})?)?$/u

/** Milliseconds since 1970 of an ISO 8601 date; a time without a zone counts as UTC, so that no machine's clock matters. */
export function instantOf(iso: string | null): number | null {
  const match = iso === null ? null : ISO.exec(iso)
  if (!match) return null
  const [, year, month, day = '01', time = '00:00', zone = 'Z'] = match
  const full = zone === 'Z' || zone.includes(':') ? zone : `${zone.slice(0, 3)}:${zone.slice(3)}`
  const instant = Date.parse(`${String(year)}-${String(month)}-${day}T${time}:00${full}`)
  return Number.isNaN(instant) ? null : instant
}

/** `2031-03-05` as `5 Mar 2031`; what is no ISO date stays as it stands. */
export function dayWords(iso: string | null): string {
  if (iso === null) return 'undated'
  const match = ISO.exec(iso)
  if (!match) return iso
  const [, year, month, day] = match
  const name = MONTHS[Number(month) - 1]
  if (name === undefined) return iso
  return `${day === undefined ? '' : `${String(Number(day))} `}${name} ${String(year)}`
}

/** As `dayWords`, with the time of day and its zone where they are stated. */
export function dateWords(iso: string | null): string {
  const match = iso === null ? null : ISO.exec(iso)
  const time = match?.[4]
  if (time === undefined) return dayWords(iso)
  return `${dayWords(iso)}, ${time}${zoneWords(match?.[5])}`
}

/** ` UTC`, ` UTC+1`, ` UTC−5:30`; nothing where no zone is stated. */
function zoneWords(zone: string | undefined): string {
  if (zone === undefined) return ''
  const match = /^([+-])(\d{2}):?(\d{2})$/u.exec(zone)
  if (!match || (match[2] === '00' && match[3] === '00')) return ' UTC'
  const minutes = match[3] === '00' ? '' : `:${String(match[3])}`
  return ` UTC${match[1] === '-' ? '−' : '+'}${String(Number(match[2]))}${minutes}`
}

/** The first and the last of the dates that are stated, for `3 Mar 2031 to 6 Mar 2031`. */
export function spanWords(dates: readonly (string | null)[]): string {
  const known = dates
    .flatMap(date => {
      const instant = instantOf(date)
      return date === null || instant === null ? [] : [{ date, instant }]
    })
    .sort((a, b) => a.instant - b.instant)
  const first = known[0]
  const last = known.at(-1)
  if (!first || !last) return 'no dates stated'
  const [from, to] = [dayWords(first.date), dayWords(last.date)]
  return from === to ? from : `${from} to ${to}`
}
