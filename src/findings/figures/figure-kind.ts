import type { FigureKind } from '../../record/index.js'
import type { Token } from '../../language/layers.js'
import { relation } from '../../language/tree.js'
import { casesOf } from '../cases.js'
import { childBy, childrenBy } from '../tree-view.js'
import type { KindWords } from './figure-words.js'
import type { Site } from './site.js'
import { suffers } from './suffers.js'
import { wholeArgument } from './whole-argument.js'

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
  if (kind.states.has(head.text.toLowerCase()) || isGraded(site, kind)) return true
  const part = wholeArgument(site)
  const verb = view.tokens[part.head]
  return isNamedState(part, site, kind) || (verb !== undefined && suffers(part, verb, site, kind))
}

/** `three of them critically`: how badly, where no verb follows that the adverb could be of. */
function isGraded({ view, quantity }: Site, kind: KindWords): boolean {
  const ofThem = view.tokens[quantity.last]?.lemma === 'of' && view.tokens[quantity.last + 1]?.upos === 'PRON'
  const at = quantity.last + (ofThem ? 2 : 0)
  const [degree, next] = [view.tokens[at], view.tokens[at + 1]]
  const ends = next === undefined || next.sentence !== degree?.sentence || CLOSING.has(next.upos)
  return ends && kind.degrees.has(degree?.text.toLowerCase() ?? '')
}

const CLOSING: ReadonlySet<string> = new Set(['PUNCT', 'CCONJ', 'SCONJ', 'ADP'])

/** `the dead were three women`, `among those killed were two sisters`, `the dead included four nurses`. */
function isNamedState(part: Token, { view }: Site, kind: KindWords): boolean {
  const verb = view.tokens[part.head]
  const includes = verb?.lemma === 'include' && relation(part) === 'obj'
  const own = childrenBy(view, part.index, 'nsubj', 'nmod', 'obl')
  const isSame = [part, ...own].some(word => childBy(view, word.index, 'cop') !== null)
  const named = (isSame ? own : includes ? childrenBy(view, verb.index, 'nsubj') : []).filter(
    word => word.index < part.index && (relation(word) === 'nsubj' || casesOf(view, word.index).includes('among'))
  )
  return named.some(word => {
    const states = [word, ...childrenBy(view, word.index, 'acl', 'amod')]
    return kind.units.has(word.lemma) || states.some(state => kind.states.has(state.text.toLowerCase()))
  })
}

function isInState(noun: Token, site: Site, kind: KindWords): boolean {
  const beside = childrenBy(site.view, noun.index, 'amod', 'acl').filter(token => isPassiveForm(token, site))
  return beside.some(token => kind.states.has(token.text.toLowerCase()))
}

/** `the number of people killed rose to 41`, `put the number of those killed at 41`: what a sum beside the number's predicate counts. */
function countedBySum({ head, view, predicate, quantity }: Site): Token | null {
  if (predicate === null || relation(head) !== 'obl' || quantity.unitToken !== null) return null
  const sums = childrenBy(view, predicate.index, 'nsubj', 'obj')
  return sums.flatMap(sum => childrenBy(view, sum.index, 'nmod')).find(isCounted) ?? null

  function isCounted(token: Token): boolean {
    return childrenBy(view, token.index, 'case').some(word => word.lemma === 'of')
  }
}

/** `people killed in the blast`, `wounded men`; not `men killing time`. */
function isPassiveForm(token: Token, { view }: Site): boolean {
  return token.upos === 'ADJ' || (token.xpos !== 'VBG' && childBy(view, token.index, 'obj') === null)
}
