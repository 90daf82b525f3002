/** Words or vocabularies that a text must have for a pattern to be found in it. */
export interface Needs {
  /** Names of vocabularies, as `{name}` in the pattern. */
  readonly fragments: readonly string[]
  readonly words: readonly string[]
}

interface Item {
  readonly kind: 'fragment' | 'word' | 'blank' | 'other'
  readonly text: string
}

/**
 * What stands in every text that a rule's pattern matches: vocabularies and whole words outside options, choices,
 * repetitions and looks to the side. It may leave out some, never name one that is not needed.
 */
export function needsOf(pattern: string): Needs {
  const { items } = sequence(pattern, 0)
  const edge = (item: Item | undefined) => item === undefined || item.kind === 'blank'
  const letters = (item: Item | undefined) => item?.kind === 'word'
  const apart = (k: number) => edge(items[k - 1]) && edge(items[k + 1])
  const unbroken = (k: number) => !letters(items[k - 1]) && !letters(items[k + 1])
  return {
    fragments: items.filter((i, k) => i.kind === 'fragment' && unbroken(k)).map(i => i.text),
    words: items.filter((i, k) => i.kind === 'word' && apart(k)).map(i => i.text)
  }
}

/** The items that each match of the pattern has, from `at` to the end or the bracket that closes; none where it offers a choice. */
function sequence(pattern: string, at: number): { items: Item[]; end: number } {
  const items: Item[] = []
  let choice = false
  while (at < pattern.length && pattern[at] !== ')') {
    if (pattern[at] === '|') choice = true
    const atom = atomAt(pattern, at)
    const optional = /^(?:[?*]|\{0?,)/u.test(pattern.slice(atom.end))
    items.push(...(optional ? [{ kind: 'other', text: '' } as const] : atom.items))
    at = atom.end + (/^(?:[?*+]|\{[\d,]+\})\??/u.exec(pattern.slice(atom.end))?.[0].length ?? 0)
  }
  return { items: choice ? [{ kind: 'other', text: '' }] : items, end: at }
}

function atomAt(pattern: string, at: number): { items: Item[]; end: number } {
  const rest = pattern.slice(at)
  const simple = (kind: Item['kind'], match: string, text = match) => ({
    items: [{ kind, text }],
    end: at + match.length
  })
  const fragment = /^\{([a-z]+)\}/u.exec(rest)
  if (fragment !== null)
    return fragment[1] === 'sep' ? simple('blank', fragment[0]) : simple('fragment', fragment[0], fragment[1])
  if (rest.startsWith('(')) return groupAt(pattern, at)
  const bracket = /^\[(?:\\.|[^\]\\])*\]/u.exec(rest) ?? /^\\./u.exec(rest)
  if (bracket !== null) return simple('other', bracket[0])
  const word = /^[a-z]+/u.exec(rest)?.[0]
  if (word === undefined) return simple(rest.startsWith(' ') ? 'blank' : 'other', rest.charAt(0))
  const repeated = /^[?*+{]/u.test(rest.slice(word.length)) && !/^\{[a-z]/u.test(rest.slice(word.length))
  if (!repeated) return simple('word', word)
  return word.length === 1 ? simple('other', word) : { items: [{ kind: 'other', text: '' }], end: at + word.length - 1 }
}

function groupAt(pattern: string, at: number): { items: Item[]; end: number } {
  const open = /^\((?:\?(?:<[a-z]+>|[:=!]|<[=!]))?/iu.exec(pattern.slice(at))?.[0] ?? '('
  const inside = sequence(pattern, at + open.length)
  const looks = /[=!]$/u.test(open)
  return { items: looks ? [] : inside.items, end: inside.end + 1 }
}
