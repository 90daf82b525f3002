import {
  countsWhatFollows,
  describesNoun,
  interval,
  isModal,
  isNominal,
  monthOf,
  numberIn,
  partOfName,
  plain,
  real,
  startsSmall
} from './calendar-parts.js'
import { calendar, type Meaning } from './meaning.js'
import type { Groups, Rule, RuleKit, Site } from './rule.js'

/** Days by day, month and year, in words and digits, their ranges and feasts. */
export function dayRules(kit: RuleKit): Rule[] {
  return [...namedDayRules(kit), ...ordinalDayRules(kit), ...numericRules(kit), ...dayRangeRules(kit), holidayRule(kit)]
}

function namedDayRules({ rule, words }: RuleKit): Rule[] {
  const year = '(?:,? (?<year>{year}))?'
  const read = (g: Groups) => real(numberIn(g['year']), monthOf(g['month'], words), numberIn(g['day']))
  const dayFirst = (g: Groups, site: Site) => (isModal(site.last) ? null : read(g))
  const second = (g: Groups, site: Site) => (isNominal(site.next) ? null : read(g))
  return [
    rule(`(?<month>{month}) (?:the )?(?<day>{day}){th}?${year}`, (g, site) =>
      isModal(site.first) || (countsWhatFollows(site) && g['year'] === undefined) ? null : read(g)
    ),
    rule(`(?<day>{day}){th}?(?: of)? (?<month>{month})${year}`, dayFirst),
    rule(`the (?<day>{day}){th}(?: of)? (?<month>{month})${year}`, (g, site) =>
      describesNoun(site) ? null : dayFirst(g, site)
    ),
    rule('(?<=(?<month>{month}) {day}{th}?,? (?:and|or) )(?<day>{day}){th}?', second),
    rule('(?<day>{day}){th}?(?= (?:and|or) {day}{th}?(?: of)? (?<month>{month}))', read),
    rule('(?<=on )the (?<day>{day}){th}', (g, site) =>
      isNominal(site.next) ? null : calendar({ day: numberIn(g['day']) })
    )
  ]
}

/** `the first of May`, `the Fourth of July`; not `the last of March`. */
function ordinalDayRules({ rule, words }: RuleKit): Rule[] {
  return [
    rule('the (?<ordinal>{ordinal}) of (?<month>{month})(?:,? (?<year>{year}))?', (g, site) => {
      const word = g['ordinal'] ?? ''
      if (word === 'last' || word === 'final' || isModal(site.last)) return null
      return real(numberIn(g['year']), monthOf(g['month'], words), words.ordinals[word] ?? null)
    })
  ]
}

function numericRules({ rule }: RuleKit): Rule[] {
  const iso = '(?<year>\\d{4})-(?<m>\\d{2})-(?<day>\\d{2})'
  const read = (g: Groups) => real(numberIn(g['year']), numberIn(g['m']), numberIn(g['day']))
  return [
    rule(iso, read),
    rule(`${iso}t(?<clock>[0-2]\\d:[0-5]\\d)(?::[0-5]\\d(?:\\.\\d+)?)?(?<zone>z|[+-]\\d{2}:\\d{2})?`, g => {
      const day = read(g)
      return day === null ? null : { ...day, clock: `T${g['clock'] ?? ''}${(g['zone'] ?? '').toUpperCase()}` }
    }),
    rule('(?<year>{year})[\\/.](?<m>0[1-9]|1[0-2])[\\/.](?<day>\\d{2})', read),
    rule('(?<a>\\d{1,2})(?<mark>[\\/.-])(?<b>\\d{1,2})\\k<mark>(?<year>{year})', numericDate)
  ]
}

/** Day and month in digits only where one order alone makes a date. */
function numericDate(g: Groups): Meaning | null {
  const [a, b, year] = [numberIn(g['a']) ?? 0, numberIn(g['b']) ?? 0, numberIn(g['year'])]
  if (a > 12) return real(year, b, a)
  return b > 12 || a === b ? real(year, a, b) : null
}

function dayRangeRules({ rule, words }: RuleKit): Rule[] {
  const year = '(?:,? (?<year>{year}))?'
  const read = (g: Groups) => {
    const [month, last] = [monthOf(g['month'], words), numberIn(g['year'])]
    const first = g['first'] === undefined ? month : monthOf(g['first'], words)
    return interval(real(last, first, numberIn(g['from'])), real(last, month, numberIn(g['day'])))
  }
  return [
    rule(`(?<from>{day}){th}?(?:{dash}| to )(?<day>{day}){th}?(?: of)? (?<month>{month})${year}`, read),
    rule(`(?<month>{month}) (?<from>{day}){th}?{dash}(?<day>{day}){th}?${year}`, read),
    rule(`(?<first>{month}) (?<from>{day}){th}?{dash}(?<month>{month}) (?<day>{day}){th}?${year}`, read),
    rule(`(?<from>{day}){th}? (?<first>{month}){dash}(?<day>{day}){th}? (?<month>{month})${year}`, read)
  ]
}

function holidayRule({ rule, words }: RuleKit): Rule {
  return rule('(?<holiday>{holiday})(?:,? (?<year>{year}))?', (g, site) => {
    const [m, d] = (words.holidays[plain(g['holiday'])] ?? '').split('-').map(Number)
    return startsSmall(site) || partOfName(site) ? null : real(numberIn(g['year']), m ?? null, d ?? null)
  })
}
