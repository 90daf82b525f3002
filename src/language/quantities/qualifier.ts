import type { Token } from '../layers.js'
import { relation } from '../tree.js'
import { wordsBetween, type Piece } from './pieces.js'
import type { Bound, Units } from './units.js'

/** Words beside a number that say how exact it is. */
export interface Qualified {
  /** First piece of the words before the number, or of the number. */
  readonly from: number
  /** Piece after the last of the words after the number, or after the number. */
  readonly to: number
  readonly bound: Bound
}

/** Longest qualifier, in pieces, and how many may stand in a row (`a total of more than`). */
const LONGEST = 4
const MOST = 3

/** The qualifiers around the pieces `from` to `to` of a number; the one nearest to it that is not exact gives the bound. */
export function qualified(
  pieces: readonly Piece[],
  from: number,
  to: number,
  tokens: readonly Token[],
  units: Units
): Qualified {
  let [start, bound]: [number, Bound] = [from, 'exact']
  for (let i = 0; i < MOST; i++) {
    const length = qualifierBefore(pieces, start, tokens, units)
    if (length === 0) break
    const found = units.qualifiers.get(wordsBetween(pieces, start - length, start)) ?? 'exact'
    if (bound === 'exact') bound = found
    start -= length
  }
  const after = qualifierAfter(pieces, to, units)
  return { from: start, to: after?.to ?? to, bound: after?.bound ?? bound }
}

function qualifierBefore(pieces: readonly Piece[], at: number, tokens: readonly Token[], units: Units): number {
  for (let length = Math.min(LONGEST, at); length > 0; length--) {
    const words = wordsBetween(pieces, at - length, at)
    if (!units.qualifiers.has(words)) continue
    if (!units.sets.prepositions.has(words) || !isPreposition(pieces, at - length, tokens)) return length
  }
  return 0
}

/** `up to 70 per cent of it is gone`: two words that the tree joins to one. */
function isJoined({ index, lemma }: Token, tokens: readonly Token[]): boolean {
  return lemma === 'up' && tokens[index + 1]?.deprel === 'fixed'
}

/** `talks about 300 jobs`: the tree has it as a case marker, and no other preposition stands before it. */
function isPreposition(pieces: readonly Piece[], at: number, tokens: readonly Token[]): boolean {
  const token = tokens[pieces[at]?.token ?? -1]
  const phrase = tokens[token?.head ?? -1]
  if (token?.deprel !== 'case' || CORE.has(relation(phrase ?? token)) || phrase?.deprel === 'obl:unmarked') return false
  if (isJoined(token, tokens)) return false
  const before = tokens[token.index - 1]
  return before?.upos !== 'ADP' || before.sentence !== token.sentence
}

function qualifierAfter(pieces: readonly Piece[], at: number, units: Units): { to: number; bound: Bound } | null {
  const glued = GLUED[wordsBetween(pieces, at, at + 2)] ?? GLUED[pieces[at]?.text ?? '']
  if (glued !== undefined && pieces[at]?.glued === true) return { to: at + glued.length, bound: glued.bound }
  for (const length of [2, 1]) {
    const bound = at + length > pieces.length ? undefined : units.after.get(wordsBetween(pieces, at, at + length))
    const next = pieces[at + length]
    const adds = length === 1 && (next?.kind === 'number' || units.signs.has(next?.lower ?? ''))
    if (bound !== undefined && !adds) return { to: at + length, bound }
  }
  return null
}

/** Subjects and objects take no preposition, so that what stands before them qualifies: `up to 70 per cent is gone`. */
const CORE: ReadonlySet<string> = new Set(['nsubj', 'obj'])

/** Marks right after a number, with their length in pieces: `300+`, `300-plus`, `300-odd`. */
const GLUED: Readonly<Record<string, { readonly length: number; readonly bound: Bound }>> = {
  '+': { length: 1, bound: 'at-least' },
  '-plus': { length: 2, bound: 'at-least' },
  '-odd': { length: 2, bound: 'about' }
}
