import type { Origins } from './origins.js'

const WORD_AFTER = /^[\p{L}\p{N}]/u
const WORD_BEFORE = /[\p{L}\p{N}]$/u

/** How far from a name its cue may stand, in UTF-16 units. */
const REACH = 60

/** How a sentence cites an outlet. */
export interface Citing {
  /** The adjective before a name that is none of its own: `Iranian` of Iranian state media; else empty. */
  readonly adjective: string
  /** It is what another outlet of the sentence cites (citing TASS), or who was told a thing itself. */
  readonly deeper: boolean
}

/** Whether a sentence cites what stands from `start` to `end` as an outlet whose word it passes on, and how; null where it does not. */
export function citedAs(sentence: string, start: number, end: number, origins: Origins): Citing | null {
  if (!mayBeCited(sentence, start, end, origins)) return null
  const [before, after] = [sentence.slice(Math.max(0, start - REACH), start), sentence.slice(end, end + REACH)]
  const generic = isGeneric(sentence.slice(start, end), origins)
  const adjective = generic ? adjectiveBefore(before) : ''
  const left = adjective === '' ? before : before.slice(0, -adjective.length - 1)
  const cue = cueBefore(left, origins)
  if (cue === null && !isCuedAfter(after, generic, origins)) return null
  return { adjective, deeper: cue !== null && origins.deeper.has(cue) }
}

/** Whether a name stands as words of its own, and not for its people, offices or results (the BBC board). */
export function mayBeCited(sentence: string, start: number, end: number, origins: Origins): boolean {
  const after = sentence.slice(end, end + REACH)
  if (WORD_BEFORE.test(sentence.slice(Math.max(0, start - 1), start)) || WORD_AFTER.test(after)) return false
  const right = plainAfter(after).toLowerCase()
  return !origins.about.some(word => startsWith(right, word))
}

/** Whether words stand for an outlet that goes without a name. */
export function isGeneric(words: string, { generic }: Origins): boolean {
  return generic.includes(words) || generic.includes(words.charAt(0).toLowerCase() + words.slice(1))
}

function adjectiveBefore(before: string): string {
  const word = before.trimEnd().split(/\s/u).at(-1) ?? ''
  return /^\p{Lu}\p{L}+$/u.test(word) && word !== 'The' && before.endsWith(`${word} `) ? word : ''
}

function plainAfter(after: string): string {
  return after.replace(/^(?:'s?|’s?)(?=\s)/u, '').trimStart()
}

/** The words before a name by which it is cited; null where there are none. */
function cueBefore(left: string, origins: Origins): string | null {
  const words = withoutDescription(left.trim().split(/\s+/u), origins).map(word => word.toLowerCase())
  const plain = words.join(' ').replace(/(?:'s|’s) *$/u, '')
  return origins.before.find(cue => plain === cue || plain.endsWith(` ${cue}`)) ?? null
}

/** Words without those that describe the outlet after them: the state broadcaster, the Marne newspaper. */
function withoutDescription(words: readonly string[], { between, outletNouns }: Origins): string[] {
  const left = [...words]
  while (between.has((left.at(-1) ?? '').toLowerCase().replace(/(?:'s|’s)$/u, ''))) {
    const noun = left.pop() ?? ''
    if (outletNouns.some(one => one.split(' ').at(-1) === noun) && /^\p{Lu}/u.test(left.at(-1) ?? '')) left.pop()
  }
  return left
}

function isCuedAfter(right: string, generic: boolean, origins: Origins): boolean {
  const after = plainAfter(right).replace(/^, /u, '').toLowerCase()
  const cue = origins.after.find(words => startsWith(after, words))
  if (cue === undefined) return generic && /^(?:said|says|announced|showed|aired|broadcast)\b/u.test(after)
  const rest = after.slice(cue.length).trimStart()
  return !origins.notAfter.some(words => startsWith(rest, words))
}

function startsWith(text: string, words: string): boolean {
  return text.startsWith(words) && !WORD_AFTER.test(text.slice(words.length))
}
