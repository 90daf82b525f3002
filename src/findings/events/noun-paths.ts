import { ACTING, ACTING_OR_PLACE, carrierAt, distinct, participants, possessorBefore } from '../participants.js'
import type { Token } from '../../language/layers.js'
import { casesOf, obliques } from '../cases.js'
import { relation } from '../../language/tree.js'
import { childBy, childrenBy, type Carrier, type TreeView } from '../tree-view.js'
import type { EventLexicon } from './event-lexicon.js'
import { isSuffered } from './suffered.js'
import { fits } from './word-class.js'

/** Head of the subject of the clause that depends on the word. */
export function clauseSubject(view: TreeView, head: number): number | null {
  const clause = childBy(view, head, 'ccomp', 'xcomp', 'acl')
  return clause === null ? null : (childBy(view, clause.index, 'nsubj', 'nsubj:pass')?.index ?? null)
}

/** Entities of a noun's possessor (`poss`), of the adjective (`adjective`) or any word before it (`modifier`), and of its prepositional phrases. */
export function nounPath(
  view: TreeView,
  lexicon: EventLexicon,
  path: string,
  noun: number,
  types = ACTING_OR_PLACE
): Carrier[] {
  if (path === 'poss') return possessors(view, lexicon, noun)
  if (path === 'clause') return participants(view, clauseSubject(view, noun), types, lexicon.belonging)
  if (path === 'modifier') return modifiers(view, noun, ['amod', 'compound', 'nmod'])
  if (path === 'adjective')
    return distinct([
      ...leaders(view, lexicon, noun),
      ...modifiers(view, noun, ['amod']),
      ...armedBefore(view, noun),
      ...servantsBefore(view, lexicon, noun)
    ])
  const phrases = nounPhrases(view, lexicon, path, noun).filter(
    phrase => path !== 'by' || !isOfOther(view, lexicon, noun, phrase)
  )
  return distinct(phrases.flatMap(phrase => participants(view, phrase, types, lexicon.belonging)))
}

/** `a protest against abuses by the army`: the phrase tells who did the deed that it hangs on, and not who protests. */
function isOfOther(view: TreeView, lexicon: EventLexicon, noun: number, phrase: number): boolean {
  const above = view.tokens[phrase]?.head ?? noun
  if (above === noun) return false
  const against =
    casesOf(view, above).some(word => lexicon.topics.has(word)) && fits(view, lexicon, noun, ['protesting'])
  return against || isSuffered(view, lexicon, above) || fits(view, lexicon, above, ['crime', 'wrong'])
}

/** Phrases of a noun by their preposition, or those that hang on its other phrases (the visit by Ada Holm to Ormia). */
export function nounPhrases(view: TreeView, { drifting }: EventLexicon, preposition: string, noun: number): number[] {
  const own = [...obliques(view, noun, [preposition]), ...(preposition === 'involving' ? involved(view, noun) : [])]
  const below = drifting.has(preposition)
    ? childrenBy(view, noun, 'nmod').flatMap(phrase => obliques(view, phrase.index, [preposition]))
    : []
  return (own.length > 0 ? own : below).map(token => token.index)
}

/** `manoeuvres involving Polish troops`: parsers take the preposition for a verb. */
function involved(view: TreeView, noun: number): Token[] {
  const verbs = childrenBy(view, noun, 'acl').filter(({ text }) => text.toLowerCase() === 'involving')
  return verbs.flatMap(({ index }) => childrenBy(view, index, 'obj'))
}

function possessors(view: TreeView, lexicon: EventLexicon, noun: number): Carrier[] {
  const own = childrenBy(view, noun, 'nmod:poss', 'det:poss').flatMap(child =>
    participants(view, child.index, ACTING_OR_PLACE, lexicon.belonging)
  )
  const before = own.length > 0 ? null : possessorBefore(view, noun, ACTING_OR_PLACE)
  return before === null ? own : [before]
}

/** `a militia attack`, `government shelling`, `a US strike`: a compound names who did it where it is armed or rules, or stands for an adjective. */
function armedBefore(view: TreeView, noun: number): Carrier[] {
  return modifiers(view, noun, ['compound']).filter(
    ({ entity, mention }) =>
      entity.type === 'armed-group' ||
      entity.type === 'government' ||
      isAbbreviated(view.tokens[mention.head]?.text ?? '')
  )
}

/** `US`, `UN`, `U.S.`: names that have no adjective. */
function isAbbreviated(text: string): boolean {
  return /^(?:[A-Z]\.?){2,5}$/u.test(text)
}

/** `Ormian government shelling`: the adjective belongs to a noun for those who serve the state. */
function servantsBefore(view: TreeView, { belonging }: EventLexicon, noun: number): Carrier[] {
  const servants = childrenBy(view, noun, 'compound').filter(({ lemma }) => belonging.servants.has(lemma.toLowerCase()))
  return distinct(servants.flatMap(({ index }) => modifiers(view, index, ['amod'])))
}

/** `an Ormian-led strike`, and not `an Ormian-backed strike`. */
function leaders(view: TreeView, { leadings }: EventLexicon, noun: number): Carrier[] {
  const led = childrenBy(view, noun, 'amod', 'acl').filter(
    child => leadings.has(child.text.toLowerCase()) && view.tokens[child.index - 1]?.text === '-'
  )
  return led.flatMap(child => carrierAt(view, child.index - 2) ?? []).filter(({ entity }) => ACTING.has(entity.type))
}

function modifiers(view: TreeView, noun: number, relations: readonly string[]): Carrier[] {
  const found = childrenBy(view, noun, ...relations).flatMap(child => {
    const carrier =
      child.index < noun && relation(child) !== 'nmod:poss' && casesOf(view, child.index).length === 0
        ? carrierAt(view, child.index)
        : null
    return carrier !== null && ACTING.has(carrier.entity.type) ? [carrier] : []
  })
  return distinct(found)
}
