import { wordsOf } from '../text/words.js'
import type { CitedDocument } from './cited-documents.js'

/** Words in a row that two articles must have from a document alike for it to be one. */
const ALIKE = 6

/**
 * The documents of a story's articles, those that are one together: of one form and title, or of one form and issuer with
 * a run of words from it in both.
 */
export function sharedDocuments(documents: readonly CitedDocument[]): CitedDocument[][] {
  const groups: { documents: CitedDocument[]; runs: Set<string> }[] = []
  const byName = new Map<string, (typeof groups)[number][]>()
  for (const document of documents) {
    const runs = runsOf(document)
    const key = `${document.form} ${(document.name ?? '').toLowerCase()}`
    const named = document.name === null ? [] : (byName.get(key) ?? [])
    const same = named.find(group => document.titled || [...runs].some(run => group.runs.has(run)))
    if (same !== undefined) {
      same.documents.push(document)
      for (const run of runs) same.runs.add(run)
      continue
    }
    const group = { documents: [document], runs }
    groups.push(group)
    byName.set(key, [...named, group])
  }
  return groups.map(group => group.documents)
}

function runsOf({ content }: CitedDocument): Set<string> {
  return new Set(
    content.flatMap(({ quote }) => {
      const stems = wordsOf(quote).map(word => word.stem)
      return stems.slice(0, Math.max(0, stems.length - ALIKE + 1)).map((_, i) => stems.slice(i, i + ALIKE).join(' '))
    })
  )
}
