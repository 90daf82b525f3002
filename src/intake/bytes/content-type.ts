/** What an input holds. */
export type ContentType = 'text' | 'html' | 'jsonl'

const HTML_START =
  /^(?:\s|<!--[^>]*-->|<\?xml[^>]*>)*<(?:!doctype\s+html|html|head|body|meta|title|article|main|div|p|h1)\b/iu

/** The content type that a file name stands for, `.gz` aside; null where the name says nothing. */
export function typeOfName(name: string): ContentType | null {
  const bare = name.toLowerCase().replace(/\.gz$/u, '')
  if (/\.(?:jsonl|ndjson)$/u.test(bare)) return 'jsonl'
  if (/\.x?html?$/u.test(bare)) return 'html'
  return /\.(?:txt|md|text|markdown)$/u.test(bare) ? 'text' : null
}

/** The content type of a text by how it begins: a JSON object is a line of JSONL, markup of a page is HTML. */
export function sniffType(start: string): ContentType {
  if (HTML_START.test(start.slice(0, 2048))) return 'html'
  return /^\s*\{\s*"/u.test(start) ? 'jsonl' : 'text'
}
