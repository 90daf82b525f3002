import { readdirSync, readFileSync } from 'node:fs'

const FOLDER = new URL('../../examples/coverage/', import.meta.url)

/** Shortest sentence that is taken, in words. */
const SHORTEST = 6

/** The sentences of each report of the project's own sample that is given as text, in order of their files. */
export function sampleReports(): readonly (readonly string[])[] {
  return readdirSync(FOLDER)
    .filter(name => name.endsWith('.txt'))
    .sort()
    .map(name => sentencesOf(readFileSync(new URL(name, FOLDER), 'utf8')))
    .filter(sentences => sentences.length > 5)
}

function sentencesOf(text: string): string[] {
  return text
    .split(/(?<=[.!?]["”]?)\s+|\n+/u)
    .map(sentence => sentence.trim())
    .filter(sentence => sentence.split(/\s+/u).length >= SHORTEST)
}
