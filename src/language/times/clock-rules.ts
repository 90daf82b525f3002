import { two } from './calendar.js'
import type { Meaning } from './meaning.js'
import { amount } from './lengths.js'
import type { Groups, Rule, RuleKit, Site } from './rule.js'
import type { TimeWords } from './time-words.js'

/** Times of the clock, with the offset of their zone from UTC where its letters have one meaning. */
export function clockRules({ rule, words, numbers }: RuleKit): Rule[] {
  const zone = '(?: ?(?<zone>{zone}))'
  const half = '(?<h>\\d{1,2})(?:[:.](?<m>\\d{2}))? ?(?<half>a\\.m\\.?|p\\.m\\.?|am|pm)'
  const read = (g: Groups, site: Site) => (hasZone(g['zone'], site) ? clock(g, words.zones) : null)
  return [
    rule(half, read),
    rule(`${half}${zone}`, read),
    rule(`(?<h>\\d{1,2}):(?<m>\\d{2})${zone}`, read),
    rule('(?<=(?:at|by|until|till|from|around|about|before|after|since|to|of) )(?<h>\\d{1,2}):(?<m>\\d{2})', read),
    rule(`(?<h>[01]\\d|2[0-4])(?<m>[0-5]\\d)${zone}`, read),
    rule("(?<n>{n}) o'clock", g => clock({ h: String(amount(g['n'] ?? '', numbers) ?? 99) }, words.zones)),
    rule('noon', () => ({ form: 'clock', clock: 'T12:00' })),
    rule('midnight', () => ({ form: 'clock', clock: 'T24:00' }))
  ]
}

/** `10 a.m. EST`, `10 a.m. local time`; not `at 10 am eat`. */
function hasZone(zone: string | undefined, { text }: Site): boolean {
  return zone === undefined || zone.length > 4 || text.endsWith(zone.toUpperCase())
}

function clock(g: Groups, zones: TimeWords['zones']): Meaning | null {
  const [hour, minute] = [Number(g['h']), Number(g['m'] ?? '0')]
  const half = g['half']?.charAt(0)
  if (hour > 24 || minute > 59 || (half !== undefined && (hour > 12 || hour === 0))) return null
  const full = half === undefined ? hour : (hour % 12) + (half === 'p' ? 12 : 0)
  const zone = zones[(g['zone'] ?? '').replace(/\s+/gu, ' ')] ?? ''
  return { form: 'clock', clock: `T${two(full)}:${two(minute)}${zone}` }
}
