import type { SegmentData } from './segment-data.js'

/** Characters that a dateline takes at most. */
const LONGEST = 110

const CAPITALS = /^\p{Lu}[\p{Lu}'’./-]+(?:[ ,]+\p{Lu}[\p{Lu}'’./-]+){0,4}/u
const PLACE = /^\p{Lu}[\p{L}'’.-]+(?:[ -]\p{Lu}[\p{L}'’.-]+){0,3}/u
const MORE_PLACE = /^(?:\/|, ?)\p{Lu}[\p{L}'’. -]{0,30}?(?=,|\s*[(/–—-]|\s*$)/u
const DATE =
  /^,? *(?:(?:Jan|Feb|March|April|May|June|July|Aug|Sep|Oct|Nov|Dec)[a-z]*\.? \d{1,2}|\d{1,2} (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.?)(?:,? \d{4})?\.?/u
const DASH = /^ *(?:--|[-–—:]) +/u
const NO_PLACE =
  /^(?:BREAKING|UPDATE|UPDATED|WATCH|VIDEO|LIVE|EXCLUSIVE|ANALYSIS|OPINION|CORRECTED|CLOSE|PHOTOS?|FILE|READ|RELATED|EXPLAINER|FACTBOX|NOTE|WARNING)\b/u

/**
 * How many characters of a paragraph are its dateline, the dash and the space after it included; 0 for none.
 *
 *     ZENDA, March 3 (Agency) - The river rose.
 *     ^^^^^^^^^^^^^^^^^^^^^^^^^^
 *
 * A place in capitals and a dash are enough; a place in small letters needs its country, a date or an agency besides.
 */
export function findDateline(paragraph: string, data: SegmentData): number {
  const head = paragraph.slice(0, LONGEST)
  if (NO_PLACE.test(head)) return 0
  const capitals = CAPITALS.exec(head)?.[0] ?? ''
  const inCapitals = capitals.length >= 3
  const place = placeEnd(head, inCapitals ? capitals : (PLACE.exec(head)?.[0] ?? ''))
  const date = place === 0 ? 0 : lengthOf(DATE, head.slice(place))
  const agency = agencyAt(head.slice(place + date), data)
  const end = place + date + agency
  const dash = DASH.exec(head.slice(end))?.[0] ?? ''
  if (dash === '') return agency > 0 && head[end - 1] !== ')' && /^ +\p{Lu}/u.test(head.slice(end)) ? end + 1 : 0
  const sure = agency > 0 || (dash.trim() !== ':' && (date > 0 || inCapitals || isWithCountry(head, end)))
  return sure ? end + dash.length : 0
}

/** `Zenda, Ruritania – Police …`: two names of places, a long dash, and a sentence that begins behind it. */
function isWithCountry(head: string, end: number): boolean {
  return /, ?\p{Lu}/u.test(head.slice(0, end)) && /^ +[–—] +\p{Lu}/u.test(head.slice(end))
}

/** Where a place ends with the region or country after it. */
function placeEnd(head: string, place: string): number {
  let at = place.length
  while (at > 0 && !DATE.test(head.slice(at))) {
    const more = lengthOf(MORE_PLACE, head.slice(at))
    if (more === 0) break
    at += more
  }
  return at
}

function lengthOf(expression: RegExp, words: string): number {
  return expression.exec(words)?.[0].length ?? 0
}

/** Length of an agency in brackets or between slashes, and the space before it. */
function agencyAt(rest: string, data: SegmentData): number {
  const bracket = /^ *(?:\(([^()]{2,40})\)|\/([^/]{2,30})\/\.?)/u.exec(rest)
  if (bracket === null) return 0
  data.agencyForm.lastIndex = 0
  const words = bracket[1] ?? bracket[2] ?? ''
  return data.agencyForm.test(words) || /^\p{Lu}{2,6}$/u.test(words) ? bracket[0].length : 0
}
