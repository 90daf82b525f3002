import type { Act, EventStatus, PloverType, Span, Statement } from '../../record/index.js'
import { areFarApart, areTwoCounts, isOneFate, mayCountTheSame, numbersAgree } from './figure-pair.js'
import { likeDeeds } from './deeds.js'
import type { Likeness } from './item-vectors.js'
import { isRightAndDeed } from './entitled.js'
import type { Item } from './item.js'
import { isOneQuotation } from './one-quotation.js'
import { partyOf } from './party-of.js'
import type { Kinship } from './principals.js'
import { isLeftOpen } from './left-open.js'
import { mayBeSameTime } from './same-time.js'
import type { WordClasses } from './word-classes.js'

/** Least score of two findings that are taken to say the same. */
export const LINK = 0.4

/** What it adds or takes that the same, a related, an unnamed or another party is behind both. */
const BEHIND: Readonly<Record<Kinship, number>> = { same: 0.08, side: 0.03, unnamed: 0.08, open: -0.06, other: -0.2 }

/** What it adds where the party in common is behind little else in the story. */
const RARE = 0.15

/**
 * Score of a statement and an act in much the same words of one article: enough to link, but what other articles say
 * of either comes first.
 */
const SAME_WORDS = 0.45

/** What it takes that both stand in the body of one article. */
const TOLD_TWICE = 0.3

/** Score of two statements that quote the same words: whatever else each of them quotes, they report one saying. */
const ONE_QUOTATION = 0.7

/** Least likeness of what is said itself: who says it alone makes no two statements one. */
const LEAST = 0.15

/** What it adds that one answers what the other leaves open: the words of question and answer are seldom alike. */
const ANSWER = 0.35

/** What it adds or takes that a statement tells of the act that it is compared with, or of another. */
const DEED = { same: 0.1, other: -0.25, unknown: 0 }

/** What it adds that two figures count people whom one thing befell: the dead, the arrested. */
const FATE = 0.1

/** Likeness from which two speakers say, or one denies, the same thing. */
const ECHO = 0.7

/** Likeness of words below which two quotations are not of one saying. */
const SHARED = 0.35

/** Likeness of words from which two acts are told in like words. */
const ALIKE_WORDS = 0.2

/** Types that coders and reporters exchange for one act. */
const ALIKE: readonly ReadonlySet<PloverType>[] = [
  new Set(['RETREAT', 'CONCEDE']),
  new Set(['ACCUSE', 'REJECT', 'THREATEN']),
  new Set(['ASSAULT', 'COERCE']),
  new Set(['AGREE', 'CONSULT', 'COOPERATE', 'REQUEST']),
  new Set(['AID', 'SUPPORT', 'MOBILIZE'])
]

/**
 * Score of two findings to be reports of one thing, from how alike they are and from what their
 * kinds say; null where they cannot be. Weights are set by hand with development reports in view: what is alike decides, the rest moves it by a
 * quarter of the scale at most.
 */
export function pairScore(a: Item, b: Item, alike: Likeness, units: WordClasses): number | null {
  if ((a.kind === 'figure') !== (b.kind === 'figure')) return null
  if (a.order === b.order && sameWords(a, b)) return a.kind === b.kind && a.kind !== 'statement' ? null : SAME_WORDS
  const behind = partyOf(a, b)
  if (isOneQuotation(a, b, behind)) return ONE_QUOTATION
  const answers = settles(a, b, behind) || settles(b, a, behind)
  if (isRightAndDeed(a, b)) return null
  const like = isOneConcern(a, b, behind) ? { ...alike, said: Math.max(alike.said, alike.condition) } : alike
  if (like.said < LEAST && !answers) return 0
  const rare = behind === 'same' ? RARE * like.rare : 0
  const told = toldTwice(a, b) ? TOLD_TWICE : 0
  const moved = like.said + BEHIND[behind] + rare - told
  return answers && a.kind !== b.kind
    ? crossScore(a, b, moved) + ANSWER
    : kindScore(a, b, { moved, like, behind, units })
}

/** What the score of two findings is moved by, and what their kinds ask for. */
interface Moved {
  readonly moved: number
  readonly like: Likeness
  readonly behind: Kinship
  readonly units: WordClasses
}

function kindScore(a: Item, b: Item, { moved, like, behind, units }: Moved): number | null {
  if (a.kind === 'figure' && b.kind === 'figure') return figureScore(a, b, moved, units)
  if (a.kind === 'event' && b.kind === 'event') return eventScore(a, b, moved, like)
  if (a.kind === 'statement' && b.kind === 'statement') return statementScore(a.finding, b.finding, moved, like, behind)
  return a.kind === b.kind ? moved : crossScore(a, b, moved)
}

