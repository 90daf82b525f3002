/**
 * compromise, for the benchmarks. It is rules and word lists; its words keep contractions and possessives whole, and its
 * punctuation belongs to the words around it. Here punctuation stands apart, and its tags are put in UD's terms.
 */
import { readFileSync } from 'node:fs'
import nlp from 'compromise'
import { serve } from './adapter.mjs'

/** compromise's tags in the order in which they decide, with the universal part of speech that each comes closest to. */
const UPOS = [
  ...[
    ['Copula', 'AUX'],
    ['Auxiliary', 'AUX'],
    ['Modal', 'AUX'],
    ['Negative', 'PART'],
    ['ProperNoun', 'PROPN']
  ],
  ...[
    ['Pronoun', 'PRON'],
    ['Ordinal', 'ADJ'],
    ['Value', 'NUM'],
    ['Determiner', 'DET'],
    ['Preposition', 'ADP']
  ],
  ...[
    ['Conjunction', 'CCONJ'],
    ['QuestionWord', 'PRON'],
    ['Verb', 'VERB'],
    ['Adjective', 'ADJ'],
    ['Adverb', 'ADV']
  ],
  ...[
    ['Noun', 'NOUN'],
    ['Expression', 'INTJ']
  ]
]
const uposOf = tags => UPOS.find(([tag]) => tags.includes(tag))?.[1] ?? 'X'

/** Tags of words whose full stop is their own. */
const STOPPED = ['Abbreviation', 'Acronym']

/** Punctuation around words, each run of one character a word of its own. */
function marksIn(text, from) {
  return Array.from(text.matchAll(/(\S)\1*/gu), m => {
    const start = from + m.index
    return { start, end: start + m[0].length, upos: 'PUNCT', lemma: m[0] }
  })
}

/** Sentences of words, and where each term stands, by sentence and place in it. */
function read(text) {
  const doc = nlp(text).compute('root')
  const [sentences, places] = [[], []]
  let at = 0
  for (const { terms } of doc.json({ terms: { tags: true, root: true } })) {
    const [words, place] = [[], []]
    for (const { pre, text: form, post, tags, root, normal } of terms) {
      words.push(...marksIn(pre, at))
      const start = at + pre.length
      const stop = post.startsWith('.') && STOPPED.some(tag => tags.includes(tag)) ? 1 : 0
      at = start + form.length + stop
      place.push({ start, end: at })
      if (form !== '') words.push({ start, end: at, upos: uposOf(tags), lemma: root ?? normal })
      words.push(...marksIn(post.slice(stop), at))
      at += post.length - stop
    }
    sentences.push(words)
    places.push(place)
  }
  if (at !== text.length) throw new Error('the terms are not the whole text')
  return { doc, sentences, places }
}

/** The characters of each part of a document that a method of compromise finds, without a clitic `'s` at the end. */
function spansOf(view, places, text) {
  return view.json({ terms: { index: true } }).flatMap(({ terms }) => {
    const at = terms.map(({ index: [sentence, term] }) => places[sentence][term])
    const [start, end] = [at[0]?.start, at.at(-1)?.end]
    if (start === undefined) return []
    return [{ start, end: start + text.slice(start, end).replace(/['’]s?$/u, '').length }]
  })
}

function answer({ text, want }) {
  const { doc, sentences, places } = read(text)
  if (want === 'words') return { sentences }
  const kinds = { PER: doc.people(), ORG: doc.organizations(), LOC: doc.places() }
  const names = Object.entries(kinds).flatMap(([type, view]) =>
    spansOf(view, places, text).map(span => ({ ...span, type }))
  )
  if (want === 'names' || want === 'all') return { sentences, names }
  const quotes = spansOf(doc.quotations(), places, text).map(content => ({ content, source: null, cue: null }))
  return { sentences, names, quotes }
}

const { version } = JSON.parse(readFileSync(new URL('node_modules/compromise/package.json', import.meta.url), 'utf8'))
const layers = ['sentences', 'tokens', 'upos', 'lemma', 'names', 'quotes']
await serve({ name: 'compromise', version, layers }, answer)
