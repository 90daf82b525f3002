import type { DocumentWords } from './document-words.js'

/** A document that stands as a source: its form, and its title or issuer. */
export interface DocumentSource {
  readonly form: string
  readonly name: string | null
  readonly titled: boolean
}

/**
 * What a statement's source is, if its head noun means a document: the indictment, the Ostry Flood Index, a post on its
 * page, the ministry's report. A lawyer for the report's author is none.
 */
export function documentSource(source: string, words: DocumentWords): DocumentSource | null {
  const tokens = withoutCopy((source.split(/[,;](?!\d)/u)[0] ?? '').trim().split(/\s+/u), words)
  const cut = tokens.findIndex((token, i) => i > 0 && isCut(token.toLowerCase(), tokens.slice(0, i), words))
  const head = (cut < 0 ? tokens : tokens.slice(0, cut)).map(token => token.replace(/[“”".]/gu, ''))
  const phrase = head.join(' ').toLowerCase()
  const noun = words.nouns.find(one => phrase === one || phrase.endsWith(` ${one}`))
  const form = noun === undefined ? undefined : words.formOf.get(noun)
  if (form === undefined || [...words.hearsay].some(one => phrase === one || phrase.endsWith(` ${one}`))) return null
  const title = titleOf(head)
  if (title !== null) return { form, name: title, titled: true }
  return { form, name: ownerOf(head) ?? (cut < 0 ? null : issuerOf(tokens.slice(cut), words)), titled: false }
}

/** The ruling, of `a copy of the ruling`. */
function withoutCopy(tokens: readonly string[], { copies }: DocumentWords): readonly string[] {
  const of = tokens.indexOf('of')
  return of > 0 && of < 4 && copies.has((tokens[of - 1] ?? '').toLowerCase()) ? tokens.slice(of + 1) : tokens
}

/** What describes a noun begins with a preposition, or with a participle right after a document (the index released in May). */
function isCut(token: string, before: readonly string[], words: DocumentWords): boolean {
  if (words.postmodifiers.has(token)) return true
  const phrase = ` ${before.join(' ').toLowerCase()}`
  return words.participles.has(token) && words.nouns.some(noun => phrase.endsWith(` ${noun}`))
}

/** Capitalised words up to and with the head noun, two at least. */
function titleOf(head: readonly string[]): string | null {
  const from = head.findLastIndex(word => !/^\p{Lu}/u.test(word)) + 1
  const title = head.slice(from).filter((word, i) => i > 0 || !/^(?:The|A|An)$/u.test(word))
  return title.length < 2 || title.slice(0, -1).some(word => /['’]s?$/u.test(word)) ? null : title.join(' ')
}

/** The ministry, of `the ministry's report`. */
function ownerOf(head: readonly string[]): string | null {
  const at = head.findLastIndex(word => /['’]s?$/u.test(word))
  if (at < 0) return null
  const words = head.slice(0, at + 1).join(' ')
  return words.replace(/['’]s?$/u, '').replace(/^(?:the|a|an) /iu, '')
}

/** The council, of `a report by the council`, not of `a report seen by the council`. */
function issuerOf(rest: readonly string[], { handling }: DocumentWords): string | null {
  const at = rest.findIndex((word, i) => /^(?:by|from)$/u.test(word) && !handling.has(rest[i - 1] ?? ''))
  if (at < 0) return null
  return (
    rest
      .slice(at + 1)
      .join(' ')
      .replace(/^(?:the|a|an) /iu, '')
      .trim() || null
  )
}
