import type { Event, Figure, Statement } from '../../record/index.js'
import type { Document, Quantity } from '../../language/layers.js'
import { toSpan } from '../../language/surface.js'
import { findingId } from '../finding-id.js'
import { loadGrammar, type Grammar } from '../grammar.js'
import { loadOutlook, type OutlookLexicon } from '../outlook-lexicon.js'
import { treeView } from '../tree-view.js'
import { whenOf } from '../when-of.js'
import { countedReference, placeOf } from './counted-reference.js'
import { figureKind } from './figure-kind.js'
import { figureStatus, figureWhen } from './figure-status.js'
import { loadFigureWords, type FigureWords } from './figure-words.js'
import { eventOfToll, eventsByToken, governingEvent } from './governing-event.js'
import { isFigure, namesSource } from './is-figure.js'
import { onWhoseWord } from './on-whose-word.js'
import { headOfQuantity, predicateOf, timesByToken, type Site } from './site.js'

/** The name of this step in findings. */
const STEP = 'figures@1'

/** What figures are read by. */
export interface FigureLexicon {
  readonly words: FigureWords
  readonly outlook: OutlookLexicon
  readonly grammar: Grammar
}

/** Loads the words of figures, with those of a user's folder. */
export function loadFigures(folder: string | null = null): FigureLexicon {
  return { words: loadFigureWords(folder), outlook: loadOutlook(folder), grammar: loadGrammar(folder) }
}

const SHIPPED = loadFigures()

/** The figures of an article: its quantities that matter, with what they count, where, when and on whose word. */
export function findFigures(
  document: Document,
  statements: readonly Statement[],
  events: readonly Event[],
  lexicon: FigureLexicon = SHIPPED
): Figure[] {
  const view = treeView(document, lexicon.grammar)
  const byToken = eventsByToken(document, events)
  const timeAt = timesByToken(document)
  return document.quantities.flatMap(quantity => {
    const head = headOfQuantity(document, quantity)
    if (head === null) return []
    const site: Site = { document, view, ...lexicon, timeAt, quantity, head, predicate: predicateOf(view, head) }
    return isFigure(site) && !namesSource(site, statements) ? [figureOf(site, statements, byToken)] : []
  })
}

function figureOf(site: Site, statements: readonly Statement[], byToken: ReadonlyMap<number, string>): Figure {
  const { document, quantity, head } = site
  const span = toSpan(document.surface, quantity.start, quantity.end)
  const kind = figureKind(site)
  const toll = kind !== undefined && kind !== 'money' && kind !== 'troops'
  const event =
    governingEvent(document, byToken, head) ?? (toll ? eventOfToll(document, byToken, site.predicate) : null)
  const when = whenOf(document, { first: head.index, last: head.index + 1 })
  return {
    id: findingId('figure', STEP, [span]),
    step: STEP,
    score: scoreOf(quantity, span.quote),
    segment: document.sentences[head.sentence]?.kind ?? 'body',
    value: quantity.value,
    min: quantity.min,
    max: quantity.max,
    bound: quantity.bound,
    unit: quantity.unit,
    of: countedReference(site),
    place: placeOf(site),
    when: figureWhen(site, when),
    status: figureStatus(site, when),
    event,
    ...(kind === undefined ? {} : { kind }),
    span,
    statement: onWhoseWord(site, span, statements)?.id ?? null
  }
}

/** Until calibrated: digits with a unit are surest, numbers in words and numbers without a unit least. */
function scoreOf(quantity: Quantity, quote: string): number {
  if (quantity.unit === '') return 0.5
  return /\d/u.test(quote) ? 0.9 : 0.7
}
