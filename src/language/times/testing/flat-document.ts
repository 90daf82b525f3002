import type { Document, Token } from '../../layers.js'
import { documentOf, type Extra } from '../../testing/document-of.js'

/**
 * A document of one sentence without a tree: every token hangs on the first. Parts of speech are guessed from the form
 * alone (capitals a name, digits a number, a small word in -s a plural noun), unless `tags` gives UPOS/XPOS for a form.
 */
export function flatDocument(text: string, tags: Readonly<Record<string, string>> = {}, extra: Extra = {}): Document {
  const words = [...text.matchAll(/\d[\d.,:/-]*\d|[\p{L}\p{N}]+|[^\s\p{L}\p{N}]/gu)]
  const rows = words.map((match, i) => {
    const next = words[i + 1]?.index ?? -1
    const glued = next === match.index + match[0].length ? '~' : ''
    const [upos, xpos] = (tags[match[0]] ?? guess(i === 0 ? match[0].toLowerCase() : match[0])).split('/')
    const lemma = match[0].toLowerCase()
    return `${match[0]}${glued} ${lemma} ${upos ?? 'X'} ${xpos ?? 'FW'} _ ${i === 0 ? '0 root' : '1 dep'}`
  })
  return documentOf(rows.join('\n'), extra)
}

function guess(form: string): string {
  if (/^\d/u.test(form)) return 'NUM/CD'
  if (/^\p{Lu}/u.test(form)) return 'PROPN/NNP'
  if (/^\P{L}/u.test(form)) return 'PUNCT/.'
  return /^\p{Ll}{3,}s$/u.test(form) ? 'NOUN/NNS' : 'X/FW'
}

/** The tokens of the document whose form is one of these. */
export function tokensOf(document: Document, ...forms: readonly string[]): Token[] {
  return document.tokens.filter(token => forms.includes(token.text))
}
