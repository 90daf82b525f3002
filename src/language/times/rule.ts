import type { Token } from '../layers.js'
import type { Meaning } from './meaning.js'
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
  return (pattern, read) => {
    const filled = pattern.replace(/\{([a-z]+)\}/gu, (whole, name: string) => fragments[name] ?? whole)
    const source = filled.replaceAll(' ', '(?:\\s{1,3})').replaceAll("'", "['’]")
    const edges = { left: '(?<![\\p{L}\\p{N}]|\\d[.,])', right: '(?![\\p{L}\\p{N}]|[.,:]\\d|[%€£$])' }
    return { pattern: new RegExp(`${edges.left}(?:${source})${edges.right}`, 'gu'), read }
  }
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
