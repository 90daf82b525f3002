import type { Reading } from '../../src/index.js'
import { readingOf, type ReadingWords } from '../../src/story/testing/reading-of.js'
import { randomOf } from './shuffled.js'

/** Facts that the story has when it is young, and how many it gains for each hundred reports. */
const FACTS = { first: 40, gained: 5 }

/** Of each kind, how many facts a report tells, the share that are of the latest, and how many are the latest. */
const TOLD = { facts: 10, latest: 0.7, of: 40 }

/** Reports that copy one of the last reports of others. */
const COPIES = 0.2

const OUTLETS = 60
const SPEAKERS = 40
const SYLLABLES = 'ba ce di fo gu la me ni po ru sa te vi wo zu ka le mi no tu'.split(' ')

interface Fact {
  readonly kind: 'statement' | 'figure' | 'event' | 'commitment'
  readonly speaker: string
  readonly words: readonly string[]
  readonly value: number
}

/**
 * The report at `position` of one long story, as if it had been read: sentences about facts of the story, old ones and mostly new
 * ones, each worded a little differently, said by its speakers; some reports copy an earlier one. The same for the same position.
 */
export function reportOfOneStory(position: number): Reading {
  const random = randomOf(position * 2_654_435 + 17)
  const copied = position > 0 && random() < COPIES ? Math.max(0, position - 1 - Math.floor(random() * 20)) : position
  const facts = copied === position ? toldAt(position) : toldAt(copied).slice(0, -1)
  const sentences = facts.map(fact => sentenceOf(fact, randomOf(fact.value * 31 + copied)))
  const speakers = [...new Set(facts.map(fact => fact.speaker))]
  const words: ReadingWords = {
    outlet: `Outlet ${String(Math.floor(random() * OUTLETS))}`,
    published: new Date(Date.UTC(2030, 0, 1) + position * 600_000).toISOString(),
    headline: `Karmin dam: ${facts[0]?.words.slice(0, 4).join(' ') ?? ''}`,
    entities: speakers.map(name => ({ name })),
    statements: of('statement').map(s => ({ by: [s.fact.speaker], content: s.content, cue: 'said' })),
    figures: of('figure').map(s => ({ words: s.content, value: s.fact.value, unit: 'person' })),
    events: of('event').map(s => ({ type: 'AID', words: s.content, actors: [s.fact.speaker] })),
    commitments: of('commitment').map(s => ({ who: s.fact.speaker, what: s.content, by: '2030-02-01' }))
  }
  return readingOf(`report-${String(position)}`, `The Karmin dam. ${sentences.map(s => s.text).join(' ')}`, words)

  function of(kind: Fact['kind']) {
    return sentences.filter(sentence => sentence.fact.kind === kind)
  }
}

/** The facts that the report at `position` tells. */
function toldAt(position: number): Fact[] {
  const random = randomOf(position + 991)
  const known = FACTS.first + Math.floor((position * FACTS.gained) / 100)
  const chosen = Array.from({ length: TOLD.facts }, () => {
    const latest = random() < TOLD.latest ? Math.max(0, known - TOLD.of) : 0
    return latest + Math.floor(random() * (known - latest))
  })
  return [...new Set(chosen)].map(factOf)
}

function factOf(number: number): Fact {
  const random = randomOf(number * 7919 + 5)
  const kinds = ['statement', 'figure', 'event', 'statement', 'commitment'] as const
  return {
    kind: kinds[number % kinds.length] ?? 'statement',
    speaker: `${name(number % SPEAKERS)} ${name((number % SPEAKERS) + 500)}`,
    words: Array.from({ length: 9 }, () => word(Math.floor(random() ** 2 * 4000))),
    value: 20 + number
  }
}

/** A fact in words, one of them left out or moved; `content` is what the finding is of. */
function sentenceOf(fact: Fact, random: () => number): { fact: Fact; text: string; content: string } {
  const kept = fact.words.filter(() => random() > 0.15)
  const words = (random() < 0.5 ? [...kept.slice(2), ...kept.slice(0, 2)] : kept).join(' ')
  const mark = word(5000 + fact.value)
  if (fact.kind === 'statement') {
    const content = `the ${mark} would ${words}`
    return { fact, text: `${fact.speaker} said ${content}.`, content }
  }
  if (fact.kind === 'figure') {
    const content = `${String(fact.value)} people`
    return { fact, text: `In the ${words} there were ${content} at ${mark}.`, content }
  }
  const content = fact.kind === 'event' ? `${fact.speaker} sent ${mark} ${words}` : `mend the ${mark} ${words}`
  return { fact, text: fact.kind === 'event' ? `${content}.` : `${fact.speaker} will ${content}.`, content }
}

function word(rank: number): string {
  const digits = rank.toString(20).padStart(3, '0').split(/(?=.)/u)
  return digits.map(digit => SYLLABLES[parseInt(digit, 20)] ?? '').join('')
}

function name(rank: number): string {
  const made = word(rank + 400)
  return made.charAt(0).toUpperCase() + made.slice(1)
}
