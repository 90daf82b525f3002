import type { SegmentKind } from '../../record/index.js'
import type { Attribution, Name, Offsets, Passage, Sentence, Surface, Token, TokenRange } from '../layers.js'
import type { Lemmatizer } from '../lemmas/lemmatizer.js'
import { joinAttributions } from './join-attributions.js'
import { runsOf, type Run } from './label-runs.js'
import { mendedClauses } from './mended-clauses.js'
import { mendedConjuncts } from './mended-conjuncts.js'
import { mendedNames } from './mended-names.js'
import { mendedAppositions, mendedPhrases } from './mended-phrases.js'
import { mendedObjects, mendedResults, namedObjects } from './mended-objects.js'
import { mendedParticiples } from './mended-participles.js'
import { mendedSubjects } from './mended-subjects.js'
import type { NameEdges } from './name-edges.js'
import type { TreeWords } from './tree-words.js'
import { readWindow, type WordReading } from './read-window.js'
import type { ReaderModel, Scores } from './reader-model.js'
import { windowsOf, wordsOf, type Word } from './windows.js'

/** What the reader model and the tokenizer give of a text. */
export interface Read {
  readonly tokens: readonly Token[]
  readonly sentences: readonly Sentence[]
  readonly names: readonly Name[]
  readonly attributions: readonly Attribution[]
  /** The encoder's vector of each token, where they were asked for. */
  readonly vectors?: readonly Float32Array[]
}

export interface Reader {
  readonly model: ReaderModel
  readonly split: (text: string, start: number, end: number) => readonly Offsets[]
  readonly lemmatize: Lemmatizer
  /** What sets the edges of names right; ours where it is left out. */
  readonly edges?: NameEdges
  /** What slips of the parser are told by; ours where it is left out. */
  readonly words?: TreeWords
  /** Whether the encoder's vectors are kept, for what is told from them later (relations). */
  readonly vectors?: boolean
}

const NAME_TYPES = ['person', 'organisation', 'place', 'misc'] as const

/** Captions and embedded posts stand apart from the flow of the report: each is read by itself. */
const APART: ReadonlySet<string> = new Set(['caption', 'embed'])

/** Reads all passages of a surface: the report as one flow of windows, captions and embeds each by themselves. */
export async function readPassages(surface: Surface, reader: Reader): Promise<Read> {
  const flows = [
    surface.passages.filter(p => !APART.has(p.kind)),
    ...surface.passages.filter(p => APART.has(p.kind)).map(p => [p])
  ]
  const out: Flow[] = []
  for (const flow of flows) out.push(await readFlow(flow, surface.text, reader))
  return assemble(surface, out, reader)
}

interface Flow {
  readonly words: Word[]
  readonly readings: WordReading[]
  /** One for each word, or none at all. */
  readonly vectors: Float32Array[]
}

async function readFlow(
  passages: readonly Passage[],
  text: string,
  { model, split, vectors: wanted = false }: Reader
): Promise<Flow> {
  const words = wordsOf(passages, text, split, word => model.pieces.ofWord(word))
  const readings: WordReading[] = []
  const vectors: Float32Array[] = []
  for (const window of windowsOf(words, text, model.limits)) {
    const scores = await model.score(words, window, { vectors: wanted })
    readings.push(...readWindow(scores, window, words, text, model))
    if (wanted) vectors.push(...rowsOf(scores).slice(window.context))
  }
  return { words, readings, vectors }
}

function rowsOf({ words, vectors = new Float32Array(0) }: Scores): Float32Array[] {
  const size = vectors.length / words
  return Array.from({ length: words }, (_, w) => vectors.slice(w * size, (w + 1) * size))
}

/** Puts the flows together in the order of the text, with indices of the document. */
function assemble(surface: Surface, flows: readonly Flow[], reader: Reader): Read {
  const order = flows
    .flatMap((flow, f) => flow.words.map((word, w) => ({ f, w, start: word.start })))
    .sort((a, b) => a.start - b.start)
  const place = flows.map(flow => new Int32Array(flow.words.length))
  for (const [index, { f, w }] of order.entries()) place.at(f)?.set([index], w)
  const tokens: Token[] = []
  const sentences: Sentence[] = []
  for (const [index, { f, w }] of order.entries()) {
    const flow = flows[f]
    const [word, reading] = [flow?.words[w], flow?.readings[w]]
    if (word === undefined || reading === undefined) continue
    if (reading.startsSentence) sentences.push(opened(sentences.length, index, word, surface))
    const open = sentences.pop()
    if (open !== undefined) sentences.push({ ...open, last: index + 1, end: word.end })
    tokens.push(tokenOf(word, reading, index, sentences.length - 1, place[f], surface.text, reader.lemmatize))
  }
  const vectors = order.flatMap(({ f, w }) => flows[f]?.vectors[w] ?? [])
  const mended = mendedTree(tokens, reader.words)
  return {
    tokens: mended,
    sentences,
    ...rolesOf(flows, place, mended, surface, reader.edges),
    ...(reader.vectors === true ? { vectors } : {})
  }
}

