/** Words in a row that make an anchor. */
const RUN = 4

/** A place where both sides have the same run of words. */
export interface Anchor {
  readonly given: number
  readonly found: number
}

/**
 * Runs of words that stand once on either side, in the longest order that both have (patience difference): between them
 * the two sides can be compared piece by piece.
 */
export function anchorsOf(given: readonly string[], found: readonly string[]): Anchor[] {
  const left = once(given)
  const right = once(found)
  const shared: Anchor[] = []
  for (const [run, at] of left) {
    const other = right.get(run)
    if (at >= 0 && other !== undefined && other >= 0) shared.push({ given: at, found: other })
  }
  return longestRising(shared.sort((a, b) => a.given - b.given))
}

/** Where each run stands; -1 for one that stands more than once. */
function once(words: readonly string[]): Map<string, number> {
  const places = new Map<string, number>()
  for (let i = 0; i + RUN <= words.length; i++) {
    const run = words.slice(i, i + RUN).join(' ')
    places.set(run, places.has(run) ? -1 : i)
  }
  return places
}

/** The longest part of the anchors whose places in the text rise too. */
function longestRising(anchors: readonly Anchor[]): Anchor[] {
  const tails: number[] = []
  const before: number[] = []
  for (const [i, anchor] of anchors.entries()) {
    let [low, high] = [0, tails.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((anchors[tails[middle] ?? 0]?.found ?? 0) < anchor.found) low = middle + 1
      else high = middle
    }
    before[i] = low === 0 ? -1 : (tails[low - 1] ?? -1)
    tails[low] = i
  }
  const out: Anchor[] = []
  for (let i = tails.at(-1) ?? -1; i >= 0; i = before[i] ?? -1) {
    const anchor = anchors[i]
    if (anchor !== undefined) out.push(anchor)
  }
  return out.reverse()
}
