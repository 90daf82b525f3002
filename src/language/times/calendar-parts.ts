import { daysIn } from './calendar.js'
import { calendar, type CalendarMeaning, type Meaning } from './meaning.js'
import type { Site } from './rule.js'
import type { TimeWords } from './time-words.js'

/** A day that exists (29 February where no year is given); null otherwise. */
export function real(year: number | null, month: number | null, day: number | null): CalendarMeaning | null {
  if (month === null || day === null || month < 1 || month > 12) return null
  return day >= 1 && day <= daysIn(year ?? 2000, month) ? calendar({ year, month, day }) : null
}

/** From one date to another; null where either is none. */
export function interval(from: CalendarMeaning | null, to: CalendarMeaning | null): Meaning | null {
  return from === null || to === null ? null : { form: 'interval', from, to }
}

/** The number of a month by its name or abbreviation; null where it is none. */
export function monthOf(name: string | undefined, words: TimeWords): number | null {
  const key = plain(name).replace('.', '')
  return words.months[key] ?? words.monthAbbreviations[key] ?? null
}

/** The number that digits give; null where none stand there. */
export function numberIn(text: string | undefined): number | null {
  return text === undefined ? null : Number(text)
}

/** Words with plain apostrophes and single blanks. */
export function plain(text: string | undefined): string {
  return (text ?? '').replaceAll('’', "'").replace(/\s+/gu, ' ')
}

/** `may go`, `march on`: a verb and no month. */
export function isModal(token: Site['first']): boolean {
  return token?.upos === 'AUX' || token?.upos === 'VERB'
}

/** Whether the words begin with a small letter. */
export function startsSmall(site: Site): boolean {
  return site.text.startsWith(site.text.charAt(0).toLowerCase())
}

export function isPlural(token: Site['next']): boolean {
  return token?.xpos === 'NNS' || token?.xpos === 'NNPS'
}

export function isNominal(token: Site['next']): boolean {
  return token !== undefined && ['NOUN', 'ADJ', 'PROPN', 'NUM'].includes(token.upos)
}

/** `In September 25 people died`: the number counts what follows it. */
export function countsWhatFollows({ before, next, last }: Site): boolean {
  return isPlural(next) && (last?.head === next?.index || /\b(?:in|since|during|throughout) $/u.test(before))
}

/** `Theresa May`, `June Carter`: a name before or after that the tree or the capitals join to it. */
export function partOfName(site: Site): boolean {
  const { first, previous, next } = site
  if (first?.deprel === 'flat' || next?.deprel === 'flat') return true
  return previous?.upos === 'PROPN' && previous.end + 1 === first?.start && first.head === previous.index
}

/** Whether the sentence up to the site ends in one of the words. */
export function follows(site: Site, words: readonly string[]): boolean {
  const text = site.before.trimEnd().replace(/[-–]$/u, '')
  return words.some(word => text === word || text.endsWith(` ${word}`))
}

/** `the 1970s law`, `the 24 February attack`: the article belongs to a noun behind the date. */
export function describesNoun({ last, next }: Site): boolean {
  return isNominal(next) && last !== undefined && last.head > last.index && last.deprel !== 'obl'
}
