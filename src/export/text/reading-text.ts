import type { Reading, Story } from '../../record/index.js'
import { type Sheet, sheetOf, type TextOptions } from './sheet.js'
import { joined } from '../view/chain.js'
import { dateWords } from '../view/date-words.js'
import { detailWords } from '../view/detail-words.js'
import type { FoundKind } from '../view/found.js'
import type { Line } from '../view/line.js'
import { counted } from '../view/point-view.js'
import { pageView, type StoryView } from '../view/story-view.js'

/** One reading for a terminal: who said what, the figures, the events and the commitments, each with its words. */
export function readingText(reading: Reading, options: TextOptions): string {
  const sheet = sheetOf(options)
  const view = pageView({ story: storyOf(reading), readings: [reading], changes: [], version: '' }).stories[0]
  if (view === undefined) return ''
  const lines = [...headLines(reading, sheet), ...(notRead(reading, sheet) ?? findingLines(view, sheet))]
  return `${lines.join('\n')}\n`
}

/** The article alone as a story without points, so that names and chains resolve as they do there. */
function storyOf({ article: { id, origin, outlet, published, headline } }: Reading): Story {
  const articles: Story['articles'] = [{ id, origin, outlet, published, headline }]
  const none = { actors: [], lineages: [], points: [], timeline: [] }
  return { schema: 'onrecord/story@1', id, title: headline ?? origin, articles, ...none }
}

function headLines({ article }: Reading, sheet: Sheet): string[] {
  const facts = [article.outlet, dateWords(article.published), article.origin].filter(fact => fact !== null)
  const credit = article.agencies.length === 0 ? [] : sheet.line(`credits ${joined(article.agencies)}`, 0, 'soft')
  return [
    ...sheet.line(article.headline ?? article.origin, 0, 'strong'),
    ...sheet.line(facts.join(' · '), 0, 'soft'),
    ...credit
  ]
}

function notRead({ article }: Reading, sheet: Sheet): string[] | null {
  if (article.status === 'empty') return ['', ...sheet.line('The article has no text.', 0, 'warn')]
  if (article.status !== 'unsupported-language') return null
  return ['', ...sheet.line(`Not read: its language is ${article.language}, and only English is read.`, 0, 'warn')]
}

function findingLines(view: StoryView, sheet: Sheet): string[] {
  const of = (kind: FoundKind): Line[] => view.index.lines.filter(({ found }) => found.kind === kind)
  return [
    ...saidLines(view, sheet, of('statement').length),
    ...kindLines(view, sheet, 'Figures', of('figure')),
    ...kindLines(view, sheet, 'Events', of('event')),
    ...kindLines(view, sheet, 'Promises and threats', of('commitment'))
  ]
}

function saidLines(view: StoryView, sheet: Sheet, count: number): string[] {
  const heading = sheet.heading(`Who said what (${String(count)})`)
  if (count === 0) return [...heading, ...sheet.line('No statement was found.', 2, 'soft')]
  const groups = view.said.flatMap(({ name, lines }) => [
    ...sheet.line(lines.length === 1 ? name : `${name} (${counted(lines.length, 'statement')})`, 2, 'strong'),
    ...lines.flatMap(line => entryLines(view, sheet, line))
  ])
  return [...heading, ...groups]
}

function kindLines(view: StoryView, sheet: Sheet, title: string, lines: readonly Line[]): string[] {
  const heading = sheet.heading(`${title} (${String(lines.length)})`)
  if (lines.length === 0) return [...heading, ...sheet.line('None was found.', 2, 'soft')]
  return [...heading, ...lines.flatMap(line => entryLines(view, sheet, line))]
}

/** The article's own words, and below them what they were read as. */
function entryLines(view: StoryView, sheet: Sheet, line: Line): string[] {
  const words = line.excerpt.map(piece => piece.text).join('')
  const details = detailWords(view.index, line).join(' · ')
  return [
    ...sheet.line(words === '' ? 'no words given' : words, 4),
    ...sheet.line(details, 6, line.unsure ? 'warn' : 'soft')
  ]
}
