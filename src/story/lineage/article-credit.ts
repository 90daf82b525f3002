import { spanOf, type Article, type Segment, type SegmentKind, type Span } from '../../record/index.js'
import { isUnknownOrigin, isWire, originName, type Origins } from './origins.js'

/** One wire that an article credits, or agencies without a name (`root` null), and the words that do. */
export interface CreditedWire {
  readonly root: string | null
  readonly evidence: Span | null
  /** It gave only a part, by the words of the credit: with files from, contributed to this report. */
  readonly part: boolean
}

/** Whose work an article says it is. */
export interface Credit {
  readonly wires: readonly CreditedWire[]
  /** It names somebody as its author. */
  readonly byline: boolean
}

const CREDITING: ReadonlySet<SegmentKind> = new Set(['credit', 'dateline', 'byline'])

/** The wires that an article credits, each once, and whether it has a byline: from its credits, dateline, byline and authors. */
export function articleCredit(article: Article, origins: Origins): Credit {
  const segments = article.segments.filter(segment => CREDITING.has(segment.kind))
  const named = segments.flatMap(segment => creditsIn(article, segment, origins))
  const byAuthors = article.authors.flatMap(author => authorCredit(author, origins))
  const listed = article.agencies.map(agency => whole(creditName(agency, origins)))
  const wires = new Map<string, CreditedWire>()
  for (const wire of [...named, ...byAuthors, ...listed]) {
    const key = wire.root ?? ''
    const known = wires.get(key)
    if (known === undefined || (known.part && !wire.part && wire.evidence !== null)) wires.set(key, wire)
  }
  const people = article.authors.filter(author => authorCredit(author, origins).length === 0)
  return { wires: [...wires.values()], byline: people.some(author => !isNobody(author, origins)) }
}

function whole(root: string | null): CreditedWire {
  return { root, evidence: null, part: false }
}

function creditName(credit: string, origins: Origins): string | null {
  return isUnknownOrigin(origins, credit) ? null : originName(origins, credit)
}

/** An author that is an agency or one of its services (Reuters Staff). */
function authorCredit(author: string, origins: Origins): CreditedWire[] {
  const plain = author.replace(/^by /iu, '').trim()
  const parts = [plain, ...plain.split(/[,|/]| for | at /u).map(part => part.trim())]
  const found = parts.find(part => isUnknownOrigin(origins, part) || isWire(origins, part))
  return found === undefined ? [] : [whole(creditName(found, origins))]
}

function isNobody(author: string, origins: Origins): boolean {
  const plain = author.replace(/^by /iu, '').trim().toLowerCase()
  return plain === '' || origins.noByline.has(plain)
}

/** The wires in a segment that credits; a picture's credit and a place's abbreviation (Scranton, PA) are none. */
function creditsIn(article: Article, segment: Segment, origins: Origins): CreditedWire[] {
  const text = article.text.slice(segment.start, segment.end)
  if (isPicture(text, origins)) return []
  const found: { start: number; words: string }[] = []
  const forms = [...origins.byForm.keys()].filter(form => text.includes(form) && isWire(origins, form))
  for (const words of forms.sort((a, b) => b.length - a.length)) {
    const start = wholeWordAt(text, words)
    const inside = found.some(other => other.start <= start && start < other.start + other.words.length)
    if (start < 0 || inside || (segment.kind === 'dateline' && isPlain(text, start))) continue
    found.push({ start, words })
  }
  if (found.length === 0) found.push(...unnamedIn(text, origins))
  return found.map(({ start, words }) => ({
    root: creditName(words, origins),
    evidence: spanOf(article.text, segment.start + start, segment.start + start + words.length),
    part: isPart(text, start + words.length, origins)
  }))
}

/** `Source: News Agencies` credits agencies without a name. */
function unnamedIn(text: string, origins: Origins): { start: number; words: string }[] {
  const parts = [...text.matchAll(/[^\n(),;:|/–—.]+/gu)].map(match => {
    const words = match[0].replace(/^ *(?:and|with|by) /iu, '').trim()
    return { words, start: match.index + match[0].indexOf(words) }
  })
  return parts.filter(({ words }) => words !== '' && isUnknownOrigin(origins, words))
}

/** In a dateline an agency stands in brackets or between slashes. */
function isPlain(text: string, start: number): boolean {
  return !/[(/][^()/]*$/u.test(text.slice(0, start))
}

/** A credit for a part of the report, unless it names the agency's own people, whose report the whole then is. */
function isPart(text: string, end: number, origins: Origins): boolean {
  const lower = text.toLowerCase()
  if (!origins.contribution.some(words => lower.includes(words))) return false
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
