import type { Reading } from '../../src/index.js'
import { wordHash } from '../../src/record/word-hash.js'
import { readingOf } from '../../src/story/testing/reading-of.js'
import { sampleReports } from './sample-words.js'
import { randomOf } from './shuffled.js'

/** Reports of each synthetic story, which come one after another with those of other stories between them. */
const REPORTS = 5

/** Stories that are told at the same time. */
const AT_ONCE = 40

/** Share of the sample's content words that a story has others for, and of the words in which two reports of one story differ. */
const CHANGED = { story: 0.6, report: 0.06 }

/** Sentences of a report, of the sample report that its story is told like; content words are this long. */
const SIZE = { sentences: 18, content: 5, vocabulary: 30_000 }

/** Numbers in the sentence vector of a report. */
const MEANING = 384

const SAMPLE = sampleReports()
const SYLLABLES = 'ba ce di fo gu la me ni po ru sa te vi wo zu ka le mi no tu'.split(' ')

/** Which story the report at `position` of the stream tells, and which report of it this is. */
export function placeOf(position: number): { story: number; report: number } {
  const round = Math.floor(position / (AT_ONCE * REPORTS))
  return { story: round * AT_ONCE + (position % AT_ONCE), report: Math.floor(position / AT_ONCE) % REPORTS }
}

/**
 * The report at `position` of an endless stream of coverage, as if it had been read: sentences of a report of the project's own sample, with names and most
 * content words exchanged for those of its story, some left out and some words changed in each report; one person, one statement and one figure.
 * The same for the same position.
 */
export function syntheticReading(position: number): Reading {
  const { story, report } = placeOf(position)
  const random = randomOf(position + 1)
  const sentences = SAMPLE[story % SAMPLE.length] ?? []
  const told = sentences.filter(() => random() < SIZE.sentences / sentences.length)
  const text = told.map(sentence => retold(sentence, story, random)).join(' ')
  const speaker = `${name(story * 31 + 1)} ${name(story * 31 + 2)}`
  const content = `the ${wordFor('harbour', story)} would ${wordFor('reopen', story)} the ${wordFor('depot', story)}`
  const count = `${String(10 + report)} people`
  return readingOf(String(position), `${text} ${speaker} said ${content}. There ${count} were hurt.`, {
    outlet: `Outlet ${String(report)}`,
    published: new Date(Date.UTC(2030, 0, 1) + Math.floor(position / 200) * 86_400_000).toISOString(),
    headline: retold(sentences[report % sentences.length] ?? '', story, random),
    entities: [{ name: speaker }],
    statements: [{ by: [speaker], content }],
    figures: [{ words: count, value: 10 + report, unit: 'injury' }]
  })
}

/** A sentence vector for the report at `position`: that of its story, somewhat turned. */
export function syntheticMeaning(position: number): Float32Array {
  const [own, noise] = [randomOf(placeOf(position).story * 613 + 7), randomOf(position * 17 + 3)]
  const vector = Float32Array.from({ length: MEANING }, () => own() - 0.5 + (noise() - 0.5) / 2)
  const length = Math.hypot(...vector)
  return vector.map(x => x / length)
}

function retold(sentence: string, story: number, random: () => number): string {
  return sentence.replace(/\p{L}+/gu, (form, at: number) => {
    if (form.length < SIZE.content) return form
    if (random() < CHANGED.report) return word(Math.floor(SIZE.vocabulary ** random()))
    const capital = form.charAt(0) !== form.charAt(0).toLowerCase() && at > 0
    return capital ? name(wordHash(`${form} ${String(story)}`)) : wordFor(form.toLowerCase(), story)
  })
}

/** The word that a story has for one of the sample's; the same one for a share of them. */
function wordFor(form: string, story: number): string {
  const hash = wordHash(`${form}/${String(story)}`)
  return (hash % 1000) / 1000 < CHANGED.story ? word((hash >>> 10) % SIZE.vocabulary) : form
}

/** A made-up word for each number: syllables of its digits to the base 20. */
function word(rank: number): string {
  const digits = rank.toString(20).padStart(3, '0').split(/(?=.)/u)
  return digits.map(digit => SYLLABLES[parseInt(digit, 20)] ?? '').join('')
}

function name(number: number): string {
  const made = word(number % 160_000)
  return made.charAt(0).toUpperCase() + made.slice(1)
}
