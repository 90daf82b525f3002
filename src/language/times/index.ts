import type { Document, Sentence, TimeMention } from '../layers.js'
import { childrenOf } from '../tree.js'
import { calendarRules } from './calendar-rules.js'
import { parseDay, type Day } from './calendar.js'
import { directionOf, type Surroundings } from './direction.js'
import { draftsOf, lineOf, tokenAt, type Draft, type Line } from './draft.js'
import { durationRules } from './duration-rules.js'
import { joinDrafts } from './join-drafts.js'
import { loadNumberWords } from './number-words.js'
import { relativeRules } from './relative-rules.js'
import { resolve, type Anchors, type Resolved } from './resolve.js'
import { ruleMaker, type Rule } from './rule.js'
import { loadTimeWords, type TimeWords } from './time-words.js'

/** What times are found by: the words, and the rules made of them. */
export interface TimeLexicon {
  readonly words: TimeWords
  readonly rules: readonly Rule[]
}

/** Loads the words of time expressions, with those of a user's folder, and makes the rules. */
export function loadTimes(folder: string | null = null): TimeLexicon {
  const [words, numbers] = [loadTimeWords(folder), loadNumberWords(folder)]
  const kit = { rule: ruleMaker(words, numbers), words, numbers }
  return { words, rules: [...calendarRules(kit), ...relativeRules(kit), ...durationRules(kit)] }
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
  let last: DatedSentence | null = null
  for (const sentence of input.sentences) {
    const line = lineOf(input.surface, sentence, input.tokens)
    for (const draft of joinDrafts(draftsOf(line, lexicon.rules), line)) {
      const anchors = { published: parseDay(published), last: lastDay(last, sentence) }
      const time = mentionOf(draft, line, anchors, around)
      times.push({ ...time, id: `time-${String(times.length + 1)}` })
      const day = time.type === 'SET' ? null : parseDay(time.value)
      if (day !== null) last = { day, sentence }
    }
  }
  return times
}

/** A day that the text gave, and where. */
interface DatedSentence {
  readonly day: Day
  readonly sentence: Sentence
}

/** The last day given in the same passage, in this sentence or the one before it. */
function lastDay(last: DatedSentence | null, sentence: Sentence): Day | null {
  const near = last?.sentence.passage === sentence.passage && sentence.index - last.sentence.index <= 1
  return near ? last.day : null
}

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
  const direction = directionOf(head, line.lower.slice(Math.max(0, at - 40), at), around)
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
