/** Characters that front matter has at most. */
const LONGEST = 8000

/** What stands before a text as `key: value` lines between two lines of three dashes, and the text after it. */
export interface FrontMatter {
  readonly values: ReadonlyMap<string, string>
  readonly rest: string
}

/**
 * Parts YAML-like front matter from a text. Only flat `key: value` lines count (a list is `[a, b]` or `- a` lines); anything
 * else between the dashes leaves the text as it is.
 */
export function frontMatter(text: string): FrontMatter {
  const none = { values: new Map<string, string>(), rest: text }
  if (!text.startsWith('---\n')) return none
  const end = text.slice(0, LONGEST).indexOf('\n---\n', 3)
  if (end < 0) return none
  const values = new Map<string, string>()
  let key = ''
  for (const line of text.slice(4, end + 1).split('\n')) {
    const pair = /^([A-Za-z][\w-]*):(.*)$/u.exec(line)
    const item = /^ *- (.+)$/u.exec(line)
    if (pair?.[1] !== undefined) {
      key = pair[1].toLowerCase()
      values.set(key, unquoted(pair[2] ?? ''))
    } else if (item?.[1] !== undefined && key !== '') {
      values.set(key, [values.get(key), unquoted(item[1])].filter(Boolean).join(', '))
    } else if (line.trim() !== '') return none
  }
  return { values, rest: text.slice(end + 5).replace(/^\n+/u, '') }
}

function unquoted(value: string): string {
  const bare = value.trim()
  if (bare.startsWith('[') && bare.endsWith(']')) return bare.slice(1, -1).split(',').map(unquoted).join(', ')
  return /^(["']).*\1$/u.test(bare) ? bare.slice(1, -1) : bare
}
