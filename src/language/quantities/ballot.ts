import type { Token } from '../layers.js'
import type { Draft } from './draft.js'
import type { Tree } from './noun-unit.js'
import { numeralAt, type Numeral } from './numeral.js'
import { isDash, type Piece } from './pieces.js'
import type { Units } from './units.js'

/** How many phrases may lie between the numbers and the verb of the vote. */
const REACH = 3
/** Words that may stand between the numbers and their noun: a 61-38 Senate vote. */
const BETWEEN = 2

/**
 * The two counts of a vote, with no noun of their own; null where none starts at a piece.
 *
 *     passed the bill 61-38     voted 112 to 87     by a vote of 5 to 4
 */
export function ballotAt(pieces: readonly Piece[], at: number, tree: Tree): readonly [Draft, Draft] | null {
  const first = sideAt(pieces, at, tree.units)
  const joint = first === null ? null : jointAt(pieces, first.to)
  const second = joint === null ? null : sideAt(pieces, joint, tree.units)
  if (first === null || second === null || !isAlone(pieces, at, second.to, tree)) return null
  const told =
    isBeforeNoun(pieces, second.to, tree.units) ||
    isAfterNoun(pieces, at, tree.units) ||
    isVotedOn(tree.tokens[pieces[at]?.token ?? -1], tree)
  return told ? [votes(first), votes(second)] : null
}

function sideAt(pieces: readonly Piece[], at: number, units: Units): Numeral | null {
  const side = numeralAt(pieces, at, units)
  return side !== null && !side.scaled && Number.isInteger(side.value) ? side : null
}

/** Piece after a dash without blanks, or after `to`. */
function jointAt(pieces: readonly Piece[], at: number): number | null {
  const [joint, next] = [pieces[at], pieces[at + 1]]
  if (joint?.lower === 'to') return at + 1
  return isDash(joint) && joint?.glued === true && next?.glued === true ? at + 1 : null
}

/** Whether nothing is counted by name, and no third number, sign or date joins the two. */
function isAlone(pieces: readonly Piece[], from: number, to: number, { tokens, units }: Tree): boolean {
  const [before, after] = [pieces[from - 1], pieces[to]]
  if (pieces[from]?.glued === true || ['from', 'between'].includes(before?.lower ?? '') || after?.kind === 'number')
    return false
  if (after?.glued === true && !/^[.,;:!?)]$/u.test(after.text)) return false
  return tokens[after?.token ?? -1]?.upos !== 'NOUN' || units.sets.ballotNouns.has(after?.lower ?? '')
}

/** `a 61-38 vote`. */
function isBeforeNoun(pieces: readonly Piece[], at: number, { sets }: Units): boolean {
  const next = pieces.slice(at, at + BETWEEN + 1)
  const noun = next.findIndex(piece => sets.ballotNouns.has(piece.lower))
  return noun >= 0 && next.slice(0, noun).every(piece => piece.kind === 'word' && !LINKS.has(piece.lower))
}

/** Words that end the phrase of the numbers. */
const LINKS: ReadonlySet<string> = new Set([
  'in',
  'on',
  'by',
  'at',
  'after',
  'and',
  'or',
  'to',
  'the',
  'a',
  'with',
  'for'
])

/** `by a vote of 5 to 4`, `the vote was 61-38`. */
function isAfterNoun(pieces: readonly Piece[], at: number, { sets }: Units): boolean {
  const link = pieces[at - 1]?.lower ?? ''
  return ['of', 'was', 'is', ':'].includes(link) && sets.ballotNouns.has(pieces[at - 2]?.lower ?? '')
}

/** `passed the bill 61-38`; not `passed him 3-1`. */
function isVotedOn(number: Token | undefined, { tokens, children, units }: Tree): boolean {
  let at = tokens[number?.head ?? -1]
  for (let i = 0; i < REACH && at !== undefined && at.upos !== 'VERB'; i++) at = tokens[at.head]
  if (at === undefined || !units.sets.ballotVerbs.has(at.lemma)) return false
  return !(children[at.index] ?? []).some(child => /^(?:him|her|them)$/iu.test(tokens[child]?.text ?? ''))
}

function votes({ from, to, value }: Numeral): Draft {
  const bounds = { value, min: value, max: value, bound: 'exact' } as const
  return { from, to, unit: { unit: 'vote', token: null }, bounds, kind: 'count' }
}
