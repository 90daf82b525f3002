import { fixed, type Meaning } from './meaning.js'
import { amount, durationOf } from './lengths.js'
import type { Groups, Rule, RuleKit, Site } from './rule.js'

/** Durations and repeated times. */
export function durationRules(kit: RuleKit): Rule[] {
  return [...lengthRules(kit), ...setRules(kit)]
}

function lengthRules({ rule, words, numbers }: RuleKit): Rule[] {
  const unit = (g: Groups) => words.units[g['unit'] ?? ''] ?? 'day'
  const length = (g: Groups, site: Site): Meaning | null => {
    const n = amount(g['n'] ?? '', numbers)
    if (n === null || isAge(site) || isShare(unit(g), site)) return null
    return fixed('DURATION', durationOf(unit(g), g['half'] === undefined ? n : n + 0.5))
  }
  const vague = (g: Groups) => fixed('DURATION', durationOf(unit(g), null))
  return [
    rule('(?<n>{n})(?<half> and a half|-and-a-half)?{sep}(?<unit>{unit})', (g, site) =>
      g['n'] === 'one' && !afterSpan(site) && /^(?:day|night)$/u.test(g['unit'] ?? '') ? null : length(g, site)
    ),
    rule('(?<n>an?) (?<unit>{unit})(?<half> and a half)?', (g, site) =>
      g['half'] === undefined && (!afterSpan(site) || unit(g) === 'second' || unit(g) === 'quarter')
        ? null
        : length(g, site)
    ),
    rule('(?<n>half an?) (?<unit>hour|day|year|decade|century)', g =>
      fixed('DURATION', { hour: 'PT30M', day: 'PT12H', year: 'P6M', decade: 'P5Y' }[g['unit'] ?? ''] ?? 'P50Y')
    ),
    rule('(?:{n})(?: or | to |{dash})(?:{n}){sep}(?<unit>{unit})', (g, site) => (isAge(site) ? null : vague(g))),
    rule('(?:several|a few|many|some|dozens of|hundreds of|thousands of|a couple of) (?<unit>{unit})', (g, site) =>
      (g['unit'] ?? '').endsWith('s') && !isAge(site) ? vague(g) : null
    ),
    rule('(?<=(?:for|over|within|after|in) )(?<unit>hours|days|weeks|months|years|decades|centuries)', vague),
    rule('(?<unit>{unit}){sep}?long', g =>
      fixed('DURATION', durationOf(unit(g), (g['unit'] ?? '').endsWith('s') ? null : 1))
    ),
    rule('(?:the )?(?:last|past|previous|next|coming|following) (?<n>{n}|few|several|couple of) (?<unit>{unit})', g =>
      fixed('DURATION', durationOf(unit(g), amount(g['n'] ?? '', numbers)))
    ),
    rule('(?:the|this) past (?<unit>day|week|fortnight|month|year|decade|century)', g =>
      fixed('DURATION', durationOf(unit(g), 1))
    ),
    rule('the (?:last|next) (?<unit>decade|century)', g => fixed('DURATION', durationOf(unit(g), 1))),
    rule('the last (?<unit>day|week|fortnight|month|year)', (g, site) =>
      isStretch(unit(g), site) ? fixed('DURATION', durationOf(unit(g), 1)) : null
    )
  ]
}

/** `three quarters of voters`, `the second of them`: no lengths of time. */
function isShare(unit: string, { after }: Site): boolean {
  return (unit === 'quarter' || unit === 'second') && after.startsWith(' of ')
}

/** `42-year-old`, `aged 12 months`, `six years of age` are ages. */
function isAge({ before, after }: Site): boolean {
  return /^(?:[ -]old|s? of age)/u.test(after) || /\b(?:aged|age of) $/u.test(before)
}

/** `in the last month`; not `the last week of the campaign` or `the last day to register`. */
function isStretch(unit: string, { before, after }: Site): boolean {
  if (/^ (?:of|to|before|that|when|in) /u.test(after)) return false
  return unit !== 'day' || /\b(?:in|within|over|during) $/u.test(before)
}

/** Words that make `a year` or `one day` a length of time. */
function afterSpan({ before }: Site): boolean {
  return /\b(?:for|in|within|than|about|nearly|almost|over|after|lasted|last|lasting|takes?|took|only|just|least|every|by|past|another) $/u.test(
    before
  )
}

/**
 * `500 dollars a month`, `six trains a day`: so many each month; not `two died a day later`. Money right before says it
 * whatever the parser makes of it.
 */
function isRate({ before, after, last }: Site, money: readonly string[]): boolean {
  if (/^ (?:ago|later|earlier|before|after|from|since|into|on|in)\b/u.test(after)) return false
  const paid = /(?:[$£€]\s?\d[\d.,]{0,15}(?: \p{L}{1,12})?|\d(?: (?:thousand|million|billion))? (\p{L}{1,12})) $/u.exec(
    before
  )
  if (paid !== null && (paid[1] === undefined || money.includes(paid[1]))) return true
  const counted = /(?:\d|\b(?:dozens?|hundreds?|thousands?|millions?|billions?))(?: \p{L}+){0,3} $/u
  return last !== undefined && /^(?:obl|nmod):(?:unmarked|npmod|tmod)$/u.test(last.deprel) && counted.test(before)
}

function setRules({ rule, words, numbers }: RuleKit): Rule[] {
  const unit = (g: Groups) => words.units[g['unit'] ?? ''] ?? 'day'
  const every = (g: Groups) =>
    fixed('SET', durationOf(unit(g), g['other'] === undefined ? amount(g['n'] ?? 'one', numbers) : 2))
  const weekly = (g: Groups, site: Site): Meaning | null => {
    const weekday = words.weekdays[g['weekday'] ?? '']
    const named = site.text.toLowerCase() !== site.text
    const part = g['part'] === undefined ? '' : `T${words.dayParts[g['part']] ?? ''}`
    return weekday === undefined || !named ? null : fixed('SET', `XXXX-WXX-${String(weekday)}${part}`)
  }
  return [
    rule('(?:every|each)(?<other> other| second)? (?<unit>{unit})', every),
    rule('every (?<n>{n}) (?<unit>{unit})', every),
    rule('(?:once|twice|thrice|{n} times) (?:an?|each|every|per) (?<unit>{unit})', every),
    rule('per (?<unit>{unit})', every),
    rule('an? (?<unit>hour|day|night|week|month|year)', (g, site) =>
      isRate(site, words.money) ? fixed('SET', durationOf(unit(g), 1)) : null
    ),
    rule('(?:every|each) (?<weekday>{weekday})(?: (?<part>{part}))?', weekly),
    rule('(?<weekday>{weekday})s', weekly),
    rule('(?<weekday>{weekday}) (?<part>{part})s', weekly),
    rule('(?:every|each) (?<month>{month})', g => {
      const month = words.months[g['month'] ?? '']
      return month === undefined ? null : fixed('SET', `XXXX-${String(month).padStart(2, '0')}`)
    }),
    rule('(?:every|each) (?<season>{season})', g => fixed('SET', `XXXX-${words.seasons[g['season'] ?? ''] ?? ''}`)),
    rule('(?<frequency>{frequency})', (g, site) =>
      site.first?.upos === 'PROPN' || site.text !== site.text.toLowerCase()
        ? null
        : fixed('SET', words.frequencies[g['frequency'] ?? ''] ?? '')
    )
  ]
}
