import { mkdtempSync, mkdirSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { Article, OnrecordError } from '../../record/index.js'
import { DEFAULT_MAX_SIZE, takeIn, type IntakeOptions, type Taken } from '../index.js'

/** A new folder that holds these files. */
export function folderOf(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'onrecord-'))
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), content)
  }
  return folder
}

/** All that these inputs give. */
export async function takeAll(inputs: readonly string[], options: Partial<IntakeOptions> = {}): Promise<Taken[]> {
  const out: Taken[] = []
  for await (const taken of takeIn(inputs, { maxSize: DEFAULT_MAX_SIZE, ...options })) out.push(taken)
  return out
}

/** The one article of a file with this content. */
export async function articleFrom(
  name: string,
  content: string | Uint8Array,
  options: Partial<IntakeOptions> = {}
): Promise<Article> {
  const [taken] = await takeAll([join(folderOf({ [name]: content }), name)], options)
  if (taken?.ok !== true) throw new Error(taken?.error.message ?? 'nothing was taken in')
  return taken.article
}

/** The one error of a file with this content. */
export async function errorFrom(
  name: string,
  content: string | Uint8Array,
  options: Partial<IntakeOptions> = {}
): Promise<OnrecordError> {
  const [taken] = await takeAll([join(folderOf({ [name]: content }), name)], options)
  if (taken?.ok !== false) throw new Error('an article was taken in')
  return taken.error
}

/** Each segment as its kind and its words, white space at its end aside. */
export function labelsOf(article: Article): string[] {
  return article.segments.map(s => `${s.kind}: ${article.text.slice(s.start, s.end).trim()}`)
}

/** The label of the segment that begins with these words. */
export function labelOf(article: Article, words: string): string | undefined {
  return article.segments.find(s => article.text.slice(s.start, s.end).trim().startsWith(words))?.kind
}

/** Paragraphs of an invented report, each long enough to be plainly body. */
export const BODY = [
  'The harbour council of Brannow voted on Monday to close the old bridge for two years, after engineers found cracks in three of its five piers.',
  'Ferries will carry passengers across the sound until the work is done, the council said, and the first of them is expected to sail in April.',
  'Shopkeepers on the northern bank have asked for help with their rents, because most of their customers come over the bridge on foot.'
] as const
