import { isNominal } from './calendar-parts.js'
import { amount, durationOf } from './lengths.js'
import { fixed, offset, type Meaning, type Shift, type WeekdayMeaning } from './meaning.js'
import type { Groups, Rule, RuleKit, Site } from './rule.js'
import { shiftOf, STEPS } from './shifts.js'
import type { TimeUnit } from './time-words.js'

/** Weekdays, `yesterday`, `last year`, `two weeks ago` and references. */
export function relativeRules(kit: RuleKit): Rule[] {
  return [...weekdayRules(kit), ...dayRules(kit), ...periodRules(kit), ...distanceRules(kit)]
}

function weekdayRules({ rule, words }: RuleKit): Rule[] {
  const read = (g: Groups, site: Site): WeekdayMeaning | null => {
    const name = (g['weekday'] ?? '').replace('.', '')
    const weekday = words.weekdays[name] ?? words.weekdayAbbreviations[name] ?? null
    if (weekday === null || !isWeekday(name, site, words) || isOneOfSeveral(site, words)) return null
    return { form: 'weekday', weekday, shift: shiftOf(g['shift']), weekShift: null, clock: clockOf(g['part'], words) }
  }
  return [
    rule('(?:(?<shift>this coming|this past|last|this|next|coming) )?(?<weekday>{weekday})(?: (?<part>{part}))?', read),
    rule('(?:an?|one|any) (?<weekday>{weekday})', (g, site) => {
      const day = words.weekdays[g['weekday'] ?? '']
      return day === undefined || isNominal(site.next) ? null : fixed('DATE', `XXXX-WXX-${String(day)}`)
    }),
    rule('(?:the )?(?<shift>last|past|previous|this|next|coming) weekend', g => weekend(shiftOf(g['shift']))),
    rule('the weekend', () => weekend(null))
  ]
}

function weekend(shift: Shift | null): WeekdayMeaning {
  return { form: 'weekday', weekday: 'WE', shift, weekShift: null, clock: '' }
}

/** `the last Friday of March`, `the second Friday`: which one, the words before it do not say alone. */
function isOneOfSeveral({ before, after, text }: Site, words: RuleKit['words']): boolean {
  const left = before.trimEnd()
  if (/^last\s/iu.test(text) && left.endsWith('the') && /^ (?:of|in) /u.test(after)) return true
  return Object.keys(words.ordinals).some(ordinal => left.endsWith(`the ${ordinal}`))
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
  if (words.weekdayNamesBefore.includes(before) || isPartOfName(site)) return false
  return !words.weekdayNamesAfter.some(after => site.after.startsWith(` ${after}`) && site.next?.upos === 'PROPN')
}

/** `the Monday Club` */
function isPartOfName({ last, next }: Site): boolean {
  return next?.upos === 'PROPN' && last?.deprel === 'compound' && last.head === next.index
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

function reference(value: string | null, { before, after, text }: Site): Meaning | null {
  if (/^the\s/iu.test(text) && !/\bin $/u.test(before)) return null
  const compared = before.endsWith('as ') && after.startsWith(' as')
  return value === null || compared ? null : fixed('DATE', value)
}

function periodRules({ rule, words }: RuleKit): Rule[] {
  const unit = (g: Groups) => words.units[g['unit'] ?? ''] ?? 'day'
  const small = '(?<unit>week|month|quarter|year|decade|century)'
  return [
    rule(`(?<shift>last|this|next) ${small}`, (g, site) =>
      /\bthe $/u.test(site.before) ? null : period(unit(g), shiftOf(g['shift']))
    ),
    rule(`the (?<shift>current|coming) (?<unit>day|week|month|quarter|year|decade|century)`, g =>
      period(unit(g), shiftOf(g['shift']))
    ),
    rule(
      `(?:the )?(?:end|start|beginning|close|middle|rest|remainder|course) of the (?<unit>day|week|month|quarter|year|decade|century)`,
      g => (unit(g) === 'century' ? null : period(unit(g), 'this'))
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
    rule(`(?<=(?<!\\p{L})in )${many} (?<unit>{unit})(?<time>(?:'s?)? time)?`, g => {
      const n = g['unit'] === 'second' ? null : count(g)
      if (n === null) return g['time'] === undefined ? null : fixed('DATE', 'FUTURE_REF')
      return offset(unit(g), n, { otherwise: g['time'] === undefined ? durationOf(unit(g), n) : null })
    })
  ]
}

function clockOf(part: string | undefined, words: RuleKit['words']): string {
  return part === undefined ? '' : `T${words.dayParts[part] ?? ''}`
}
