/** What a text must have for a pattern to be found in it: of each list, at least one. */
export type Needs = readonly (readonly Need[])[]

/** A word, or one of a vocabulary, as `{name}` in the pattern. */
export interface Need {
  readonly kind: 'fragment' | 'word'
  readonly text: string
}

type Item =
  | { readonly kind: 'fragment' | 'word' | 'blank' | 'other'; readonly text: string }
  | { readonly kind: 'choice'; readonly branches: readonly (readonly Item[])[] }

const OTHER: Item = { kind: 'other', text: '' }

/**
 * What stands in every text that a rule's pattern matches: vocabularies and whole words outside options, repetitions and
 * looks to the side, and of a choice something of each branch. It may leave out some, never name what is not needed.
 */
export function needsOf(pattern: string): Needs {
  return needsIn(sequence(pattern, 0).items, undefined, undefined)
}

/** Needs of items that stand between two others. */
function needsIn(items: readonly Item[], before: Item | undefined, after: Item | undefined): Need[][] {
  return items.flatMap((item, k) => {
    const [left, right] = [items[k - 1] ?? before, items[k + 1] ?? after]
    if (item.kind === 'fragment')
      return isLetters(left) || isLetters(right) ? [] : [[{ kind: item.kind, text: item.text }]]
    if (item.kind === 'word') return isEdge(left) && isEdge(right) ? [[{ kind: item.kind, text: item.text }]] : []
    return item.kind === 'choice' ? needOfEach(item.branches, left, right) : []
  })
}

/** One list with something of every branch, none where a branch needs nothing. */
function needOfEach(
  branches: readonly (readonly Item[])[],
  before: Item | undefined,
  after: Item | undefined
): Need[][] {
  const firsts = branches.map(branch => needsIn(branch, before, after)[0])
  return firsts.every(first => first !== undefined) ? [firsts.flat()] : []
}

/** Whether a word ends here: nothing else stands beside it, a blank or a mark. */
function isEdge(item: Item | undefined): boolean {
  return item === undefined || item.kind === 'blank' || (item.kind === 'other' && /^[-',/]$/u.test(item.text))
}

/** A choice may begin or end in letters. */
function isLetters(item: Item | undefined): boolean {
  return item?.kind === 'word' || item?.kind === 'choice'
}

/** The items that each match of the pattern has, from `at` to the end or the bracket that closes. */
function sequence(pattern: string, at: number): { items: Item[]; end: number } {
  const branches: Item[][] = []
  let items: Item[] = []
  while (at < pattern.length && pattern[at] !== ')') {
    if (pattern[at] === '|') {
      branches.push(items)
      items = []
      at++
      continue
    }
    const atom = atomAt(pattern, at)
    const optional = /^(?:[?*]|\{0?,)/u.test(pattern.slice(atom.end))
    items.push(...(optional ? [OTHER] : atom.items))
    at = atom.end + (/^(?:[?*+]|\{[\d,]+\})\??/u.exec(pattern.slice(atom.end))?.[0].length ?? 0)
  }
  return { items: branches.length === 0 ? items : [{ kind: 'choice', branches: [...branches, items] }], end: at }
}

function atomAt(pattern: string, at: number): { items: Item[]; end: number } {
  const rest = pattern.slice(at)
  const simple = (kind: 'fragment' | 'word' | 'blank' | 'other', match: string, text = match) => ({
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
  return word.length === 1 ? simple('other', word) : { items: [OTHER], end: at + word.length - 1 }
}

function groupAt(pattern: string, at: number): { items: Item[]; end: number } {
  const open = /^\((?:\?(?:<[a-z]+>|[:=!]|<[=!]))?/iu.exec(pattern.slice(at))?.[0] ?? '('
  const inside = sequence(pattern, at + open.length)
  const looks = /[=!]$/u.test(open)
  return { items: looks ? [] : inside.items, end: inside.end + 1 }
}
