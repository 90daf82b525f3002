import type { Article, Segment, SegmentKind } from '../../record/index.js'
import { isUnknownOrigin, isWire, type Origins } from './origins.js'

const CREDITING: ReadonlySet<SegmentKind> = new Set(['credit', 'dateline', 'byline'])

/** Longest line of the body that may be a credit, in UTF-16 units. */
const LONGEST = 200

/** Lines at either end of the body that may be credits. */
const AT_ENDS = 2

/**
 * The parts of an article that say whose work it is: its credits, byline and dateline, and lines at the ends of its body
 * that are nothing else (a bare `Reuters`, `The AP contributed to this report`), or open it as datelines do.
 */
export function creditLines(article: Article, origins: Origins): Segment[] {
  const marked = article.segments.filter(segment => CREDITING.has(segment.kind))
  const lines = article.segments
    .filter(({ kind }) => kind === 'body')
    .flatMap(segment => linesOf(article.text, segment))
  const ends = [...new Set([...lines.slice(0, AT_ENDS), ...lines.slice(-AT_ENDS)])]
  const bare = ends.filter(line => isCredit(article.text.slice(line.start, line.end), origins))
  const opening = lines.slice(0, 1).flatMap(line => openingOf(article.text, line))
  return [...marked, ...bare, ...opening]
}

function linesOf(text: string, segment: Segment): Segment[] {
  const lines: Segment[] = []
  let { start } = segment
  for (const line of text.slice(segment.start, segment.end).split('\n')) {
    if (line.trim() !== '') lines.push({ kind: 'credit', start, end: start + line.length })
    start += line.length + 1
  }
  return lines
}

function isCredit(line: string, origins: Origins): boolean {
  if (line.length > LONGEST) return false
  const plain = withoutMarks(line)
  const lower = plain.toLowerCase()
  const isGiven = origins.contribution.some(words => lower.includes(words)) && /^(?:\p{Lu}|with )/u.test(plain)
  const names = plain.split(/ and |, |\/| & /u)
  return isGiven || (plain !== '' && names.every(name => isWire(origins, name) || isUnknownOrigin(origins, name)))
}

/** A line from its first letter to its last. */
function withoutMarks(line: string): string {
  const isWord = (character: string): boolean => /[\p{L}\p{N}]/u.test(character)
  const characters = Array.from(line)
  return characters.slice(characters.findIndex(isWord), characters.findLastIndex(isWord) + 1).join('')
}

const DATELINE = /^\s*\p{Lu}[^.\n]{0,60}[(/][^()/\n]{2,40}[)/]\s*[-–—]/u

function openingOf(text: string, { start, end }: Segment): Segment[] {
  const match = DATELINE.exec(text.slice(start, end))
  return match === null ? [] : [{ kind: 'dateline', start, end: start + match[0].length }]
}
