/** Text that is HTML already. Nothing but `markup` and `rawHtml` makes one, so that what is not escaped is in sight. */
export class Html {
  constructor(readonly text: string) {}
}

/** What a template takes: text is escaped, markup goes in as it is, lists one after the other, null is nothing. */
export type Part = Html | string | number | null | readonly Part[]

/** A template of HTML whose values are escaped for text and for quoted attributes alike. */
export function markup(strings: TemplateStringsArray, ...values: readonly Part[]): Html {
  const parts = strings.map((piece, i) => piece + render(values[i] ?? null))
  return new Html(parts.join(''))
}

/** Trusted HTML, as of the program's own style sheet. Never for words of an article. */
export function rawHtml(text: string): Html {
  return new Html(text)
}

function render(part: Part): string {
  if (part === null) return ''
  if (part instanceof Html) return part.text
  if (typeof part === 'number') return String(part)
  if (typeof part === 'string') return escapeHtml(part)
  return part.map(render).join('')
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;'
}

/** Escaped for text and for quoted attributes; control characters and lone surrogates become U+FFFD, as a parser would. */
export function escapeHtml(text: string): string {
  return text
    .replace(/[&<>"']/gu, char => ENTITIES[char] ?? char)
    .replace(/[\p{Cc}\p{Cs}]/gu, char => (/\s/u.test(char) ? char : '\ufffd'))
}
