import type { Span, Statement } from '../../record/index.js'
import type { Spoken, SpokenGroup } from '../../story/said/spoken.js'
import type { WhoAnswer } from '../../story/said/who-said.js'
import { dateWords, spanWords } from '../view/date-words.js'
import { counted } from '../view/point-view.js'
import { positionWords, rangeWords } from '../view/position-words.js'
import { shortened } from '../view/safe-cut.js'
import { timexWords } from '../view/timex-words.js'
import { wholeWords } from '../view/whole-words.js'
import { ACTS, PLACES, QUOTATIONS, STANDINGS, wordFor } from '../view/words.js'
import { actorWords } from '../view/actor-words.js'
import { type Sheet, sheetOf, type TextOptions } from './sheet.js'

type Found = Extract<WhoAnswer, { kind: 'one' }>

/** Below this probability a finding is more likely wrong than right, and is marked. */
const UNSURE = 0.5

/** All that one actor said, for a terminal: each statement with its words, how it was said, and where it stands. */
export function whoText(answer: Found, about: string | null, options: TextOptions): string {
  const sheet = sheetOf(options)
  const lines = [
    ...headLines(answer, about, sheet),
    ...answer.said.flatMap((group, i) => groupLines(group, answer.said[i - 1] ?? null, actorNames(answer), sheet)),
    ...restLines(answer, sheet)
  ]
  return `${lines.join('\n')}\n`
}

function headLines({ speaker, said, otherwise }: Found, about: string | null, sheet: Sheet): string[] {
  const { actor } = speaker
  return [
    ...sheet.line(actor.name, 0, 'strong'),
    ...sheet.line(actorWords(actor), 0, 'soft'),
    ...(said.length === 0 ? [] : sheet.line(countWords(said), 0, 'soft')),
    ...(about === null ? [] : sheet.line(aboutWords(about, said.length, otherwise), 0, 'soft'))
  ]
}

function countWords(said: readonly SpokenGroup[]): string {
  const all = said.flatMap(({ original, copies }) => [original, ...copies])
  const outlets = new Set(all.map(({ reading }) => reading.article.outlet ?? reading.article.origin)).size
  const articles = new Set(all.map(({ reading }) => reading.article.id)).size
  const copies = all.length - said.length
  return [
    `${counted(said.length, 'statement')} in ${counted(articles, 'report')} by ${counted(outlets, 'outlet')}`,
    spanWords(all.map(one => one.at)),
    ...(copies === 0 ? [] : [`${String(copies)} more ${copies === 1 ? 'is a copy' : 'are copies'}`])
  ].join(' · ')
}

function aboutWords(about: string, kept: number, otherwise: number): string {
  if (kept === 0) return `none of ${counted(otherwise, 'statement')} is about “${about}”`
  const rest = otherwise === 0 ? '' : `; ${String(otherwise)} more ${otherwise === 1 ? 'is' : 'are'} about other things`
  return `about “${about}”, nearest first${rest}`
}

/** One statement; its date and report stand above it where they are not those of the statement before. */
function groupLines(
  { original, copies }: SpokenGroup,
  before: SpokenGroup | null,
  names: readonly string[],
  sheet: Sheet
): string[] {
  const { reading, statement } = original
  const words = wholeWords(reading, spansOf(statement))
  const head = headLinesOf(original, sheet)
  const heading = before !== null && headLinesOf(before.original, sheet).join() === head.join() ? [] : head
  const how = [...howWords(original, names), rangeWords(placeOf(statement)), statement.id].join(' · ')
  return [
    '',
    ...heading,
    ...sheet.line(words, 2),
    ...sheet.line(how, 4, statement.score < UNSURE ? 'warn' : 'soft'),
    ...copies.flatMap(copy => sheet.line(copyWords(original, copy), 4, 'soft'))
  ]
}

/** All words of a statement: who says it, how, to whom, and what. */
function spansOf({ source, cue, content, addressee }: Statement): Span[] {
  return [...source, ...cue, ...content, ...(addressee?.span ? [addressee.span] : [])]
}

function headLinesOf(spoken: Spoken, sheet: Sheet): string[] {
  const { outlet, origin } = spoken.reading.article
  const where = [origin, ...originWords(spoken.origin)].join(' · ')
  return [
    ...sheet.line([whenWords(spoken), ...(outlet === null ? [] : [outlet])].join(' · '), 0, 'strong'),
    ...sheet.line(where, 0, 'soft')
  ]
}

function actorNames({ speaker: { actor } }: Found): string[] {
  return [actor.name, ...actor.aliases]
}

/** The time that the text states, with the report's beside it, or the report's alone. */
function whenWords({ at, reading: { article } }: Spoken): string {
  const reported = dateWords(article.published)
  return at === null || at === article.published ? reported : `${timexWords(at)}, reported ${reported}`
}

function howWords({ statement, through }: Spoken, names: readonly string[]): string[] {
  const { act, cue, quotation, standing, source, segment, score } = statement
  const place = PLACES[segment]
  const named = names.some(name => source.some(span => span.quote.includes(name)))
  const role = standing === 'role' && source.length > 0 && !named ? ` (${quoted(source)})` : ''
  return [
    cue.length === 0 ? wordFor(ACTS, act) : `${wordFor(ACTS, act)} (${quoted(cue)})`,
    wordFor(QUOTATIONS, quotation),
    `${wordFor(STANDINGS, standing)}${role}`,
    ...through.map(link => throughWords(link, names)),
    ...(place === undefined ? [] : [place]),
    ...(score < UNSURE ? [`unsure, ${String(Math.round(score * 100))}%`] : [])
  ]
}

/** Through whom the outlet has it; one who says what he thinks or said before is his own witness. */
function throughWords({ name, cue }: Spoken['through'][number], names: readonly string[]): string {
  return names.includes(name)
    ? `inside another statement of the same actor (“${cue}”)`
    : `through ${shortened(name, 60)} (“${cue}”)`
}

function originWords({ whose, root }: Spoken['origin']): string[] {
  if (whose === 'own') return []
  return [whose === 'unknown' || root === null ? 'origin not named' : `passes on ${root}`]
}

function copyWords(original: Spoken, { reading, statement, at }: Spoken): string {
  const { article } = reading
  const same = article.outlet !== null && article.outlet === original.reading.article.outlet
  const date = at === null || at === article.published ? dateWords(article.published) : timexWords(at)
  const copied = original.origin.whose === 'own' ? 'copied by' : 'also passed on by'
  const who = same ? 'again in its own report of' : `${copied} ${article.outlet ?? 'a report'},`
  return `${who} ${date}: ${positionWords(article, placeOf(statement))} · ${statement.id}`
}

function placeOf({ content, cue, source }: Statement): readonly Span[] {
  return content.length > 0 ? content : cue.length > 0 ? cue : source
}

function quoted(spans: readonly Span[]): string {
  return spans.map(span => `“${shortened(span.quote, 80)}”`).join(' … ')
}

function restLines({ maybe }: Found, sheet: Sheet): string[] {
  if (maybe.length === 0) return []
  const entries = maybe.flatMap(({ actor, statements }) =>
    sheet.line(`${actor.name}: ${counted(statements, 'statement')} · ${actor.id}`, 2, 'soft')
  )
  return ['', ...sheet.line('Not shown, for no report says that this is the same person:', 0, 'soft'), ...entries]
}
