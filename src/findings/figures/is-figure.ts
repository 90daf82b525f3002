import type { Span, Statement } from '../../record/index.js'
import type { Token } from '../../language/layers.js'
import { toSpan } from '../../language/surface.js'
import { relation } from '../../language/tree.js'
import { childrenBy } from '../tree-view.js'
import { figureKind } from './figure-kind.js'
import type { Site } from './site.js'

/** Up to here a number may only refer to actors that the text has brought in. */
const SMALL = 12
/** How many conjunctions may lie between a counted phrase and the first that it is joined to. */
const CHAIN = 4

/**
 * Whether a quantity says how many or how much, rather than referring to what is known (`the two ministers`), counting
 * ways and sides, or standing for an article (`one report`).
 */
export function isFigure(site: Site): boolean {
  const { quantity, words } = site
  if (quantity.kind !== 'count' || quantity.unit === 'strength') return true
  const value = quantity.value ?? quantity.max ?? Infinity
  if (isCompound(site)) return value > 1
  if (value > SMALL || quantity.bound === 'at-least' || quantity.bound === 'at-most') return true
  if (words.trivialUnits.has(quantity.unit) || isKnown(site)) return false
  return value > 1 || words.people.has(quantity.unit)
}

/** `the 12-man crew`: a size that a hyphen joins to its noun tells it, whatever stands before; `a one-man show` does not. */
function isCompound({ document, quantity }: Site): boolean {
  const [first, dash, last] = [quantity.first, quantity.first + 1, quantity.last - 1].map(i => document.tokens[i])
  return last?.index === quantity.first + 2 && dash?.start === first?.end && /^[-‐‑]$/u.test(dash?.text ?? '')
}

/**
 * A determiner shows that a small number only points back; not where it makes the number a total (`all 11 charges`, `four
 * of the nine suspects`) or brings people in as somebody's (`their three sons`), nor where the number is a toll (`the four killed`).
 */
function isKnown(site: Site): boolean {
  const determiners = determinersOf(site)
  if (!determiners.some(word => site.words.definite.has(word))) return false
  const people = site.words.people.has(site.quantity.unit)
  if (people && determiners.some(word => site.words.possessive.has(word))) return false
  if (determiners.some(word => site.words.totals.has(word)) || isWhole(site)) return false
  const kind = figureKind(site)
  return kind === undefined || kind === 'troops'
}

/** `four of the nine suspects`: what some are taken of is a total; one is taken of known things, and of two people. */
function isWhole({ document, quantity, words }: Site): boolean {
  const article = ['DET', 'PRON'].includes(document.tokens[quantity.first - 1]?.upos ?? '') ? 1 : 0
  const [part, of] = [2, 1].map(back => document.tokens[quantity.first - article - back])
  if (part?.upos !== 'NUM' || of?.lemma !== 'of') return false
  return part.lemma !== 'one' || (words.people.has(quantity.unit) && quantity.value !== 2)
}

/** Determiners of the counted noun and right before the number, in lower case. */
function determinersOf({ document, view, quantity, head }: Site): string[] {
  const before = document.tokens[quantity.first - 1]
  const own = childrenBy(view, head.index, 'det', 'nmod:poss').filter(child => child.index < quantity.first)
  const all = before?.sentence === head.sentence ? [before, ...own] : own
  return all.map(token => token.text.toLowerCase())
}

/**
 * `two officials told reporters`: a small number that only says how many speak; not one inside their description (`voters
 * in two districts said`).
 */
export function namesSource(site: Site, statements: readonly Statement[]): boolean {
  const { document, quantity } = site
  if (quantity.kind !== 'count' || quantity.bound !== 'exact' || (quantity.value ?? Infinity) > SMALL) return false
  const { start, end, field } = toSpan(document.surface, quantity.start, quantity.end)
  const above = describedBy(site)
  const noun = above === null ? null : toSpan(document.surface, above.start, above.end)
  const holds = (x: Span, from: number, to: number): boolean => x.field === field && x.start <= from && x.end >= to
  return statements.some(s =>
    s.source.some(x => holds(x, start, end) && (noun === null || !holds(x, noun.start, noun.end)))
  )
}

/** The noun that the counted phrase, or what it is joined to, describes by a preposition. */
function describedBy({ document, head }: Site): Token | null {
  let at = head
  for (let i = 0; i < CHAIN && relation(at) === 'conj'; i++) at = document.tokens[at.head] ?? at
  return relation(at) === 'nmod' ? (document.tokens[at.head] ?? null) : null
}
