import { relation } from '../tree.js'
import type { Actor } from './actor.js'
import type { Cast } from './cast.js'
import type { Scene } from './scene.js'
import type { StateWords } from './state-words.js'

/**
 * Gives bodies the seat that stands before their name (`the Astria-based Velmar`), so that `the Astria-based company`
 * finds them.
 */
export function markBased(scene: Scene, cast: Cast, states: StateWords): void {
  for (const token of scene.tokens) {
    if (token.text !== 'based' || relation(token) !== 'amod' || token.head < token.index) continue
    const seat = seatBefore(scene, token.index)
    const actor = cast.at(token.head)
    if (seat !== null && actor?.named === true && actor.type === 'organisation') settle(scene, actor, seat, states)
  }
}

/** The token of the place that a hyphen joins to `based`. */
function seatBefore(scene: Scene, based: number): number | null {
  const [seat, hyphen] = [scene.tokens[based - 2], scene.tokens[based - 1]]
  return seat !== undefined && /^[-‐‑]$/u.test(hyphen?.text ?? '') && /^\p{Lu}/u.test(seat.text) ? seat.index : null
}

function settle(scene: Scene, actor: Actor, seat: number, states: StateWords): void {
  actor.modifiers.add((scene.tokens[seat + 2]?.lemma ?? '').toLowerCase())
  const state = states.at.get(seat)
  if (state === undefined) actor.modifiers.add((scene.tokens[seat]?.lemma ?? '').toLowerCase())
  else actor.place ??= state.key
}
