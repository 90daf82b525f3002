import { escapeMarkdown } from './escape.js'
import { MARKDOWN_SECTIONS } from './sections.js'
import type { DossierInputs } from '../dossier-input.js'
import { isShown } from '../view/alone.js'
import { blocksOf } from '../view/blocks.js'
import { dateWords } from '../view/date-words.js'
import type { Report } from '../view/report.js'
import { pageView, type StoryView } from '../view/story-view.js'

/** The dossier as CommonMark: each line with its quote, and with outlet, date and characters to cite. */
export function dossierMarkdown(given: DossierInputs): string {
  const page = pageView(given)
  const only = page.stories.length === 1
  const lines = [
    `# ${escapeMarkdown(page.title)}`,
    ...page.stories.flatMap(view => storyLines(view, only)),
    '',
    '## The reports in full',
    ...page.library.reports.flatMap(reportLines),
    '',
    `Made by Onrecord ${escapeMarkdown(page.version)} from the reports listed here, and from nothing else.`
  ]
  return `${lines.join('\n').replace(/\n{3,}/gu, '\n\n')}\n`
}

function storyLines(view: StoryView, only: boolean): string[] {
  const level = only ? 2 : 3
  const title = only ? [] : ['', `## ${escapeMarkdown(view.story.title)}`]
  const sections = MARKDOWN_SECTIONS.flatMap(section => {
    const lines = section.lines(view, level + 1)
    if (!isShown(section.alone, view, () => lines.length === 0)) return []
    return ['', `${'#'.repeat(level)} ${section.title}`, '', ...(lines.length === 0 ? [section.empty] : lines)]
  })
  return [...title, ...sections]
}

/** A report with its text; what is not its own prose says what it is. */
function reportLines({ number, outlet, article, reading }: Report): string[] {
  const head = [
    '',
    `### R${String(number)} ${escapeMarkdown(outlet.name)}, ${escapeMarkdown(dateWords(article.published))}`,
    '',
    escapeMarkdown([article.headline, reading?.article.url ?? article.origin].filter(part => part !== null).join(' · '))
  ]
  if (reading === null) return [...head, '', 'The reading of this report is not in the dossier.']
  const { text } = reading.article
  const blocks = blocksOf(reading.article).flatMap(({ kind, start, end }) => {
    const label = kind === 'body' ? '' : `*${kind}:* `
    return ['>', `> ${label}${escapeMarkdown(text.slice(start, end))}`]
  })
  return [...head, '', ...blocks.slice(1)]
}
