import type { Token, TokenRange } from '../layers.js'
import { relation } from '../tree.js'
import type { Office } from './actor.js'
import type { ActorNoun } from './data-files.js'
import { spokenNoun } from './reference-words.js'
import { casesOf, type Scene, type StateWord } from './scene.js'
import { statesBefore } from './several-states.js'

/** A phrase that describes an actor by a noun, with what tells it from others. */
export interface Description extends TokenRange {
  readonly head: number
  readonly noun: ActorNoun
  /** The noun in the singular, with the words that belong to it: `prime minister`. */
  readonly lexeme: string
  /** Words that tell bearers apart: `foreign`, `diplomatic`. */
  readonly modifiers: ReadonlySet<string>
  readonly past: boolean
  readonly state: StateWord | null
  /** Token of an owner: of `his` in `his government`, of `ministry` in `the ministry's spokesman`. */
  readonly owner: number | null
  /** Token of what follows with `of` or `for`. */
  readonly of: number | null
  readonly article: 'definite' | 'indefinite' | 'bare'
  readonly plural: boolean
  readonly counted: boolean
  /** The words of the office or description without article and state. */
  readonly title: string
}

const SPELLINGS = new Map([
  ['defense', 'defence'],
  ['labor', 'labour'],
  ['organization', 'organisation']
])

/** The noun of the lexicon that a token carries, with the words before or after that belong to it. */
export function nounAt(scene: Scene, index: number): { noun: ActorNoun; lexeme: string; first: number } | null {
  const token = scene.tokens[index]
  if (token === undefined) return null
  const { nouns } = scene.lexicon
  const lower = token.text.toLowerCase()
  const lemma = token.lemma.toLowerCase()
  const hyphened = hyphenNoun(scene, index)
  if (hyphened !== undefined) return hyphened
  for (let first = Math.max(0, index - 2); first <= index; first++) {
    const before = scene.tokens.slice(first, index).map(word => word.text.toLowerCase())
    for (const form of [lower, lemma]) {
      const lexeme = [...before, form].join(' ')
      const noun = nouns.get(lexeme)
      if (noun !== undefined) return { noun, lexeme: singular(scene, lexeme, [...before, lemma].join(' ')), first }
    }
  }
  const after = scene.tokens[index + 1]
  const behind = after?.head === index ? nouns.get(`${lemma} ${after.text.toLowerCase()}`) : undefined
  const noun = behind ?? titleForm(scene, lower) ?? spoken(scene, index)
  return noun === null ? aged(scene, index) : { noun, lexeme: noun.noun, first: index }
}

/** The lexeme of those who are called by their age. */
export const AGED = 'year-old'

/** `the 41-year-old`, who says something. */
function aged(scene: Scene, index: number): { noun: ActorNoun; lexeme: string; first: number } | null {
  const words = scene.tokens.slice(Math.max(0, index - 4), index + 1)
  const age = words.map(({ text }) => text.toLowerCase()).join('')
  if (!/^\d+-year-old$/u.test(age) || !scene.sources.has(index)) return null
  return { noun: { noun: AGED, type: 'person', sector: null, anonymous: true }, lexeme: AGED, first: index - 4 }
}

/** `Sen.` for `senator`. */
function titleForm(scene: Scene, word: string): ActorNoun | null {
  const whole = scene.lexicon.reference.titleForms.get(word)
  return whole === undefined ? null : (scene.lexicon.nouns.get(whole) ?? null)
}

/** The source of a statement is somebody even where no list has the noun. */
function spoken(scene: Scene, index: number): ActorNoun | null {
  const token = scene.tokens[index]
  if (token?.upos !== 'NOUN' || !scene.sources.has(index)) return null
  const words = scene.lexicon.reference
  return spokenNoun(words, token.text.toLowerCase(), token.lemma.toLowerCase(), token.xpos.endsWith('S'))
}

