import { surfaceOf, type AnyStep, type Chain, type Document, step, type Surface } from '../language/index.js'
import { findEntities } from '../language/entities/index.js'
import { findQuantities } from '../language/quantities/index.js'
import { readPassages, type Read } from '../language/reader/read-passages.js'
import type { ReaderModel } from '../language/reader/reader-model.js'
import { findTimes } from '../language/times/index.js'
import { tokenize } from '../language/tokenize/tokenize.js'
import { findCommitments } from '../findings/commitments/index.js'
import { findEvents } from '../findings/events/index.js'
import { findFigures } from '../findings/figures/index.js'
import { findStatements, withReportedClauses } from '../findings/statements/index.js'
import type { Article, Commitment, Event, Figure, Statement } from '../record/index.js'
import type { Lexicons } from './lexicons.js'

/** All layers of a reading, from the article to its findings. */
export interface Layers {
  readonly article: Article
  readonly surface: Surface
  readonly read: Read
  readonly times: Document['times']
  readonly quantities: Document['quantities']
  readonly entities: readonly Chain[]
  readonly document: Document
  readonly statements: readonly Statement[]
  readonly events: readonly Event[]
  readonly figures: readonly Figure[]
  readonly commitments: readonly Commitment[]
}

type LayerStep = AnyStep<Layers>

/** The steps that read an article, in their order, each with what it reads and writes. */
export function readingSteps(model: ReaderModel, lexicons: Lexicons): LayerStep[] {
  return [...languageSteps(model, lexicons), ...findingSteps(lexicons)]
}

function languageSteps(model: ReaderModel, lexicons: Lexicons): LayerStep[] {
  const split = (text: string, start: number, end: number) => tokenize(text, start, end, lexicons.tokens)
  const reader = { model, split, lemmatize: lexicons.lemmatize, edges: lexicons.names, words: lexicons.trees }
  return [
    layer('surface', '1', ['article'], ['surface'], ({ article }) => ({ surface: surfaceOf(article) })),
    layer('reader', model.sidecar.version, ['surface'], ['read'], async ({ surface }) => ({
      read: await readPassages(surface, reader)
    })),
    layer('times', '1', ['article', 'surface', 'read'], ['times'], ({ article, surface, read }) => ({
      times: findTimes({ surface, ...read }, article.published, lexicons.times)
    })),
    layer('quantities', '1', ['surface', 'read', 'times'], ['quantities'], ({ surface, read, times }) => ({
      quantities: findQuantities({ surface, ...read, times }, lexicons.units)
    })),
    layer(
      'entities',
      '1',
      ['article', 'surface', 'read', 'times', 'quantities'],
      ['entities', 'document'],
      ({ article, surface, read, times, quantities }) => {
        const before = { article, surface, ...read, times, quantities }
        const entities = findEntities(before, lexicons.actors)
        return { entities, document: withReportedClauses({ ...before, entities }, lexicons) }
      }
    )
  ]
}

function findingSteps(lexicons: Lexicons): LayerStep[] {
  return [
    layer('statements', '1', ['document'], ['statements'], ({ document }) => ({
      statements: findStatements(document, lexicons.cues, lexicons.constructions)
    })),
    layer('events', '1', ['document', 'statements'], ['events'], ({ document, statements }) => ({
      events: findEvents(document, statements, lexicons.events)
    })),
    layer('figures', '1', ['document', 'statements', 'events'], ['figures'], ({ document, statements, events }) => ({
      figures: findFigures(document, statements, events, lexicons.figures)
    })),
    layer('commitments', '1', ['document', 'statements'], ['commitments'], ({ document, statements }) => ({
      commitments: findCommitments(document, statements, lexicons.commitments)
    }))
  ]
}

function layer<R extends keyof Layers, W extends keyof Layers>(
  name: string,
  version: string,
  reads: readonly R[],
  writes: readonly W[],
  run: (layers: Pick<Layers, R>) => Pick<Layers, W> | Promise<Pick<Layers, W>>
): LayerStep {
  return step<Layers, R, W>({ name, version, reads, writes, run })
}
