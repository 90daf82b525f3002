import type { Article, Span } from '../../record/index.js'
import type { NearPassage } from '../../story/quotations/near-passage.js'
import type { Note, Omission, Run, Verdict, VerdictKind } from '../../story/quotations/verdict.js'
import type { ReportVerdict } from '../../story/quotations/verify.js'
import { joined } from '../view/chain.js'
import { dateWords } from '../view/date-words.js'
import { counted } from '../view/point-view.js'
import { positionWords } from '../view/position-words.js'
import { shortened } from '../view/safe-cut.js'
import { wholeWords } from '../view/whole-words.js'
import { ACTS, PLACES, STANDINGS, wordFor } from '../view/words.js'
import { type Look, type Sheet, sheetOf, type TextOptions } from './sheet.js'

/** All that is shown of a search for a quotation. */
export interface VerifyView {
  readonly reports: readonly ReportVerdict[]
  /** The name that was asked for, where nobody of that name speaks in these reports. */
  readonly unknownSpeaker: string | null
  readonly searched: number
  readonly nearest: (NearPassage & { readonly article: Article }) | null
}

const VERDICTS: Readonly<Record<VerdictKind, readonly [string, Look]>> = {
  exact: ['quoted in these words', 'good'],
  truncated: ['part of a longer sentence that is quoted', 'warn'],
  altered: ['quoted, but not in these words', 'bad'],
  'other-speaker': ['quoted, but as somebody else’s words', 'bad'],
  'paraphrase-only': ['only in reported speech, which is no quotation', 'warn'],
  'outside-quotation': ['in the text, but nobody says it', 'warn'],
  absent: ['not in these reports', 'bad']
}

const NOTES: Readonly<Record<Note, string>> = {
  negation: 'the difference adds or takes away a no',
  editorial: 'only words in square brackets differ',
  'partly-quoted': 'some of the words stand inside quotation marks'
}

const OMISSIONS: Readonly<Record<Omission['place'], string>> = {
  before: 'left out before',
  between: 'left out between',
  after: 'left out after'
}

/** Speakers that the first line names. */
const NAMES = 2
/** Longest quotation that is shown with all its sentences, in UTF-16 units. */
const WHOLE = 700
/** Longest run of equal words that a comparison shows, and how much of either end is left of a longer one, in words. */
const RUN = 16
const END = 6

/** The verdicts on a quotation for a terminal: the best of all in one line, then each report with its words. */
export function verifyText(view: VerifyView, options: TextOptions): string {
  const sheet = sheetOf(options)
  const lines = [
    ...firstLine(view, sheet),
    ...(view.unknownSpeaker === null
      ? []
      : sheet.line(`Nobody called “${view.unknownSpeaker}” speaks in the reports that have these words.`, 0, 'warn')),
    ...view.reports.flatMap(report => reportLines(report, sheet)),
    ...(view.reports.length === 0 ? nearestLines(view, sheet) : [])
  ]
  return `${lines.join('\n')}\n`
}

/** The best verdict, with the reports that have it as well, in one line; what it means in the next. */
function firstLine({ reports, searched }: VerifyView, sheet: Sheet): string[] {
  const best = reports[0]
  const kind = best?.verdict.kind ?? 'absent'
  const [words, look] = VERDICTS[kind]
  const alike = reports.filter(({ verdict }) => verdict.kind === kind && verdict.likeness === best?.verdict.likeness)
  const names = [...new Set(alike.flatMap(report => report.speakers))]
  const more = names.length > NAMES ? [`${String(names.length - NAMES)} more`] : []
  const who = names.length === 0 ? [] : [`by ${joined([...names.slice(0, NAMES), ...more])}`]
  const where = `${best === undefined ? 'none' : String(alike.length)} of ${counted(searched, 'report')}`
  return [...sheet.line([kind, ...who, where].join(' · '), 0, look), ...sheet.line(words, 0, 'soft')]
}