/** Bodies and groups go by their last noun, so that `the defence ministry` is `the ministry` later. */
function shortLexeme(scene: Scene, { noun, lexeme }: { noun: ActorNoun; lexeme: string }, words: string[]): string {
  const parts = lexeme.split(' ')
  const last = parts.at(-1) ?? ''
  if (parts.length < 2 || noun.type === 'person' || !scene.lexicon.nouns.has(last)) return lexeme
  words.push(...parts.slice(0, -1).map(word => SPELLINGS.get(word) ?? word))
  return last
}

/** `secretary-general` in three tokens goes by its first; null for the last of them, undefined where there is none. */
function hyphenNoun(
  scene: Scene,
  index: number
): { noun: ActorNoun; lexeme: string; first: number } | null | undefined {
  const word = (i: number): string => scene.tokens[i]?.text.toLowerCase() ?? ''
  const after = word(index + 1) === '-' ? scene.lexicon.nouns.get(`${word(index)}-${word(index + 2)}`) : undefined
  if (after !== undefined) return { noun: after, lexeme: after.noun, first: index }
  const before = word(index - 1) === '-' ? scene.lexicon.nouns.get(`${word(index - 2)}-${word(index)}`) : undefined
  if (before === undefined) return undefined
  return scene.tokens[index - 2]?.head === index ? { noun: before, lexeme: before.noun, first: index - 2 } : null
}

function singular(scene: Scene, found: string, lemma: string): string {
  return scene.lexicon.nouns.has(lemma) ? lemma : found
}

/** Describes the noun phrase of a head, null where its noun is in no file. */
export function describe(scene: Scene, head: number, states: ReadonlyMap<number, StateWord>): Description | null {
  const found = nounAt(scene, head)
  const token = scene.tokens[head]
  if (found === null || token === undefined || isStance(scene, found.lexeme, token)) return null
  const range = scene.phrase(head)
  const children = (scene.children[head] ?? []).flatMap(child => scene.tokens[child] ?? [])
  const possessor = children.find(child => child.deprel === 'nmod:poss' && child.index < head)
  const owner = possessor === undefined ? null : (antecedentOf(scene, possessor) ?? possessor.index)
  const after = children.find(child => relation(child) === 'nmod' && child.index > head && ofOrFor(scene, child.index))
  const of = after !== undefined && after.index < range.last ? after.index : null
  const start = possessor === undefined ? range.first : afterOwner(scene, possessor.index, head)
  const words = modifierWords(scene, start, found.first, states)
  const lexeme = shortLexeme(scene, found, words)
  if (of !== null && !states.has(of) && scene.tokens[of]?.upos === 'NOUN') words.push(...portfolio(scene, of, head))
  const { freeModifiers, pastModifiers } = scene.lexicon.sets
  return {
    head,
    ...range,
    noun: found.noun,
    lexeme,
    modifiers: new Set(words.filter(word => !freeModifiers.has(word) && !pastModifiers.has(word))),
    past: words.some(word => pastModifiers.has(word)),
    state: stateOf(scene, start, head, owner, of, states),
    owner,
    of,
    article: articleOf(scene, head, owner),
    plural: token.xpos.endsWith('S') || found.noun.plural === true,
    counted: children.some(child => relation(child) === 'nummod'),
    title: titleText(scene, Math.min(start, found.first), head + 1, states)
  }
}

/** `Astria, whose foreign minister resigned`: the noun that the relative clause of a `whose` hangs on. */
function antecedentOf(scene: Scene, possessor: Token): number | null {
  if (possessor.text.toLowerCase() !== 'whose') return null
  let at: Token | undefined = possessor
  while (at !== undefined && at.deprel !== 'acl:relcl') at = scene.tokens[at.head]
  return at === undefined || at.head >= possessor.index ? null : at.head
}

/** `voiced opposition to the plan`: what somebody has or shows, and nobody. */
function isStance(scene: Scene, lexeme: string, token: Token): boolean {
  if (!scene.lexicon.sets.stances.has(lexeme) || !/^(?:obj|obl|nmod|conj|root)$/u.test(token.deprel)) return false
  return !(scene.children[token.index] ?? []).some(child =>
    /^(?:det|amod|nmod:poss)$/u.test(scene.tokens[child]?.deprel ?? '')
  )
}

