import { spanOf, type Article, type Reading, type SegmentKind, type Span, type Statement } from '../../record/index.js'
import { documentPhrases, issuedDocuments, type DocumentPhrase } from './document-phrase.js'
import { documentSource } from './document-source.js'
import type { DocumentWords } from './document-words.js'
import { sentenceAt, sentencesOf, type Sentence } from './sentences.js'

/** A document on which statements of an article rest. */
export interface CitedDocument {
  readonly article: string
  /** `statement`, `post`, `letter`, `report`, `court paper`, `recording`, `document`. */
  readonly form: string
  /** Its title, or who issued it; null where the text gives neither. */
  readonly name: string | null
  readonly titled: boolean
  /** The words that say so, one for each statement. */
  readonly evidence: readonly Span[]
  /** What rests on it. */
  readonly content: readonly Span[]
}

const READ: ReadonlySet<SegmentKind> = new Set(['body', 'standfirst', 'headline', 'heading'])

/** Acts whose object is often a mere thing (thanked the police, denied the claim), so that `in a statement` after it is the speaker's. */
const OF_THINGS: ReadonlySet<string> = new Set([
  'praise',
  'criticise',
  'accuse',
  'claim',
  'deny',
  'confirm',
  'announce',
  'request'
])

interface Cited {
  readonly form: string
  readonly name: string | null
  readonly titled: boolean
  readonly evidence: Span
}

/**
 * The documents that an article's statements give as where they stand. A document that is only spoken of is none, nor is
 * one in a sentence of `elsewhere`: there another outlet has passed it on.
 */
export function citedDocuments(
  reading: Reading,
  words: DocumentWords,
  elsewhere: (start: number) => boolean
): CitedDocument[] {
  const read = readArticle(reading)
  const documents = new Map<string, { first: Cited; evidence: Span[]; content: Span[] }>()
  for (const statement of reading.statements) {
    if (!READ.has(statement.segment) || statement.content.length === 0) continue
    const at = statement.cue[0] ?? statement.source[0]
    if (at === undefined || at.field !== undefined || elsewhere(at.start)) continue
    const cited = documentOf(statement, read, words)
    if (cited === null) continue
    const key = keyOf(cited, documents)
    const known = documents.get(key) ?? { first: cited, evidence: [], content: [] }
    known.evidence.push(cited.evidence)
    known.content.push(...statement.content.filter(span => span.field === undefined))
    documents.set(key, known)
  }
  return [...documents.values()].map(({ first, evidence, content }) => ({
    article: reading.article.id,
    form: first.form,
    name: first.name,
    titled: first.titled,
    evidence,
    content
  }))
}

/** A document without a name is the one of its form that was last named. */
function keyOf({ form, name }: Cited, documents: ReadonlyMap<string, unknown>): string {
  const same = [...documents.keys()].filter(key => key.startsWith(`${form} `))
  return name === null ? (same.at(-1) ?? `${form} `) : `${form} ${name.toLowerCase()}`
}

/** An article as each of its statements is looked at. */
interface Read {
  readonly article: Article
  /** Names of entities by id. */
  readonly names: ReadonlyMap<string, string>
  /** Sentences of the whole text, in order; a segment ends one. */
  readonly sentences: readonly Sentence[]
}

function readArticle({ article, entities }: Reading): Read {
  return {
    article,
    names: new Map(entities.map(({ id, name }) => [id, name])),
    sentences: article.segments.flatMap(({ start, end }) =>
      sentencesOf(article.text.slice(start, end)).map(one => ({ ...one, start: one.start + start }))
    )
  }
}

function documentOf(statement: Statement, read: Read, words: DocumentWords): Cited | null {
  const source = statement.source.find(span => span.field === undefined)
  const asSource = source === undefined ? null : documentSource(source.quote, words)
  if (asSource !== null && source !== undefined) return { ...asSource, evidence: source }
  const issuer = read.names.get(statement.speakers[0] ?? '') ?? null
  const phrase =
    phraseAtCue(statement, read, words) ??
    leading(statement, read.article, words) ??
    trailing(statement, read.article, words)
  return phrase === null ? null : { form: phrase.form, name: issuer, titled: false, evidence: phrase.evidence }
}

interface Placed {
  readonly form: string
  readonly evidence: Span
}

