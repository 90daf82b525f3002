import type { Figure, When } from '../../record/index.js'
import type { TimeMention, Token } from '../../language/layers.js'
import { verbStatus } from '../outlook.js'
import { casesOf } from '../cases.js'
import { relation } from '../../language/tree.js'
import type { OutlookLexicon } from '../outlook-lexicon.js'
import { childBy, childrenBy, type TreeView } from '../tree-view.js'
import type { Site } from './site.js'

/** A date is past when it lies at least this many days before publication; what happened in the last week is current. */
const FRESH_DAYS = 7
const DAY_MS = 86_400_000

/**
 * When a figure holds: at the present that its own words name, at no stated time for the start of a change, else at
 * `when`, the time of its clause.
 */
export function figureWhen(site: Site, when: When | null): When | null {
  const now = presentAt(site)
  if (now !== null) return { value: now.value, time: now.id }
  return isStart(site) ? null : when
}

/**
 * Whether a figure holds now, held before or is to come: by the words at the number itself, by the verb that governs it,
 * and by the date of its clause.
 */
export function figureStatus(site: Site, when: When | null): Figure['status'] {
  const published = site.document.article.published
  if (presentAt(site) !== null) return 'current'
  if (isFormer(site)) return 'past'
  const prospective = isProspective(site)
  if (isStart(site)) return prospective ? 'current' : 'past'
  if (prospective || when?.value === 'FUTURE_REF' || isAfter(when, published)) return 'prospective'
  return isBefore(when, published) ? 'past' : 'current'
}

/** `about 5,000 currently`: a word for the present right at the number. */
function presentAt({ timeAt, quantity }: Site): TimeMention | null {
  for (const token of [quantity.last, quantity.last + 1, quantity.first - 1]) {
    const time = timeAt.get(token)
    if (time?.value === 'PRESENT_REF') return time
  }
  return null
}

function isFormer({ view, head, predicate, words }: Site): boolean {
  const near = [head, predicate].flatMap(token =>
    token === null ? [] : childrenBy(view, token.index, 'advmod', 'amod')
  )
  return near.some(child => words.formerly.has(child.text.toLowerCase()))
}

/** The `from` of a change `from 300 to 500`. */
function isStart({ view, document, quantity, head, predicate }: Site): boolean {
  const before = document.tokens[quantity.first - 1]
  if (before?.text.toLowerCase() !== 'from' || predicate === null) return false
  const siblings: Token[] = childrenBy(view, predicate.index, 'obl')
  return [...siblings, ...childrenBy(view, head.index, 'nmod', 'obl')].some(
    child => child.index > head.index && casesOf(view, child.index).includes('to')
  )
}

function isProspective({ view, outlook, predicate }: Site): boolean {
  if (predicate === null) return false
  return AHEAD.has(verbStatus(view, outlook, predicate.index)) || isPlan(view, outlook, predicate)
}

const AHEAD: ReadonlySet<string> = new Set(['planned', 'possible', 'conditional'])
/** How many infinitives and conjuncts a plan reaches through. */
const REACH = 4

/** `the plan includes sending 300 troops`: the subject says that it is still to come. */
function isPlan(view: TreeView, outlook: OutlookLexicon, predicate: Token): boolean {
  let at: Token | undefined = predicate
  for (let i = 0; i < REACH && at !== undefined; i++) {
    const subject = childBy(view, at.index, 'nsubj')
    if (subject !== null) return at.xpos !== 'VBD' && AHEAD.has(outlook.nouns.get(subject.lemma) ?? '')
    at = ['xcomp', 'conj', 'advcl'].includes(relation(at)) ? view.tokens[at.head] : undefined
  }
  return false
}

/** First and last day of a value with a year: days, months, years; null for all others. */
function daysOf(value: string): readonly [number, number] | null {
  const match = /^(?<year>\d{4})(?:-(?<month>\d{2})(?:-(?<day>\d{2}))?)?(?:$|T)/u.exec(value)?.groups
  if (match === undefined) return null
  const [year, month, day] = [Number(match['year']), Number(match['month'] ?? 0), Number(match['day'] ?? 0)]
  const first = Date.UTC(year, Math.max(month, 1) - 1, Math.max(day, 1))
  const last = day > 0 ? first : month > 0 ? Date.UTC(year, month, 0) : Date.UTC(year, 11, 31)
  return [first / DAY_MS, last / DAY_MS]
}

function isAfter(when: When | null, published: string | null): boolean {
  const [days, today] = [daysOf(when?.value ?? ''), daysOf(published?.slice(0, 10) ?? '')]
  return days !== null && today !== null && days[0] > today[0]
}

function isBefore(when: When | null, published: string | null): boolean {
  const [days, today] = [daysOf(when?.value ?? ''), daysOf(published?.slice(0, 10) ?? '')]
  if (when?.value === 'PAST_REF') return true
  return days !== null && today !== null && today[0] - days[1] >= FRESH_DAYS
}
