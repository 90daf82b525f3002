import type { Article, Span } from '../record/index.js'
import type { Token } from '../language/index.js'
import type { Layers } from './reading-steps.js'
import type { Reader } from './reader.js'

/** What stands behind a finding: the finding itself, its sentence word by word, and the layers that touch it. */
export interface Explanation {
  readonly finding: { readonly id: string }
  readonly sentences: readonly (readonly Token[])[]
  readonly names: readonly string[]
  readonly entities: readonly string[]
  readonly times: readonly string[]
  readonly quantities: readonly string[]
  readonly attributions: readonly string[]
  readonly text: string
}

/** The explanation of the finding whose id is `id` or begins with it; null where the article has none. */
export async function explain(reader: Reader, article: Article, id: string): Promise<Explanation | null> {
  if (article.status !== 'read') return null
  const layers = await reader.layers(article)
  const all = [...layers.statements, ...layers.events, ...layers.figures, ...layers.commitments]
  const finding = all.find(f => f.id.startsWith(id))
  if (finding === undefined) return null
  const parts = layersBehind(layers, spansIn(finding))
  return { finding, ...parts, text: asText(finding, parts) }
}

/** Every span inside a finding, whatever its kind. */
function spansIn(value: unknown): Span[] {
  if (value === null || typeof value !== 'object') return []
  if ('quote' in value) return [value as Span]
  return Object.values(value).flatMap(spansIn)
}

type Parts = Omit<Explanation, 'finding' | 'text'>

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

function asText(finding: { readonly id: string }, parts: Parts): string {
  const list = (title: string, lines: readonly string[]) =>
    lines.length === 0 ? '' : `${title}\n${lines.map(l => `  ${l}`).join('\n')}\n`
  const rows = parts.sentences.flatMap(tokens =>
    tokens.map(t => {
      const head = t.head < 0 ? 'root' : `${t.deprel} <- ${String(t.head)}`
      return `${String(t.index).padStart(5)}  ${t.text.padEnd(18)} ${t.lemma.padEnd(16)} ${t.upos.padEnd(6)} ${t.xpos.padEnd(5)} ${head}`
    })
  )
  return [
    `${JSON.stringify(finding, null, 2)}\n`,
    list('words and tree', rows),
    list('names', parts.names),
    list('attributions of the reader model (source | cue | content)', parts.attributions),
    list('entities and their mentions', parts.entities),
    list('times', parts.times),
    list('quantities', parts.quantities)
  ].join('')
}
