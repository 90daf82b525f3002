/** wink-nlp with its small English model, for the benchmarks. It has no person, organisation or place names and no trees. */
import { createRequire } from 'node:module'
import { serve } from './adapter.mjs'

const require = createRequire(import.meta.url)
const model = require('wink-eng-lite-web-model')
const nlp = require('wink-nlp')(model)
const its = nlp.its

/** Sentences of words with their tags; wink gives the blanks before each word and no offsets. */
function sentencesOf(text) {
  const out = []
  let at = 0
  nlp
    .readDoc(text)
    .sentences()
    .each(sentence => {
      const words = []
      sentence.tokens().each(token => {
        const form = token.out(its.value)
        const start = text.indexOf(form, at)
        if (start < 0 || text.slice(at, start).trim() !== '') return
        at = start + form.length
        words.push({ start, end: at, upos: token.out(its.pos), lemma: token.out(its.lemma) })
      })
      out.push(words)
    })
  return out
}

const versions = ['wink-nlp', 'wink-eng-lite-web-model'].map(name => require(`${name}/package.json`).version)
await serve(
  { name: 'wink-nlp', version: versions.join(' / '), layers: ['sentences', 'tokens', 'upos', 'lemma'] },
  ({ text }) => ({ sentences: sentencesOf(text) })
)
