import type { Offsets } from '../../src/language/layers.js'

/** A word as evaluation sees it; its offsets count the characters of the text without white space. */
export interface AlignableWord extends Offsets {
  readonly form: string
  /** Words of one token all carry the span of that token. */
  readonly multiword: boolean
}

/** Indices of a gold word and of the system word that is the same. */
export type Pair = readonly [gold: number, system: number]

/**
 * Aligns the words of two analyses of one text as the CoNLL 2018 shared task does (Zeman et al. 2018, section 5): words
 * are the same where they stand on the same characters; inside tokens of several words, whose parts have no characters of
 * their own, by the longest common subsequence of their forms in lower case.
 */
export function alignWords(gold: readonly AlignableWord[], system: readonly AlignableWord[]): Pair[] {
  const out: Pair[] = []
  let [g, s] = [0, 0]
  for (;;) {
    const [one, other] = [gold[g], system[s]]
    if (one === undefined || other === undefined) return out
    if (one.multiword || other.multiword) {
      const stretch = stretchAt(gold, system, g, s)
      out.push(...commonWords(gold, system, stretch))
      ;[g, s] = [stretch.gold.last, stretch.system.last]
    } else if (one.start === other.start && one.end === other.end) {
      out.push([g++, s++])
    } else if (one.start <= other.start) g++
    else s++
  }
}

interface Range {
  readonly first: number
  readonly last: number
}

/** The words of both sides from a token of several words on, until both end at the same character. */
function stretchAt(
  gold: readonly AlignableWord[],
  system: readonly AlignableWord[],
  g: number,
  s: number
): { gold: Range; system: Range } {
  const [one, other] = [gold[g], system[s]]
  if (one === undefined || other === undefined) return { gold: { first: g, last: g }, system: { first: s, last: s } }
  const [firstG, firstS] = [
    !one.multiword && one.start < other.start ? g + 1 : g,
    one.multiword && !other.multiword && other.start < one.start ? s + 1 : s
  ]
  let end = one.multiword ? one.end : other.end
  let [lastG, lastS] = [firstG, firstS]
  while (!beyond(gold[lastG], end) || !beyond(system[lastS], end)) {
    const [nextG, nextS] = [gold[lastG], system[lastS]]
    const takeGold = nextG !== undefined && (nextS === undefined || nextG.start <= nextS.start)
    const taken = takeGold ? nextG : nextS
    if (taken?.multiword === true && taken.end > end) end = taken.end
    if (takeGold) lastG++
    else lastS++
  }
  return { gold: { first: firstG, last: lastG }, system: { first: firstS, last: lastS } }
}

function beyond(word: AlignableWord | undefined, end: number): boolean {
  if (word === undefined) return true
  return word.multiword ? word.start >= end : word.end > end
}

function commonWords(
  gold: readonly AlignableWord[],
  system: readonly AlignableWord[],
  stretch: { gold: Range; system: Range }
): Pair[] {
  const [rows, columns] = [stretch.gold.last - stretch.gold.first, stretch.system.last - stretch.system.first]
  const form = (words: readonly AlignableWord[], at: number) => words[at]?.form.toLowerCase()
  const same = (g: number, s: number) => form(gold, stretch.gold.first + g) === form(system, stretch.system.first + s)
  const longest = Array.from({ length: rows + 1 }, () => new Int32Array(columns + 1))
  const at = (g: number, s: number) => longest[g]?.[s] ?? 0
  for (let g = rows - 1; g >= 0; g--) {
    for (let s = columns - 1; s >= 0; s--) {
      const joined = same(g, s) ? 1 + at(g + 1, s + 1) : 0
      longest[g]?.set([Math.max(joined, at(g + 1, s), at(g, s + 1))], s)
    }
  }
  const out: Pair[] = []
  for (let [g, s] = [0, 0]; g < rows && s < columns;) {
    if (same(g, s)) out.push([stretch.gold.first + g++, stretch.system.first + s++])
    else if (at(g, s) === at(g + 1, s)) g++
    else s++
  }
  return out
}
