import { describesNoun } from './calendar-parts.js'
import { amount } from './lengths.js'
import { offset, type Meaning } from './meaning.js'
import type { Groups, Rule, RuleKit, Site } from './rule.js'

const COUNTS: Readonly<Record<string, number>> = { next: 1, following: 1, previous: -1, after: 1, before: -1 }

/** Times that count from the last one in the text: `the next day`, `that evening`, `two years later`, `the night before`. */
export function anchoredRules({ rule, words, numbers }: RuleKit): Rule[] {
  const unit = (g: Groups) => words.units[g['unit'] ?? ''] ?? 'day'
  const count = (g: Groups) => COUNTS[g['way'] ?? ''] ?? 0
  const part = (g: Groups): Meaning =>
    offset('day', count(g), { anchor: 'last', clock: `T${words.dayParts[g['part'] ?? ''] ?? ''}` })
  const period = (g: Groups) => offset(unit(g), count(g), { anchor: 'last' })
  const distance = (g: Groups): Meaning | null => {
    const n = amount(g['n'] ?? '', numbers)
    return n === null ? null : offset(unit(g), g['way'] === 'later' ? n : -n, { anchor: 'last' })
  }
  const small = '(?<unit>day|week|month|quarter|year|decade|century)'
  const many = '(?<n>{n}|an?|half an?|a few|several|many|some|a couple of)'
  return [
    rule(`the (?<way>next|following|previous|same) ${small}`, period),
    rule('(?<way>next) (?<unit>day)', (g, { before }) => (/\bthe $/u.test(before) ? null : period(g))),
    rule(`that ${small}`, (g, site) => (pointsBack(site) ? period(g) : null)),
    rule('the (?<way>next|following|previous|same) (?<part>{part})', (g, site) =>
      describesNoun(site) ? null : part(g)
    ),
    rule('that (?<part>{part})', (g, site) => (pointsBack(site) ? part(g) : null)),
    rule('the (?<unit>day|week|month|year) (?<way>before|after)', (g, site) => (standsAlone(site) ? period(g) : null)),
    rule('the (?<part>{part}) (?<way>before|after)', (g, site) => (standsAlone(site) ? part(g) : null)),
    rule(`${many} (?<unit>{unit}) (?<way>later|earlier)`, distance)
  ]
}

/** `that day` by itself; not `he said that day labourers …`. */
function pointsBack(site: Site): boolean {
  return site.first?.upos !== 'SCONJ' && !describesNoun(site)
}

/** `He had left the day before.`; not `the day before the vote`. */
function standsAlone({ next }: Site): boolean {
  return next === undefined || next.upos === 'PUNCT' || next.upos === 'CCONJ'
}
