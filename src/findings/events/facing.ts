import type { EntityType } from '../../record/index.js'
import type { Chain, Token } from '../../language/layers.js'
import { casesOf, obliques } from '../cases.js'
import { ACTING, ACTING_OR_PLACE, distinct, namedWithin, ownerOf, participants } from '../participants.js'
import { objectOf } from '../predicate.js'
import { childBy, childrenBy, isRelative, type Carrier, type TreeView } from '../tree-view.js'
import { behind, madeBy, namedIn, provoking, quarrelling, wordsAround } from './around.js'
import type { EventLexicon } from './event-lexicon.js'
import { fits } from './word-class.js'

/** One way to find the other side of an act by the words around it. */
export type Way = (view: TreeView, lexicon: EventLexicon, around: readonly Token[]) => Carrier[]

/** Those whom forces are moved to face, and those at whose border or before whose eyes they stand. */
export function facedBy(
  view: TreeView,
  lexicon: EventLexicon,
  heads: readonly number[],
  own: readonly Carrier[]
): Carrier[] {
  return firstOf(view, lexicon, heads, own, [confronted, bordering, beyond, addressed])
}

/** Those whose deeds a move of forces answers or forestalls. */
export function answeredBy(
  view: TreeView,
  lexicon: EventLexicon,
  heads: readonly number[],
  own: readonly Carrier[]
): Carrier[] {
  return firstOf(view, lexicon, heads, own, [quarrelling, menacing, threatening])
}

function firstOf(
  view: TreeView,
  lexicon: EventLexicon,
  heads: readonly number[],
  own: readonly Carrier[],
  ways: readonly Way[]
): Carrier[] {
  const around = wordsAround(view, heads)
  for (const way of ways) {
    const found = distinct(way(view, lexicon, around)).filter(({ entity }) => !own.some(one => isOneOf(entity, one)))
    if (found.length > 0) return found
  }
  return []
}

/** Whether somebody is one of those who move, or the state that is theirs. */
function isOneOf(entity: Chain, { entity: own }: Carrier): boolean {
  const home = entity.type === 'state' && entity.country !== null && entity.country === own.country
  return entity.id === own.id || home
}

/** Those who are watched because they may do harm. */
const FOES = ['armed', 'force', 'state', 'crowd', 'weapon', 'march', 'rally']

/** `to face the raiders`, `to shadow Ormian planes`, `to guard against attacks by rebels`. */
export const confronted: Way = (view, lexicon, around) =>
  around
    .filter(({ index, xpos, upos }) => (upos === 'VERB' || xpos === 'VB') && ['VB', 'VBG'].includes(xpos) && index > 0)
    .flatMap(verb => {
      if (fits(view, lexicon, verb.index, [isApart(view, lexicon, verb) ? 'facing apart' : 'facing']))
        return namedIn(view, lexicon, objectOf(view, verb.index))
      if (fits(view, lexicon, verb.index, ['watching'])) {
        const watched = objectOf(view, verb.index)
        return fits(view, lexicon, watched, FOES) ? namedIn(view, lexicon, watched) : []
      }
      if (!fits(view, lexicon, verb.index, ['guarding'])) return []
      const phrases = ['against', 'from'].flatMap(word => obliques(view, verb.index, [word]))
      return phrases.flatMap(({ index }) => namedIn(view, lexicon, index))
    })

/** `to drive back the rebels`, `to keep boats out of its waters`. */
function isApart(view: TreeView, { apart }: EventLexicon, { index }: Token): boolean {
  const words = childrenBy(view, index, 'compound:prt', 'advmod').map(({ text }) => text.toLowerCase())
  const cases = childrenBy(view, index, 'obl').flatMap(phrase => casesOf(view, phrase.index))
  return [...words, ...cases.filter(word => word !== 'at' && word !== 'up')].some(word => apart.has(word))
}

/** `along the border with Ormia`, `at the Ormian frontier`. */
const bordering: Way = (view, lexicon, around) =>
  around
    .filter(({ index, upos }) => upos === 'NOUN' && fits(view, lexicon, index, ['frontier']))
    .flatMap(noun => {
      const across = behind(view, lexicon, noun, ['with'])
      if (across.length > 0) return across
      const owner = ownerOf(view, noun.index, STATES)
      return owner === null ? [] : [owner]
    })

/** Those who have borders and coasts. */
const STATES: ReadonlySet<EntityType> = new Set<EntityType>(['state', 'government', 'armed-group'])
/** Prepositions for standing before somebody. */
const OPPOSITE: ReadonlySet<string> = new Set(['opposite', 'facing', 'against'])
/** Participles of what somebody looks at. */
const FACING: ReadonlySet<string> = new Set(['face', 'overlook', 'front'])

