import { pipeline, toSpan, type Chain, type Surface } from '../language/index.js'
import { ReaderModel } from '../language/reader/reader-model.js'
import type { Article, Entity, Reading } from '../record/index.js'
import { loadLexicons, type Lexicons } from './lexicons.js'
import { modelFolder } from './model-folder.js'
import { readingSteps, type Layers } from './reading-steps.js'

export interface ReaderOptions {
  /** A folder whose data files add to or override ours. */
  readonly lexicon?: string | null
  /** Another folder of model files than the one that comes with the package. */
  readonly models?: string
}

/** Reads articles. One reader holds the weights and the lexicons once; it keeps nothing of what it read. */
export interface Reader {
  readonly read: (article: Article) => Promise<Reading>
  /** The layers behind a reading, for explanations. */
  readonly layers: (article: Article) => Promise<Layers>
  readonly model: ReaderModel
  /** How many articles may be given to `read` before the first of them is done; it holds them all in memory. */
  readonly ahead: number
  /** All that it knows from data files, the user's own included. */
  readonly lexicons: Lexicons
}

/**
 * Opens a reader.
 * @throws OnrecordError `model-missing` or `data-invalid`.
 */
export async function openReader(options: ReaderOptions = {}): Promise<Reader> {
  const model = await ReaderModel.load(options.models ?? modelFolder())
  const lexicons = loadLexicons(options.lexicon ?? null)
  const steps = readingSteps(model, lexicons)
  const run = pipeline<Layers>(['article'], steps)
  const made = steps.map(({ name, version }) => ({ step: name, version }))
  const layers = (article: Article) => run({ article })
  const read = async (article: Article): Promise<Reading> =>
    article.status === 'read' ? readingOf(await layers(article), made) : unread(article)
  return { read, layers, model, lexicons, ahead: 1 }
}

function unread(article: Article): Reading {
  return {
    schema: 'onrecord/reading@1',
    article,
    entities: [],
    statements: [],
    events: [],
    figures: [],
    commitments: [],
    times: [],
    made: []
  }
}

function readingOf(layers: Layers, made: Reading['made']): Reading {
  const { article, surface, statements, events, figures, commitments } = layers
  return {
    schema: 'onrecord/reading@1',
    article,
    entities: layers.entities.map(chain => entityOf(surface, chain)),
    statements,
    events,
    figures,
    commitments,
    times: layers.times.map(({ id, start, end, value }) => ({ id, span: toSpan(surface, start, end), value })),
    made
  }
}

function entityOf(surface: Surface, chain: Chain): Entity {
  const { id, type, name, country, sector, wikidata, coordinates = null } = chain
  return {
    id,
    type,
    name,
    mentions: chain.mentions.map(m => ({ ...toSpan(surface, m.start, m.end), form: m.form })),
    roles: chain.roles.map(r => ({ office: r.office, of: r.of, span: toSpan(surface, r.start, r.end) })),
    country,
    ...(type === 'place' ? { coordinates } : {}),
    sector,
    wikidata
  }
}
