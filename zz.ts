import { readFileSync } from 'node:fs'
import { ReaderModel } from './src/language/reader/reader-model.js'
import { readPassages } from './src/language/reader/read-passages.js'
import { loadLemmatizer } from './src/language/lemmas/lemmatizer.js'
import { loadTokenData } from './src/language/tokenize/token-data.js'
import { tokenize } from './src/language/tokenize/tokenize.js'
import { surfaceOf } from './src/language/surface.js'
const model = await ReaderModel.load(process.argv[2]!)
const text = readFileSync(process.argv[3]!, 'utf8')
const data = loadTokenData()
const article: any = { id: 'a', origin: 'x', headline: null, standfirst: null, text, segments: [{kind:'body', start: 0, end: text.length}] }
// paragraphs
article.segments = []; for (const m of text.matchAll(/[^\n]+\n*/gu)) article.segments.push({ kind: 'body', start: m.index, end: m.index + m[0].length })
const t0 = Date.now()
const r = await readPassages(surfaceOf(article), { model, split: (t, s, e) => tokenize(t, s, e, data), lemmatize: loadLemmatizer() })
console.log(r.tokens.length, r.sentences.length, r.names.length, r.attributions.length, (Date.now() - t0) + ' ms')
if (process.argv[4]) for (const s of r.sentences.slice(0, 6)) for (let i = s.first; i < s.last; i++) { const t = r.tokens[i]!; console.log([i, t.text, t.lemma, t.upos, t.xpos, t.head, t.deprel].join('\t')) }
