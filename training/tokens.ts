/**
 * The words of every text of a JSONL file, as the program itself splits them, so that training and reading see the same.
 * Prints one line an article: {"id", "tokens": [[start, end], …]}, in UTF-16 units of `text`.
 *
 *     npx tsx training/tokens.ts FILE.jsonl[.gz] > tokens.jsonl
 */
import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { loadTokenData } from '../src/language/tokenize/token-data.js'
import { tokenize } from '../src/language/tokenize/tokenize.js'

const file = process.argv[2] ?? ''
const bytes = readFileSync(file)
const lines = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8').split('\n')
const data = loadTokenData()
for (const line of lines.filter(l => l.trim() !== '')) {
  const { id, text } = JSON.parse(line) as { id: string; text: string }
  const tokens = tokenize(text, 0, text.length, data).map(t => [t.start, t.end])
  process.stdout.write(`${JSON.stringify({ id, tokens })}\n`)
}
