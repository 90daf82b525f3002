import { readFileSync, writeFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { documentOfText } from './scripts/inspect.ts'
import { findStatements } from './src/findings/statements/find-statements.js'
import { loadCueLexicon } from './src/findings/statements/cue-lexicon.js'
const lex = loadCueLexicon()
const lines = gunzipSync(readFileSync('../shared/corpora/polnear/dev.jsonl.gz')).toString('utf8').trim().split('\n').map(l => JSON.parse(l)).slice(0, +(process.argv[2] ?? 12))
const out = []
for (const g of lines) { const d = await documentOfText(g.text); out.push(JSON.stringify({ article: { text: g.text, segments: [] }, entities: [], events: [], figures: [], commitments: [], times: [], statements: findStatements(d, lex) })) }
writeFileSync('/tmp/pol-r.jsonl', out.join('\n')); writeFileSync('/tmp/pol-g.jsonl', lines.map((l: any) => JSON.stringify(l)).join('\n'))
