import type { Point, Reading, Story } from './../record/index.js'

type Entry = Story['timeline'][number]

/** When the things that a story's points tell happened, were said, or are due; sorted by time, vague times last. */
export function timelineOf(points: readonly Point[], readings: readonly Reading[]): Entry[] {
  const times = new Map(readings.flatMap(reading => [...timesOf(reading)]))
  const entries = points.flatMap(point => {
    const found = point.reports.map(report => times.get(`${report.article} ${report.finding}`) ?? null)
    const distinct = new Map(found.flatMap(time => (time === null ? [] : [[`${time.clock} ${time.when}`, time]])))
    return [...distinct.values()].map(time => ({ ...time, point: point.id }))
  })
  return entries.sort(byTime)
}

type Time = Omit<Entry, 'point'>

function timesOf(reading: Reading): Map<string, Time> {
  const times = new Map<string, Time>()
  const put = (finding: string, clock: Entry['clock'], when: { value: string } | null): void => {
    if (when !== null) times.set(`${reading.article.id} ${finding}`, { when: when.value, clock })
  }
  for (const event of reading.events) put(event.id, 'event', event.when)
  for (const statement of reading.statements) put(statement.id, 'statement', statement.when)
  for (const commitment of reading.commitments) put(commitment.id, 'deadline', commitment.by)
  return times
}

/** Dates before values that leave the year open; a year before its months, so that the vaguer comes first. */
function byTime(a: Entry, b: Entry): number {
  const [x, y] = [isDated(a.when), isDated(b.when)]
  if (x !== y) return x ? -1 : 1
  if (a.when !== b.when) return a.when < b.when ? -1 : 1
  if (a.clock !== b.clock) return a.clock < b.clock ? -1 : 1
  return a.point < b.point ? -1 : 1
}

function isDated(value: string): boolean {
  return /^\d{4}/u.test(value)
}
