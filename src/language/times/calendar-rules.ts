import { daysIn, two } from './calendar.js'
import { calendar, fixed, type CalendarMeaning, type Meaning } from './meaning.js'
import type { Groups, Rule, RuleKit, Site } from './rule.js'

/** Dates by day, month and year, their ranges, decades, centuries and feasts. */
export function calendarRules(kit: RuleKit): Rule[] {
  return [...dayRules(kit), ...monthAndYearRules(kit), ...rangeRules(kit), ...decadeRules(kit)]
}

function dayRules({ rule, words }: RuleKit): Rule[] {
  const month = (g: Groups) => monthOf(g['month'], words)
  const date = (g: Groups, site: Site) =>
    isModal(site.first) || (countsWhatFollows(site) && g['year'] === undefined)
      ? null
      : real(yearOf(g['year']), month(g), numberIn(g['day']))
  return [
    rule('(?<month>{month}) (?<day>{day}){th}?(?:,? (?<year>{year}))?', date),
    rule('(?:the )?(?<day>{day}){th}?(?: of)? (?<month>{month})(?:,? (?<year>{year}))?', (g, site) =>
      isModal(site.last) ? null : real(yearOf(g['year']), month(g), numberIn(g['day']))
    ),
    rule('(?<holiday>{holiday})(?:,? (?<year>{year}))?', (g, site) => {
      const [m, d] = (words.holidays[plain(g['holiday'])] ?? '').split('-').map(Number)
      return startsSmall(site) || partOfName(site) ? null : real(yearOf(g['year']), m ?? null, d ?? null)
    }),
    rule('(?<year>\\d{4})-(?<m>\\d{2})-(?<day>\\d{2})', g =>
      real(yearOf(g['year']), numberIn(g['m']), numberIn(g['day']))
    ),
    rule('(?<a>\\d{1,2})[\\/.](?<b>\\d{1,2})[\\/.](?<year>{year})', numericDate),
    rule('(?<=on )the (?<day>{day}){th}', (g, site) =>
      isNominal(site.next) ? null : calendar({ day: numberIn(g['day']) })
    )
  ]
}

/** Day and month in digits only where one order alone makes a date. */
function numericDate(g: Groups): Meaning | null {
  const [a, b] = [numberIn(g['a']) ?? 0, numberIn(g['b']) ?? 0]
  if (a > 12) return real(yearOf(g['year']), b, a)
  return b > 12 || a === b ? real(yearOf(g['year']), a, b) : null
}

function monthAndYearRules({ rule, words }: RuleKit): Rule[] {
  return [
    rule('(?<month>{month})(?:,| of)? (?<year>{year})', (g, site) =>
      isModal(site.first) || countsWhatFollows(site)
        ? null
        : calendar({ year: yearOf(g['year']), month: monthOf(g['month'], words) })
    ),
    rule('(?:(?<shift>last|next|this) )?(?<month>{month})', (g, site) => {
      const bare = g['shift'] === undefined
      if (bare && !isBareMonth(plain(g['month']), site, words.monthsAlsoWords, words.monthBefore)) return null
      const shift = g['shift'] as 'last' | 'next' | 'this' | undefined
      return calendar({ month: monthOf(g['month'], words), shift: shift ?? null })
    }),
    rule('(?<year>{year})', (g, site) => (isYear(site) ? calendar({ year: yearOf(g['year']) }) : null)),
    rule('(?:the )?year (?<year>{year})', g => calendar({ year: yearOf(g['year']) }))
  ]
}

function rangeRules({ rule, words }: RuleKit): Rule[] {
  const month = (g: Groups) => monthOf(g['month'], words)
  const days = (g: Groups) =>
    interval(
      real(yearOf(g['year']), month(g), numberIn(g['from'])),
      real(yearOf(g['year']), month(g), numberIn(g['day']))
    )
  const years = (g: Groups, site: Site) => {
    const from = numberIn(g['from']) ?? 0
    const to = numberIn(g['year'])
    const full = to === null ? 0 : to < 100 ? Math.floor(from / 100) * 100 + to : to
    return full > from && !isPlural(site.next) ? interval(calendar({ year: from }), calendar({ year: full })) : null
  }
  return [
    rule('(?<from>{day}){th}?(?:{dash}| to )(?<day>{day}){th}?(?: of)? (?<month>{month})(?:,? (?<year>{year}))?', days),
    rule('(?<month>{month}) (?<from>{day}){th}?{dash}(?<day>{day}){th}?(?:,? (?<year>{year}))?', days),
    rule('(?<from>{year})[-–—\\/](?<year>{year}|\\d\\d)', years),
    rule('(?<from>{month}){dash}(?<month>{month})(?:,? (?<year>{year}))?', g => {
      const year = yearOf(g['year'])
      return interval(calendar({ year, month: monthOf(g['from'], words) }), calendar({ year, month: month(g) }))
    })
  ]
}

