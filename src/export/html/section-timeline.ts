import { type Html, markup } from './markup.js'
import { badge } from './parts.js'
import { pointBadges } from './point-card.js'
import type { Section } from './section.js'
import type { StoryView } from '../view/story-view.js'
import { timexWords } from '../view/timex-words.js'
import { CLOCKS, wordFor } from '../view/words.js'

type Entry = StoryView['story']['timeline'][number]

const SHOWN = 30

/** Entries of one date after another, in the story's order. */
function days(entries: readonly Entry[]): { when: string; entries: Entry[] }[] {
  const groups: { when: string; entries: Entry[] }[] = []
  for (const entry of entries) {
    const last = groups.at(-1)
    if (last?.when === entry.when) last.entries.push(entry)
    else groups.push({ when: entry.when, entries: [entry] })
  }
  return groups
}

function entryOf(view: StoryView, { clock, point: id }: Entry): Html {
  const point = view.pointOf(id)
  const text =
    point === null
      ? markup`<bdi>${id}</bdi>`
      : markup`<a href="#${point.id}"><bdi>${point.point.title}</bdi></a>${pointBadges(point)}`
  return markup`<li>${badge('clock', clock, wordFor(CLOCKS, clock))} <div>${text}</div></li>`
}

function list(view: StoryView, entries: readonly Entry[]): Html {
  const items = days(entries).map(
    day =>
      markup`<li class="day"><span class="when">${timexWords(day.when)}</span><ul>${day.entries.map(entry => entryOf(view, entry))}</ul></li>`
  )
  return markup`<ol class="timeline">${items}</ol>`
}

export const timelineSection: Section = {
  key: 'timeline',
  title: 'Timeline',
  lead: 'By the date of the event, of the statement or of the deadline, not of the report.',
  empty: 'No point of this story has a date.',
  count: view => view.story.timeline.length,
  body: view => {
    const { timeline } = view.story
    if (timeline.length === 0) return null
    if (timeline.length <= SHOWN + 1) return list(view, timeline)
    const rest = timeline.length - SHOWN
    return markup`${list(view, timeline.slice(0, SHOWN))}<details class="more"><summary>${rest} more entries</summary>${list(view, timeline.slice(SHOWN))}</details>`
  }
}
