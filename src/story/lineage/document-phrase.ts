import type { DocumentWords } from './document-words.js'

/** Words that name a document in which something stands, as a place in a text. */
export interface DocumentPhrase {
  readonly form: string
  readonly start: number
  readonly end: number
}

/** Words that a phrase may have before its noun (in a series of messages, in a two-page written statement). */
const DESCRIBING = 6

/**
 * All phrases of a text that say in which document, or where, something was published: `in a statement`, `on Twitter`.
 * `onlyPosted`: whether the word before `on Twitter` must be one of posting.
 */
export function documentPhrases(text: string, words: DocumentWords): DocumentPhrase[] {
  return [...insideDocuments(text, words), ...onPlatforms(text, words), ...onAccounts(text, words)].sort(
    (a, b) => a.start - b.start
  )
}

/** All phrases of a text that say that a document was given out: `issued a statement`. */
export function issuedDocuments(text: string, words: DocumentWords): DocumentPhrase[] {
  return words.issuing.flatMap(verb =>
    [...text.matchAll(new RegExp(String.raw`(?<![\p{L}-])${verb} (?=\p{L})`, 'gu'))].flatMap(match => {
      const end = nounEnd(text, match.index + match[0].length, words)
      return end === null ? [] : [{ form: end.form, start: match.index, end: end.at }]
    })
  )
}

const TOKEN = /[\p{L}\p{N}#@’'-]+/gu

function insideDocuments(text: string, words: DocumentWords): DocumentPhrase[] {
  const tokens = [...text.matchAll(TOKEN)]
  return tokens.flatMap((token, i) => {
    if (!words.into.has(token[0].toLowerCase())) return []
    const first = tokens[i + 1]
    if (first === undefined) return []
    const end = nounEnd(text, first.index, words)
    return end === null ? [] : [{ form: end.form, start: token.index, end: end.at }]
  })
}

/** Where the noun of a phrase that begins at `from` ends, if it means a document. */
function nounEnd(text: string, from: number, words: DocumentWords): { form: string; at: number } | null {
  const stretch = /^[^,;:.!?()"“”\n]*/u.exec(text.slice(from, from + 160))?.[0] ?? ''
  const tokens = [...stretch.matchAll(TOKEN)].slice(0, DESCRIBING + 2)
  for (const [i, token] of tokens.entries()) {
    const rest = stretch.slice(token.index).toLowerCase()
    const noun = words.nouns.find(one => rest.startsWith(one) && !/^[\p{L}\p{N}-]/u.test(rest.slice(one.length)))
    if (noun !== undefined && !isFollowedByNoun(stretch.slice(token.index + noun.length), words)) {
      const form = words.formOf.get(noun)
      if (
        form === undefined ||
        words.hearsay.has(noun) ||
        isName(stretch.slice(token.index, token.index + noun.length))
      )
        return null
      const at = token.index + noun.length
      return { form: form === 'letter' && isPosted(stretch.slice(at), words) ? 'post' : form, at: from + at }
    }
    const plain = token[0].toLowerCase()
    const series = plain === 'of' && /^(?:series|string|number|flurry|set|pair|couple)$/u.test(tokens[i - 1]?.[0] ?? '')
    if (!series && words.postmodifiers.has(plain)) return null
  }
  return null
}

/** A noun with a capital in the midst of a sentence is a part of a name: the Ostry Post, the Journal. */
function isName(noun: string): boolean {
  return /^\p{Lu}/u.test(noun.split(' ').at(-1) ?? '')
}

/** A message on a platform is a post. */
function isPosted(rest: string, { platforms }: DocumentWords): boolean {
  return platforms.some(platform => new RegExp(`^(?: \\p{Ll}+)? (?:on|to|via) ${platform}`, 'u').test(rest))
}

/** A noun right before another noun describes it: a statement debate. What follows here is read as such unless it can open something new. */
function isFollowedByNoun(rest: string, words: DocumentWords): boolean {
  const next = /^ ([\p{Ll}-]+)/u.exec(rest)?.[1]
  if (next === undefined) return false
  return (
    !words.postmodifiers.has(next) &&
    !words.participles.has(next) &&
    !words.between.has(next) &&
    !words.clause.has(next) &&
    !words.adverbs.has(next) &&
    !isOpening(next)
  )
}

function isOpening(word: string): boolean {
  return /^(?:and|but|or|as|after|before|the|a|an|his|her|their|its|he|she|they|it|late|earlier|through|via|here|there|.*ly|.*ing|.*ed)$/u.test(
    word
  )
}

/** `took to`, of took to Twitter. */
function turnedTo(before: string, { taking }: DocumentWords): string | undefined {
  const [lead, verb] = /(?:^|\s)((\p{L}+) to) $/u.exec(before)?.slice(1) ?? []
  return verb !== undefined && taking.has(verb) ? lead : undefined
}

function onPlatforms(text: string, words: DocumentWords): DocumentPhrase[] {
  return words.platforms.flatMap(platform => {
    const found: DocumentPhrase[] = []
    for (let at = text.indexOf(platform); at >= 0; at = text.indexOf(platform, at + 1)) {
      const end = at + platform.length
      const before = text.slice(0, at)
      const lead = /(?:^|[\s(“"])(on|On|via|Via|over|Over) $/u.exec(before)?.[1] ?? turnedTo(before, words)
      if (lead !== undefined && !/^[\p{L}\p{N}]/u.test(text.slice(end)))
        found.push({ form: 'post', start: at - lead.length - 1, end })
    }
    return found
  })
}

/** `on its official Telegram channel`, `on its website`; a bank account or the front page is none. */
function onAccounts(text: string, { accounts, sites, platforms }: DocumentWords): DocumentPhrase[] {
  if (sites.length === 0) return []
  const owner = String.raw`(?:his|her|its|their|the (?:\p{L}+ ){0,2}\p{L}+['’]s?|\p{Lu}\p{L}+['’]s?)`
  const known = [...platforms, 'official', 'verified'].join('|')
  const noun = String.raw`(?:(?:[\p{L}-]+ ){0,2}(?:${sites.join('|')})|(?:[\p{L}-]+ )?(?:${known}) (?:[\p{L}-]+ )?(?:${accounts.join('|')}))`
  const phrase = String.raw`(?<!\p{L})(?:[Oo]n|[Vv]ia|[Oo]ver) ${owner} ${noun}(?![\p{L}-])`
  return [...text.matchAll(new RegExp(phrase, 'gu'))].map(match => ({
    form: 'post',
    start: match.index,
    end: match.index + match[0].length
  }))
}
