/**
 * Verbs seen in a tree bank, as the lemmatizer's `known-verbs.json`.
 *
 *     npx tsx training/known-verbs.ts ../shared/corpora/ud/ewt-train.conllu.gz > src/language/lemmas/data/known-verbs.json
 */
import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'

const verbs = new Set<string>()
const text = gunzipSync(readFileSync(process.argv[2] ?? '')).toString('utf8')
for (const line of text.split('\n')) {
  const [, , lemma = '', upos] = line.split('\t')
  if (upos === 'VERB' && /^[a-z]{2,}$/u.test(lemma)) verbs.add(lemma)
}
const source = 'Verb lemmas of UD English EWT 2.15, train (CC BY-SA 4.0), by training/known-verbs.ts.'
process.stdout.write(`${JSON.stringify({ source, verbs: [...verbs].sort().join(' ') }, null, 1)}\n`)
