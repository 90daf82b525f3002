import type { Document, Quantity, Sentence } from '../layers.js'
import { childrenOf } from '../tree.js'
import type { Tree } from './noun-unit.js'
import { ballotAt } from './ballot.js'
import { draftOf, type Draft } from './draft.js'
import { isNoQuantity } from './not-quantity.js'
import { piecesOf, type Piece } from './pieces.js'
import { extentAt } from './range.js'
import { shareAt } from './share.js'
import { loadUnits, type Units } from './units.js'

export { loadUnits, type Units } from './units.js'

const SHIPPED = loadUnits()

/**
 * The counts, amounts, percentages and measures of a document, in text order; not its times, ages, ordinals, labels and
 * scores. A quantity spans its qualifier, its number and the unit that stands by it.
 */
export function findQuantities(
  input: Pick<Document, 'surface' | 'sentences' | 'tokens' | 'times'>,
  units: Units = SHIPPED
): Quantity[] {
  const tree: Tree = { tokens: input.tokens, children: childrenOf(input.tokens), units }
  const quantities: Quantity[] = []
  let time = 0
  for (const sentence of input.sentences) {
    while ((input.times[time]?.end ?? Infinity) <= sentence.start) time++
    let past = time
    while ((input.times[past]?.start ?? Infinity) < sentence.end) past++
    const pieces = piecesOf(input.surface.text, sentence, input.tokens, input.times.slice(time, past))
    quantities.push(...inSentence(pieces, sentence, tree))
  }
  return quantities
}

function inSentence(pieces: readonly Piece[], sentence: Sentence, tree: Tree): Quantity[] {
  const found: Quantity[] = []
  for (let at = 0; at < pieces.length; at++) {
    const ballot = ballotAt(pieces, at, tree)
    if (ballot !== null) {
      found.push(...ballot.map(draft => quantityOf(pieces, draft, sentence, tree)))
      at = ballot[1].to - 1
      continue
    }
    const share = shareAt(pieces, at, tree)
    const extent = share?.extent ?? extentAt(pieces, at, tree.units)
    if (extent === null) continue
    const draft = isNoQuantity({ pieces, extent, tokens: tree.tokens, units: tree.units })
      ? null
      : draftOf(pieces, extent, tree, share?.value ?? null, found.at(-1))
    if (draft !== null) found.push(quantityOf(pieces, draft, sentence, tree))
    at = Math.max(at, (draft?.to ?? extent.to) - 1)
  }
  return found
}

function quantityOf(pieces: readonly Piece[], draft: Draft, sentence: Sentence, { tokens }: Tree): Quantity {
  const [first, last] = [pieces[draft.from], pieces[draft.to - 1]]
  const unit = tokens[draft.unit.token ?? draft.unit.through ?? -1]
  const from = first?.token ?? sentence.first
  return {
    start: first?.start ?? sentence.start,
    end: Math.max(last?.end ?? 0, unit?.end ?? 0),
    first: from,
    last: Math.max(last?.token ?? from, unit?.index ?? from) + 1,
    ...draft.bounds,
    kind: draft.kind,
    unit: draft.unit.unit,
    unitToken: draft.unit.token
  }
}
