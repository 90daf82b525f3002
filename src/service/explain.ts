import {
  OnrecordError,
  type Article,
  type Commitment,
  type Event,
  type Figure,
  type Span,
  type Statement
} from '../record/index.js'
import type { Token } from '../language/index.js'
import { explainStatement, type StatementExplanation } from './explain-statement.js'
import type { Layers } from './reading-steps.js'
import type { Reader } from './reader.js'

/** What stands behind a finding: the finding itself, its sentences word by word, and the layers that touch it. */
export interface Explanation {
  readonly finding: Statement | Event | Figure | Commitment
  readonly origin: string
  readonly sentences: readonly (readonly Token[])[]
  readonly names: readonly string[]
  readonly entities: readonly string[]
  readonly times: readonly string[]
  readonly quantities: readonly string[]
  readonly attributions: readonly string[]
  /** Why a statement says what it says; null for other findings. */
  readonly statement: StatementExplanation | null
}

/**
 * The explanation of the finding whose id is `id` or begins with it; null where the article has none.
 * @throws OnrecordError `finding-unknown` where several findings begin so.
 */
export async function explain(reader: Reader, article: Article, id: string): Promise<Explanation | null> {
  if (article.status !== 'read' || id === '') return null
  const layers = await reader.layers(article)
  const { statements, events, figures, commitments } = layers
  const finding = only([...statements, ...events, ...figures, ...commitments], id)
  if (finding === null) return null
  const statement = statements.find(s => s === finding)
  return {
    finding,
    origin: article.origin,
    ...layersBehind(layers, spansIn(finding)),
    statement: statement === undefined ? null : explainStatement(layers.document, reader.lexicons, statement)
  }
}

/** The one whose id this is, or the only one whose id begins so. */
function only<T extends { readonly id: string }>(findings: readonly T[], id: string): T | null {
  const exact = findings.find(f => f.id === id)
  const found = findings.filter(f => f.id.startsWith(id))
  if (exact !== undefined || found.length < 2) return exact ?? found[0] ?? null
  const some = found.slice(0, SHOWN).map(f => f.id)
  const more = found.length > SHOWN ? ` and ${String(found.length - SHOWN)} more` : ''
  throw new OnrecordError('finding-unknown', `${String(found.length)} findings begin so`, {
    input: id,
    advice: `give one whole: ${some.join(', ')}${more}`
  })
}

/** How many ids an error names. */
const SHOWN = 5

/** Every span inside a finding, whatever its kind. */
function spansIn(value: unknown): Span[] {
  if (value === null || typeof value !== 'object') return []
  if ('quote' in value) return [value as Span]
  return Object.values(value).flatMap(spansIn)
}

type Parts = Omit<Explanation, 'finding' | 'origin' | 'statement'>

function layersBehind({ document, surface }: Layers, spans: readonly Span[]): Parts {
  const offset = (s: Span) => surface.parts.find(p => p.field === (s.field ?? null))?.start ?? 0
  const ranges = spans.map(s => ({ start: s.start + offset(s), end: s.end + offset(s) }))
  const touches = (o: { start: number; end: number }) => ranges.some(r => o.start < r.end && o.end > r.start)
  const words = (r: { first: number; last: number }) =>
    surface.text.slice(document.tokens[r.first]?.start ?? 0, document.tokens[r.last - 1]?.end ?? 0)
  const sentences = document.sentences.filter(touches)
  const cueIn = (first: number | undefined) =>
    first !== undefined && touches(document.tokens[first] ?? { start: 0, end: 0 })
  return {
    sentences: sentences.map(s => document.tokens.slice(s.first, s.last)),
    names: document.names.filter(touches).map(n => `${words(n)} (${n.type}, ${n.score.toFixed(2)})`),
    entities: document.entities
      .filter(e => e.mentions.some(touches))
      .map(
        e =>
          `${e.name} (${e.type}): ${e.mentions.map(m => `${words(m)} [${m.form} ${m.score.toFixed(2)}]`).join(' <- ')}`
      ),
    times: document.times.filter(touches).map(t => `${words(t)} = ${t.value}`),
    quantities: document.quantities
      .filter(touches)
      .map(q => `${words(q)} = ${q.bound} ${String(q.value ?? `${String(q.min)}-${String(q.max)}`)} ${q.unit}`),
    attributions: document.attributions
      .filter(a => cueIn(a.cue[0]?.first))
      .map(
        a =>
          `${a.source.map(words).join(' … ')} | ${a.cue.map(words).join(' … ')} | ${a.content.map(words).join(' … ')} (${a.score.toFixed(2)})`
      )
  }
}
