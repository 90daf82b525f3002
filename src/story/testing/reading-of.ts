import type {
  Article,
  Commitment,
  Entity,
  Event,
  EventStatus,
  Figure,
  PloverType,
  Reading,
  Segment,
  SegmentKind,
  Span,
  Statement
} from '../../record/index.js'

/** An entity given by the words that mention it. */
export interface EntityWords extends Partial<Pick<Entity, 'type' | 'country' | 'sector' | 'wikidata'>> {
  readonly name: string
  readonly mentions?: readonly string[]
  readonly form?: 'name' | 'nominal' | 'pronoun'
  readonly office?: string
}

/** Findings given by the words of the text; `by`: names of entities. */
export interface ReadingWords {
  readonly outlet?: string | null
  readonly published?: string | null
  readonly origin?: string
  readonly agencies?: readonly string[]
  /** One author where they are not given, so that the report is the outlet's own. */
  readonly authors?: readonly string[]
  readonly headline?: string | null
  readonly status?: Article['status']
  /** Parts of the text that are no body, by their words. */
  readonly parts?: Readonly<Partial<Record<SegmentKind, string>>>
  readonly entities?: readonly EntityWords[]
  readonly statements?: readonly (Partial<Pick<Statement, 'act' | 'standing' | 'quotation'>> & {
    readonly by: readonly string[]
    readonly content: string
    readonly cue?: string
    readonly source?: string
  })[]
  readonly events?: readonly {
    readonly type: PloverType
    readonly words: string
    readonly actors?: readonly string[]
    readonly recipients?: readonly string[]
    readonly status?: EventStatus
    readonly when?: string
  }[]
  readonly figures?: readonly (Partial<Pick<Figure, 'status' | 'bound' | 'min' | 'max'>> & {
    readonly words: string
    readonly value: number
    readonly unit: string
    readonly of?: string
  })[]
  readonly commitments?: readonly { readonly who: string; readonly what: string; readonly by?: string }[]
}

/** A reading of `text` whose spans are found by their words (the first place where they stand). */
export function readingOf(id: string, text: string, words: ReadingWords = {}): Reading {
  const span = (quote: string): Span => {
    const start = text.indexOf(quote)
    if (start < 0) throw new Error(`"${quote}" does not stand in the text of ${id}`)
    return { start, end: start + quote.length, quote }
  }
  const segments = segmentsOf(text, words.parts ?? {}, span)
  const entities = (words.entities ?? []).map((entity, i) => entityOf(entity, i, text))
  const idOf = (name: string): string => entities[words.entities?.findIndex(e => e.name === name) ?? -1]?.id ?? name
  const shape = (kind: string, i: number, at: Span) => ({
    id: `${kind}-${String(i)}`,
    score: 0.9,
    step: 'test',
    segment: segments.find(s => s.start <= at.start && at.start < s.end)?.kind ?? ('body' as const)
  })
  const statements = (words.statements ?? []).map((s, i): Statement => {
    const content = s.content === '' ? [] : [span(s.content)]
    return {
      ...shape('statement', i, content[0] ?? span(s.cue ?? '')),
      speakers: s.by.map(idOf),
      source: s.source === undefined ? [] : [span(s.source)],
      standing: s.standing ?? 'named',
      cue: s.cue === undefined ? [] : [span(s.cue)],
      content,
      quotation: s.quotation ?? 'indirect',
      act: s.act ?? 'say',
      addressee: null,
      when: null,
      within: null
    }
  })
  const within = (at: Span): string | null =>
    statements.find(s => s.content.some(c => c.start <= at.start && at.end <= c.end))?.id ?? null
  return {
    schema: 'onrecord/reading@1',
    article: articleOf(id, text, segments, words),
    entities,
    statements,
    events: (words.events ?? []).map((e, i): Event => {
      const at = span(e.words)
      const argument = (name: string) => ({ entity: idOf(name), span: at })
      return {
        ...shape('event', i, at),
        type: e.type,
        mode: null,
        contexts: [],
        actors: (e.actors ?? []).map(argument),
        recipients: (e.recipients ?? []).map(argument),
        place: null,
        when: e.when === undefined ? null : { value: e.when, time: null },
        status: e.status ?? 'occurred',
        mentions: [{ trigger: at, evidence: at, statement: within(at) }]
      }
    }),
    figures: (words.figures ?? []).map((f, i): Figure => {
      const at = span(f.words)
      return {
        ...shape('figure', i, at),
        value: f.value,
        min: f.min === undefined ? f.value : f.min,
        max: f.max === undefined ? f.value : f.max,
        bound: f.bound ?? 'exact',
        unit: f.unit,
        of: f.of === undefined ? null : { entity: idOf(f.of), span: null },
        place: null,
        when: null,
        status: f.status ?? 'current',
        event: null,
        span: at,
        statement: within(at)
      }
    }),
    commitments: (words.commitments ?? []).map((c, i): Commitment => {
      const at = span(c.what)
      return {
        ...shape('commitment', i, at),
        who: { entity: idOf(c.who), span: null },
        what: at,
        kind: 'commit',
        condition: null,
        by: c.by === undefined ? null : { value: c.by, time: null },
        statement: within(at)
      }
    }),
    times: [],
    made: []
  }
}

function articleOf(id: string, text: string, segments: readonly Segment[], words: ReadingWords): Article {
  return {
    id,
    origin: words.origin ?? `${id}.txt`,
    url: null,
    outlet: words.outlet === undefined ? `The ${id} Post` : words.outlet,
    headline: words.headline ?? null,
    standfirst: null,
    authors: words.authors ?? ['Ada Brink'],
    agencies: words.agencies ?? [],
    published: words.published === undefined ? '2031-05-02' : words.published,
    updated: null,
    revisionOf: null,
    language: 'en',
    status: words.status ?? 'read',
    text,
    segments
  }
}

function segmentsOf(text: string, parts: ReadingWords['parts'] & object, span: (quote: string) => Span): Segment[] {
  const named = Object.entries(parts)
    .map(([kind, quote]) => ({ kind: kind as SegmentKind, start: span(quote).start, end: span(quote).end }))
    .sort((a, b) => a.start - b.start)
  const out: Segment[] = []
  let at = 0
  for (const part of [...named, { kind: 'body' as const, start: text.length, end: text.length }]) {
    if (part.start > at) out.push({ kind: 'body', start: at, end: part.start })
    if (part.end > part.start) out.push(part)
    at = part.end
  }
  return out
}

function entityOf(words: EntityWords, index: number, text: string): Entity {
  const mentions = [words.name, ...(words.mentions ?? [])].flatMap(quote => {
    const found = []
    for (let at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + quote.length)) {
      found.push({ start: at, end: at + quote.length, quote, form: words.form ?? ('name' as const) })
    }
    return found
  })
  const first = mentions[0]
  return {
    id: `entity-${String(index)}`,
    type: words.type ?? 'person',
    name: words.name,
    mentions,
    roles:
      words.office === undefined || first === undefined
        ? []
        : [{ office: words.office, of: null, span: { start: first.start, end: first.end, quote: first.quote } }],
    country: words.country ?? null,
    sector: words.sector ?? null,
    wikidata: words.wikidata ?? null
  }
}