function ofOrFor(scene: Scene, index: number): boolean {
  return casesOf(scene, index).some(word => word === 'of' || word === 'for')
}

/** Where the modifiers begin behind a possessor and its mark. */
function afterOwner(scene: Scene, owner: number, head: number): number {
  let last = owner + 1
  for (const child of scene.children[owner] ?? []) if (child < head && child >= last) last = child + 1
  return last
}

function modifierWords(scene: Scene, first: number, last: number, states: ReadonlyMap<number, StateWord>): string[] {
  const words: string[] = []
  for (let i = first; i < last; i++) {
    const token = scene.tokens[i]
    if (token === undefined || states.has(i) || scene.inHit[i] === 1 || !/^(?:NOUN|ADJ|PROPN|VERB)$/u.test(token.upos))
      continue
    const word = token.lemma.toLowerCase()
    words.push(SPELLINGS.get(word) ?? word)
  }
  return words
}

/** `of foreign affairs` says what `foreign` says. */
function portfolio(scene: Scene, of: number, head: number): string[] {
  const range = scene.phrase(of)
  if (range.first <= head || range.last - range.first > 4) return []
  return modifierWords(scene, range.first, range.last, new Map()).filter(
    word => word !== 'affair' && word !== 'affairs'
  )
}

function stateOf(
  scene: Scene,
  start: number,
  head: number,
  owner: number | null,
  of: number | null,
  states: ReadonlyMap<number, StateWord>
): StateWord | null {
  if (statesBefore(scene, states, head).length > 0) return null
  for (let i = head - 1; i >= start; i--) {
    const state = states.get(i)
    if (state !== undefined) return state
  }
  const owned = owner === null ? undefined : states.get(owner)
  if (owned !== undefined) return owned
  return of === null ? null : (states.get(of) ?? stateBelow(scene, of, states))
}

/** `the ministry of defence of Astria`: the state one step further down. */
function stateBelow(scene: Scene, of: number, states: ReadonlyMap<number, StateWord>): StateWord | null {
  for (const child of scene.children[of] ?? []) {
    const state = states.get(child)
    if (state !== undefined && scene.tokens[child]?.upos === 'PROPN') return state
  }
  return null
}

function articleOf(scene: Scene, head: number, owner: number | null): Description['article'] {
  if (owner !== null) return 'definite'
  for (const child of scene.children[head] ?? []) {
    const token = scene.tokens[child]
    if (token === undefined || relation(token) !== 'det') continue
    if (/^(?:the|this|that|these|those|both)$/iu.test(token.text)) return 'definite'
    return 'indefinite'
  }
  return (scene.children[head] ?? []).some(child => scene.tokens[child]?.deprel === 'nummod') ? 'indefinite' : 'bare'
}

function titleText(scene: Scene, first: number, last: number, states: ReadonlyMap<number, StateWord>): string {
  let start = first
  while (start < last - 1 && (states.has(start) || /^(?:DET|PUNCT|PART)$/u.test(scene.tokens[start]?.upos ?? '')))
    start++
  return scene.document.surface.text.slice(scene.tokens[start]?.start, scene.tokens[last - 1]?.end)
}

/** The office that a description gives to a person. */
export function officeOf(scene: Scene, description: Description, of: string | null): Office {
  const { lexeme, modifiers, past, state, title } = description
  return {
    title,
    noun: lexeme,
    modifiers,
    past,
    country: state?.key ?? null,
    of: of ?? state?.actor?.name ?? stateText(scene, description),
    whose: description.of ?? description.owner,
    start: scene.tokens[description.first]?.start ?? 0,
    end: scene.tokens[description.last - 1]?.end ?? 0
  }
}

function stateText(scene: Scene, { owner, of }: Description): string | null {
  const index = owner ?? of
  const token = index === null ? undefined : scene.tokens[index]
  if (token === undefined || index === null || token.upos === 'PRON') return null
  const { first, last } = scene.phrase(index)
  return scene.document.surface.text.slice(scene.tokens[first]?.start, scene.tokens[last - 1]?.end)
}
