/**
 * Hand annotations as a gold file of offsets, without any text: `npx tsx bench/annotated/compile.ts FOLDER ARTICLES.jsonl[.gz] REPORT-ID,… > GOLD.json`.
 * FOLDER holds a JSON file for each article, whose spans are exact words, or [words, k] for their k-th occurrence from 0
 * (bench/gold/README.md); the articles named last are for reporting, the others for tuning.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { BenchError, readData } from '../data-file.js'
import { sha256 } from './gold.js'

const span = z.union([z.string(), z.tuple([z.string(), z.int()])])
type Words = z.infer<typeof span>
const optional = z.boolean().default(false)

const annotation = z.object({
  article: z.string(),
  who: z.record(z.string(), z.string()),
  statements: z.array(
    z.object({
      content: z.array(span),
      cue: z.array(span),
      source: z.array(span),
      speaker: z.string().nullable(),
      speakers: z.array(z.string()).optional(),
      speaker_alt: z.array(z.string()).default([]),
      standing: z.string(),
      act: z.string(),
      act_alt: z.array(z.string()).default([]),
      quotation: z.string(),
      within: z.int().nullable().default(null),
      optional,
      in_furniture: optional
    })
  ),
  figures: z.array(
    z.object({
      span,
      value: z.number().nullable(),
      min: z.number().nullable(),
      max: z.number().nullable(),
      bound: z.string(),
      unit: z.string(),
      word: z.union([z.literal('outlet'), z.int()]),
      optional,
      in_furniture: optional
    })
  ),
  events: z.array(
    z.object({
      trigger: span,
      types: z.array(z.string()),
      actors: z.array(z.string()),
      recipients: z.array(z.string()),
      statuses: z.array(z.string()),
      optional,
      in_furniture: optional
    })
  ),
  commitments: z.array(
    z.object({
      who: z.string(),
      what: span,
      condition: span.nullable().default(null),
      by: span.nullable().default(null),
      optional
    })
  ),
  furniture: z.array(span)
})
type Annotation = z.infer<typeof annotation>

const NOBODY = 'None'

/** Start and end of annotated words in the text. */
function place(words: Words, text: string): [number, number] {
  const [quote, k] = typeof words === 'string' ? [words, 0] : words
  let at = -1
  for (let i = 0; i <= k; i++) at = text.indexOf(quote, at + 1)
  if (at < 0 || quote === '') throw new BenchError(`the text does not have ${JSON.stringify(words)}`)
  return [at, at + quote.length]
}

/** One of each form in which somebody is named. */
function forms(pattern: string, text: string): [number, number][] {
  const found = new Map<string, [number, number]>()
  for (const match of text.matchAll(new RegExp(pattern, 'giu'))) {
    if (match[0] !== '' && !found.has(match[0])) found.set(match[0], [match.index, match.index + match[0].length])
  }
  return [...found.values()]
}

function compiled(given: Annotation, text: string, half: string): object {
  const at = (words: Words): [number, number] => place(words, text)
  const names = Object.keys(given.who)
  const label = (name: string): string => `w${String(names.indexOf(name) + 1)}`
  return {
    id: given.article,
    sha256: sha256(text),
    half,
    who: Object.fromEntries(names.map(name => [label(name), forms(given.who[name] ?? '', text)])),
    statements: given.statements.map(s => compiledStatement(s, at, label)),
    figures: given.figures.map(({ span: words, word, in_furniture, ...rest }) => ({
      span: at(words),
      ...rest,
      statement: word === 'outlet' ? null : word,
      aside: in_furniture
    })),
    events: given.events.map(({ trigger, actors, recipients, in_furniture, ...rest }) => ({
      trigger: at(trigger),
      ...rest,
      actors: actors.map(label),
      recipients: recipients.map(label),
      aside: in_furniture
    })),
    commitments: given.commitments.map(c => ({
      who: label(c.who),
      what: at(c.what),
      condition: c.condition === null ? null : at(c.condition),
      by: c.by === null ? null : at(c.by),
      optional: c.optional
    })),
    aside: given.furniture.map(at)
  }
}

/** A statement of an annotation in offsets; `label` names people without their names. */
function compiledStatement(
  s: Annotation['statements'][number],
  at: (words: Words) => [number, number],
  label: (name: string) => string
): object {
  return {
    content: s.content.map(at),
    cue: s.cue.map(at),
    source: s.source.map(at),
    speakers: (s.speakers ?? (s.speaker === null ? [] : [s.speaker])).map(label),
    alternatives: s.speaker_alt.map(name => (name === NOBODY ? [] : [label(name)])),
    standing: s.standing,
    acts: [s.act, ...s.act_alt],
    quotation: s.quotation,
    within: s.within,
    optional: s.optional,
    aside: s.in_furniture
  }
}

const [folder = '', articles = '', report = ''] = process.argv.slice(2)
const texts = new Map(
  readData(articles)
    .split('\n')
    .filter(line => line.trim() !== '')
    .map(line => JSON.parse(line) as { id: string; text: string })
    .map(({ id, text }) => [id, text])
)
const reported = report.split(',')
const files = readdirSync(folder).filter(name => name.endsWith('.json'))
const found = files.sort().map(name => {
  const given = annotation.parse(JSON.parse(readFileSync(join(folder, name), 'utf8')))
  const half = reported.some(id => id !== '' && given.article.startsWith(id)) ? 'report' : 'tune'
  return compiled(given, texts.get(given.article) ?? '', half)
})
const source = 'Annotated for Onrecord by the conventions of bench/gold/README.md; offsets only'
process.stdout.write(`${JSON.stringify({ source, articles: found })}\n`)
