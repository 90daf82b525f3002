/** A sentence of a text, and where it starts there (UTF-16 units). */
export interface Sentence {
  readonly start: number
  readonly text: string
}

const END = /[.!?]["”’)\]]*[ \t]+(?=["“‘([]?[\p{Lu}\p{N}])|\n+/gu
const ABBREVIATION = /(?:^|[\s("“])(?:Mr|Mrs|Ms|Dr|Prof|Gen|Col|Sgt|Lt|Capt|Sen|Rep|Gov|Rev|St|No|vs|\p{Lu})\.$/u
const OPEN = new Set('“„«'.split(''))
const CLOSE = new Set('”»'.split(''))

/** The sentences of a text, by their ends; a title or an initial with its dot ends none. */
export function sentencesOf(text: string): Sentence[] {
  const out: Sentence[] = []
  let start = 0
  const add = (end: number): void => {
    if (text.slice(start, end).trim() !== '') out.push({ start, text: text.slice(start, end) })
    start = end
  }
  for (const match of text.matchAll(END)) {
    const before = text.slice(Math.max(start, match.index - 12), match.index + 1)
    if (!ABBREVIATION.test(before)) add(match.index + match[0].length)
  }
  add(text.length)
  return out
}

/** The sentence that holds a place, of sentences in order; null where none does. */
export function sentenceAt(sentences: readonly Sentence[], at: number): Sentence | null {
  let [low, high] = [0, sentences.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sentences[middle]?.start ?? 0) <= at) low = middle + 1
    else high = middle
  }
  const sentence = sentences[low - 1]
  return sentence !== undefined && at < sentence.start + sentence.text.length ? sentence : null
}

/** Whether a place is inside quotation marks that opened in its paragraph. */
export function isQuoted(text: string, at: number): boolean {
  let quoted = false
  for (let i = text.lastIndexOf('\n', at - 1) + 1; i < at; i++) quoted = afterMark(text.charAt(i), quoted)
  return quoted
}

/** Whether what follows a character is quoted; a paragraph ends a quotation, so that one forgotten mark turns nothing else around. */
export function afterMark(character: string, quoted: boolean): boolean {
  if (character === '"') return !quoted
  if (OPEN.has(character)) return true
  return CLOSE.has(character) || character === '\n' ? false : quoted
}
