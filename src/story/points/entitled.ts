import type { Item } from './item.js'

/** Words by which somebody is said to be free to do a thing, whether it is done or not. */
const ENTITLED =
  /\b(?:right to|entitled to|justified (?:to|in)|free to|allowed to|permitted to|lawful to|can(?! ?not\b|['’]t\b))\b/iu

/** Whether one says that a thing may be done, and the other tells of an act that is done: a right to sell is no sale. */
export function isRightAndDeed(a: Item, b: Item): boolean {
  return (isEntitled(a) && isDone(b)) || (isEntitled(b) && isDone(a))
}

/** Whether a statement says that a thing may be done. */
function isEntitled(item: Item): boolean {
  return item.kind === 'statement' && ENTITLED.test(item.text)
}

/** Whether a finding tells of an act that is done or under way. */
function isDone(item: Item): boolean {
  return item.kind === 'event' && (item.finding.status === 'occurred' || item.finding.status === 'ongoing')
}
