import { readFileSync } from 'node:fs'
import type { Reading } from '../../src/index.js'
import { readingOf } from '../../src/story/testing/reading-of.js'
import { randomOf } from './shuffled.js'

/** Reports of each synthetic story, which come one after another with those of other stories between them. */
const REPORTS = 5

/** Stories that are told at the same time. */
const AT_ONCE = 40

/** Words of a report, the share of them that are its story's own, and how many words a language has. */
const SIZE = { words: 160, own: 0.35, vocabulary: 30_000 }

/** Sentences of the project's own sample, cut up and mixed into every report. */
const SAMPLE = ['gazette-2024-05-10-depot-shooting.txt', 'eastway-2024-05-16-talks-open.txt']
  .map(name => readFileSync(new URL(`../../examples/coverage/${name}`, import.meta.url), 'utf8'))
  .join(' ')
  .split(/\s+/u)

/** Which story the report at `position` of the stream tells, and which report of it this is. */
export function placeOf(position: number): { story: number; report: number } {
  const round = Math.floor(position / (AT_ONCE * REPORTS))
  return { story: round * AT_ONCE + (position % AT_ONCE), report: Math.floor(position / AT_ONCE) % REPORTS }
}

/**
 * The report at `position` of an endless stream of coverage, as if it had been read: made-up words by Zipf's law, words of
 * the sample's, and the names and words of its story; one person, one statement and one figure. The same for the same position.
 */
export function syntheticReading(position: number): Reading {
  const { story, report } = placeOf(position)
  const random = randomOf(position + 1)
  const own = randomOf(story * 7919 + 13)
  const names = Array.from({ length: 6 }, () => name(own))
  const words = Array.from({ length: 40 }, () => word(Math.floor(own() * SIZE.vocabulary)))
  const parts = Array.from({ length: SIZE.words }, (_, i) => {
    if (random() < SIZE.own) return pick(random() < 0.3 ? names : words, random)
    if (random() < 0.1) return (pick(SAMPLE, random).match(/\p{Ll}+/u) ?? [''])[0]
    return i % 12 === 11 ? `${zipf(random)}.` : zipf(random)
  })
  const speaker = `${names[0] ?? ''} ${names[1] ?? ''}`
  const content = `the ${words[0] ?? ''} would ${words[1] ?? ''} the ${words[2] ?? ''}`
  const count = `${String(10 + report)} people`
  const text = `${parts.join(' ')}. ${speaker} said ${content}. There ${count} were hurt.`
  return readingOf(String(position), text, {
    outlet: `Outlet ${String(report)}`,
    published: new Date(Date.UTC(2030, 0, 1) + Math.floor(position / 200) * 86_400_000).toISOString(),
    headline: `${names[0] ?? ''} ${words[0] ?? ''} ${words[1] ?? ''} ${pick(words, random)}`,
    entities: [{ name: speaker }],
    statements: [{ by: [speaker], content }],
    figures: [{ words: count, value: 10 + report, unit: 'injury' }]
  })
}

function zipf(random: () => number): string {
  return word(Math.floor(SIZE.vocabulary ** random()))
}

/** A made-up word for each number: syllables of its digits to the base 20. */
function word(rank: number): string {
  const syllables = 'ba ce di fo gu la me ni po ru sa te vi wo zu ka le mi no tu'.split(' ')
  const digits = rank.toString(20).padStart(3, '0').split(/(?=.)/u)
  return digits.map(digit => syllables[parseInt(digit, 20)] ?? '').join('')
}

function name(random: () => number): string {
  const made = `${word(Math.floor(random() * 8000))}${word(Math.floor(random() * 20)).slice(-2)}`
  return made.charAt(0).toUpperCase() + made.slice(1)
}

function pick<T>(list: readonly T[], random: () => number): T {
  return list[Math.floor(random() * list.length)] as T
}
