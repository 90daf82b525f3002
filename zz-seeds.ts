import { writeFileSync } from 'node:fs'
import { openReader } from './src/service/reader.js'
import { readInputs } from './src/service/read-inputs.js'
import { checkReading } from './src/record/index.js'
import { buildStories } from './src/story/index.js'
import { embedder } from './src/service/embedder.js'
import { loadTokenData } from './src/language/tokenize/token-data.js'
const reader = await openReader()
const readings = []
for await (const r of readInputs(process.argv.slice(3), reader, { maxSize: 2e6 })) { if (r.ok) { checkReading(r.reading); readings.push(r.reading) } else console.error(r.error.message) }
writeFileSync(process.argv[2] + '-r.jsonl', readings.map(r => JSON.stringify(r)).join('\n'))
const stories = await buildStories(readings, { embed: embedder(reader.model, loadTokenData()) })
writeFileSync(process.argv[2] + '-s.jsonl', stories.map(r => JSON.stringify(r)).join('\n'))