/** Two kinds tell of one thing a little less often; of one act, or of another, they tell by the deeds they name. */
function crossScore(a: Item, b: Item, moved: number): number {
  return moved - 0.05 + DEED[likeDeeds(a.deeds, b.deeds)]
}

/** What a body says twice is mostly two things; headline, standfirst and caption tell again what the body tells. */
function toldTwice(a: Item, b: Item): boolean {
  return a.order === b.order && a.finding.segment === 'body' && b.finding.segment === 'body'
}

function figureScore(
  a: Item & { kind: 'figure' },
  b: Item & { kind: 'figure' },
  moved: number,
  units: WordClasses
): number | null {
  if (!mayCountTheSame(a.finding, b.finding, units)) return null
  if (areFarApart(a.finding, b.finding)) return null
  if (a.order === b.order && a.text === b.text && areTwoCounts(a.finding, b.finding, a.text)) return null
  return moved + (isOneFate(a.finding, b.finding) ? FATE : 0) + (numbersAgree(a.finding, b.finding) ? 0.3 : 0)
}

/**
 * A war has many attacks: two acts of one kind are one act only where those acted on, or the words, are alike too. What
 * is told as done is what was told as possible only where the words are alike: a right to ask is no request.
 */
function eventScore(
  a: Item & { kind: 'event' },
  b: Item & { kind: 'event' },
  moved: number,
  like: Likeness
): number | null {
  if (!mayBeSameTime(a.finding.when, b.finding.when)) return null
  const met = a.recipients.some(id => b.recipients.includes(id))
  const apart = !met && a.recipients.length > 0 && b.recipients.length > 0
  const alike = met || like.words >= ALIKE_WORDS
  const real = isOnlyPossible(a.finding.status) === isOnlyPossible(b.finding.status)
  if (!real && like.words < SHARED) return 0
  const shifts = [met ? 0.08 : 0, apart ? -0.08 : 0, alike ? 0 : -0.1, real ? 0 : -0.08]
  return shifts.reduce((sum, shift) => sum + shift, moved + typeShift(a.finding.type, b.finding.type))
}

function isOnlyPossible(status: EventStatus): boolean {
  return status === 'possible' || status === 'conditional'
}

function typeShift(a: PloverType, b: PloverType): number {
  if (a === b) return 0.1
  return ALIKE.some(group => group.has(a) && group.has(b)) ? 0.03 : -0.12
}

/** Acts that take a stand towards a thing, where the others tell of it. */
const STANDS: ReadonlySet<Act> = new Set<Act>([
  'accuse',
  'criticise',
  'praise',
  'warn',
  'threaten',
  'request',
  'propose',
  'express-concern'
])

/**
 * Two quotations of one saying share words; what one tells and another takes a stand on are two things, and so, more
 * often than not, are the words of somebody named and of sources that are not.
 */
function statementScore(a: Statement, b: Statement, moved: number, like: Likeness, behind: Kinship): number | null {
  if (behind === 'other' && like.said < ECHO) return null
  const quoted = a.quotation === 'direct' && b.quotation === 'direct' && like.words < SHARED ? -0.15 : 0
  const stands = behind !== 'same' && STANDS.has(a.act) !== STANDS.has(b.act) ? -0.08 : 0
  const oneNamed = behind === 'open' ? -0.09 : 0
  return moved + quoted + stands + oneNamed
}

/** Whether two statements of one speaker may be about one thing that he fears, and would answer. */
function isOneConcern(a: Item, b: Item, behind: Kinship): boolean {
  if (a.kind !== 'statement' || b.kind !== 'statement' || behind !== 'same') return false
  return (a.condition.length > 0 && FEARS.has(b.finding.act)) || (b.condition.length > 0 && FEARS.has(a.finding.act))
}

/** Acts by which a speaker is against a thing. */
const FEARS: ReadonlySet<Act> = new Set<Act>(['express-concern', 'warn', 'criticise', 'threaten'])

/** Whether `told` tells as done what `asked` left open: the same side would not say whether it does such a thing. */
function settles(asked: Item, told: Item, behind: Kinship): boolean {
  const related = behind === 'same' || behind === 'side'
  const topic = told.deed !== null && asked.terms.includes(told.deed)
  return isLeftOpen(asked) && related && topic && told.kind === 'event' && told.finding.status === 'occurred'
}

/** Whether two findings of one article stand in much the same words (character F1 of .6). */
function sameWords(a: Item, b: Item): boolean {
  const [x, y] = [a.span, b.span]
  const shared = x.field === y.field ? Math.min(x.end, y.end) - Math.max(x.start, y.start) : 0
  return (2 * shared) / (length(x) + length(y)) >= 0.6
}

function length(span: Span): number {
  return span.end - span.start
}
