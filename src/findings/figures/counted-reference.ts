import type { EntityType, Reference } from '../../record/index.js'
import type { Token } from '../../language/layers.js'
import { relation } from '../../language/tree.js'
import { toSpan } from '../../language/surface.js'
import { carrierAt } from '../participants.js'
import { casesOf } from '../cases.js'
import { childBy, childrenBy, type Carrier, type TreeView } from '../tree-view.js'
import type { Site } from './site.js'

const PLACES: ReadonlySet<EntityType> = new Set<EntityType>(['place', 'state', 'facility'])
/** Longest phrase that is given as words alone, in tokens. */
const LONGEST = 20

/** Whose or what is counted: the entity of the counted phrase, of what it is part of, or of the subject that changes. */
export function countedReference(site: Site): Reference | null {
  const { view, head, quantity } = site
  const own = head.upos === 'NUM' ? null : carrierAt(view, head.index)
  if (own !== null) return referenceTo(site, own)
  for (const child of childrenBy(view, head.index, 'nmod', 'compound', 'amod')) {
    const marked = child.deprel === 'nmod'
    if (isTimed(site, child) || (marked && !casesOf(view, child.index).includes('of'))) continue
    const carrier = carrierAt(view, child.index)
    if (carrier !== null && quantity.kind !== 'money') return referenceTo(site, carrier)
    if (marked) return { entity: carrier?.entity.id ?? null, span: phrase(view, child) }
  }
  const whole = measured(site)
  if (whole !== null) return whole
  return quantity.unitToken === null || quantity.kind === 'percent' ? subjectOf(site) : null
}

function isTimed({ timeAt }: Site, token: Token): boolean {
  return timeAt.has(token.index)
}

/** `a turnout of 61 percent`: the noun that the amount measures; `the number of troops to 300`: the noun it counts. */
function measured({ view, document, head, quantity }: Site): Reference | null {
  const noun = view.tokens[head.head]
  if (noun?.upos !== 'NOUN' || relation(head) !== 'nmod') return null
  if (noun.lemma.toLowerCase() !== quantity.unit && !casesOf(view, head.index).includes('of')) return null
  const carrier = carrierAt(view, noun.index)
  return carrier === null
    ? { entity: null, span: toSpan(document.surface, noun.start, noun.end) }
    : referenceTo({ document }, carrier)
}

/** What a number without a noun counts: the subject of its predicate (`troops could fall to 3,000`). */
function subjectOf({ view, predicate, head, document, quantity }: Site): Reference | null {
  const subject = predicate === null ? null : childBy(view, predicate.index, 'nsubj', 'nsubj:pass')
  if (subject === null || subject.upos === 'PRON') return null
  const victims = quantity.kind === 'count' && relation(head) === 'obj'
  if (victims || (subject.index >= quantity.first && subject.index < quantity.last)) return null
  const carrier = carrierAt(view, subject.index)
  if (carrier !== null) return referenceTo({ document }, carrier)
  return { entity: null, span: phrase(view, subject) }
}

/** Where the counted things are: a place in the phrase itself, else one beside its predicate. */
export function placeOf(site: Site): Reference | null {
  const { view, head, predicate, words } = site
  const near = [...childrenBy(view, head.index, 'nmod', 'obl')]
  const beside = predicate === null ? [] : childrenBy(view, predicate.index, 'obl', 'nmod')
  for (const child of [...near, ...inReach(site, beside)]) {
    if (!casesOf(view, child.index).some(word => words.locative.has(word))) continue
    const carrier = carrierAt(view, child.index)
    if (carrier !== null && PLACES.has(carrier.entity.type)) return referenceTo(site, carrier)
  }
  return null
}

/**
 * The phrases beside a predicate in the order in which they may place a figure: before the next figure, before the first
 * figure, after the last.
 *
 *     9,000 troops in Poland and 1,500 in Hungary
 *     ^^^^^^^^^^^^^^^^^^^^^^     ^^^^^^^^^^^^^^^^
 */
function inReach({ document, quantity }: Site, phrases: readonly Token[]): Token[] {
  const sentence = document.tokens[quantity.first]?.sentence
  const others = document.quantities.filter(q => document.tokens[q.first]?.sentence === sentence)
  const [first, last] = [others[0]?.first ?? quantity.first, others.at(-1)?.first ?? quantity.first]
  const next = others.find(q => q.first > quantity.first)?.first ?? Infinity
  const own = phrases.filter(t => t.index > quantity.first && t.index < next)
  return [...own, ...phrases.filter(t => t.index < first), ...phrases.filter(t => t.index > last)]
}

function referenceTo({ document }: Pick<Site, 'document'>, { entity, mention }: Carrier): Reference {
  return { entity: entity.id, span: toSpan(document.surface, mention.start, mention.end) }
}

/** The words of a phrase without its preposition; its head alone where the phrase is very long. */
function phrase(view: TreeView, head: Token): Reference['span'] {
  let first = view.first[head.index] ?? head.index
  let last = view.conjuncts[head.index]?.[0] ?? view.last[head.index] ?? head.index + 1
  while (last > head.index + 1 && ['CCONJ', 'PUNCT', 'DET', 'NUM', 'ADJ'].includes(view.tokens[last - 1]?.upos ?? ''))
    last--
  while (first < head.index && relation(view.tokens[first] ?? head) === 'case') first++
  const range = last - first > LONGEST ? { first: head.index, last: head.index + 1 } : { first, last }
  const [start, end] = [view.tokens[range.first]?.start ?? head.start, view.tokens[range.last - 1]?.end ?? head.end]
  return toSpan(view.document.surface, start, end)
}