/** `in a statement` beside the reporting words: at the start of their sentence, in them, or right after them and the speaker. */
function phraseAtCue(statement: Statement, read: Read, words: DocumentWords): Placed | null {
  for (const cue of statement.cue) {
    const verb = words.verbs.get(/^\p{L}+/u.exec(cue.quote.toLowerCase())?.[0] ?? '')
    if (verb !== undefined) return { form: verb, evidence: cue }
    const zone = zoneOf(statement, cue, read)
    if (zone === null) continue
    const found =
      documentPhrases(zone.text, words).find(phrase => isAttached(phrase, zone, statement, cue, words)) ??
      issuedDocuments(zone.text, words).find(phrase => isIssued(phrase, zone, cue, words))
    if (found !== undefined) return placed(found, zone.start, read.article)
  }
  return null
}

interface Zone {
  readonly start: number
  /** The sentence with what is said in it struck out. */
  readonly text: string
}

function zoneOf({ content, source }: Statement, cue: Span, { sentences }: Read): Zone | null {
  const sentence = cue.field === undefined ? sentenceAt(sentences, cue.start) : null
  if (sentence === null) return null
  const { start } = sentence
  const struck = content.filter(span => span.field === undefined && !source.some(s => s.start === span.start))
  const characters = [...Array(sentence.text.length).keys()].map(i => {
    const at = start + i
    return struck.some(span => span.start <= at && at < span.end) ? '"' : sentence.text.charAt(i)
  })
  return { start, text: characters.join('') }
}

function isAttached(
  phrase: DocumentPhrase,
  zone: Zone,
  statement: Statement,
  cue: Span,
  words: DocumentWords
): boolean {
  const cueEnd = cue.end - zone.start
  const cueStart = cue.start - zone.start
  if (phrase.start >= cueStart && phrase.start < cueEnd) return true
  if (phrase.start < cueStart) return isFree(withoutSource(zone, 0, phrase.start, statement), words.between)
  const between = withoutSource(zone, cueEnd, phrase.start, statement)
  return isFree(between, phrase.form === 'post' ? posting(words) : words.between)
}

function withoutSource({ start, text }: Zone, from: number, to: number, { source }: Statement): string {
  return Array.from(text.slice(from, to), (character, i) =>
    source.some(span => span.start <= start + from + i && start + from + i < span.end) ? ' ' : character
  ).join('')
}

/** `issued a statement saying`: the document is given out by the reporting words, or right before them. */
function isIssued(phrase: DocumentPhrase, zone: Zone, cue: Span, words: DocumentWords): boolean {
  const [from, to] = [cue.start - zone.start, cue.end - zone.start]
  if (phrase.start < to && from < phrase.end) return true
  return (
    phrase.end <= from &&
    isFree(zone.text.slice(phrase.end, from).replace(/^ in which\b(?: (?:he|she|it|they)\b)?/u, ''), words.between)
  )
}

function posting({ between, posting: verbs }: DocumentWords): ReadonlySet<string> {
  return new Set([...between, ...verbs, 'in', 'a', 'an', 'the', 'his', 'her', 'its', 'their'])
}

/** Nothing but marks and words that may stand between. */
function isFree(text: string, allowed: ReadonlySet<string>): boolean {
  return [...text.matchAll(/[\p{L}\p{N}]+/gu)].every(([word]) => /^\d+$/u.test(word) || allowed.has(word.toLowerCase()))
}

/** `confirmed in a statement that`, where the phrase counts to what is said. */
function leading({ content }: Statement, article: Article, words: DocumentWords): Placed | null {
  const [first] = content
  if (first === undefined || first.field !== undefined || !/^in /iu.test(first.quote)) return null
  const found = documentPhrases(first.quote, words).find(
    ({ start, end }) => start === 0 && /^[^,.;:]{0,20} that\b/u.test(first.quote.slice(end))
  )
  return found === undefined ? null : placed(found, first.start, article)
}

/** `thanked the police on Facebook`: at the end of what is said of a thing, not of a clause. */
function trailing(statement: Statement, article: Article, words: DocumentWords): Placed | null {
  const last = statement.content.findLast(span => span.field === undefined)
  if (!OF_THINGS.has(statement.act) || last === undefined || statement.quotation === 'direct') return null
  const text = article.text.slice(last.start, last.end)
  if (text.split(/[^\p{L}’']+/u).some(word => words.clause.has(word.toLowerCase()))) return null
  const found = documentPhrases(text, words).find(phrase => {
    const before =
      text
        .slice(0, phrase.start)
        .toLowerCase()
        .split(/\P{L}+/u)
        .findLast(Boolean) ?? ''
    const [next] = /\p{L}+/u.exec(text.slice(phrase.end)) ?? []
    return (next === undefined || words.participles.has(next)) && !words.activities.has(before)
  })
  return found === undefined ? null : placed(found, last.start, article)
}

function placed(phrase: DocumentPhrase, offset: number, article: Article): Placed {
  return { form: phrase.form, evidence: spanOf(article.text, offset + phrase.start, offset + phrase.end) }
}
