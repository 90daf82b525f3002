import { textOf } from '../points/item-text.js'
import { wordsOf } from '../text/words.js'
import type { Spoken, SpokenGroup } from './spoken.js'

/** Pairs of words in common (Dice's coefficient) from which one statement repeats the other. */
const SAME = 0.6

/** Groups that a pair of words lists: the latest ones, so that a phrase that an actor always uses costs no more. */
const LISTED = 50

interface Group {
  readonly original: Spoken
  readonly copies: Spoken[]
  readonly articles: Set<string>
  readonly size: number
}

/**
 * The statements with those in nearly the same words and of the same lineage under the first of them; what a report says
 * twice itself stays apart. The lineage's own outlet comes first, then the order given. Each pair of words is looked up,
 * so that thousands of statements cost no more for each than a few.
 */
export function groupCopies(spoken: readonly Spoken[]): SpokenGroup[] {
  const groups: Group[] = []
  const holders = new Map<string, number[]>()
  for (const one of [...spoken].sort((a, b) => rank(a) - rank(b))) {
    const pairs = pairsOf(one).map(pair => `${one.origin.id} ${pair}`)
    const fit = bestFit(one, pairs, groups, holders)
    if (fit !== null) {
      fit.copies.push(one)
      fit.articles.add(one.reading.article.id)
      continue
    }
    const index = groups.push({
      original: one,
      copies: [],
      articles: new Set([one.reading.article.id]),
      size: pairs.length
    })
    for (const pair of pairs) holders.set(pair, [...(holders.get(pair) ?? []).slice(1 - LISTED), index - 1])
  }
  return groups.map(({ original, copies }) => ({ original, copies }))
}

function rank({ origin }: Spoken): number {
  return origin.whose === 'own' ? 0 : 1
}

function bestFit(
  one: Spoken,
  pairs: readonly string[],
  groups: readonly Group[],
  holders: ReadonlyMap<string, readonly number[]>
): Group | null {
  const shared = new Map<number, number>()
  for (const index of pairs.flatMap(pair => holders.get(pair) ?? [])) shared.set(index, (shared.get(index) ?? 0) + 1)
  let best: { group: Group; share: number } | null = null
  for (const [index, count] of shared) {
    const group = groups[index]
    if (group === undefined || !mayRepeat(one, group)) continue
    const share = (2 * count) / (pairs.length + group.size)
    if (share >= SAME && share > (best?.share ?? 0)) best = { group, share }
  }
  return best?.group ?? null
}

/** What one article says twice, or what is said at two stated times, are two statements. */
function mayRepeat({ reading, statement }: Spoken, { original, articles }: Group): boolean {
  const [own, other] = [statement.when?.value, original.statement.when?.value]
  return !articles.has(reading.article.id) && (own === undefined || other === undefined || own === other)
}

/** The pairs of neighbouring words, each once; a statement of one word is a pair with its end. */
function pairsOf({ reading, statement }: Spoken): string[] {
  const { text } = textOf({ kind: 'statement', finding: statement }, reading)
  const stems = [...wordsOf(text).map(word => word.stem), '.']
  return [...new Set(stems.slice(0, -1).map((stem, i) => `${stem} ${stems[i + 1] ?? ''}`))]
}
