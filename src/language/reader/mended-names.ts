import type { Name, Token } from '../layers.js'
import { loadNameEdges, type NameEdges } from './name-edges.js'

const SHIPPED = loadNameEdges()

type Range = Pick<Name, 'first' | 'last' | 'type' | 'score'>

/** Marks that no name begins or ends with. */
const MARK = /^(?:['’]s?|[^\p{L}\p{N}.!]+)$/u
const ADDRESS = /@|^www\.|^https?:/iu

/**
 * Names with their edges set right: parts that `of` joins are one name (`Gulf of` and `Mexico`), and those that a nickname
 * or only a hyphen stands between (`Ana “Blue” Petrov`, `Ana-Maria Petrov`); the form of a company belongs to it (`Velmar Foods, Inc.`), small words and marks at
 * the edges do not, and an address is no name.
 */
export function mendedNames(tokens: readonly Token[], names: readonly Name[], edges: NameEdges = SHIPPED): Name[] {
  const out: Range[] = []
  for (const given of names) {
    const name = { ...given, first: hyphenedAt(tokens, given) ?? given.first }
    const cut = out.at(-1)
    if (name.first < given.first && cut !== undefined && cut.last === name.first + 1) {
      out.pop()
      out.push(...(cut.first < name.first ? [{ ...cut, last: name.first }] : []))
    }
    const before = out.at(-1)
    if (before !== undefined && name.first < before.last) continue
    if (before !== undefined && (goesOnAt(tokens, before, name.first) || isNicknamed(tokens, before, name))) {
      out[out.length - 1] = { ...before, last: name.last, score: Math.min(before.score, name.score) }
    } else out.push(withForm(tokens, name, edges))
  }
  return out.flatMap(name => trimmed(tokens, name, edges))
}

/** Where a first name of two parts begins that breaks off at its hyphen (`Ana-` before `Maria Petrov`); null where none does. */
function hyphenedAt(tokens: readonly Token[], { first, last, type }: Range): number | null {
  const [before, hyphen, after] = tokens.slice(Math.max(0, first - 2), first + 1)
  if (type !== 'person' || last - first < 2 || first < 2 || !/^[-‐‑]$/u.test(hyphen?.text ?? '')) return null
  const tight = before?.end === hyphen?.start && hyphen?.end === after?.start
  return tight && /^\p{Lu}\p{Ll}+$/u.test(before?.text ?? '') ? first - 2 : null
}

/** Whether a name breaks off at `of` (`of the`) right before the next one. */
function goesOnAt(tokens: readonly Token[], { last, type }: Range, next: number): boolean {
  if (type === 'person' || tokens[last - 1]?.text !== 'of') return false
  if (tokens[next]?.sentence !== tokens[last - 1]?.sentence) return false
  return next === last || (next === last + 1 && tokens[last]?.text === 'the')
}

/** Longest nickname, in words. */
const NICKNAME = 3

/** Whether only a nickname in quotation marks, in capitals, stands between two parts of a person's name. */
function isNicknamed(tokens: readonly Token[], before: Range, { first, type }: Range): boolean {
  if (before.type !== 'person' || type !== 'person' || tokens[first]?.sentence !== tokens[before.last]?.sentence)
    return false
  const between = tokens.slice(before.last, first)
  const inside = between.slice(1, -1)
  const marked = /^["“‘]$/u.test(between[0]?.text ?? '') && /^["”’]$/u.test(between.at(-1)?.text ?? '')
  return marked && inside.length > 0 && inside.length <= NICKNAME && inside.every(t => /^\p{Lu}/u.test(t.text))
}

function withForm(tokens: readonly Token[], name: Range, { companyForms }: NameEdges): Range {
  if (name.type !== 'organisation') return name
  let last = name.last
  for (let at = last; ; at = last) {
    if (tokens[at]?.text === ',') at++
    const word = tokens[at]
    if (word === undefined || word.sentence !== tokens[name.first]?.sentence) break
    if (!companyForms.has(word.text.toLowerCase().replace(/\.$/u, '')) || !/^\p{Lu}/u.test(word.text)) break
    last = at + 1
  }
  return { ...name, last }
}

function trimmed(tokens: readonly Token[], name: Range, { edges }: NameEdges): Name[] {
  const isEdge = (at: number) => edges.has(tokens[at]?.text ?? '') || MARK.test(tokens[at]?.text ?? '')
  let { first, last } = name
  while (last > first && isEdge(last - 1)) last--
  while (first < last && isEdge(first)) first++
  const [from, to] = [tokens[first], tokens[last - 1]]
  const isAddress = tokens.slice(first, last).every(({ text }) => ADDRESS.test(text))
  if (first >= last || from === undefined || to === undefined || isAddress) return []
  return [{ ...name, first, last, start: from.start, end: to.end }]
}
