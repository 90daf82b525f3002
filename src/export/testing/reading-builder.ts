import type {
  ArticleField,
  Commitment,
  EntityType,
  Event,
  Figure,
  Reading,
  SegmentKind,
  Span,
  Statement
} from '../../record/index.js'

type Given<T, K extends keyof T> = Partial<Omit<T, K>>

export interface ArticleGiven {
  readonly id: string
  readonly outlet?: string | null
  readonly published?: string | null
  readonly headline?: string | null
  readonly agencies?: readonly string[]
  readonly authors?: readonly string[]
}

/**
 * A reading written by hand: paragraphs with their kinds, then findings whose words are found in the text, so that no
 * test counts offsets. Words that stand more than once take the place after `after`.
 */
export class ReadingBuilder {
  private readonly text: string
  private readonly segments: { kind: SegmentKind; start: number; end: number }[] = []
  private readonly entities: Reading['entities'][number][] = []
  private readonly statements: Statement[] = []
  private readonly events: Event[] = []
  private readonly figures: Figure[] = []
  private readonly commitments: Commitment[] = []

  constructor(
    private readonly given: ArticleGiven,
    paragraphs: readonly (readonly [SegmentKind, string])[]
  ) {
    let text = ''
    for (const [index, [kind, words]] of paragraphs.entries()) {
      const start = text.length
      text += index === paragraphs.length - 1 ? words : `${words}\n\n`
      this.segments.push({ kind, start, end: text.length })
    }
    this.text = text
  }

  span(words: string, after = '', field?: ArticleField): Span {
    const text = field === undefined ? this.text : (this.given[field as 'headline'] ?? '')
    const from = after === '' ? 0 : text.indexOf(after)
    const start = text.indexOf(words, from)
    if (start < 0 || from < 0) throw new Error(`no "${words}" in ${this.given.id}`)
    const span = { start, end: start + words.length, quote: words }
    return field === undefined ? span : { ...span, field }
  }

  entity(name: string, type: EntityType, id = name): this {
    this.entities.push({ id, type, name, mentions: [], roles: [], country: null, sector: null, wikidata: null })
    return this
  }

  /** Words are given as text; several content spans as a list. */
  statement(
    words: {
      readonly source?: string
      readonly cue: string
      readonly content?: string | readonly string[]
      readonly after?: string
    },
    more: Given<Statement, 'source' | 'cue' | 'content'> = {}
  ): this {
    const { after = '', content = [] } = words
    const contents = typeof content === 'string' ? [content] : content
    this.statements.push({
      id: `statement-${String(this.statements.length + 1)}`,
      score: 0.9,
      step: 'statements',
      segment: 'body',
      speakers: [],
      standing: 'named',
      quotation: 'indirect',
      act: 'say',
      addressee: null,
      when: null,
      within: null,
      ...more,
      source: words.source === undefined ? [] : [this.span(words.source, after)],
      cue: [this.span(words.cue, after)],
      content: contents.map(part => this.span(part, after))
    })
    return this
  }

  event(
    evidence: string,
    trigger: string,
    more: Given<Event, 'mentions'> & { readonly statement?: string } = {}
  ): this {
    const { statement = null, ...rest } = more
    const clause = this.span(evidence)
    const at = evidence.indexOf(trigger)
    const start = clause.start + at
    this.events.push({
      id: `event-${String(this.events.length + 1)}`,
      score: 0.85,
      step: 'events',
      segment: 'body',
      type: 'PROTEST',
      mode: null,
      contexts: [],
      actors: [],
      recipients: [],
      place: null,
      when: null,
      status: 'occurred',
      ...rest,
      mentions: [{ trigger: { start, end: start + trigger.length, quote: trigger }, evidence: clause, statement }]
    })
    return this
  }

  figure(words: string, unit: string, more: Given<Figure, 'span' | 'unit'> & { readonly after?: string } = {}): this {
    const { after = '', ...rest } = more
    const value = rest.value ?? null
    this.figures.push({
      id: `figure-${String(this.figures.length + 1)}`,
      score: 0.9,
      step: 'figures',
      segment: 'body',
      value,
      min: value,
      max: value,
      bound: 'exact',
      of: null,
      place: null,
      when: null,
      status: 'current',
      event: null,
      statement: null,
      ...rest,
      unit,
      span: this.span(words, after)
    })
    return this
  }

  commitment(what: string, more: Given<Commitment, 'what' | 'condition'> & { readonly condition?: string } = {}): this {
    const { condition, ...rest } = more
    this.commitments.push({
      id: `commitment-${String(this.commitments.length + 1)}`,
      score: 0.8,
      step: 'commitments',
      segment: 'body',
      who: null,
      kind: 'commit',
      by: null,
      statement: null,
      ...rest,
      what: this.span(what),
      condition: condition === undefined ? null : this.span(condition)
    })
    return this
  }

  reading(): Reading {
    const { id, outlet = null, published = null, headline = null, agencies = [], authors = [] } = this.given
    return {
      schema: 'onrecord/reading@1',
      article: {
        id,
        origin: `${id}.txt`,
        url: null,
        outlet,
        headline,
        standfirst: null,
        authors,
        agencies,
        published,
        updated: null,
        revisionOf: null,
        language: 'en',
        status: 'read',
        text: this.text,
        segments: this.segments
      },
      entities: this.entities,
      statements: this.statements,
      events: this.events,
      figures: this.figures,
      commitments: this.commitments,
      times: [],
      made: [{ step: 'by hand', version: '1' }]
    }
  }
}
