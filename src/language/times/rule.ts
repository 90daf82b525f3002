import type { Token } from '../layers.js'
import type { Meaning } from './meaning.js'
import { needsOf, type Needs } from './needs.js'
import type { NumberWords } from './number-words.js'
import type { TimeWords } from './time-words.js'

/** Where a match stands, for rules that look at its neighbours. */
export interface Site {
  /** The matched words as the text has them, and the lower-case text of the sentence before and after. */
  readonly text: string
  readonly before: string
  readonly after: string
  readonly first: Token | undefined
  readonly last: Token | undefined
  readonly previous: Token | undefined
  readonly next: Token | undefined
}

/** Named groups of a match. */
export type Groups = Readonly<Record<string, string | undefined>>

/** One form of time expression: a pattern over the lower-case sentence, and what its words mean. */
export interface Rule {
  readonly pattern: RegExp
  /** Whether the pattern can be found at all in a sentence of these words, a first look that costs little. */
  readonly mayMatch: (words: ReadonlySet<string>) => boolean
  readonly read: (groups: Groups, site: Site) => Meaning | null
}

/** Makes a rule from a pattern in which `{name}` stands for a vocabulary and a blank for white space. */
export type RuleMaker = (pattern: string, read: Rule['read']) => Rule

/** What rules are made of. */
export interface RuleKit {
  readonly rule: RuleMaker
  readonly words: TimeWords
  readonly numbers: NumberWords
}

/** A maker of rules over these vocabularies. */
export function ruleMaker(words: TimeWords, numbers: NumberWords): RuleMaker {
  const fragments = fragmentsOf(words, numbers)
  const vocabularies = firstWords(words, numbers)
  return (pattern, read) => {
    const filled = pattern.replace(/\{([a-z]+)\}/gu, (whole, name: string) => fragments[name] ?? whole)
    const source = filled.replaceAll(' ', '(?:\\s{1,3})').replaceAll("'", "['’]")
    const edges = { left: '(?<![\\p{L}\\p{N}]|\\d[.,])', right: '(?![\\p{L}\\p{N}]|[.,:]\\d|[%€£$])' }
    const needed = needsOf(pattern).flatMap(any => wordsOf(any, vocabularies))
    const mayMatch = (present: ReadonlySet<string>) => needed.every(any => any.some(word => present.has(word)))
    return { pattern: new RegExp(`${edges.left}(?:${source})${edges.right}`, 'gu'), mayMatch, read }
  }
}

/** Stands for any number in figures among the words of a sentence. */
const FIGURES = '0'

/** The words of a sentence in lower case, as `mayMatch` takes them: runs of letters, and one mark for all figures. */
export function wordsPresent(lower: string): ReadonlySet<string> {
  const words = new Set(lower.match(/\p{L}+/gu))
  if (/\d/u.test(lower)) words.add(FIGURES)
  return words
}

/** One list of the words that can meet a need, none where it names a vocabulary whose words are not known here. */
function wordsOf(any: Needs[number], vocabularies: ReadonlyMap<string, readonly string[]>): string[][] {
  const words = any.map(({ kind, text }) => (kind === 'word' ? [text] : vocabularies.get(text)))
  return words.every(known => known !== undefined) ? [words.flat()] : []
}

/** The first words of each vocabulary; those that figures too can stand for are left out. */
function firstWords(words: TimeWords, numbers: NumberWords): ReadonlyMap<string, readonly string[]> {
  const lists: Readonly<Record<string, object>> = {
    weekday: { ...words.weekdays, ...words.weekdayAbbreviations },
    month: { ...words.months, ...words.monthAbbreviations },
    unit: words.units,
    part: words.dayParts,
    season: words.seasons,
    holiday: words.holidays,
    ordinal: words.ordinals,
    decade: words.decadeWords,
    reference: words.references,
    frequency: words.frequencies,
    zone: words.zones,
    n: { [FIGURES]: 0, ...numbers.ones, ...numbers.tens, ...numbers.scales },
    year: { [FIGURES]: 0 },
    day: { [FIGURES]: 0 }
  }
  const first = (entry: string) => /\p{L}+/u.exec(entry)?.[0] ?? FIGURES
  return new Map(Object.entries(lists).map(([name, list]) => [name, [...new Set(Object.keys(list).map(first))]]))
}

function fragmentsOf(words: TimeWords, numbers: NumberWords): Readonly<Record<string, string>> {
  const cardinal = oneOf([...Object.keys(numbers.ones), ...Object.keys(numbers.tens), ...Object.keys(numbers.scales)])
  const scale = oneOf(Object.keys(numbers.scales))
  const shortMonth = oneOf(Object.keys(words.monthAbbreviations))
  const shortWeekday = oneOf(Object.keys(words.weekdayAbbreviations))
  return {
    n: `(?:\\d{1,3}(?:,\\d{3})+|\\d{1,4}(?:\\.\\d{1,2})?|(?:an? ${scale}|${cardinal})(?:(?: and | |-)${cardinal}){0,4})`,
    month: `(?:${oneOf(Object.keys(words.months))}|${shortMonth}\\.?)`,
    weekday: `(?:${oneOf(Object.keys(words.weekdays))}|${shortWeekday}\\.?)`,
    day: '(?:3[01]|[12]\\d|0?[1-9])',
    th: '(?:st|nd|rd|th)',
    year: '(?:(?:1[5-9]|20)\\d\\d)',
    unit: oneOf(Object.keys(words.units)),
    part: oneOf(Object.keys(words.dayParts)),
    season: oneOf(Object.keys(words.seasons)),
    holiday: oneOf(Object.keys(words.holidays)),
    ordinal: oneOf(Object.keys(words.ordinals)),
    decade: oneOf(Object.keys(words.decadeWords)),
    reference: oneOf(Object.keys(words.references)),
    frequency: oneOf(Object.keys(words.frequencies)),
    zone: oneOf(Object.keys(words.zones)),
    sep: '(?: |-)',
    dash: '(?: ?[-–—] ?)'
  }
}

/** Longest first, so that `march` is not read as `mar`. */
function oneOf(words: readonly string[]): string {
  const sorted = [...words].sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
  return `(?:${sorted.map(word => word.replaceAll('.', '\\.')).join('|')})`
}
