import type { EntityType } from '../../record/index.js'
import { carrierAt, membersOf, type Belonging } from '../participants.js'
import { childrenBy, type TreeView } from '../tree-view.js'

/** A class of nouns: single lemmas, and those with a word before them by their last lemma. */
export interface WordClass {
  readonly single: ReadonlySet<string>
  readonly compound: ReadonlyMap<string, readonly (readonly string[])[]>
  /** Two nouns with `of` between them: `head of state`. */
  readonly phrases: ReadonlySet<string>
}

/** The class of these words, `phone call` being a `call` with `phone` before it, and `cease-fire` a `fire` with `cease`. */
export function wordClass(members: readonly string[]): WordClass {
  const compound = new Map<string, (readonly string[])[]>()
  const phrases = members.filter(m => m.includes(' of '))
  for (const member of members.filter(m => /[ -]/u.test(m) && !m.includes(' of '))) {
    const parts = member.split(/[ -]/u)
    const head = parts.pop() ?? member
    compound.set(head, [...(compound.get(head) ?? []), parts])
  }
  return { single: new Set(members.filter(m => !m.includes(' '))), compound, phrases: new Set(phrases) }
}

/** The part of a lexicon that kinds of nouns are looked up in. */
export interface Classes {
  readonly classes: ReadonlyMap<string, WordClass>
  readonly belonging: Belonging
  /** Sectors of people and bodies that are no part of politics. */
  readonly privateSectors?: ReadonlySet<string>
}

const KINDS: Readonly<Record<string, ReadonlySet<EntityType>>> = {
  actor: new Set<EntityType>(['person', 'organisation', 'government', 'state', 'armed-group', 'group', 'office']),
  person: new Set<EntityType>(['person', 'office', 'group']),
  place: new Set<EntityType>(['place', 'state', 'facility']),
  state: new Set<EntityType>(['state', 'place']),
  government: new Set<EntityType>(['government']),
  organisation: new Set<EntityType>(['organisation', 'government']),
  armed: new Set<EntityType>(['armed-group']),
  group: new Set<EntityType>(['group'])
}

/**
 * Whether a phrase is of one of the kinds: a class of the lexicon, a kind of entity (`actor`, `person`, `place`, …),
 * `uniformed` for those who use force for a state, `named` for somebody with a name, `political` for somebody of politics, `politician` for a person in politics, `official` for
 * somebody in public office, a lemma, `any`, or `none` where there is no phrase.
 */
export function fits(view: TreeView, lexicon: Classes, phrase: number | null, kinds: readonly string[]): boolean {
  if (phrase === null) return kinds.includes('none')
  if (kinds.includes('any')) return true
  const words = [phrase, ...(view.conjuncts[phrase] ?? []).slice(0, 4)]
  return words.some(word =>
    [word, ...innerOf(view, lexicon, word)].some(w => kinds.some(kind => isKind(view, lexicon, w, kind)))
  )
}

/** What a collective is made of, two levels down: the students of `tens of thousands of students`. */
function innerOf(view: TreeView, lexicon: Classes, word: number): number[] {
  const members = membersOf(view, lexicon.belonging.collectives, word)
  return [...members, ...members.flatMap(member => membersOf(view, lexicon.belonging.collectives, member))]
}

function isKind(view: TreeView, lexicon: Classes, word: number, kind: string): boolean {
  const types = KINDS[kind]
  if (kind === 'named') return isNamed(view, word)
  if (kind === 'political') return isOfPolitics(view, lexicon, word)
  if (kind === 'politician') return isPersonOf(view, word, POLITICS)
  if (kind === 'official') return isPersonOf(view, word, PUBLIC)
  if (kind === 'uniformed') return UNIFORMED.has(carrierAt(view, word)?.entity.sector ?? '')
  if (types !== undefined) {
    const carrier = carrierAt(view, word)
    return carrier !== null && types.has(carrier.entity.type)
  }
  const lemma = view.tokens[word]?.lemma.toLowerCase() ?? ''
  const members = lexicon.classes.get(kind) ?? ownClass(kind)
  if (members.single.has(lemma) || members.single.has(singularOf(view, word))) return true
  if (
    members.phrases.size > 0 &&
    childrenBy(view, word, 'nmod').some(child => members.phrases.has(`${lemma} of ${child.lemma}`))
  )
    return true
  return (members.compound.get(lemma) ?? []).some(before => precededBy(view, word, before))
}

/** The classes of single lemmas that frames name, each made once; there are as many as frames have words. */
const OWN = new Map<string, WordClass>()

function ownClass(lemma: string): WordClass {
  const made = OWN.get(lemma) ?? wordClass([lemma])
  OWN.set(lemma, made)
  return made
}

/** A plural without its s, as lemmas and tags of words like `bases` are a guess. */
function singularOf(view: TreeView, word: number): string {
  const token = view.tokens[word]
  return token?.upos === 'NOUN' ? token.text.toLowerCase().replace(/s$/u, '') : ''
}

/** Kinds of entities that are politics whatever their sector. */
const POLITICAL: ReadonlySet<EntityType> = new Set<EntityType>(['state', 'government', 'armed-group', 'office'])

/** Whether the words stand for a state, an armed group, or somebody of a sector that belongs to politics. */
function isOfPolitics(view: TreeView, { privateSectors }: Classes, word: number): boolean {
  const entity = carrierAt(view, word)?.entity
  if (entity === undefined || entity.type === 'work') return false
  return POLITICAL.has(entity.type) || (entity.sector !== null && privateSectors?.has(entity.sector) !== true)
}

/** Sectors of people who live by politics. */
const POLITICS: ReadonlySet<string> = new Set(['GOV', 'OPP', 'PTY', 'LEG', 'ELI'])

/** Sectors of those who act for a state, for a party that would rule it, or for a body of states. */
const PUBLIC: ReadonlySet<string> = new Set(['GOV', 'LEG', 'JUD', 'MIL', 'COP', 'SPY', 'PTY', 'OPP', 'ELI', 'IGO'])

/** Sectors of those who use force for a state. */
const UNIFORMED: ReadonlySet<string> = new Set(['MIL', 'COP', 'SPY'])

/** Whether the words stand for somebody of one of these sectors. */
function isPersonOf(view: TreeView, word: number, sectors: ReadonlySet<string>): boolean {
  const entity = carrierAt(view, word)?.entity
  return entity !== undefined && KINDS['person']?.has(entity.type) === true && sectors.has(entity.sector ?? '')
}

/** Whether the words stand for somebody whom the article names. */
function isNamed(view: TreeView, word: number): boolean {
  const entity = carrierAt(view, word)?.entity
  return (
    entity !== undefined &&
    KINDS['actor']?.has(entity.type) === true &&
    entity.mentions.some(mention => mention.form === 'name')
  )
}

/** Whether the noun has these words before it as modifiers. */
export function precededBy(view: TreeView, noun: number, before: readonly string[]): boolean {
  const modifiers = childrenBy(view, noun, 'compound', 'amod', 'nmod', 'nummod', 'advmod')
    .filter(child => child.index < noun)
    .flatMap(child => [
      child.lemma.toLowerCase(),
      child.text.toLowerCase(),
      ...childrenBy(view, child.index, 'compound', 'amod').map(c => c.lemma.toLowerCase())
    ])
  return before.every(word => modifiers.includes(word))
}
