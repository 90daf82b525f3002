import { fold } from './name-trie.js'
import type { ActorLexicon } from './actor-lexicon.js'
import type { Actor } from './actor.js'

/** One name of a person in the text. */
export interface PersonName {
  readonly words: readonly string[]
  readonly gender: 'm' | 'f' | null
  readonly position: number
}

interface Person {
  readonly actor: Actor
  words: readonly string[]
  readonly surname: string
  last: number
  times: number
}

/** Bearers of one name that are compared. */
const MOST = 60

/** The words of a person's name as they are compared: folded, without suffixes such as Jr. */
export function personWords(text: string, lexicon: ActorLexicon): string[] {
  const all = text.split(/\s+/u).map(word => fold(word).replace(/[^\p{L}\p{N}-]/gu, ''))
  const words = all.filter(word => word !== '' && !lexicon.sets.nameSuffixes.has(word))
  return words.length > 0 ? words : all.filter(word => word !== '')
}

/** What a surname is found by: `al-Amri` and `Amri` are the same, and a double name is found by its last part. */
function surnameOf(words: readonly string[]): string {
  return (words.at(-1) ?? '').replace(/^(?:al|el)-/u, '')
}

/** The persons that an article names, found by full name, surname or, in last resort, by another word of the name. */
export class PersonNames {
  private readonly bySurname = new Map<string, Person[]>()
  private readonly byWord = new Map<string, Person[]>()
  private readonly ofActor = new Map<number, Person>()

  /** The person of a full name that is known already: same first and last word, no word against it. */
  findFull({ words, gender }: PersonName): Actor | null {
    const same = (this.bySurname.get(surnameOf(words)) ?? [])
      .slice(-MOST)
      .filter(person => compatible(person.words, words) && agrees(person.actor, gender))
    return same.length === 1 ? (same[0]?.actor ?? null) : null
  }

  /** Whether anybody bears this surname. */
  hasSurname(word: string): boolean {
    return this.bySurname.has(surnameOf([word]))
  }

  /** The person that a part of a name means, the one named last where several bear it. */
  findPart({ words, gender, position }: PersonName): { actor: Actor; sure: boolean } | null {
    const fits = (person: Person): boolean => agrees(person.actor, gender) && inOrder(words, person.words)
    const surname = (this.bySurname.get(surnameOf(words)) ?? []).slice(-MOST).filter(fits)
    const found = surname.length > 0 ? surname : (this.byWord.get(words[0] ?? '') ?? []).slice(-MOST).filter(fits)
    const before = found.filter(person => person.last <= position)
    const often = surname.length > 0 ? (a: Person, b: Person): number => b.times - a.times : () => 0
    const person = before.sort((a, b) => often(a, b) || b.last - a.last)[0] ?? found[0]
    return person === undefined ? null : { actor: person.actor, sure: found.length === 1 }
  }

  /** Makes a name of a person known. */
  add(actor: Actor, words: readonly string[]): void {
    const known = this.ofActor.get(actor.index)
    if (known !== undefined) {
      if (words.length > known.words.length) known.words = words
      return
    }
    const person: Person = { actor, words, surname: surnameOf(words), last: Number.MAX_SAFE_INTEGER, times: 0 }
    this.ofActor.set(actor.index, person)
    push(this.bySurname, person.surname, person)
    for (const word of words.slice(0, -1)) push(this.byWord, word, person)
  }

  /** Notes where a person was last named, in tokens. */
  seen(actor: Actor, position: number): void {
    const person = this.ofActor.get(actor.index)
    if (person === undefined) return
    person.last = position
    person.times++
  }
}

function push(map: Map<string, Person[]>, key: string, person: Person): void {
  const list = map.get(key)
  if (list === undefined) map.set(key, [person])
  else list.push(person)
}

function agrees(actor: Actor, gender: 'm' | 'f' | null): boolean {
  return gender === null || actor.gender === null || actor.gender === gender
}

/** Whether two full names can be one person's: `Ana Petrov`, `Ana Maria Petrov`, `A. Petrov`. */
function compatible(a: readonly string[], b: readonly string[]): boolean {
  const [x, y] = [a[0] ?? '', b[0] ?? '']
  const first = x === y || (x.length === 1 && y.startsWith(x)) || (y.length === 1 && x.startsWith(y))
  if (!first) return false
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  return inOrder(short.slice(1, -1), long.slice(1, -1)) || short.length < 3
}

/** Whether all words stand in the longer name, in their order. */
function inOrder(words: readonly string[], name: readonly string[]): boolean {
  let at = 0
  const bare = (word: string): string => word.replace(/^(?:al|el)-/u, '')
  for (const word of name) if (bare(word) === bare(words[at] ?? '')) at++
  return at === words.length
}
