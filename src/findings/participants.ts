import type { EntityType } from '../record/index.js'
import type { Token } from '../language/layers.js'
import { relation } from '../language/tree.js'
import { casesOf } from './cases.js'
import { childrenBy, type Carrier, type TreeView } from './tree-view.js'

/** A list longer than this is not who took part but an enumeration. */
const MOST = 12

/** Entities that can act or be acted on as somebody. */
export const ACTING: ReadonlySet<EntityType> = new Set<EntityType>([
  'person',
  'organisation',
  'government',
  'state',
  'armed-group',
  'group',
  'office'
])

/** Places stand for those who rule or live there (a capital decides, a town is shelled). */
export const ACTING_OR_PLACE: ReadonlySet<EntityType> = new Set<EntityType>([...ACTING, 'place', 'facility'])

/** Whether a carrier can act: somebody, or a place that is named (Paris said). */
export function canAct({ entity, mention }: Carrier): boolean {
  return ACTING.has(entity.type) || (entity.type === 'place' && mention.form === 'name')
}

/** Nouns that stand for those they belong to (its troops) or for those they are made of (dozens of miners). */
export interface Belonging {
  readonly servants: ReadonlySet<string>
  /** Those servants that are places: they suffer for those they belong to and do nothing. */
  readonly grounds: ReadonlySet<string>
  readonly collectives: ReadonlySet<string>
  /** Words that join a second party to the first (along with, together with). */
  readonly beside: ReadonlySet<string>
}

/**
 * The entities that a phrase stands for, its conjuncts too. A phrase without an entity of its own counts for the one it
 * belongs to where its noun is one of `belonging`; `loose` lets any noun do so (condemned the plan of X).
 */
export function participants(
  view: TreeView,
  phrase: number | null,
  types: ReadonlySet<EntityType>,
  belonging: Belonging,
  loose = false
): Carrier[] {
  if (phrase === null) return []
  const members = [phrase, ...(view.conjuncts[phrase] ?? []), ...joined(view, phrase)].slice(0, MOST)
  const found = members.flatMap(member => {
    const carrier = carrierOf(view, member, types, belonging, loose)
    if (carrier === null) return []
    return eachState(view, member, carrier)
  })
  return distinct(found)
}

/**
 * Each of the states that a phrase names side by side, where it counts for one of them: `French and German troops`, `a French
 * and German plan`, `the ministers of France and Germany`.
 */
export function eachState(view: TreeView, noun: number, whole: Carrier): Carrier[] {
  const { entity, mention } = whole
  const own = mention.head === noun
  if (own ? mention.form !== 'nominal' : entity.type !== 'state') return [whole]
  const before = childrenBy(view, noun, 'amod', 'compound').filter(({ index }) => index < noun)
  for (const { index } of own && entity.country !== null ? [] : before) {
    const states = statesFrom(view, index, word => word < noun)
    if (states.length > 1) return states
  }
  const behind = own && view.tokens[noun]?.xpos === 'NNS' ? childrenBy(view, noun, 'nmod') : []
  for (const { index } of behind) {
    const states = casesOf(view, index).some(word => OF.has(word)) ? statesFrom(view, index, word => word > noun) : []
    if (states.length > 1) return states
  }
  return [whole]
}

/** Prepositions behind which stands whose somebody is. */
const OF: ReadonlySet<string> = new Set(['of', 'from'])

/** The states of a coordination that names nobody else; none of any other. */
function statesFrom(view: TreeView, first: number, stands: (word: number) => boolean): Carrier[] {
  const beside = [first, ...(view.conjuncts[first] ?? []).filter(stands)]
  const states = beside.flatMap(word => {
    const carrier = view.headed.get(word)
    return carrier?.entity.type === 'state' && carrier.mention.form === 'name' ? [carrier] : []
  })
  return states.length === beside.length ? states : []
}

/** Names that `and` joins though the parser reads them as one: `Ada Holm and minister Jon Brask`. */
function joined(view: TreeView, phrase: number): number[] {
  return childrenBy(view, phrase, 'flat', 'appos', 'dep', 'nmod').flatMap(child => {
    const first = view.tokens[view.first[child.index] ?? child.index]
    return child.index > phrase && first?.upos === 'CCONJ' && view.headed.has(child.index) ? [child.index] : []
  })
}

