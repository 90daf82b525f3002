import type { Document, TimeMention } from '../layers.js'
import { childrenOf } from '../tree.js'
import { anchoredRules } from './anchored-rules.js'
import { calendarRules } from './calendar-rules.js'
import { parseDay } from './calendar.js'
import { clockRules } from './clock-rules.js'
import { directionOf, isOfPresent, type Surroundings } from './direction.js'
import { draftsOf, lineOf, tokenAt, type Draft, type Line } from './draft.js'
import { durationRules } from './duration-rules.js'
import { joinDrafts } from './join-drafts.js'
import { datedBy, lastDate, type DatedSentence, type Grain } from './last-date.js'
import { loadNumberWords } from './number-words.js'
import { portionRules } from './portion-rules.js'
import { relativeRules } from './relative-rules.js'
import { resolve, type Anchors, type Resolved } from './resolve.js'
import { ruleMaker, type Rule } from './rule.js'
import { loadTimeWords, type TimeWords } from './time-words.js'

/** What times are found by: the words, and the rules made of them. */
export interface TimeLexicon {
  readonly words: TimeWords
  readonly rules: readonly Rule[]
}

const RULES = [calendarRules, relativeRules, anchoredRules, portionRules, durationRules, clockRules]

/** Loads the words of time expressions, with those of a user's folder, and makes the rules. */
export function loadTimes(folder: string | null = null): TimeLexicon {
  const [words, numbers] = [loadTimeWords(folder), loadNumberWords(folder)]
  const kit = { rule: ruleMaker(words, numbers), words, numbers }
  return { words, rules: [...RULES.flatMap(rules => rules(kit))] }
}

const SHIPPED = loadTimes()

/**
 * The time expressions of a document with TIMEX3 values (ISO-TimeML), in text order. `published` is an ISO 8601 date;
 * without it, parts that depend on it stay `X`.
 */
export function findTimes(
  input: Pick<Document, 'surface' | 'sentences' | 'tokens'>,
  published: string | null,
  lexicon: TimeLexicon = SHIPPED
): TimeMention[] {
  const around: Surroundings = {
    tokens: input.tokens,
    children: childrenOf(input.tokens),
    words: lexicon.words,
    tenses: new Map()
  }
  const times: TimeMention[] = []
  const dates: DatedSentence[] = []
  for (const sentence of input.sentences) {
    const line = lineOf(input.surface, sentence, input.tokens)
    for (const draft of joinDrafts(draftsOf(line, lexicon.rules), line)) {
      const last = (grain: Grain) => lastDate(dates.slice(-RECENT), sentence, grain)
      const time = mentionOf(draft, line, { published: parseDay(published), last }, around)
      times.push({ ...time, id: `time-${String(times.length + 1)}` })
      const date = datedBy(time, sentence)
      if (date !== null) dates.push(date)
    }
  }
  return times
}

/** How many dates before an expression are looked through for the one that it counts from. */
const RECENT = 8

function mentionOf(
  draft: Draft,
  line: Line,
  anchors: Omit<Anchors, 'direction'>,
  around: Surroundings
): Omit<TimeMention, 'id'> {
  const first = tokenAt(line, draft.start)
  const last = tokenAt(line, draft.end - 1)
  const head = headToken(line, first?.index ?? 0, (last?.index ?? 0) + 1)
  const at = draft.start - line.sentence.start
  const stated = directionOf(head, line.lower.slice(Math.max(0, at - 40), at), around)
  const ahead = stated === null && line.sentence.kind === 'body' && isOfPresent(head, around)
  const direction = ahead ? 'future' : stated
  const resolved: Resolved = resolve(draft.meaning, { ...anchors, direction })
  return {
    ...resolved,
    start: draft.start,
    end: draft.end,
    first: first?.index ?? line.sentence.first,
    last: (last?.index ?? line.sentence.first) + 1
  }
}

/** The token of the range whose head lies outside it. */
function headToken(line: Line, first: number, last: number): Line['tokens'][number] | undefined {
  for (let i = first; i < last; i++) {
    const token = line.tokens[i]
    if (token !== undefined && (token.head < first || token.head >= last)) return token
  }
  return line.tokens[first]
}
