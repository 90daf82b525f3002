import { canonicalWord, wordShape } from './canonical-word.js'

const PIECES_PER_WORD = 8
const CHARACTERS_PER_PART = 100
const IDEOGRAPH =
  /[\u{4E00}-\u{9FFF}\u{3400}-\u{4DBF}\u{20000}-\u{2A6DF}\u{2A700}-\u{2CEAF}\u{F900}-\u{FAFF}\u{2F800}-\u{2FA1F}]/u
const BREAK = /[\p{P}$+<=>^`|~]/u

/** The pieces of one word and its casing. */
export interface Pieces {
  readonly ids: readonly number[]
  readonly shape: number
}

/** Greedy longest-match-first word pieces (Wu et al. 2016) over the uncased BERT vocabulary, a word at a time. */
export class WordPiece {
  readonly cls: number
  readonly sep: number
  private readonly unknown: number
  private readonly index: ReadonlyMap<string, number>
  /** Words repeat: the pieces of the last ones are kept, in a bounded cache that changes no result. */
  private readonly cache = new Map<string, Pieces>()

  constructor(vocabulary: readonly string[]) {
    this.index = new Map(vocabulary.map((piece, i) => [piece, i]))
    const special = (name: string) => this.index.get(`[${name}]`) ?? 0
    this.cls = special('CLS')
    this.sep = special('SEP')
    this.unknown = special('UNK')
  }

  /** At most 8 pieces of a word, at least one. */
  ofWord(word: string): Pieces {
    const known = this.cache.get(word)
    if (known !== undefined) return known
    const canonical = canonicalWord(word)
    const ids = partsOf(canonical).flatMap(part => this.ofPart(part))
    const pieces = {
      ids: ids.length === 0 ? [this.unknown] : ids.slice(0, PIECES_PER_WORD),
      shape: wordShape(canonical)
    }
    if (this.cache.size > 50_000) this.cache.clear()
    this.cache.set(word, pieces)
    return pieces
  }

  private ofPart(part: string): number[] {
    const characters = Array.from(part)
    if (characters.length > CHARACTERS_PER_PART) return [this.unknown]
    const out: number[] = []
    for (let start = 0; start < characters.length;) {
      let end = characters.length
      let found: number | undefined
      for (; end > start; end--) {
        const piece = characters.slice(start, end).join('')
        found = this.index.get(start === 0 ? piece : `##${piece}`)
        if (found !== undefined) break
      }
      if (found === undefined) return [this.unknown]
      out.push(found)
      start = end
    }
    return out
  }
}

/** Lower case, without accents or control characters, split at blanks, punctuation and ideographs, as BERT does it. */
function partsOf(word: string): string[] {
  const out = ['']
  for (const c of word.toLowerCase().normalize('NFD')) {
    if (/\s/u.test(c)) out.push('')
    else if (/[\p{Mn}\p{C}\uFFFD]/u.test(c)) continue
    else if (BREAK.test(c) || IDEOGRAPH.test(c)) out.push(c, '')
    else out.push((out.pop() ?? '') + c)
  }
  return out.filter(part => part !== '')
}