/** The tree without the slips of the parser that its own words show, in the order in which one mend needs another. */
function mendedTree(tokens: readonly Token[], words: TreeWords | undefined): Token[] {
  const phrases = mendedAppositions(mendedPhrases(mendedClauses(tokens)))
  const verbs = mendedConjuncts(mendedParticiples(phrases))
  return mendedObjects(mendedSubjects(mendedResults(namedObjects(verbs), words), words))
}

function opened(index: number, first: number, word: Word, surface: Surface): Sentence {
  const kind = surface.passages[word.passage]?.kind ?? 'body'
  return { index, passage: word.passage, kind, first, last: first + 1, start: word.start, end: word.end }
}

function tokenOf(
  word: Word,
  reading: WordReading,
  index: number,
  sentence: number,
  place: Int32Array | undefined,
  text: string,
  lemmatize: Lemmatizer
): Token {
  const { start, end, passage } = word
  const form = text.slice(start, end)
  const { upos, xpos, feats, deprel } = reading
  const head = reading.head < 0 ? -1 : (place?.[reading.head] ?? -1)
  return {
    index,
    start,
    end,
    text: form,
    lemma: lemmatize(form, upos, xpos),
    upos,
    xpos,
    feats,
    head,
    deprel,
    sentence,
    passage
  }
}

/** Names and attributions of all flows, as ranges of the document's tokens. */
function rolesOf(
  flows: readonly { words: Word[]; readings: WordReading[] }[],
  place: readonly Int32Array[],
  tokens: readonly Token[],
  surface: Surface,
  edges: NameEdges | undefined
): Pick<Read, 'names' | 'attributions'> {
  const names: Name[] = []
  const attributions: Attribution[] = []
  for (const [f, flow] of flows.entries()) {
    const at = (run: TokenRange) => placed(run, place[f], tokens, surface)
    for (const run of namesOf(flow.readings)) {
      const range = at(run)[0]
      if (range === undefined) continue
      let score = 1
      for (let i = run.first; i < run.last; i++) score = Math.min(score, flow.readings[i]?.nameScore ?? 0)
      const [start, end] = [tokens[range.first]?.start ?? 0, tokens[range.last - 1]?.end ?? 0]
      names.push({ ...range, start, end, type: NAME_TYPES[run.kind] ?? 'misc', score })
    }
    const stretch = (w: number) => stretchOf(surface.passages[flow.words[w]?.passage ?? 0]?.kind)
    for (const a of joinAttributions({ readings: flow.readings, stretch })) {
      attributions.push({ ...a, source: a.source.flatMap(at), cue: a.cue.flatMap(at), content: a.content.flatMap(at) })
    }
  }
  const order = (a: { first: number } | undefined, b: { first: number } | undefined) =>
    (a?.first ?? 0) - (b?.first ?? 0)
  return {
    names: mendedNames(tokens, names.sort(order), edges),
    attributions: attributions.sort((a, b) => order(a.cue[0], b.cue[0]))
  }
}

/** Runs of name labels; no name goes on over the start of a sentence. */
function namesOf(readings: readonly WordReading[]): Run[] {
  return runsOf(readings.map(r => r.name)).flatMap(run => {
    const out: Run[] = []
    let first = run.first
    for (let i = run.first + 1; i <= run.last; i++) {
      if (i < run.last && readings[i]?.startsSentence !== true) continue
      out.push({ ...run, first, last: i })
      first = i
    }
    return out
  })
}

/** A run of a flow as ranges of the document: it is cut where words that are not of the run stand between, or the kind changes. */
function placed(
  run: TokenRange,
  place: Int32Array | undefined,
  tokens: readonly Token[],
  surface: Surface
): TokenRange[] {
  const out: { first: number; last: number }[] = []
  for (let w = run.first; w < run.last; w++) {
    const index = place?.[w] ?? 0
    const open = out.at(-1)
    if (open?.last === index && adjoins(tokens[index - 1], tokens[index], surface)) open.last = index + 1
    else out.push({ first: index, last: index + 1 })
  }
  return out
}

function adjoins(before: Token | undefined, after: Token | undefined, surface: Surface): boolean {
  if (before === undefined || after === undefined) return false
  const kind = (token: Token) => surface.passages[token.passage]?.kind
  return kind(before) === kind(after) && surface.text.slice(before.end, after.start).trim() === ''
}

/** Headline and standfirst speak for themselves; crossheads belong to the body. */
function stretchOf(kind: SegmentKind | undefined): string {
  return kind === undefined || kind === 'heading' ? 'body' : kind
}
