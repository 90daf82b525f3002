import type { TreeView } from '../tree-view.js'
import type { Match } from './match.js'
import { includes } from './needs.js'

/**
 * `the girls whom the rebels had seized were released`: those who let somebody go without being named are those who held
 * him, where the same sentence says who did.
 */
export function withCaptors(view: TreeView, match: Match, all: readonly Match[]): Match {
  if (match.frame.act !== 'release' || match.actors.length > 0 || match.hasAgent) return match
  if (view.tokens[match.trigger]?.lemma.toLowerCase() !== 'release') return match
  const sentence = view.tokens[match.trigger]?.sentence
  const held = all.find(
    ({ frame, trigger, actors, recipients }) =>
      frame.act === 'abduction' &&
      actors.length > 0 &&
      view.tokens[trigger]?.sentence === sentence &&
      recipients.some(recipient => includes(match.recipients, recipient))
  )
  return held === undefined ? match : { ...match, actors: held.actors }
}
