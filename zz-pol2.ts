import { writeFileSync } from 'node:fs'
import { openReader } from './src/service/reader.js'
import { readInputs } from './src/service/read-inputs.js'
const reader = await openReader(); const out: string[] = []; const t = Date.now(); let w = 0
for await (const r of readInputs(['../shared/corpora/polnear/dev.jsonl.gz'], reader, { maxSize: 2e6 })) { if (r.ok) { out.push(JSON.stringify(r.reading)); w += r.reading.article.text.split(/\s+/).length } else console.error(r.error.message) }
console.log(w / ((Date.now() - t) / 1000), 'w/s'); writeFileSync('/tmp/pol-r.jsonl', out.join('\n'))
