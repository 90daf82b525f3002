import { fixed, type Meaning } from './meaning.js'
import { shiftOf, STEPS } from './shifts.js'
import type { Groups, Rule, RuleKit, Site } from './rule.js'

/** Quarters, halves, seasons and fiscal years. */
export function portionRules(kit: RuleKit): Rule[] {
  return [...quarterRules(kit), ...fiscalRules(kit), ...seasonRules(kit)]
}

function quarterRules({ rule, words }: RuleKit): Rule[] {
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

/** A fiscal year by its own number; which year `last fiscal year` is depends on whose it is. */
function fiscalRules({ rule, words }: RuleKit): Rule[] {
  const named = '(?:the )?(?:fiscal|financial)(?: year)? (?<year>{year})(?![-–\\/]\\d)'
  const value = (year: string | undefined, part = '') => fixed('DATE', `FY${year ?? 'XXXX'}${part}`)
  const quarter = (g: Groups): Meaning | null => {
    const number = words.ordinals[g['ordinal'] ?? ''] ?? 0
    return number > 4 ? null : value(g['year'], `-Q${String(number)}`)
  }
  return [
    rule(named, g => value(g['year'])),
    rule('(?:the )?(?<year>{year}) (?:fiscal|financial) year', g => value(g['year'])),
    rule('fy ?(?<year>{year})', g => value(g['year'])),
    rule('(?:the )?(?:last|this|next|current|previous|coming|following) (?:fiscal|financial) (?:year|quarter)', () =>
      value(undefined)
    ),
    rule(`(?:the )?(?<ordinal>{ordinal}) quarter of ${named}`, quarter)
  ]
}

function seasonRules({ rule, words }: RuleKit): Rule[] {
  const read = (g: Groups, site: Site): Meaning | null => {
    if (site.last?.upos === 'VERB' || site.after.startsWith(' of ')) return null
    const year = g['year'] === undefined ? null : Number(g['year'])
    const portion = words.seasons[g['season'] ?? ''] ?? ''
    return { form: 'portion', portion, year, shift: shiftOf(g['shift']), yearShift: null }
  }
  const before = '(?<=(?:in|over|during|by|since|until|through|throughout) )'
  return [
    rule('(?:the )?(?<season>{season})(?: of|,)? (?<year>{year})', read),
    rule('(?<shift>last|this|next) (?<season>{season})', read),
    rule(`${before}(?:the )?(?<season>{season})`, read),
    rule(`${before}(?:the )?(?:early|late|mid)[ -](?<season>{season})`, read)
  ]
}