function reportLines({ reading, verdict, speakers }: ReportVerdict, sheet: Sheet): string[] {
  const { article } = reading
  const [, look] = VERDICTS[verdict.kind]
  const head = [verdict.kind, article.outlet ?? article.origin, dateWords(article.published)].join(' · ')
  const { statement } = verdict
  const attribution = statement === null ? [] : [...statement.source, ...statement.cue]
  const size = verdict.whole.reduce((sum, span) => sum + span.quote.length, 0)
  const shown = size <= WHOLE ? verdict.whole : verdict.spans
  return [
    '',
    ...sheet.line(head, 0, look),
    ...sheet.line(wholeWords(reading, [...attribution, ...shown]), 2),
    ...comparisonLines(verdict, sheet),
    ...verdict.omitted.flatMap(omission => sheet.line(omissionWords(omission), 4, 'warn')),
    ...verdict.notes.flatMap(note => sheet.line(NOTES[note], 4, 'warn')),
    ...sheet.line(whoWords(verdict, speakers).join(' · '), 4, 'soft'),
    ...sheet.line(placeWords(article, verdict), 4, 'soft')
  ]
}

/** Quotation and report word by word, where they differ, the differing words in brackets. */
function comparisonLines({ runs }: Verdict, sheet: Sheet): string[] {
  if (runs.every(run => run.kind !== 'changed')) return []
  return [
    ...sheet.line(`quoted: ${runs.map((run, i) => runWords(run, 'given', i, runs.length)).join(' ')}`, 4, 'bad'),
    ...sheet.line(`report: ${runs.map((run, i) => runWords(run, 'found', i, runs.length)).join(' ')}`, 4, 'good')
  ]
}

function runWords(run: Run, side: 'given' | 'found', index: number, count: number): string {
  if (run.kind === 'skipped') return '…'
  const words = run[side]
  if (run.kind === 'changed') return `[${words === '' ? '–' : words}]`
  const all = words.split(/\s+/u)
  if (all.length <= RUN) return words
  const head = index === 0 ? '' : `${all.slice(0, END).join(' ')} `
  const tail = index === count - 1 ? '' : ` ${all.slice(-END).join(' ')}`
  return `${head}(…)${tail}`
}

function omissionWords({ place, marked, spans }: Omission): string {
  const words = shortened(spans.map(span => span.quote).join(' … '), WHOLE)
  return `${OMISSIONS[place]}${marked ? ', marked by an ellipsis' : ''}: “${words}”`
}

function whoWords({ statement, kind, segment }: Verdict, speakers: readonly string[]): string[] {
  const place = PLACES[segment]
  const where = place === undefined ? [] : [place]
  if (statement === null) {
    return [
      kind === 'outside-quotation' ? 'in the outlet’s own voice' : 'the report does not make clear who says it',
      ...where
    ]
  }
  const source = quoted(statement.source)
  const who = speakers.length > 0 ? joined(speakers) : source === '' ? 'nobody named' : source
  return [
    `${who} ${wordFor(ACTS, statement.act)} (${quoted(statement.cue)})`,
    wordFor(STANDINGS, statement.standing),
    ...where
  ]
}

function placeWords(article: Article, { spans, statement }: Verdict): string {
  const position = positionWords(article, spans)
  return statement === null ? position : `${position} · ${statement.id}`
}

function quoted(spans: readonly Span[]): string {
  return spans.map(span => `“${shortened(span.quote, 80)}”`).join(' … ')
}

function nearestLines({ nearest }: VerifyView, sheet: Sheet): string[] {
  if (nearest === null) return []
  const { article, span, share } = nearest
  const head = ['nearest', article.outlet ?? article.origin, dateWords(article.published)].join(' · ')
  return [
    '',
    ...sheet.line(head, 0, 'strong'),
    ...sheet.line(span.quote, 2),
    ...sheet.line(
      `has ${String(Math.round(share * 100))}% of the telling words · ${positionWords(article, [span])}`,
      4,
      'soft'
    )
  ]
}
