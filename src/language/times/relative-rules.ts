import { numberOf } from './number-words.js'
import { fixed, offset, type Meaning, type Shift, type WeekdayMeaning } from './meaning.js'
import type { Groups, Rule, RuleKit, Site } from './rule.js'
import type { TimeUnit } from './time-words.js'

const SHIFTS: Readonly<Record<string, Shift>> = {
  last: 'last',
  past: 'last',
  previous: 'last',
  this: 'this',
  current: 'this',
  next: 'next',
  coming: 'next',
  'this coming': 'next',
  'this past': 'last'
}
const STEPS: Readonly<Record<Shift, number>> = { last: -1, this: 0, next: 1 }

/** Weekdays, `last year`, `two weeks ago`, `three days later`, seasons, quarters and references. */
export function relativeRules(kit: RuleKit): Rule[] {
  return [
    ...weekdayRules(kit),
    ...dayRules(kit),
    ...periodRules(kit),
    ...distanceRules(kit),
    ...portionRules(kit),
    ...seasonRules(kit)
  ]
}

function weekdayRules({ rule, words }: RuleKit): Rule[] {
  const read = (g: Groups, site: Site): WeekdayMeaning | null => {
    const name = (g['weekday'] ?? '').replace('.', '')
    const weekday = words.weekdays[name] ?? words.weekdayAbbreviations[name] ?? null
    if (weekday === null || !isWeekday(name, site, words)) return null
    return { form: 'weekday', weekday, shift: shiftOf(g['shift']), weekShift: null, clock: clockOf(g['part'], words) }
  }
  return [
    rule('(?:(?<shift>this coming|this past|last|this|next|coming) )?(?<weekday>{weekday})(?: (?<part>{part}))?', read),
    rule('(?:the )?(?<shift>last|past|previous|this|next|coming) weekend', g => weekend(shiftOf(g['shift']))),
    rule('the weekend', () => weekend(null))
  ]
}

function weekend(shift: Shift | null): WeekdayMeaning {
  return { form: 'weekday', weekday: 'WE', shift, weekShift: null, clock: '' }
}

/** Not `sat`, `the Sun`, `Black Friday` or `the Sunday Times`. */
function isWeekday(name: string, site: Site, words: RuleKit['words']): boolean {
  const start = site.text.slice(site.text.toLowerCase().indexOf(name))
  if (start.charAt(0) === start.charAt(0).toLowerCase()) return false
  if (name.length <= 5 && words.weekdays[name] === undefined && !site.text.endsWith('.')) {
    return /^,? (?:\d|\p{L}{3,9}\.? \d)/u.test(site.after)
  }
  const before =
    site.before
      .trimEnd()
      .split(/[^a-z]/u)
      .at(-1) ?? ''
  if (words.weekdayNamesBefore.includes(before)) return false
  return !words.weekdayNamesAfter.some(after => site.after.startsWith(` ${after}`) && site.next?.upos === 'PROPN')
}

function dayRules({ rule, words }: RuleKit): Rule[] {
  return [
    rule('(?<day>yesterday|today|tomorrow)(?: (?<part>{part}))?', g => {
      const days = { yesterday: -1, today: 0, tomorrow: 1 }[g['day'] ?? ''] ?? 0
      return offset('day', days, { clock: clockOf(g['part'], words) })
    }),
    rule('the day before yesterday', () => offset('day', -2)),
    rule('the day after tomorrow', () => offset('day', 2)),
    rule('tonight', () => offset('day', 0, { clock: 'TNI' })),
    rule('last night|overnight', (_, site) => (isAttribute(site) ? null : offset('day', -1, { clock: 'TNI' }))),
    rule('this (?<part>{part})', g => offset('day', 0, { clock: clockOf(g['part'], words) })),
    rule('(?<=in )the (?<part>{part})(?! of)', g => fixed('TIME', clockOf(g['part'], words))),
    rule('(?<=at )night', () => fixed('TIME', 'TNI')),
    rule('(?<reference>{reference})(?! (?:{n} |few |several |couple of )?{unit})', (g, site) =>
      reference(words.references[g['reference'] ?? ''] ?? null, site)
    )
  ]
}

/** `overnight stay`: it describes a noun. */
function isAttribute({ first, next }: Site): boolean {
  const describes = next !== undefined && (first?.head === next.index || first?.upos === 'ADJ')
  return describes && (next.upos === 'NOUN' || next.upos === 'PROPN')
}

function reference(value: string | null, { before, after }: Site): Meaning | null {
  const compared = before.endsWith('as ') && after.startsWith(' as')
  return value === null || compared ? null : fixed('DATE', value)
}

function periodRules({ rule, words }: RuleKit): Rule[] {
  const unit = (g: Groups) => words.units[g['unit'] ?? ''] ?? 'day'
  const small = '(?<unit>day|week|month|quarter|year|decade|century)'
  return [
    rule(`(?<shift>last|this|next) ${small}`, g => period(unit(g), shiftOf(g['shift']))),
    rule(`the (?<shift>current|coming) ${small}`, g => period(unit(g), shiftOf(g['shift']))),
    rule(`the (?<shift>next|following|previous|same) ${small}`, g => {
      const count = { next: 1, following: 1, previous: -1 }[g['shift'] ?? ''] ?? 0
      return offset(unit(g), count, { anchor: 'last' })
    }),
    rule(`(?:the )?(?:end|start|beginning|close|middle|rest|remainder|course) of the ${small}`, g =>
      unit(g) === 'century' ? null : period(unit(g), 'this')
    ),
    rule("(?:the )?(?:year|month|week)(?:'s end|-end)", g => period(unit({ unit: g['unit'] ?? 'year' }), 'this')),
    rule('(?:the )?recent (?:{unit})', () => fixed('DATE', 'PAST_REF')),
    rule('(?:the )?coming (?:hours|days|weeks|months|years|decades)', () => fixed('DATE', 'FUTURE_REF'))
  ]
}

