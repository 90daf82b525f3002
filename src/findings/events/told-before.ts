import { casesOf } from '../cases.js'
import { childrenBy, type TreeView } from '../tree-view.js'
import type { Match } from './match.js'

/** Words that make a noun stand for what was told before. */
const TOLD: ReadonlySet<string> = new Set(['the', 'this', 'that', 'these', 'those'])

/** `the attack`, of nobody and on nobody by its own words: the violence that was told of before it. */
export function isToldBefore(view: TreeView, { frame, trigger, actors }: Match): boolean {
  if (frame.type !== 'ASSAULT' || actors.length > 0 || view.tokens[trigger]?.upos !== 'NOUN') return false
  const told = childrenBy(view, trigger, 'det').some(word => TOLD.has(word.text.toLowerCase()))
  const own = childrenBy(view, trigger, 'nmod').some(({ index }) => casesOf(view, index).some(word => AIMS.has(word)))
  return told && !own
}

/** Prepositions of those against whom an act goes. */
const AIMS: ReadonlySet<string> = new Set(['on', 'against', 'of', 'between', 'with'])
