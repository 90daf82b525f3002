import type { Offsets } from '../layers.js'
import type { TokenData } from './token-data.js'

/** Kept whole: addresses of the web and of people, handles and tags, telephone numbers and postal codes. */
const ADDRESS =
  /^(?:https?:\/\/|www\.)\S+[\w/]|^[\w.+-]+@[\w-]+(?:\.[\w-]+)*|^[@#][a-z_]\w+|^(?:(?:\d-)?\d{3}(?:-\d{3,4}){1,2}|\d{5}-\d{4})(?![\p{L}\p{N}])/iu
/** Smileys, unless a word goes on. */
const SMILEY = /^(?:[:;=]['’]?-?[()DPO\]](?![\p{L}\p{N}])|\^_+\^)/u
/** Names of hosts, files and groups: words with full stops between them, and the path behind. */
const DOTTED_NAME =
  /^[\p{L}\p{N}][\p{L}\p{N}_-]*(?:\.[\p{L}\p{N}_-]+)*\.([\p{L}\p{N}]+)(?![\p{L}\p{N}])(?:\/\S*[\w/])?/u
const GROUP_NAME = /^[a-z]{2,}(?:\.[a-z]{2,}){2,}(?![\p{L}\p{N}])/u
/** Runs that are one token wherever they stand: dots, dashes, exclamation and question marks. */
const RUN = /^(?:[.!?]{2,}|-{2,}|\*+|={2,}|_{2,}|~{2,}|<{2,}|>{2,}|``|'')/u
/** A number with its inner commas, points and colons, or a date with slashes. */
const NUMBER = /^(?:\d+(?:[.,:]\d+)+|\d+(?:\/\d+)+|\d+)/u
/** A number that is one word with its letters: ordinals, decades, model names; not with a clock's half of the day or a unit. */
const NUMBER_WORD = /^\d+(?:st|nd|rd|th|['’]?s|(?!(?:AM|PM|MM|BN)(?![\p{L}\p{N}]))[A-Z]\w*)(?![\p{L}\p{N}])/u
const DECADE = /^\d+0['’]s$/u
/** Thousands, millions and billions right behind an amount of money. */
const MONEY = /^\d+(?=[KMB](?![\p{L}\p{N}]))/u
/** At the start of a chunk: `.5`, `+44`. */
const OPENING_NUMBER = /^(?:\.\d+|\+\d+(?:[.,]\d+)*)(?![\p{L}\p{N}])/u
/** Letters with full stops between them: U.S., p.m., e.g. */
const DOTTED = /^(?:\p{L}\.){2,}|^\p{L}\.\p{L}(?![\p{L}\p{N}])/u
/** A word: letters and digits, with apostrophes inside it, and ampersands between capitals. */
const WORD = /^[\p{L}\p{M}\p{N}_]+(?:['’&][\p{L}\p{M}\p{N}_]+)*/u
const CLITIC = /(?:n['’]t|['’](?:[sdm]|re|ve|ll))$/iu
const HYPHENATED = /^[\p{L}\p{M}\p{N}]+(?:-[\p{L}\p{M}\p{N}]+)+/u

/**
 * Syntactic words of `text` between `start` and `end`, by the conventions of UD English (EWT, GUM): punctuation,
 * clitics (`do n't`), currency and per cent signs and most hyphens stand apart; abbreviations keep their full stop.
 */
export function tokenize(text: string, start: number, end: number, data: TokenData): Offsets[] {
  const out: Offsets[] = []
  const chunk = /\S+/gu
  chunk.lastIndex = start
  for (let m = chunk.exec(text); m !== null && m.index < end; m = chunk.exec(text)) {
    const word = m[0].slice(0, end - m.index)
    const after = text.slice(m.index + word.length, Math.min(end, m.index + word.length + AHEAD)).trimStart()
    let at = 0
    while (at < word.length) {
      const lengths = next(word, at, after, data)
      for (const length of lengths) {
        out.push({ start: m.index + at, end: m.index + at + length })
        at += length
      }
    }
  }
  return out
}

/** How long a piece of a chunk one look may take: longer runs without white space are cut, so that cost stays linear. */
const LOOK = 256
/** How far behind a chunk is looked for what its full stop means. */
const AHEAD = 8

/** The lengths of the next tokens of a chunk without white space; `after` is the text that follows the chunk. */
function next(word: string, at: number, after: string, data: TokenData): number[] {
  const rest = word.slice(at, at + LOOK)
  const whole = wholeLength(rest, at === 0 ? '' : word.slice(at - 1, at), data)
  if (whole !== null) return [whole]
  const hyphenated = HYPHENATED.exec(rest)?.[0]
  if (hyphenated !== undefined && keepsHyphen(hyphenated, data)) return [hyphenated.length]
  const number = NUMBER.exec(rest)?.[0]
  if (number !== undefined) return [number.length]
  const plain = WORD.exec(rest)?.[0]
  if (plain !== undefined) return splitWord(plain, rest, after, data)
  if (/^['’](?:[sdm]|re|ve|ll)(?![\p{L}\p{N}])/iu.test(rest)) return [/^['’]\p{L}+/u.exec(rest)?.[0].length ?? 1]
  return [String.fromCodePoint(rest.codePointAt(0) ?? 32).length]
}

/** The length of what is one token whatever it is made of, or null; `before` is the character before it, if any. */
function wholeLength(rest: string, before: string, data: TokenData): number | null {
  if (before === '') {
    const opening = OPENING_NUMBER.exec(rest)
    if (opening !== null) return opening[0].length
  }
  const known = data.wholeTokens.find(t => rest.startsWith(t) && !/^[\p{L}\p{N}]/u.test(rest.slice(t.length)))
  if (known !== undefined) return known.length
  if (/[$£€]/u.test(before)) {
    const money = MONEY.exec(rest)
    if (money !== null) return money[0].length
  }
  const address = ADDRESS.exec(rest) ?? SMILEY.exec(rest) ?? RUN.exec(rest) ?? numberWord(rest)
  return (address ?? DOTTED.exec(rest))?.[0].length ?? nameLength(rest, data)
}

/** A number with its letters; an apostrophe belongs to it in decades alone (`the 1980's`, but `the 747's wing`). */
function numberWord(rest: string): RegExpExecArray | null {
  const found = NUMBER_WORD.exec(rest)
  return found === null || !/['’]/u.test(found[0]) || DECADE.test(found[0]) ? found : null
}

/** The length of a host's, file's or group's name; a word after a full stop without a space is none. */
function nameLength(rest: string, data: TokenData): number | null {
  const dotted = DOTTED_NAME.exec(rest)
  if (dotted !== null && data.nameEndings.has((dotted[1] ?? '').toLowerCase())) return dotted[0].length
  return GROUP_NAME.exec(rest)?.[0].length ?? null
}

/** Whether all hyphens of a word stay inside one token: a prefix or suffix that is no word of its own. */
function keepsHyphen(word: string, data: TokenData): boolean {
  const parts = word.toLowerCase().split('-')
  const [first = '', last = ''] = [parts[0], parts.at(-1)]
  if (parts.length !== 2) return false
  return data.hyphenPrefixes.has(first) || data.hyphenSuffixes.has(last)
}

function splitWord(word: string, rest: string, after: string, data: TokenData): number[] {
  const clitic = CLITIC.exec(word)
  if (clitic !== null && clitic.index > 0)
    return [...splitWord(word.slice(0, clitic.index), '', '', data), clitic[0].length]
  const cuts = data.wholeWords.get(word.toLowerCase())
  if (cuts !== undefined) return [...cuts, word.length].map((cut, i) => cut - (i === 0 ? 0 : (cuts[i - 1] ?? 0)))
  return [word.length + (keepsStop(word, rest, after, data) ? 1 : 0)]
}

/** A full stop belongs to an abbreviation or a single capital (`J. Smith`), unless more than white space follows it. */
function keepsStop(word: string, rest: string, after: string, data: TokenData): boolean {
  if (rest[word.length] !== '.' || /^[.\p{L}\p{N}]/u.test(rest.slice(word.length + 1))) return false
  const last = rest.length === word.length + 1
  if (data.beforeNumber.has(word) && last && /^\d/u.test(after)) return true
  if (data.oftenFinal.has(word.toLowerCase()) && last && /^(?:$|[\p{Lu}"“‘'])/u.test(after)) return false
  const known =
    data.abbreviations.has(word.toLowerCase()) && (word.length > 3 || /^\p{Lu}|^(?:vs|etc|al|ca|cf|pp)$/u.test(word))
  return known || /^\p{Lu}$/u.test(word)
}