/** Those whom a phrase between subject and verb joins to the subject: `Norway, along with Sweden, recalled`. */
export function companions(
  view: TreeView,
  subject: number | null,
  verb: number,
  types: ReadonlySet<EntityType>,
  belonging: Belonging
): Carrier[] {
  if (subject === null || subject > verb) return []
  const phrases = [...childrenBy(view, verb, 'obl'), ...childrenBy(view, subject, 'nmod')].filter(
    ({ index }) => index > subject && index < verb && casesOf(view, index).some(word => belonging.beside.has(word))
  )
  return phrases.flatMap(({ index }) => participants(view, index, types, belonging))
}

/** The same carriers, each entity once. */
export function distinct(carriers: readonly Carrier[]): Carrier[] {
  const seen = new Set<string>()
  return carriers.filter(carrier => {
    if (seen.has(carrier.entity.id)) return false
    seen.add(carrier.entity.id)
    return true
  })
}

function carrierOf(
  view: TreeView,
  word: number,
  types: ReadonlySet<EntityType>,
  belonging: Belonging,
  loose: boolean
): Carrier | null {
  const own = carrierAt(view, word)
  if (own !== null && types.has(own.entity.type)) return namedBeside(view, word, own) ?? own
  const token = view.tokens[word]
  if (token === undefined) return null
  for (const inner of membersOf(view, belonging.collectives, word)) {
    const carrier = carrierOf(view, inner, types, belonging, loose)
    if (carrier !== null) return carrier
  }
  return loose || belonging.servants.has(token.lemma) ? ownerOf(view, word, types) : null
}

/** What a collective or a number is made of: the miners of `dozens of miners`. */
export function membersOf(view: TreeView, collectives: ReadonlySet<string>, word: number): number[] {
  const token = view.tokens[word]
  if (token === undefined || !(collectives.has(token.lemma) || token.upos === 'NUM')) return []
  const own = childrenBy(view, word, 'nmod').flatMap(child =>
    casesOf(view, child.index).includes('of') ? [child.index] : []
  )
  const next = view.tokens[word + 1]
  const stray = own.length === 0 && next?.lemma === 'of' && next.head > next.index && relation(next) === 'case'
  return stray ? [next.head] : own
}

/** The mention that a word heads, or the one that holds it where the word leads out of the mention. */
export function carrierAt(view: TreeView, word: number): Carrier | null {
  const own = view.headed.get(word)
  if (own !== undefined) return titledAfter(view, word, own) ?? own
  const held = view.holding.get(word)
  if (held === undefined) return nameAfter(view, word)
  const head = view.tokens[word]?.head ?? -1
  const { first, last } = held.mention
  return head < first || head >= last ? held : null
}

/** `US President Ada Holm`: parsers may put a state before a title above the name that it belongs to. */
function titledAfter(view: TreeView, word: number, { entity, mention }: Carrier): Carrier | null {
  if (entity.type !== 'state' || mention.last !== word + 1) return null
  const next = view.holding.get(word + 1)
  const person = next?.mention.first === word + 1 && next.entity.type === 'person' && next.mention.form === 'name'
  return person && view.tokens[next.mention.head]?.head === word ? next : null
}

/** `the militant group Red Banner`: the name just after a description without a name says who is meant. */
function namedBeside(view: TreeView, word: number, { entity, mention }: Carrier): Carrier | null {
  if (mention.form !== 'nominal' || mention.last !== word + 1 || entity.mentions.some(({ form }) => form === 'name'))
    return null
  const beside = childrenBy(view, word, 'flat', 'appos', 'nmod', 'compound', 'dep').find(
    child => view.first[child.index] === word + 1 && casesOf(view, child.index).length === 0
  )
  const carrier = beside === undefined ? undefined : view.headed.get(beside.index)
  return carrier?.mention.form === 'name' && carrier.entity.type === entity.type ? carrier : null
}

/** `the editor Ada Holm`: the name just after a word for a person that no mention holds. */
function nameAfter(view: TreeView, word: number): Carrier | null {
  const carrier = view.holding.get(word + 1)
  const noun = view.tokens[word]?.upos === 'NOUN' && carrier?.mention.first === word + 1
  const apart = noun && !['compound', 'amod', 'nmod:poss'].includes(view.tokens[carrier.mention.head]?.deprel ?? '')
  return apart && carrier.entity.type === 'person' && carrier.mention.form === 'name' ? carrier : null
}

