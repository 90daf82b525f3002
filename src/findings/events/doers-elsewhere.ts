import { relation } from '../../language/tree.js'
import { distinct } from '../participants.js'
import { isPassive } from '../predicate.js'
import { childrenBy, type TreeView } from '../tree-view.js'
import type { Match } from './match.js'
import { hasNeeds, includes } from './needs.js'

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

/** `were killed when troops opened fire`: whoever does violence at that moment has done it. */
export function withKillers(view: TreeView, found: ReadonlyMap<number, Match>, match: Match): Match {
  if (match.frame.type !== 'ASSAULT' || match.actors.length > 0 || !isPassive(view, match.trigger)) return match
  const moments = childrenBy(view, match.trigger, 'advcl').filter(({ index }) =>
    childrenBy(view, index, 'mark', 'advmod').some(word => MOMENTS.has(word.text.toLowerCase()))
  )
  const violence = moments.flatMap(({ index }) => found.get(index) ?? []).find(({ frame }) => frame.type === 'ASSAULT')
  const others = violence?.actors.filter(one => !includes(match.recipients, one)) ?? []
  return others.length === 0 ? match : { ...match, actors: others, hasAgent: true }
}

/** Words that open a clause that tells what happened at the same moment. */
const MOMENTS: ReadonlySet<string> = new Set(['when', 'as', 'after'])

/** `attacked a mosque, killing four`: the participle tells whom the violence above it has cost. */
export function isToll(view: TreeView, found: ReadonlyMap<number, Match>, match: Match): boolean {
  const token = view.tokens[match.trigger]
  if (match.frame.act !== 'killing' || token?.xpos !== 'VBG' || relation(token) !== 'advcl') return false
  const above = found.get(token.head)
  if (above?.frame.type !== 'ASSAULT' || above.frame.mutual) return false
  return match.actors.every(one => includes(above.actors, one)) && hasNeeds(above, null)
}

/** The violence with those whom participles below it say that it has cost. */
export function withToll(view: TreeView, found: ReadonlyMap<number, Match>, match: Match): Match {
  if (match.frame.type !== 'ASSAULT') return match
  const tolls = childrenBy(view, match.trigger, 'advcl').flatMap(({ index }) => {
    const inner = found.get(index)
    return inner !== undefined && isToll(view, found, inner) ? inner.recipients : []
  })
  return tolls.length === 0 ? match : { ...match, recipients: distinct([...match.recipients, ...tolls]) }
}
