import { readFileSync } from 'node:fs'
import { ReaderModel } from '../src/language/reader/reader-model.js'
import { readPassages } from '../src/language/reader/read-passages.js'
import { loadLemmatizer } from '../src/language/lemmas/lemmatizer.js'
import { loadTokenData } from '../src/language/tokenize/token-data.js'
import { tokenize } from '../src/language/tokenize/tokenize.js'
import { surfaceOf } from '../src/language/surface.js'
const optional = async (path: string): Promise<any> => { try { return await import(path) } catch (e) { console.error(`(${path}: ${String(e).slice(0, 120)})`); return null } }
/** Document of a text, each line a paragraph; layers that are not there yet stay empty. */
export async function documentOfText(text: string, published: string | null = null): Promise<any> {
  const model = await ReaderModel.load('models/reader')
  const data = loadTokenData()
  const article: any = { id: 'a', origin: 'x', headline: null, standfirst: null, text, published, segments: [...text.matchAll(/[^\n]+\n*/gu)].map(m => ({ kind: 'body', start: m.index, end: m.index + m[0].length })) }
  const surface = surfaceOf(article)
  const read = await readPassages(surface, { model, split: (t, s, e) => tokenize(t, s, e, data), lemmatize: loadLemmatizer() })
  const T = await optional('../src/language/times/index.js'), Q = await optional('../src/language/quantities/index.js'), E = await optional('../src/language/entities/index.js')
  const base: any = { article, surface, ...read, times: [], quantities: [], entities: [] }
  if (T) base.times = T.findTimes(base, published)
  if (Q) base.quantities = Q.findQuantities(base)
  if (E) base.entities = E.findEntities(base, E.loadActorLexicon())
  return base
}
if (process.argv[1]?.endsWith('inspect.ts')) {
  const d = await documentOfText(readFileSync(process.argv[2]!, 'utf8'), process.argv[3] ?? null)
  const w = (r: any) => d.surface.text.slice(d.tokens[r.first].start, d.tokens[r.last - 1].end)
  for (const s of d.sentences) { console.log(`# ${d.surface.text.slice(s.start, s.end)}`); for (const t of d.tokens.slice(s.first, s.last)) console.log([t.index, t.text, t.lemma, t.upos, t.xpos, t.feats, t.head, t.deprel].join('\t')) }
  for (const n of d.names) console.log('NAME', w(n), n.type, n.score.toFixed(2))
  for (const a of d.attributions) console.log('ATTRIBUTION', a.source.map(w), a.cue.map(w), a.content.map(w), a.score.toFixed(2))
  for (const t of d.times) console.log('TIME', w(t), t.type, t.value)
  for (const q of d.quantities) console.log('QUANTITY', JSON.stringify({ words: w(q), value: q.value, min: q.min, max: q.max, bound: q.bound, unit: q.unit, kind: q.kind }))
  for (const e of d.entities) console.log('ENTITY', e.id, e.type, e.name, e.country, e.sector, JSON.stringify(e.roles), e.mentions.map((m: any) => `${w(m)}/${m.form}`).join(' ; '))
}