function period(unit: TimeUnit, shift: Shift | null): Meaning {
  return offset(unit, STEPS[shift ?? 'this'])
}

function distanceRules({ rule, words, numbers }: RuleKit): Rule[] {
  const unit = (g: Groups) => words.units[g['unit'] ?? ''] ?? 'day'
  const count = (g: Groups) => amount(g['n'] ?? '', numbers)
  const many = '(?<n>{n}|an?|half an?|a few|several|many|some|a couple of)'
  return [
    rule(`${many} (?<unit>{unit}) ago`, g => {
      const n = count(g)
      return n === null ? fixed('DATE', 'PAST_REF') : offset(unit(g), -n)
    }),
    rule(`${many} (?<unit>{unit}) (?<way>later|earlier)`, g => {
      const n = count(g)
      return n === null ? null : offset(unit(g), g['way'] === 'later' ? n : -n, { anchor: 'last' })
    }),
    rule(`(?<=in )${many} (?<unit>{unit})(?<time>'? time)?`, g => {
      const n = g['unit'] === 'second' ? null : count(g)
      if (n === null) return g['time'] === undefined ? null : fixed('DATE', 'FUTURE_REF')
      return offset(unit(g), n, { otherwise: g['time'] === undefined ? durationOf(unit(g), n) : null })
    })
  ]
}

function portionRules({ rule, words }: RuleKit): Rule[] {
  const year = '(?:(?<year>{year})|(?<shift>the|this|last|next)(?: current)? year)'
  const portion = (g: Groups): Meaning | null => {
    const number = words.ordinals[g['ordinal'] ?? ''] ?? 0
    const half = g['kind'] === 'half'
    if (number > (half ? 2 : 4) && !(half && number === 4)) return null
    return portionOf(half ? `H${String(Math.min(number, 2))}` : `Q${String(number)}`, g)
  }
  return [
    rule(`(?:the )?(?<ordinal>{ordinal}) (?<kind>quarter|half) of ${year}`, portion),
    rule('(?<=(?:in|during|for) )the (?<ordinal>{ordinal}) (?<kind>quarter)', portion),
    rule('(?<code>[qh][1-4])(?: of|,)? (?<year>{year})', g => portionOf((g['code'] ?? '').toUpperCase(), g)),
    rule('(?<year>{year}) (?<code>[qh][1-4])', g => portionOf((g['code'] ?? '').toUpperCase(), g))
  ]
}

function portionOf(portion: string, g: Groups): Meaning {
  const year = g['year'] === undefined ? null : Number(g['year'])
  const shift = g['shift'] === 'the' ? 'this' : shiftOf(g['shift'])
  return { form: 'portion', portion, year, shift: null, yearShift: shift === null ? null : STEPS[shift] }
}

function seasonRules({ rule, words }: RuleKit): Rule[] {
  const read = (g: Groups, site: Site): Meaning | null => {
    if (site.last?.upos === 'VERB' || site.after.startsWith(' of ')) return null
    const year = g['year'] === undefined ? null : Number(g['year'])
    const portion = words.seasons[g['season'] ?? ''] ?? ''
    return { form: 'portion', portion, year, shift: shiftOf(g['shift']), yearShift: null }
  }
  return [
    rule('(?:the )?(?<season>{season})(?: of|,)? (?<year>{year})', read),
    rule('(?<shift>last|this|next) (?<season>{season})', read),
    rule('(?<=(?:in|over|during|by|since|until|through|throughout) )(?:the )?(?<season>{season})', read)
  ]
}

/** The number that words of quantity give; null for vague ones. */
export function amount(text: string, numbers: RuleKit['numbers']): number | null {
  const words = text.replaceAll(',', '').split(/[\s-]+/u)
  if (words.length === 1 && /^\d/u.test(text)) return Number(words[0])
  if (words[0] === 'half') return 0.5
  if (words[0] !== 'a' && words[0] !== 'an') return numberOf(words, numbers)
  return words.length === 1 ? 1 : numberOf(['one', ...words.slice(1)], numbers)
}

/** The TIMEX3 duration: `P3D`, `PT2H`; decades and centuries in years. `X` for an unknown number. */
export function durationOf(unit: TimeUnit, count: number | null): string {
  const [factor, letter] = DURATIONS[unit]
  const number = count === null ? 'X' : String(Math.round(count * factor * 100) / 100)
  return `${'HMS'.includes(letter.charAt(0)) && letter.endsWith('t') ? 'PT' : 'P'}${number}${letter.charAt(0)}`
}

/** How many of which ISO 8601 unit; a small `t` marks those that stand behind a `T`. */
const DURATIONS: Readonly<Record<TimeUnit, readonly [number, string]>> = {
  second: [1, 'St'],
  minute: [1, 'Mt'],
  hour: [1, 'Ht'],
  day: [1, 'D'],
  night: [1, 'D'],
  week: [1, 'W'],
  fortnight: [2, 'W'],
  weekend: [1, 'D'],
  month: [1, 'M'],
  quarter: [3, 'M'],
  year: [1, 'Y'],
  decade: [10, 'Y'],
  century: [100, 'Y']
}

function shiftOf(word: string | undefined): Shift | null {
  return word === undefined ? null : (SHIFTS[word] ?? null)
}

function clockOf(part: string | undefined, words: RuleKit['words']): string {
  return part === undefined ? '' : `T${words.dayParts[part] ?? ''}`
}
