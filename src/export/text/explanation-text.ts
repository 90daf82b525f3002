import type { Span } from '../../record/index.js'
import { plainText } from '../view/plain-text.js'
import { displayWidth } from './display-width.js'
import { sheetOf, type Sheet, type TextOptions } from './sheet.js'

/** A word with its place in the tree; `head` is below 0 for a root. */
interface Word {
  readonly index: number
  readonly text: string
  readonly lemma: string
  readonly upos: string
  readonly deprel: string
  readonly head: number
}

interface Step {
  readonly words: string
  readonly form: string
  readonly score: number
}

interface Cue {
  readonly act: string
  readonly stance: string
  readonly strength: number
  readonly entry: string | null
  readonly frame: string | null
  readonly negated: boolean
}

/** Why a statement says what it says, as the text needs it. */
interface Why {
  readonly cue: Cue
  readonly speakers: readonly { readonly name: string; readonly type: string; readonly path: readonly Step[] }[]
  readonly quotation: { readonly kind: string; readonly why: string }
  readonly score: {
    readonly intercept: number
    readonly parts: readonly {
      readonly feature: string
      readonly value: number
      readonly weight: number
      readonly adds: number
    }[]
  }
}

/** An explanation, as far as its text shows it. */
export interface Explained {
  readonly finding: {
    readonly id: string
    readonly score: number
    readonly step: string
    readonly segment: string
    readonly standing?: string
    readonly source?: readonly Span[]
    readonly cue?: readonly Span[]
    readonly content?: readonly Span[]
    readonly within?: string | null
    readonly when?: { readonly value: string } | null
    readonly addressee?: { readonly span: Span | null } | null
  }
  readonly origin: string
  readonly sentences: readonly (readonly Word[])[]
  readonly names: readonly string[]
  readonly entities: readonly string[]
  readonly times: readonly string[]
  readonly quantities: readonly string[]
  readonly attributions: readonly string[]
  readonly statement: Why | null
}

const FRAMES: Readonly<Record<string, string>> = {
  quote: 'a quotation',
  that: 'a clause',
  whether: 'a question',
  'to-do': 'an infinitive',
  ing: 'a form in -ing',
  'two-objects': 'two objects',
  as: 'what it is called',
  amount: 'an amount',
  word: 'a word for something said',
  person: 'a person',
  object: 'an object'
}

const FEATURE_WORDS: Readonly<Record<string, string>> = {
  link: 'sureness of the reader model',
  speaker: 'sureness whom the source means',
  named: 'source is a name',
  sourced: 'source is given',
  near: 'speaker is named near by',
  known: 'cue is in the lexicon',
  framed: 'content is more than an object',
  agreed: 'tree gives the same source',
  direct: 'direct quotation',
  body: 'stands in the body'
}

/** Widest word and lemma in the table of words, in columns; longer ones are cut. */
const WORD = 20
const LEMMA = 16

/** An explanation for a terminal: what was found, why, and the words with their tree. */
export function explanationText(explained: Explained, options: TextOptions): string {
  const sheet = sheetOf(options)
  const { finding, statement } = explained
  const lines = [
    ...sheet.line(finding.id, 0, 'strong'),
    ...sheet.line(
      `score ${finding.score.toFixed(2)} · ${finding.step} · in the ${finding.segment} of ${explained.origin}`,
      0,
      'soft'
    ),
    ...(statement === null ? [] : statementLines(explained, statement, sheet)),
    ...list('attributions of the reader model (source | cue | content)', explained.attributions, sheet),
    ...list('names', explained.names, sheet),
    ...list('entities and their mentions', explained.entities, sheet),
    ...list('times', explained.times, sheet),
    ...list('quantities', explained.quantities, sheet),
    ...sheet.heading('words and tree'),
    ...explained.sentences.flatMap(words => words.map(wordRow))
  ]
  return `${lines.join('\n')}\n`
}

function statementLines({ finding }: Explained, why: Why, sheet: Sheet): string[] {
  const words = (spans: readonly Span[] | undefined) =>
    spans === undefined || spans.length === 0 ? 'none' : spans.map(s => s.quote).join(' … ')
  const to = finding.addressee?.span?.quote
  return [
    ...field('content', words(finding.content), sheet),
    ...field('quotation', `${why.quotation.kind}: ${why.quotation.why}`, sheet),
    ...field('source', `${words(finding.source)} (${finding.standing ?? 'unattributed'})`, sheet),
    ...(why.speakers.length === 0 ? field('speaker', 'nobody is named or described', sheet) : []),
    ...why.speakers.flatMap(s =>
      field('speaker', `${s.path.map(stepWords).join(' <- ')} <- ${s.name} (${s.type})`, sheet)
    ),
    ...field('cue', words(finding.cue), sheet),
    ...field('act', actWords(why.cue), sheet),
    ...(to === undefined ? [] : field('told to', to, sheet)),
    ...(finding.when === null || finding.when === undefined ? [] : field('when', finding.when.value, sheet)),
    ...(finding.within === null || finding.within === undefined ? [] : field('within', finding.within, sheet)),
    ...scoreLines(why, finding.score, sheet)
  ]
}

function field(name: string, value: string, sheet: Sheet): string[] {
  const [first = '', ...rest] = sheet.line(value, 11)
  return [name.padEnd(11) + first.slice(11), ...rest]
}

function stepWords({ words, form, score }: Step): string {
  return `${words} [${form} ${score.toFixed(2)}]`
}

function actWords({ act, stance, strength, entry, frame, negated }: Cue): string {
  const from = entry === null ? 'the lexicon has no entry' : `lexicon entry “${entry}”`
  const taken = frame === null ? '' : `, with ${FRAMES[frame] ?? `“${frame}”`}`
  return `${act}: ${from}${taken}${negated ? ', negated' : ''}; ${stance}, strength ${String(strength)} of 3`
}

function scoreLines({ score }: Why, total: number, sheet: Sheet): string[] {
  const sign = (x: number) => (x < 0 ? '' : '+') + x.toFixed(2)
  const rows = score.parts
    .filter(p => p.weight > 0)
    .map(
      p => `${sign(p.adds)}  ${FEATURE_WORDS[p.feature] ?? p.feature} (${p.value.toFixed(2)} × ${p.weight.toFixed(2)})`
    )
  return [
    ...sheet.heading(`score ${total.toFixed(3)}, from log odds`),
    ...[`${sign(score.intercept)}  every statement`, ...rows].flatMap(row => sheet.line(row, 2))
  ]
}

function list(title: string, lines: readonly string[], sheet: Sheet): string[] {
  return lines.length === 0 ? [] : [...sheet.heading(title), ...lines.flatMap(l => sheet.line(l, 2))]
}

function wordRow({ index, text, lemma, upos, deprel, head }: Word): string {
  const above = head < 0 ? 'root' : `${deprel} <- ${String(head)}`
  return `${String(index).padStart(5)}  ${cell(text, WORD)} ${cell(lemma, LEMMA)} ${upos.padEnd(6)} ${above}`
}

/** A text as wide as its column: filled up with spaces, or cut with an ellipsis. */
function cell(text: string, width: number): string {
  let out = plainText(text)
  if (displayWidth(out) > width) {
    while (displayWidth(out) >= width) out = Array.from(out).slice(0, -1).join('')
    out += '…'
  }
  return out + ' '.repeat(Math.max(0, width - displayWidth(out)))
}
