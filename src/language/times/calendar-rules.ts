import { two } from './calendar.js'
import {
  countsWhatFollows,
  describesNoun,
  follows,
  interval,
  isModal,
  isNominal,
  isPlural,
  monthOf,
  numberIn,
  partOfName,
  plain,
  startsSmall
} from './calendar-parts.js'
import { dayRules } from './day-rules.js'
import { calendar, fixed, type Meaning } from './meaning.js'
import type { Groups, Rule, RuleKit, Site } from './rule.js'
import type { TimeWords } from './time-words.js'

/** Dates by day, month and year, their ranges, decades, centuries and feasts. */
export function calendarRules(kit: RuleKit): Rule[] {
  return [...dayRules(kit), ...monthAndYearRules(kit), ...rangeRules(kit), ...decadeRules(kit)]
}

function monthAndYearRules({ rule, words }: RuleKit): Rule[] {
  return [
    rule('(?<month>{month})(?:,| of)? (?<year>{year})', (g, site) =>
      isModal(site.first) || countsWhatFollows(site)
        ? null
        : calendar({ year: numberIn(g['year']), month: monthOf(g['month'], words) })
    ),
    rule('(?:(?<shift>last|next|this) )?(?<month>{month})', (g, site) => {
      const bare = g['shift'] === undefined
      if (bare && !isBareMonth(plain(g['month']), site, words)) return null
      const shift = g['shift'] as 'last' | 'next' | 'this' | undefined
      return calendar({ month: monthOf(g['month'], words), shift: shift ?? null })
    }),
    rule('(?<year>{year})', (g, site) => (isYear(site, words) ? calendar({ year: numberIn(g['year']) }) : null)),
    rule('(?:the )?year (?<year>{year})', g => calendar({ year: numberIn(g['year']) }))
  ]
}

function rangeRules({ rule, words }: RuleKit): Rule[] {
  const years = (g: Groups, site: Site): Meaning | null => {
    const from = numberIn(g['from']) ?? 0
    const to = numberIn(g['year'])
    const full = to === null ? 0 : to < 100 ? Math.floor(from / 100) * 100 + to : to
    return full > from && !isPlural(site.next) ? interval(calendar({ year: from }), calendar({ year: full })) : null
  }
  return [
    rule('(?<from>{year})[-–—\\/](?<year>{year}|\\d\\d)', years),
    rule('(?<from>{month}){dash}(?<month>{month})(?:,? (?<year>{year}))?', g => {
      const year = numberIn(g['year'])
      const [from, to] = [monthOf(g['from'], words), monthOf(g['month'], words)]
      return interval(calendar({ year, month: from }), calendar({ year, month: to }))
    })
  ]
}

function decadeRules({ rule, words }: RuleKit): Rule[] {
  const century = (number: number, site: Site): Meaning | null =>
    site.text.includes('Century') && site.next?.upos === 'PROPN' ? null : fixed('DATE', two(number - 1))
  const withArticle = (meaning: Meaning, site: Site): Meaning | null =>
    /^the\s/iu.test(site.text) && describesNoun(site) ? null : meaning
  return [
    rule("(?:the )?(?<tens>(?:1[5-9]|20)\\d)0'?s", (g, site) => withArticle(fixed('DATE', g['tens'] ?? ''), site)),
    rule("(?<tens>(?:1[5-9]|20)\\d)0'?s", g => fixed('DATE', g['tens'] ?? '')),
    rule("the '?(?<tens>[2-9])0s", g => fixed('DATE', `19${g['tens'] ?? ''}`)),
    rule('the (?<word>{decade})', g => fixed('DATE', `19${String((words.decadeWords[plain(g['word'])] ?? 0) / 10)}`)),
    rule('(?:the )?(?<day>\\d{1,2}){th}{sep}century', (g, site) => century(numberIn(g['day']) ?? 1, site)),
    rule('(?:the )?(?<ordinal>{ordinal}){sep}century', (g, site) => {
      const number = words.ordinals[plain(g['ordinal'])] ?? 0
      return number > 20 || plain(g['ordinal']).endsWith('th') ? century(number, site) : null
    })
  ]
}

/** A month that stands alone; those that are words or names too need a preposition before them. */
function isBareMonth(name: string, site: Site, { monthsAlsoWords, monthBefore }: TimeWords): boolean {
  const key = name.replace('.', '')
  if (startsSmall(site) || isModal(site.first)) return false
  if (key.length <= 3 && key !== 'may' && !site.text.endsWith('.') && !follows(site, monthBefore)) return false
  if (partOfName(site)) return false
  return !monthsAlsoWords.includes(key) || follows(site, monthBefore)
}

const PREPOSITION = /\b(?:in|since|of|by|from|until|till|before|after|during|early|late|mid|to|and|between|through) $/u
const DEFINITE = /\b(?:the|a|an|this|last|his|her|its|their) $/u

/**
 * Whether four digits are a year: not where they count a plural that follows (`2000 people`), number a page or a house, or
 * are earlier than 1900 without a preposition.
 */
function isYear(site: Site, words: TimeWords): boolean {
  const { before: left, next, first } = site
  if (
    /(?<!\b(?:mid|late|early|pre|post))[-–—]$|[/#$€£+]$/u.test(left) ||
    /^\s?(?:[%°]|per ?cent|million|billion|[-–]\p{L})/u.test(site.after)
  )
    return false
  if (/\b(?:no\.|about|some|than|least|nearly|almost) $/u.test(left) || follows(site, words.numbered)) return false
  if (isHouse(site, words)) return false
  if (isPlural(next) && !DEFINITE.test(left) && (first?.head === next?.index || !PREPOSITION.test(left))) return false
  const recent = Number(site.text) >= 1900 && Number(site.text) < 2100
  return recent || (PREPOSITION.test(left) && !isNominal(next))
}

/** `at 1999 Harbour Road` */
function isHouse({ after, next }: Site, { streets }: TimeWords): boolean {
  const words = /^(?:\s\p{L}+){1,3}/u.exec(after)?.[0].trim().split(/\s/u) ?? []
  return next?.upos === 'PROPN' && words.slice(1).some(word => streets.includes(word))
}
