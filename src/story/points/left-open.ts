import type { Item } from './item.js'

/** Whether a report leaves open whether a thing is so: nobody would say, it is in doubt, or `did not confirm whether`. */
export function isLeftOpen(item: Item): boolean {
  const whether = item.kind === 'statement' && /^\s*(?:whether|if)\b/iu.test(item.text)
  return item.stance === 'declines' || item.stance === 'doubts' || whether
}
