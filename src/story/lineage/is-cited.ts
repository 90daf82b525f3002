import type { Origins } from './origins.js'

const WORD_AFTER = /^[\p{L}\p{N}]/u
const WORD_BEFORE = /[\p{L}\p{N}]$/u

/** How far from a name its cue may stand, in UTF-16 units. */
const REACH = 60

/**
 * Whether a sentence cites what stands from `start` to `end` as an outlet whose word it passes on; null where it does not.
 * A name without one of its own (state media) is given with the adjective before it, as `Iranian`; else the words are empty.
 */
export function citedAs(sentence: string, start: number, end: number, origins: Origins): string | null {
  const [before, after] = [sentence.slice(Math.max(0, start - REACH), start), sentence.slice(end, end + REACH)]
  if (WORD_BEFORE.test(before) || WORD_AFTER.test(after)) return null
  if (isSpokenOf(after, origins)) return null
  const generic = origins.generic.includes(sentence.slice(start, end))
  const word = before.trimEnd().split(/\s/u).at(-1) ?? ''
  const adjective = generic && /^\p{Lu}\p{L}+$/u.test(word) ? word : ''
  const left = adjective === '' || adjective === 'The' ? before : before.slice(0, -adjective.length - 1)
  const cited = isCuedBefore(left, origins) || isCuedAfter(after, generic, origins)
  return cited ? (adjective === 'The' ? '' : adjective) : null
}

/** An outlet's people, offices and results are spoken of, not cited: Reuters' editor, the BBC board. */
function isSpokenOf(after: string, origins: Origins): boolean {
  const right = after
    .replace(/^(?:'s?|’s?)(?=\s)/u, '')
    .trimStart()
    .toLowerCase()
  return origins.about.some(word => startsWith(right, word))
}

function isCuedBefore(left: string, origins: Origins): boolean {
  const words = left.toLowerCase().trim().split(/\s+/u)
  while (origins.between.has((words.at(-1) ?? '').replace(/(?:'s|’s)$/u, ''))) words.pop()
  const plain = words.join(' ').replace(/(?:'s|’s) *$/u, '')
  return origins.before.some(cue => plain === cue || plain.endsWith(` ${cue}`))
}

function isCuedAfter(right: string, generic: boolean, origins: Origins): boolean {
  const after = right
    .replace(/^(?:'s?|’s?)(?=\s)/u, '')
    .trimStart()
    .replace(/^, /u, '')
    .toLowerCase()
  const cue = origins.after.find(words => startsWith(after, words))
  if (cue === undefined) return generic && (startsWith(after, 'said') || startsWith(after, 'says'))
  const rest = after.slice(cue.length).trimStart()
  return !origins.notAfter.some(words => startsWith(rest, words))
}

function startsWith(text: string, words: string): boolean {
  return text.startsWith(words) && !WORD_AFTER.test(text.slice(words.length))
}
