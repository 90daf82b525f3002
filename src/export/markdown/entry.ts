import { escapeMarkdown } from './escape.js'
import { characterWords } from '../view/citation-words.js'
import { dateWords } from '../view/date-words.js'
import { detailWords } from '../view/detail-words.js'
import type { Line } from '../view/line.js'
import type { StoryView } from '../view/story-view.js'

/** A finding as an entry of a list: outlet, date and characters, what it is, and the article's own words below. */
export function entry(view: StoryView, line: Line, more: readonly string[] = []): string[] {
  const { number, outlet, article } = line.report
  const where = [
    `R${String(number)} **${escapeMarkdown(outlet.name)}**`,
    dateWords(article.published),
    characterWords(line)
  ]
  const details = [...more, ...detailWords(view.index, line)].map(escapeMarkdown).join('; ')
  const words = line.excerpt.map(piece => piece.text).join('')
  const quote = words === '' ? [] : [`  > ${escapeMarkdown(words)}`]
  return [`- ${where.map((part, i) => (i === 0 ? part : escapeMarkdown(part))).join(', ')} (${details})`, ...quote]
}
