import type { FigureSeries, SeriesEntry } from '../../story/index.js'
import { dayWords } from './date-words.js'
import { amountWords, figureWords } from './figure-words.js'
import type { StoryIndex } from './index-of-story.js'

/** What a series says as a whole: `latest 14 (Lenn Post, 4 May 2031) · from 12 to 40 · first moved by Lenn Post · 1 taken back`. */
export function seriesWords(index: StoryIndex, { entries, latest, range, moved, unit }: FigureSeries): string {
  const gone = entries.filter(entry => entry.withdrawn !== null).length
  const none = range === null ? 'no number stands' : 'no date says which is the latest'
  const last = latest === null ? [none] : [`latest ${numberWords(latest, unit)} (${whoWhen(index, latest)})`]
  const [low, high] = [range?.min ?? null, range?.max ?? null]
  const between =
    low === null || high === null || low === high
      ? []
      : [`from ${amountWords(low, unit)} to ${amountWords(high, unit)}`]
  const first = moved === null ? [] : [`first moved by ${whoWhen(index, moved)}`]
  return [...last, ...between, ...first, ...(gone === 0 ? [] : [`${String(gone)} taken back`])].join(' · ')
}

function whoWhen(index: StoryIndex, { article, when }: SeriesEntry): string {
  return `${index.reportOf(article)?.outlet.name ?? article}, ${dayWords(when)}`
}

function numberWords({ value, min, max, bound }: SeriesEntry, unit: string): string {
  return figureWords({ value, min, max, bound, unit })
}
