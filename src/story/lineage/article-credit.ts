import { spanOf, type Article, type Segment } from '../../record/index.js'
import { authorsOf, type CreditedWire } from './author-credit.js'
import { creditLines } from './credit-lines.js'
import { isUnknownOrigin, isWire, originName, type Origins } from './origins.js'

/** Whose work an article says it is. */
export interface Credit {
  readonly wires: readonly CreditedWire[]
  /** It names somebody as its author. */
  readonly byline: boolean
}

/** The wires and outlets that an article credits, each once, and whether it has a byline: from its credits, dateline, byline and authors. */
export function articleCredit(article: Article, origins: Origins): Credit {
  const named = creditLines(article, origins).flatMap(segment => creditsIn(article, segment, origins))
  const authors = article.authors.map(author => authorsOf(author, origins))
  const listed = article.agencies.map(agency => whole(creditName(agency, origins)))
  const wires = new Map<string, CreditedWire>()
  for (const wire of [...named, ...authors.flatMap(({ wires: credited }) => credited), ...listed]) {
    const key = wire.root ?? ''
    const known = wires.get(key)
    if (known === undefined || (known.part && !wire.part && wire.evidence !== null)) wires.set(key, wire)
  }
  return { wires: [...wires.values()], byline: authors.some(({ byline }) => byline) }
}

function whole(root: string | null): CreditedWire {
  return { root, evidence: null, part: false }
}

function creditName(credit: string, origins: Origins): string | null {
  return isUnknownOrigin(origins, credit) ? null : originName(origins, credit)
}

/** The wires in a segment that credits; a picture's credit and a place's abbreviation (Scranton, PA) are none. */
function creditsIn(article: Article, segment: Segment, origins: Origins): CreditedWire[] {
  const text = article.text.slice(segment.start, segment.end)
  if (isPicture(text, origins)) return []
  const found: { start: number; words: string }[] = []
  const forms = [...origins.byForm.keys()].filter(form => text.includes(form))
  for (const words of forms.sort((a, b) => b.length - a.length)) {
    const start = wholeWordAt(text, words)
    const inside = found.some(other => other.start <= start && start < other.start + other.words.length)
    if (start < 0 || inside || !isCredited({ start, words }, segment, article, origins)) continue
    found.push({ start, words })
  }
  if (found.length === 0) found.push(...unnamedIn(text, origins))
  return found.map(({ start, words }) => ({
    root: creditName(words, origins),
    evidence: spanOf(article.text, segment.start + start, segment.start + start + words.length),
    part: isPart(text, start, start + words.length, origins)
  }))
}

/** A wire is credited by its name, in a dateline if that stands apart; another outlet in a dateline's brackets, or as whose report it was first. */
function isCredited(
  { start, words }: { readonly start: number; readonly words: string },
  segment: Segment,
  article: Article,
  origins: Origins
): boolean {
  const text = article.text.slice(segment.start, segment.end)
  if (segment.kind === 'dateline' && isPlain(text, start)) return false
  if (isWire(origins, words)) return true
  const own = article.outlet === null ? null : originName(origins, article.outlet)
  if (originName(origins, words) === own) return false
  if (segment.kind === 'dateline')
    return /[(/]$/u.test(text.slice(0, start)) && /^[)/]/u.test(text.slice(start + words.length))
  const list = text
    .slice(0, start)
    .toLowerCase()
    .split(/[\s:]+/u)
    .filter(Boolean)
  while (/^(?:the|\d+)$/u.test(list.at(-1) ?? '')) list.pop()
  const before = list.join(' ')
  return segment.kind === 'credit' && origins.republished.some(one => before === one || before.endsWith(` ${one}`))
}

/** `Source: News Agencies`, or `Agencies contributed to this report`, credits agencies without a name. */
function unnamedIn(text: string, origins: Origins): { start: number; words: string }[] {
  const given = origins.contribution.map(words => text.toLowerCase().indexOf(words)).filter(at => at >= 0)
  const parts = [...text.matchAll(/[^\n(),;:|/–—.]+/gu)].flatMap(match => {
    const cut = Math.min(...given.map(at => at - match.index).filter(at => at > 0), match[0].length)
    const words = match[0]
      .slice(0, cut)
      .replace(/^ *(?:and|with|by) /iu, '')
      .trim()
    return [{ words, start: match.index + match[0].indexOf(words) }]
  })
  return parts.filter(({ words }) => words !== '' && isUnknownOrigin(origins, words))
}

/** In a dateline an agency stands in brackets or between slashes. */
function isPlain(text: string, start: number): boolean {
  return !/[(/][^()/]*$/u.test(text.slice(0, start))
}

/** A credit for a part of the report (with Reuters), unless it names the agency's own people, whose report the whole then is. */
function isPart(text: string, start: number, end: number, origins: Origins): boolean {
  const lower = text.toLowerCase()
  const beside = /(?:^|[\s(,–—-])with (?:the )?(?:[\p{L} ]+ and |[\p{L} ]+, )?(?:the )?$/u.test(lower.slice(0, start))
  if (!beside && !origins.contribution.some(words => lower.includes(words))) return false
  const next = /^[’']?s? ?(\p{L}+(?: \p{L}+)?)/u.exec(lower.slice(end))?.[1] ?? ''
  return !origins.staff.some(word => next === word || next.startsWith(`${word} `))
}

function isPicture(text: string, origins: Origins): boolean {
  const lower = text.toLowerCase()
  return origins.picture.some(word => wholeWordAt(lower, word) >= 0)
}

function wholeWordAt(text: string, words: string): number {
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    const before = /[\p{L}\p{N}]$/u.test(text.slice(0, at)) && /^[\p{L}\p{N}]/u.test(words)
    if (!before && !/^[\p{L}\p{N}]/u.test(text.slice(at + words.length))) return at
  }
  return -1
}
