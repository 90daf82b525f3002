import { extname } from 'node:path'
import { dossierHtml, dossierJson, dossierMarkdown, type DossierInput } from '../export/index.js'
import { OnrecordError, type Reading, type Story } from '../record/index.js'
import { figureSeries, whatChanged, type Between } from '../story/index.js'
import { VERSION } from './version.js'

/** The forms of a dossier, by the ending of its file. */
const FORMATS = { '.html': dossierHtml, '.htm': dossierHtml, '.md': dossierMarkdown, '.json': dossierJson } as const
export type DossierFormat = keyof typeof FORMATS

/**
 * The form that a file's ending asks for.
 * @throws OnrecordError `output-failed` where it asks for none that there is.
 */
export function formatOf(path: string): DossierFormat {
  const ending = extname(path).toLowerCase()
  if (ending in FORMATS) return ending as DossierFormat
  throw new OnrecordError('output-failed', 'no dossier has this ending', {
    input: path,
    advice: 'use .html, .md or .json'
  })
}

/** What a dossier of these stories is made from; what changed, between the times given. */
export function buildStoryFiles(
  stories: readonly Story[],
  readings: readonly Reading[],
  between: Between = {}
): DossierInput[] {
  const byId = new Map(readings.map(r => [r.article.id, r]))
  return stories.map(story => {
    const own = story.articles.flatMap(a => byId.get(a.id) ?? [])
    const changes = whatChanged(story, own, between)
    return { story, readings: own, changes, series: figureSeries(story, own), version: VERSION }
  })
}

/** The dossier as text. */
export function dossierAs(format: DossierFormat, inputs: readonly DossierInput[]): string {
  return FORMATS[format](inputs)
}
