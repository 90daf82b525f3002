import type { FigureKind } from '../../record/index.js'
import type { Token } from '../../language/layers.js'
import { relation } from '../../language/tree.js'
import { childBy, childrenBy } from '../tree-view.js'
import type { KindWords } from './figure-words.js'
import type { Site } from './site.js'

/** How many conjunctions may lie between a figure and the argument that it is part of: `nine men and three women`. */
const CHAIN = 4

/**
 * What a figure counts where that is dead, wounded, missing, arrested, displaced, troops or money: by its unit (deaths), by
 * a word beside it (40 wounded), or by the verb that it suffers (killed nine soldiers). Undefined for anything else.
 */
export function figureKind(site: Site): FigureKind | undefined {
  if (site.quantity.kind === 'money') return 'money'
  if (site.quantity.kind !== 'count') return undefined
  const { kinds, troops } = site.words
  const found = kinds.find(kind => isOfKind(site, kind))
  return found?.kind ?? (troops.has(site.quantity.unit) ? 'troops' : undefined)
}

function isOfKind(site: Site, kind: KindWords): boolean {
  const { head, view, quantity } = site
  if (kind.units.has(quantity.unit) || kind.units.has(head.lemma)) return true
  if (isInState(head, site, kind)) return true
  const counted = countedBySum(site)
  if (counted !== null && (kind.states.has(counted.text.toLowerCase()) || isInState(counted, site, kind))) return true
  const last = view.tokens[quantity.last - 1]
  if (last !== undefined && last !== head && kind.states.has(last.text.toLowerCase())) return true
  if (kind.states.has(head.text.toLowerCase())) return true
  const part = wholeArgument(site)
  const verb = view.tokens[part.head]
  return verb !== undefined && suffers(part, verb, site, kind)
}

function isInState(noun: Token, site: Site, kind: KindWords): boolean {
  const beside = childrenBy(site.view, noun.index, 'amod', 'acl').filter(token => isPassiveForm(token, site))
  return beside.some(token => kind.states.has(token.text.toLowerCase()))
}

/** `the number of people killed rose to 41`: what the subject of the number's predicate counts. */
function countedBySum({ head, view, predicate, quantity }: Site): Token | null {
  if (predicate === null || relation(head) !== 'obl' || quantity.unitToken !== null) return null
  const sum = childBy(view, predicate.index, 'nsubj')
  return sum === null ? null : (childrenBy(view, sum.index, 'nmod').find(isCounted) ?? null)

  function isCounted(token: Token): boolean {
    return childrenBy(view, token.index, 'case').some(word => word.lemma === 'of')
  }
}

/** `people killed in the blast`, `wounded men`; not `men killing time`. */
function isPassiveForm(token: Token, { view }: Site): boolean {
  return token.upos === 'ADJ' || (token.xpos !== 'VBG' && childBy(view, token.index, 'obj') === null)
}

/** The first of the phrases that `and` joins, or the one of which this is a part, whose place in the clause all share. */
function wholeArgument({ head, view }: Site): Token {
  let at = head
  for (let i = 0; i < CHAIN && (relation(at) === 'conj' || isIncluded(view, at)); i++) at = view.tokens[at.head] ?? at
  return at
}

/** `12 people, including four children, died`. */
function isIncluded(view: Site['view'], token: Token): boolean {
  const included = childrenBy(view, token.index, 'case', 'mark').some(word => word.lemma === 'include')
  return included && ['NOUN', 'PROPN', 'NUM'].includes(view.tokens[token.head]?.upos ?? '')
}

function suffers(part: Token, verb: Token, { view }: Site, kind: KindWords): boolean {
  const end = resultOf(verb, view)
  if (end !== null && part.index < verb.index === (part.deprel === 'nsubj:pass')) return kind.states.has(end)
  if (part.deprel === 'nsubj:pass') return kind.states.has(verb.text.toLowerCase()) || kind.patientOf.has(verb.lemma)
  if (relation(part) === 'obj') return kind.patientOf.has(verb.lemma)
  if (relation(part) !== 'nsubj') return false
  if (isBareState(verb, view)) return kind.states.has(verb.text.toLowerCase())
  const copula = childrenBy(view, verb.index, 'cop', 'aux').some(word => word.lemma === 'be')
  return kind.subjectOf.has(verb.lemma) || (copula && kind.states.has(verb.text.toLowerCase()))
}

/** `were shot dead`, `found him dead`: the state that a verb ends in, in lower case; null where none follows it. */
function resultOf(verb: Token, { tokens }: Site['view']): string | null {
  const next = tokens[verb.index + 1]
  return next?.upos === 'ADJ' && next.head === verb.index && relation(next) === 'xcomp' ? next.text.toLowerCase() : null
}

/** `of the 50 miners hurt in the blast`: a participle that the parser takes for a verb with a subject. */
function isBareState(verb: Token, view: Site['view']): boolean {
  const finite = ['VBD', 'VBZ', 'VBP', 'VBG'].includes(verb.xpos)
  return !finite && childBy(view, verb.index, 'obj', 'aux', 'cop') === null
}
