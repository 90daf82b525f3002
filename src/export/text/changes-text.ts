import type { DossierInput } from '../dossier-input.js'
import { dateWords } from '../view/date-words.js'
import { pageView, type StoryView } from '../view/story-view.js'
import { type Sheet, sheetOf, type TextOptions } from './sheet.js'

/** What changed in each story, for a terminal; stories in which nothing did are left out. Empty where nothing changed at all. */
export function changesText(inputs: readonly DossierInput[], options: TextOptions): string {
  const sheet = sheetOf(options)
  return inputs
    .filter(({ changes }) => changes.length > 0)
    .flatMap(input => pageView(input).stories)
    .map(view => [...sheet.line(view.story.title, 0, 'strong'), ...changeLines(view, sheet)])
    .map(lines => `${lines.join('\n')}\n`)
    .join('')
}

/** The changes of a story under their heading; nothing where there are none. */
export function changeLines(view: StoryView, sheet: Sheet): string[] {
  if (view.changes.length === 0) return []
  const lines = view.changes.flatMap(({ when, kind, title, article }) => {
    const outlet = article === null ? null : (view.index.reportOf(article)?.outlet.name ?? null)
    return sheet.line(`${dateWords(when)}, ${kind}: ${title}${outlet === null ? '' : ` (${outlet})`}`, 2)
  })
  return [...sheet.heading(`What changed (${String(view.changes.length)})`), ...lines]
}
