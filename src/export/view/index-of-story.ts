import type { Actor, Statement } from '../../record/index.js'
import type { DossierInput } from '../dossier-input.js'
import { foundIn } from './found.js'
import { type Line, lineOf } from './line.js'
import type { Library } from './library.js'
import type { Report } from './report.js'

/** What the parts of a story's view look up: its reports, their findings as lines, and who their entities are. */
export interface StoryIndex {
  readonly reports: readonly Report[]
  readonly lines: readonly Line[]
  /** The report of an article; null where the story has none of that id. */
  readonly reportOf: (article: string) => Report | null
  /** The findings of one report. */
  readonly linesOf: (report: Report) => readonly Line[]
  readonly lineOf: (article: string, finding: string) => Line | null
  readonly actorOf: (article: string, entity: string) => Actor | null
  /** The actor's name, else the article's own name for the entity, else null. */
  readonly nameOf: (article: string, entity: string) => string | null
  readonly statementOf: (article: string, id: string) => Statement | null
}

export function storyIndex(input: DossierInput, library: Library): StoryIndex {
  const ids = new Set(input.story.articles.map(a => a.id))
  const reports = library.reports.filter(report => ids.has(report.article.id))
  const byReport = new Map(
    reports.map(report => {
      const found = report.reading === null ? [] : foundIn(report.reading)
      return [report.article.id, found.map((one, i) => lineOf(report, one, i + 1))] as const
    })
  )
  const lines = [...byReport.values()].flat()
  const byArticle = new Map(reports.map(report => [report.article.id, report]))
  const byFinding = new Map(lines.map(line => [keyOf(line.report.article.id, line.found.finding.id), line]))
  const actors = new Map<string, Actor>()
  for (const actor of input.story.actors) {
    for (const { article, entity } of actor.entities) actors.set(keyOf(article, entity), actor)
  }
  const names = new Map<string, string>()
  for (const { reading, article } of reports) {
    for (const entity of reading?.entities ?? []) names.set(keyOf(article.id, entity.id), entity.name)
  }
  return {
    reports,
    lines,
    reportOf: article => byArticle.get(article) ?? null,
    linesOf: report => byReport.get(report.article.id) ?? [],
    lineOf: (article, finding) => byFinding.get(keyOf(article, finding)) ?? null,
    actorOf: (article, entity) => actors.get(keyOf(article, entity)) ?? null,
    nameOf: (article, entity) => actors.get(keyOf(article, entity))?.name ?? names.get(keyOf(article, entity)) ?? null,
    statementOf: (article, id) => {
      const found = byFinding.get(keyOf(article, id))?.found
      return found?.kind === 'statement' ? found.finding : null
    }
  }
}

function keyOf(article: string, id: string): string {
  return `${article}\u0000${id}`
}
