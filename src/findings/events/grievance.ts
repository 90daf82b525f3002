import type { Token } from '../../language/layers.js'
import { relation } from '../../language/tree.js'
import { casesOf, isBareIn, obliques } from '../cases.js'
import { isNegated } from '../outlook.js'
import { ACTING, distinct, participants } from '../participants.js'
import { objectOf } from '../predicate.js'
import { childBy, childrenBy, isRelative, type Carrier, type TreeView } from '../tree-view.js'
import { behind, madeBy, namedIn, provoking, quarrelling, wordsAround } from './around.js'
import type { EventLexicon } from './event-lexicon.js'
import { confronted, type Way } from './facing.js'
import { askedOf } from './protest-targets.js'
import { fits } from './word-class.js'

/** Against whom a protest goes by what it is to bring about, what it is over, and what brought it about. */
export function protestedTo(
  view: TreeView,
  lexicon: EventLexicon,
  heads: readonly number[],
  own: readonly Carrier[]
): Carrier[] {
  const above = joinedTo(view, heads)
  const around = wordsAround(view, heads)
  for (const way of WAYS) {
    const found = distinct(
      way(view, lexicon, way === pressed ? [...around.filter(token => !isApart(view, token)), ...above] : around)
    )
    const others = found.filter(
      one =>
        !own.some(({ entity }) => entity.id === one.entity.id) &&
        (!LOOSE.has(way) || fits(view, lexicon, one.mention.head, POWERS))
    )
    if (others.length > 0) return others
  }
  return []
}

/** Whether a verb heads a clause of time or cause with a subject of its own. */
function isApart(view: TreeView, { index, deprel }: Token): boolean {
  return deprel.startsWith('advcl') && childBy(view, index, 'nsubj', 'nsubj:pass') !== null
}

/** The verbs that one subject shares with the protest: `defied a ban by the ministry and marched`, `marched, blaming the ministry`. */
function joinedTo(view: TreeView, heads: readonly number[]): Token[] {
  return heads.flatMap(head => {
    const token = view.tokens[head]
    const first = token !== undefined && relation(token) === 'conj' ? [token.head] : []
    const joined = [...first, ...(view.conjuncts[head] ?? [])].flatMap(index => view.tokens[index] ?? [])
    return joined.filter(
      ({ index, upos }) => upos === 'VERB' && (index < head || childBy(view, index, 'nsubj') === null)
    )
  })
}

/** `to press the ministry to act`, `demanding that the mayor resign`, `accusing the ministry of neglect`. */
const pressed: Way = (view, lexicon, around) =>
  around
    .filter(verb => (verb.upos === 'VERB' || verb.xpos === 'VB') && fits(view, lexicon, verb.index, ['pressing']))
    .filter(({ index }) => !isNegated(view, index))
    .flatMap(verb => {
      const subject = askedOf(view, lexicon, verb)
      const object = objectOf(view, verb.index)
      const asked = [subject, object].flatMap(word =>
        word === null ? [] : participants(view, word, ACTING, lexicon.belonging)
      )
      if (asked.length > 0) return asked
      const phrases = [...obliques(view, verb.index, [...lexicon.pressings]), ...demandedFrom(view, lexicon, object)]
      const named = distinct(phrases.flatMap(({ index }) => participants(view, index, ACTING, lexicon.belonging)))
      return named.length > 0 || lexicon.wants.has(verb.lemma) ? named : namedIn(view, lexicon, object, true)
    })

/** `pressed their demands for more pay from the ministry`: from whom what a demand is for would have to come. */
function demandedFrom(view: TreeView, lexicon: EventLexicon, object: number | null): Token[] {
  if (object === null || !fits(view, lexicon, object, ['pleas'])) return []
  const wanted = obliques(view, object, ['for'])
  return [object, ...wanted.map(({ index }) => index)].flatMap(head => obliques(view, head, ['from', 'on', 'to']))
}

/** `over wages owed by the ministry`, `in revenge for fines levied by the council`, `at cuts by the ministry`. */
const over: Way = (view, lexicon, around) =>
  around
    .filter(
      ({ index, upos }) =>
        upos === 'NOUN' &&
        (casesOf(view, index).some(word => lexicon.occasioned.has(word)) || isProtestedOf(view, index)) &&
        !fits(view, lexicon, index, ['backing'])
    )
    .flatMap(noun => {
      const made = [...madeBy(view, lexicon, noun.index), ...promisers(view, lexicon, noun)]
      if (made.length > 0) return distinct(made)
      if (!fits(view, lexicon, noun.index, ['grievance'])) return []
      const by = behind(view, lexicon, noun, ['by'])
      return by.length > 0 ? by : namedIn(view, lexicon, noun.index, true)
    })

/** `in protest of the refusal`: what is protested against, and nobody's protest. */
function isProtestedOf(view: TreeView, noun: number): boolean {
  const above = view.tokens[view.tokens[noun]?.head ?? -1]
  return above?.lemma === 'protest' && isBareIn(view, above) && casesOf(view, noun).includes('of')
}

/** `over arrears that the ministry has promised to pay`. */
function promisers(view: TreeView, lexicon: EventLexicon, { index }: Token): Carrier[] {
  const clauses = childrenBy(view, index, 'acl').filter(({ deprel }) => deprel === 'acl:relcl')
  const subjects = clauses.flatMap(clause => childrenBy(view, clause.index, 'nsubj')).filter(word => !isRelative(word))
  return subjects.flatMap(subject => participants(view, subject.index, ACTING, lexicon.belonging))
}

/** `in defiance of the ministry`, `a rebuke to the cabinet`, `the largest turnout against the ministry`. */
const defied: Way = (view, lexicon, around) =>
  around
    .filter(({ upos }) => upos === 'NOUN')
    .flatMap(noun => {
      if (fits(view, lexicon, noun.index, ['defiance'])) return behind(view, lexicon, noun, [...lexicon.defyings])
      const against = casesOf(view, noun.index).some(word => lexicon.opposed.has(word))
      return against ? [] : behind(view, lexicon, noun, ['against'])
    })

/** `in front of parliament`, `before the ministry`. */
const before: Way = (view, lexicon, around) =>
  around.flatMap(token => {
    if (token.lemma === 'front' && casesOf(view, token.index).includes('in'))
      return behind(view, lexicon, token, ['of'])
    const opposite = casesOf(view, token.index).some(word => lexicon.frontings.has(word))
    return opposite ? participants(view, token.index, ACTING, lexicon.belonging) : []
  })

/** Words that open the clause of what made people protest. */
const AFTER: ReadonlySet<string> = new Set(['after', 'because', 'since'])

/** `after the firm sacked an inspector`, `as pay talks with the ministry stalled`. */
const provoked: Way = (view, lexicon, around) => {
  const stalled = around
    .filter(({ index, deprel }) => deprel.startsWith('advcl') && fits(view, lexicon, index, ['stalling']))
    .flatMap(({ index }) => childrenBy(view, index, 'nsubj'))
    .flatMap(subject => behind(view, lexicon, subject, ['with', 'by']))
  if (stalled.length > 0) return stalled
  const awaited = provoking(view, lexicon, around, ['any'], lexicon.waitings)
  return awaited.length > 0 ? awaited : provoking(view, lexicon, around, ['wronging'], AFTER)
}

const WAYS: readonly Way[] = [pressed, confronted, quarrelling, defied, over, before, provoked]

/** Ways that lead to anybody whom the words around name: only those who have power over others are protested against. */
const LOOSE: ReadonlySet<Way> = new Set([pressed, quarrelling, provoked])
const POWERS = ['state', 'government', 'organisation', 'armed', 'official']
