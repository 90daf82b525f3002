import { chainOf, type Link } from './chain.js'
import type { StoryIndex } from './index-of-story.js'
import type { Line } from './line.js'

/** On whose word a finding stands: the chain of its speakers, empty where the outlet says it in its own voice. */
export function whoseWord(index: StoryIndex, line: Line): readonly Link[] {
  const { kind, finding } = line.found
  const id =
    kind === 'statement' ? finding.id : kind === 'event' ? (finding.mentions[0]?.statement ?? null) : finding.statement
  const statement = id === null ? null : index.statementOf(line.report.article.id, id)
  return statement === null ? [] : chainOf(index, line.report, statement)
}
