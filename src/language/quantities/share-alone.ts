import type { Token } from '../layers.js'
import { relation } from '../tree.js'
import type { Tree } from './noun-unit.js'
import { isDash, type Piece } from './pieces.js'
import { qualified } from './qualifier.js'

/** What may stand between `half` and what it is half of. */
const DETERMINERS: ReadonlySet<string> = new Set(['the', 'its', 'their', 'his', 'her', 'our', 'all'])
/** Verbs and helpers that only a plural takes, so that `a third` is no third one. */
const PLURAL: ReadonlySet<string> = new Set(['are', 'were', 'have', "'re"])

/** Whether a part in words, without an `of`, says a share: by its noun, by what changes, or as a subject. `to` ends the part. */
export function isShareAlone(pieces: readonly Piece[], at: number, to: number, tree: Tree): boolean {
  return (
    isHalfThe(pieces, at, to, tree) ||
    isOfVotes(pieces, at, to, tree) ||
    isChange(pieces, at, to, tree) ||
    isSubject(pieces, at, to, tree)
  )
}

/** `half the seats`; not `half the time` or `half the size`. */
function isHalfThe(pieces: readonly Piece[], at: number, to: number, { tokens, units }: Tree): boolean {
  const noun = tokens[tokens[pieces[at]?.token ?? -1]?.head ?? -1]
  if (pieces[at]?.lower !== 'half' || !DETERMINERS.has(pieces[to]?.lower ?? '') || noun?.upos !== 'NOUN') return false
  const compared = units.sets.compared.has(noun.lemma) || units.sets.timeUnits.has(noun.lemma)
  return noun.index > (pieces[to]?.token ?? 0) && !compared && pieces[to + 1]?.timed !== true
}

/** `a two-thirds majority`, `a one-third stake`. */
function isOfVotes(pieces: readonly Piece[], at: number, to: number, { units }: Tree): boolean {
  const counted = pieces[at]?.lower !== 'a' || isDash(pieces[to - 2])
  const next = isDash(pieces[to]) ? to + 1 : to
  return counted && units.sets.shares.has(pieces[next]?.lower ?? '')
}

/** `fell by a fifth`, `cut by almost two thirds`; not `by a third party` or `by a half-day holiday`. */
function isChange(pieces: readonly Piece[], at: number, to: number, { tokens, units }: Tree): boolean {
  const next = pieces[to]
  if (isDash(next)) return false
  const { from } = qualified(pieces, at, to, tokens, units)
  if (pieces[from - 1]?.lower !== 'by') return false
  const after = tokens[next?.token ?? -1]
  return next === undefined || next.timed || !['NOUN', 'PROPN', 'ADJ', 'NUM'].includes(after?.upos ?? '')
}

/** `a third were children`, `half had no shoes`. */
function isSubject(pieces: readonly Piece[], at: number, to: number, tree: Tree): boolean {
  const { tokens, children } = tree
  const part = tokens[pieces[to - 1]?.token ?? -1]
  const verb = tokens[part?.head ?? -1]
  if (part === undefined || verb === undefined || relation(part) !== 'nsubj' || part.index > verb.index) return false
  if (pieces[at]?.lower === 'half') return true
  const helper = (children[verb.index] ?? []).flatMap(child => tokens[child] ?? []).find(isHelper)
  return helper === undefined ? verb.xpos === 'VBP' : PLURAL.has(helper.text.toLowerCase())
}

function isHelper(token: Token): boolean {
  return ['aux', 'cop'].includes(relation(token))
}