/** `on the hills facing Ormia`, `over a block claimed by Ormia`, `a mile from Ormia`. */
const beyond: Way = (view, lexicon, around) =>
  around.flatMap(token => {
    if (FACING.has(token.lemma)) return participants(view, objectOf(view, token.index), STATES, lexicon.belonging)
    if (fits(view, lexicon, token.index, ['contested', 'occupied'])) return claimants(view, lexicon, token)
    const from = token.upos === 'NOUN' && fits(view, lexicon, token.index, ['distance']) ? ['from'] : []
    const across = behind(view, lexicon, token, from).filter(({ entity }) => STATES.has(entity.type))
    const opposite = casesOf(view, token.index).some(word => OPPOSITE.has(word))
    return opposite ? participants(view, token.index, STATES, lexicon.belonging) : across
  })

/** `claimed by Ormia`, `disputed with Ormia`, `that Ormia also claims`. */
function claimants(view: TreeView, lexicon: EventLexicon, verb: Token): Carrier[] {
  const phrases = (word: string): number[] => obliques(view, verb.index, [word]).map(({ index }) => index)
  const named =
    verb.xpos === 'VBN' ? [...phrases('by'), ...phrases('with')] : rivals(view, lexicon, verb, phrases('with'))
  return distinct(named.flatMap(index => participants(view, index, STATES, lexicon.belonging)))
}

/** `which it disputes with Ormia`, `that Ormia also claims`. */
function rivals(view: TreeView, lexicon: EventLexicon, verb: Token, others: readonly number[]): readonly number[] {
  if (!fits(view, lexicon, verb.index, ['contested']) || others.length > 0) return others
  const subject = verb.deprel === 'acl:relcl' ? childBy(view, verb.index, 'nsubj') : null
  return subject === null || isRelative(subject) ? [] : [subject.index]
}

/** `in what he called a warning to Ormia`, `a show of force aimed at Ormia`. */
const addressed: Way = (view, lexicon, around) =>
  around.flatMap(token => {
    if (token.upos === 'NOUN' && fits(view, lexicon, token.index, ['signal'])) return answering(view, lexicon, token)
    const aimed = token.xpos === 'VBN' && fits(view, lexicon, token.index, ['aimed'])
    return aimed
      ? obliques(view, token.index, ['at', 'against', 'on']).flatMap(({ index }) =>
          participants(view, index, ACTING_OR_PLACE, lexicon.belonging)
        )
      : []
  })

/** `a warning to Ormia`, `in answer to Ormian flights`. */
function answering(view: TreeView, lexicon: EventLexicon, noun: Token): Carrier[] {
  const named = behind(view, lexicon, noun, ['to', 'for', 'against'], ACTING_OR_PLACE)
  const deeds = named.length > 0 ? [] : obliques(view, noun.index, ['to'])
  return [...named, ...deeds.flatMap(({ index }) => namedIn(view, lexicon, index, true))]
}

/** `ahead of a march by the opposition`, `for fear of an attack by rebels`, `for fear that rebels might attack`. */
const menacing: Way = (view, lexicon, around) =>
  [...around, ...around.flatMap(token => feared(view, lexicon, token))]
    .filter(({ upos }) => upos === 'NOUN')
    .flatMap(noun => {
      if (fits(view, lexicon, noun.index, ['fear'])) {
        const clause = childrenBy(view, noun.index, 'acl', 'ccomp').find(child => child.xpos !== 'VBN')
        const subject = clause === undefined ? null : childBy(view, clause.index, 'nsubj')
        if (subject !== null) return namedIn(view, lexicon, subject.index, true)
      }
      return fits(view, lexicon, noun.index, ['menace']) ? doersOf(view, lexicon, noun) : []
    })

/** `fearing rocket fire from the hills`. */
function feared(view: TreeView, lexicon: EventLexicon, { index, xpos }: Token): Token[] {
  return xpos === 'VBG' && fits(view, lexicon, index, ['fear']) ? childrenBy(view, index, 'obj') : []
}

/** Whose a deed is: `a march by the opposition`, `an Ormian raid`, `a march that the opposition plans`. */
function doersOf(view: TreeView, lexicon: EventLexicon, noun: Token): Carrier[] {
  const made = madeBy(view, lexicon, noun.index)
  if (made.length > 0) return made
  const own = namedWithin(view, noun.index, ACTING, true)
  const of = own === null ? behind(view, lexicon, noun, ['of', 'by']) : [own]
  if (of.length > 0) return of
  const strayed = childrenBy(view, noun.index, 'acl').flatMap(clause => childrenBy(view, clause.index, 'nsubj'))
  return strayed.flatMap(({ index }) => participants(view, index, ACTING, lexicon.belonging))
}

/** `as rebels neared the town`, `in case residents block the road`. */
const threatening: Way = (view, lexicon, around) => provoking(view, lexicon, around, ['menacing'])
