import { z } from 'zod'
import { loadData } from '../../lexicon/data-file.js'
import { OnrecordError, segmentKind, type SegmentKind } from '../../record/index.js'

const patternEntry = z
  .object({
    kind: segmentKind,
    /** Where in a block the pattern stands: at its start, its end, all of it, or anywhere in it. */
    at: z.enum(['start', 'end', 'whole', 'any']),
    pattern: z.string().min(1),
    weight: z.number(),
    /** Letters count as written; otherwise case does not matter. */
    exact: z.boolean().optional(),
    /** The block ends the report. */
    closing: z.boolean().optional(),
    /** Blocks of more words than this are not meant. */
    maxWords: z.number().optional(),
    /** Only the first blocks of a text are meant. */
    early: z.boolean().optional()
  })
  .readonly()

const patternFile = z
  .object({ source: z.string(), parts: z.record(z.string(), z.string()), patterns: z.array(patternEntry).readonly() })
  .readonly()

const weightFile = z
  .object({ source: z.string(), weights: z.record(z.string(), z.record(z.string(), z.number())) })
  .readonly()

const agencyFile = z
  .object({
    source: z.string(),
    agencies: z.array(z.object({ name: z.string(), forms: z.array(z.string()).readonly() }).readonly()).readonly(),
    pictures: z.array(z.string()).readonly()
  })
  .readonly()

/** A pattern ready to use. */
export interface BlockPattern {
  readonly kind: SegmentKind
  readonly at: 'start' | 'end' | 'whole' | 'any'
  readonly expression: RegExp
  readonly weight: number
  readonly closing: boolean
  readonly maxWords: number
  readonly early: boolean
}

/** What is known of the blocks of news pages, and of the agencies credited there. */
export interface SegmentData {
  readonly patterns: readonly BlockPattern[]
  /** Weight of each feature for each kind. */
  readonly weights: Readonly<Record<string, Readonly<Record<string, number>>>>
  /** Each form in which a wire is credited, and the agency's name. */
  readonly agencies: ReadonlyMap<string, string>
  /** Finds any such form, case as written. */
  readonly agencyForm: RegExp
}

/**
 * Loads patterns, weights and agencies, with the user's entries over them.
 * @throws OnrecordError `data-invalid`.
 */
export function loadSegmentData(folder: string | null = null): SegmentData {
  const patterns = loadPatterns(folder)
  const weights = loadWeights(folder)
  const agencies = loadAgencies(folder)
  const forms = agencies.agencies.flatMap(a => a.forms.map(form => [form, a.name] as const))
  const any = (words: readonly string[]): string =>
    [...words]
      .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
      .map(escape)
      .join('|')
  const wires = any(forms.map(([form]) => form))
  const parts = {
    ...patterns.parts,
    agency: wires,
    picture: any([...forms.map(([form]) => form), ...agencies.pictures])
  }
  return {
    patterns: patterns.patterns.map(entry => compiled(entry, parts)),
    weights: weights.weights,
    agencies: new Map(forms),
    agencyForm: new RegExp(`(?<![\\p{L}\\p{N}])(?:${wires})(?![\\p{L}\\p{N}])`, 'gu')
  }
}

function loadPatterns(folder: string | null): z.infer<typeof patternFile> {
  return loadData(
    {
      name: 'segment-patterns.json',
      url: new URL('../data/segment-patterns.json', import.meta.url),
      schema: patternFile,
      merge: (ours, theirs) => ({
        ...ours,
        parts: { ...ours.parts, ...theirs.parts },
        patterns: [...ours.patterns, ...theirs.patterns]
      })
    },
    folder
  )
}

function loadWeights(folder: string | null): z.infer<typeof weightFile> {
  return loadData(
    {
      name: 'segment-weights.json',
      url: new URL('../data/segment-weights.json', import.meta.url),
      schema: weightFile,
      merge: (ours, theirs) => ({ ...ours, weights: { ...ours.weights, ...theirs.weights } })
    },
    folder
  )
}

function loadAgencies(folder: string | null): z.infer<typeof agencyFile> {
  return loadData(
    {
      name: 'agencies.json',
      url: new URL('../data/agencies.json', import.meta.url),
      schema: agencyFile,
      merge: (ours, theirs) => ({
        ...ours,
        agencies: [...ours.agencies, ...theirs.agencies],
        pictures: [...ours.pictures, ...theirs.pictures]
      })
    },
    folder
  )
}

function compiled(entry: z.infer<typeof patternEntry>, parts: Readonly<Record<string, string>>): BlockPattern {
  const body = entry.pattern.replace(/\{([a-z]+)\}/gu, (all, name: string) => {
    const part = parts[name]
    return part === undefined ? all : `(?:${part})`
  })
  const anchored = { start: `^(?:${body})`, end: `(?:${body})$`, whole: `^(?:${body})$`, any: body }[entry.at]
  return {
    kind: entry.kind,
    at: entry.at,
    expression: expressionOf(anchored, entry.exact === true),
    weight: entry.weight,
    closing: entry.closing ?? false,
    maxWords: entry.maxWords ?? Number.POSITIVE_INFINITY,
    early: entry.early ?? false
  }
}

function expressionOf(pattern: string, exact: boolean): RegExp {
  try {
    return new RegExp(pattern, exact ? 'u' : 'iu')
  } catch (error) {
    const why = error instanceof Error ? error.message.slice(-80) : String(error)
    throw new OnrecordError('data-invalid', `has a pattern that is no regular expression: ${why}`, {
      input: 'segment-patterns.json',
      advice: 'see docs/lexicon.md for the form of each file'
    })
  }
}

function escape(words: string): string {
  return words.replace(/[.*+?^${}()|[\]\\/]/gu, '\\$&')
}
