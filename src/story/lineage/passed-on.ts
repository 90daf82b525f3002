import { spanOf, type Article, type SegmentKind, type Span } from '../../record/index.js'
import { originName, type Origins } from './origins.js'

/** A sentence that passes on what another outlet or a wire reported. */
export interface PassedOn {
  readonly root: string
  readonly start: number
  readonly end: number
  readonly evidence: Span
}

const READ: ReadonlySet<SegmentKind> = new Set(['body', 'standfirst', 'headline', 'heading'])
const WORD_AFTER = /^[\p{L}\p{N}]/u

/** How far from a name its cue may stand, in UTF-16 units. */
const REACH = 60

/** Sentences of an article that give one of `names` (agencies, and the outlets of the story) as the origin. */
export function passedOn(article: Article, names: readonly string[], origins: Origins): PassedOn[] {
  const own = article.outlet === null ? null : originName(origins, article.outlet)
  const found: PassedOn[] = []
  for (const segment of article.segments) {
    if (!READ.has(segment.kind)) continue
    const text = article.text.slice(segment.start, segment.end)
    const others = names.filter(name => text.includes(name) && originName(origins, name) !== own)
    if (others.length === 0) continue
    for (const sentence of text.matchAll(/[^.!?\n]+(?:[.!?](?!\s|$)[^.!?\n]*)*[.!?\n]?/gu)) {
      const start = segment.start + sentence.index
      const hit = others.flatMap(name => citedAt(sentence[0], name, origins) ?? [])[0]
      if (hit === undefined) continue
      const evidence = spanOf(article.text, start + hit.start, start + hit.end)
      found.push({ root: originName(origins, hit.name), start, end: start + sentence[0].length, evidence })
    }
  }
  return found
}

function citedAt(
  sentence: string,
  name: string,
  origins: Origins
): { name: string; start: number; end: number } | null {
  for (let at = sentence.indexOf(name); at >= 0; at = sentence.indexOf(name, at + 1)) {
    const end = at + name.length
    const whole = !WORD_AFTER.test(sentence.slice(end)) && !/[\p{L}\p{N}]$/u.test(sentence.slice(0, at))
    if (whole && isCited(sentence.slice(Math.max(0, at - REACH), at), sentence.slice(end, end + REACH), origins)) {
      return { name, start: at, end }
    }
  }
  return null
}

function isCited(left: string, right: string, origins: Origins): boolean {
  const before = left.toLowerCase().trim().split(/\s+/u)
  while (origins.between.has(before.at(-1) ?? '')) before.pop()
  const plain = before.join(' ')
  const after = right.toLowerCase().trim()
  return (
    origins.before.some(cue => plain === cue || plain.endsWith(` ${cue}`)) ||
    origins.after.some(cue => after === cue || (after.startsWith(cue) && !WORD_AFTER.test(after.slice(cue.length))))
  )
}