function decadeRules({ rule, words }: RuleKit): Rule[] {
  const century = (number: number) => fixed('DATE', two(number - 1))
  return [
    rule("(?:the )?(?<tens>(?:1[5-9]|20)\\d)0'?s", g => fixed('DATE', g['tens'] ?? '')),
    rule("the '?(?<tens>[2-9])0s", g => fixed('DATE', `19${g['tens'] ?? ''}`)),
    rule('the (?<word>{decade})', g => fixed('DATE', `19${String((words.decadeWords[plain(g['word'])] ?? 0) / 10)}`)),
    rule('(?:the )?(?<day>\\d{1,2}){th}{sep}century', g => century(numberIn(g['day']) ?? 1)),
    rule('(?:the )?(?<ordinal>{ordinal}){sep}century', g => {
      const number = words.ordinals[plain(g['ordinal'])] ?? 0
      return plain(g['ordinal']).endsWith('th') ? century(number) : null
    })
  ]
}

/** A day that exists (29 February where no year is given); null otherwise. */
function real(year: number | null, month: number | null, day: number | null): CalendarMeaning | null {
  if (month === null || day === null || month < 1 || month > 12) return null
  return day >= 1 && day <= daysIn(year ?? 2000, month) ? calendar({ year, month, day }) : null
}

function interval(from: CalendarMeaning | null, to: CalendarMeaning | null): Meaning | null {
  return from === null || to === null ? null : { form: 'interval', from, to }
}

function monthOf(name: string | undefined, words: RuleKit['words']): number | null {
  const key = plain(name).replace('.', '')
  return words.months[key] ?? words.monthAbbreviations[key] ?? null
}

function yearOf(text: string | undefined): number | null {
  return numberIn(text)
}

function numberIn(text: string | undefined): number | null {
  return text === undefined ? null : Number(text)
}

function plain(text: string | undefined): string {
  return (text ?? '').replaceAll('’', "'").replace(/\s+/gu, ' ')
}

function isModal(token: Site['first']): boolean {
  return token?.upos === 'AUX' || token?.upos === 'VERB'
}

function startsSmall(site: Site): boolean {
  return site.text.startsWith(site.text.charAt(0).toLowerCase())
}

function isPlural(token: Site['next']): boolean {
  return token?.xpos === 'NNS' || token?.xpos === 'NNPS'
}

function isNominal(token: Site['next']): boolean {
  return token !== undefined && ['NOUN', 'ADJ', 'PROPN', 'NUM'].includes(token.upos)
}

/** `In September 25 people died`: the number counts what follows it. */
function countsWhatFollows(site: Site): boolean {
  return isPlural(site.next) && site.last?.head === site.next?.index
}

/** A month that stands alone; those that are words or names too need a preposition before them. */
function isBareMonth(name: string, site: Site, alsoWords: readonly string[], prepositions: readonly string[]): boolean {
  const key = name.replace('.', '')
  if (startsSmall(site) || isModal(site.first)) return false
  if (key.length <= 3 && key !== 'may' && !site.text.endsWith('.') && !before(site, prepositions)) return false
  if (partOfName(site)) return false
  return !alsoWords.includes(key) || before(site, prepositions)
}

/** `Theresa May`, `June Carter`: a name before or after that the tree or the capitals join to it. */
function partOfName(site: Site): boolean {
  const { first, previous, next } = site
  if (first?.deprel === 'flat' || next?.deprel === 'flat') return true
  return previous?.upos === 'PROPN' && previous.end + 1 === first?.start && first.head === previous.index
}

function before(site: Site, words: readonly string[]): boolean {
  const text = site.before.trimEnd()
  return words.some(word => text === word || text.endsWith(` ${word}`) || text.endsWith(`-${word}`))
}

/**
 * Whether four digits are a year: not where they count a plural that follows (`2000 people`), stand behind a name that
 * numbers things, or are earlier than 1900 without a preposition.
 */
function isYear(site: Site): boolean {
  const { before: left, next, first } = site
  if (
    /(?<!\b(?:mid|late|early|pre|post))[-–—]$|[/#$€£+]$/u.test(left) ||
    /^\s?(?:[%°]|per ?cent|million|billion|[-–]\p{L})/u.test(site.after)
  )
    return false
  if (
    /\b(?:no\.?|number|resolution|article|flight|page|room|route|about|some|than|least|nearly|almost) $/u.test(left)
  ) {
    return false
  }
  const preposition =
    /\b(?:in|since|of|by|from|until|till|before|after|during|early|late|mid|to|and|between|through) $/u
  const definite = /\b(?:the|a|an|this|last|his|her|its|their) $/u
  if (isPlural(next) && !definite.test(left) && (first?.head === next?.index || !preposition.test(left))) return false
  const recent = Number(site.text) >= 1900 && Number(site.text) < 2100
  return recent || (preposition.test(left) && !isNominal(next))
}
