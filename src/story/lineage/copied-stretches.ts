import type { BodyWord } from './body-words.js'
import type { Copied } from './copied-passages.js'
import { originAt, type Origin, type Stretch } from './lineage-map.js'
import type { Traced } from './traced.js'

/** Share of an article's words that, copied from one origin, makes the whole a copy of it: where it shows no work of its own. */
const COPY = 0.6

/** The same where it has a byline or was told something itself. */
const COPY_OF_OWN = 0.85

/**
 * A copied run has, in each part, the origin that the words have in the report it was copied from; so a copy of a copy
 * comes from the first, and a sentence that an outlet was cited for stays that outlet's.
 */
export function copiedStretches(words: readonly BodyWord[], run: Copied, traced: readonly Traced[]): Stretch[] {
  const source = traced[run.source]
  if (source === undefined) return []
  const out: { start: number; end: number; origin: Origin }[] = []
  for (let at = run.from; at < run.to; at++) {
    const [word, place] = [words[at], source.words[run.sourceFrom + at - run.from] ?? source.words.at(-1)]
    if (word === undefined || place === undefined) continue
    const origin = originAt(source.own, source.stretches, place)
    const last = out.at(-1)
    if (last?.origin.id === origin.id) last.end = word.end
    else out.push({ start: word.start, end: word.end, origin })
  }
  return out
}

/** The origin from which most of an article is copied, where that is so much that the article is a copy. */
export function ofOneCopy(
  words: readonly BodyWord[],
  copied: readonly Copied[],
  traced: readonly Traced[],
  isOwn: boolean
): Origin | null {
  const shares = new Map<string, { origin: Origin; words: number }>()
  for (const run of copied) {
    for (const { origin, start, end } of copiedStretches(words, run, traced)) {
      const count = words.filter(word => start <= word.start && word.end <= end).length
      shares.set(origin.id, { origin, words: (shares.get(origin.id)?.words ?? 0) + count })
    }
  }
  const most = [...shares.values()].sort((a, b) => b.words - a.words)[0]
  return most !== undefined && most.words >= (isOwn ? COPY_OF_OWN : COPY) * words.length ? most.origin : null
}