/** The entity of the possessor, the adjective or name before a noun, or of its `of` or `by` phrase. */
export function ownerOf(view: TreeView, noun: number, types: ReadonlySet<EntityType>): Carrier | null {
  const near = nearestFirst(view, noun)
  const after = childrenBy(view, noun, 'nmod').filter(child => belongs(view, child))
  for (const child of [...near, ...after]) {
    const carrier = carrierAt(view, child.index)
    if (carrier !== null && types.has(carrier.entity.type)) return carrier
  }
  return possessorBefore(view, noun, types)
}

/** Words before a noun that may name whose it is, possessives before others and the nearest first: `US President Holm's plan`. */
function nearestFirst(view: TreeView, noun: number): Token[] {
  const possessive = childrenBy(view, noun, 'nmod:poss', 'det:poss')
  const near = childrenBy(view, noun, 'compound', 'amod')
  const inner = near.flatMap(child =>
    child.upos === 'ADJ' || child.upos === 'NOUN' ? childrenBy(view, child.index, 'compound') : []
  )
  return [...possessive.reverse(), ...near, ...inner]
}

/** `rebel-held`, `Ormian-occupied`: who has a place by the first part of such a participle; null for any other word. */
function holderOf(view: TreeView, participle: Token): Carrier | null {
  if (!view.grammar.holding.has(participle.text.toLowerCase()) || view.tokens[participle.index - 1]?.text !== '-')
    return null
  return carrierAt(view, participle.index - 2)
}

/** How many words may stand between a possessive and its noun. */
const BETWEEN = 4

/** The entity before a possessive `'s` that stands before the noun, wherever the parser hangs it. */
export function possessorBefore(view: TreeView, noun: number, types: ReadonlySet<EntityType>): Carrier | null {
  for (let i = noun - 1; i > 0 && i >= noun - BETWEEN; i--) {
    const token = view.tokens[i]
    if (token?.xpos === 'POS' || token?.xpos === 'PRP$') {
      const carrier = view.holding.get(token.xpos === 'POS' ? i - 1 : i)
      return carrier !== undefined && types.has(carrier.entity.type) ? carrier : null
    }
    if (token === undefined || !['ADJ', 'NOUN', 'PROPN', 'NUM'].includes(token.upos)) return null
  }
  return null
}

function belongs(view: TreeView, child: Token): boolean {
  return casesOf(view, child.index).some(word => word === 'of' || word === 'by' || word === 'from')
}

/** Prepositions that lead to whoever did what an act noun names, and not to those who suffered it. */
const DOING = ['by', 'from']
const DEPTH = 3
/** `camps near the Ormian border`: what a border belongs to is not what stands by it. */
const BORDERS: ReadonlySet<string> = new Set(['border', 'frontier', 'boundary'])

/**
 * The one named inside a phrase that heads no entity: whose policy, which group's positions, the death of whom. With
 * `doing`, only whoever has or did the thing.
 */
export function namedWithin(
  view: TreeView,
  noun: number,
  types: ReadonlySet<EntityType>,
  doing: boolean,
  depth = DEPTH
): Carrier | null {
  const own = ownerBefore(view, noun, types)
  if (own !== null || depth === 0) return own
  const phrases = childrenBy(view, noun, 'nmod', 'obl').filter(child => child.index > noun)
  for (const preposition of doing ? DOING : view.grammar.concerning) {
    for (const phrase of phrases.filter(child => casesOf(view, child.index).includes(preposition))) {
      const carrier = carrierAt(view, phrase.index)
      if (carrier !== null && types.has(carrier.entity.type)) return carrier
      if (preposition === 'near' && BORDERS.has(view.tokens[phrase.index]?.lemma ?? '')) continue
      const inner = namedWithin(view, phrase.index, types, false, depth - 1)
      if (inner !== null) return inner
    }
  }
  return null
}

function ownerBefore(view: TreeView, noun: number, types: ReadonlySet<EntityType>): Carrier | null {
  for (const child of nearestFirst(view, noun)) {
    const carrier = child.index < noun ? (carrierAt(view, child.index) ?? holderOf(view, child)) : null
    if (carrier !== null && types.has(carrier.entity.type)) return carrier
  }
  return possessorBefore(view, noun, types)
}
