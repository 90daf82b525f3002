import { spanOf, type Article, type Figure, type Reading, type Span, type Withdrawal } from '../../record/index.js'
import type { LineageMap } from '../lineage/lineage-map.js'
import { originName, type Origins } from '../lineage/origins.js'
import type { WordClasses } from '../points/word-classes.js'
import { correctionNotes, type NoteSentence } from './correction-notes.js'
import { speaksOf } from './figure-classes.js'
import { withdrawnNumbers, type NumberInNote } from './withdrawn-numbers.js'
import type { WithdrawalWords } from './withdrawal-words.js'

/** A figure that repeats a number to take it back, and the first of those figures that it takes back. */
export interface Repeated {
  readonly article: string
  readonly finding: string
  readonly of: { readonly article: string; readonly finding: string }
}

/** The figures of a story that were taken back, and those by which they were. */
export interface Withdrawals {
  readonly withdrawn: readonly Withdrawal[]
  readonly repeated: readonly Repeated[]
}

/** What finding withdrawals needs to know of a story. */
export interface WithdrawalContext {
  readonly lineages: LineageMap
  readonly origins: Origins
  readonly units: WordClasses
  readonly words: WithdrawalWords
}

interface Told {
  readonly order: number
  readonly article: Article
  readonly figure: Figure
}

/**
 * The figures that a later correction of the same outlet takes back, in its own reports and in those that have them from it. Of a
 * sentence that would fit figures of several values none is taken: it does not say which. The readings are in order of publication.
 */
export function withdrawalsOf(readings: readonly Reading[], context: WithdrawalContext): Withdrawals {
  const withdrawn = new Map<string, Withdrawal>()
  const repeated: Repeated[] = []
  const corrections = correctionsIn(readings, context.words)
  if (corrections.length === 0) return { withdrawn: [], repeated }
  const figures = figuresByRoot(readings, context)
  for (const { order, reading, sentence, numbers } of corrections) {
    const { article, figures: own } = reading
    const known = (figures.get(rootOf(article.outlet ?? '', context)) ?? []).filter(told => told.order < order)
    for (const { number, told } of theOneMeant(numbers, sentence, known, context)) {
      const span = spanIn(article, sentence, number)
      enter(withdrawn, told, { article: article.id, span })
      const [first] = told
      if (first === undefined) continue
      const of = { article: first.article.id, finding: first.figure.id }
      repeated.push(...own.filter(f => holds(f, span)).map(f => ({ article: article.id, finding: f.id, of })))
    }
  }
  return { withdrawn: [...withdrawn.values()], repeated }
}

interface Correction {
  readonly order: number
  readonly reading: Reading
  readonly sentence: NoteSentence
  readonly numbers: readonly NumberInNote[]
}

/** The sentences of articles with an outlet that take a number back. */
function correctionsIn(readings: readonly Reading[], words: WithdrawalWords): Correction[] {
  return readings.flatMap((reading, order) => {
    if (reading.article.outlet === null) return []
    return correctionNotes(reading.article, words).flatMap(sentence => {
      const numbers = withdrawnNumbers(sentence.text, words)
      return numbers.length === 0 ? [] : [{ order, reading, sentence, numbers }]
    })
  })
}

/** The numbers of a sentence that fit figures, where they are one value; none where they are several. */
function theOneMeant(
  numbers: readonly NumberInNote[],
  sentence: NoteSentence,
  known: readonly Told[],
  context: WithdrawalContext
): { readonly number: NumberInNote; readonly told: readonly Told[] }[] {
  const fitting = numbers
    .map(number => ({ number, told: meant(number, sentence, known, context) }))
    .filter(({ told }) => told.length > 0)
  return new Set(fitting.map(({ number }) => number.value)).size === 1 ? fitting : []
}

/** What was taken back before stays with the first who did. */
function enter(withdrawn: Map<string, Withdrawal>, told: readonly Told[], by: Withdrawal['by']): void {
  for (const { article, figure } of told) {
    const key = `${article.id} ${figure.id}`
    if (!withdrawn.has(key)) withdrawn.set(key, { article: article.id, finding: figure.id, by })
  }
}

function rootOf(outlet: string, { origins }: WithdrawalContext): string {
  return originName(origins, outlet)
}

/** All figures by the outlets whose they are: of the article itself, and of the root that its passage has. */
function figuresByRoot(readings: readonly Reading[], context: WithdrawalContext): Map<string, Told[]> {
  const roots = new Map(context.lineages.lineages.map(({ id, root }) => [id, root]))
  const figures = new Map<string, Told[]>()
  for (const [order, { article, figures: own }] of readings.entries()) {
    for (const figure of own) {
      const origin = roots.get(context.lineages.originAt(article.id, figure.span).id) ?? null
      const names = new Set([article.outlet === null ? null : rootOf(article.outlet, context), origin])
      for (const name of [...names].flatMap(one => one ?? [])) {
        const list = figures.get(name) ?? []
        figures.set(name, list)
        list.push({ order, article, figure })
      }
    }
  }
  return figures
}

function meant(
  number: NumberInNote,
  sentence: NoteSentence,
  known: readonly Told[],
  context: WithdrawalContext
): Told[] {
  return known.filter(
    ({ figure }) =>
      (figure.value ?? figure.min ?? figure.max) === number.value &&
      figure.segment !== 'correction' &&
      speaksOf(sentence.text, figure, context.units)
  )
}

function spanIn(article: Article, { start, field }: NoteSentence, number: NumberInNote): Span {
  const text = (field === undefined ? article.text : article[field]) ?? ''
  return spanOf(text, start + number.start, start + number.end, field)
}

function holds(figure: Figure, span: Span): boolean {
  return figure.span.field === span.field && figure.span.start < span.end && span.start < figure.span.end
}
