import type { EntityType, Event, Span, Statement } from '../../../record/index.js'
import { chainOf } from '../../../language/testing/chain-of.js'
import { documentOf } from '../../../language/testing/document-of.js'
import { findEvents, loadEventLexicon } from '../index.js'

const lexicon = loadEventLexicon()

/** The entities of a tree: their phrases, apart by `|`, with their type. */
export type Cast = Readonly<Record<string, EntityType>>

/** A statement of a tree by its words; `by` is the entity that makes it. */
export interface Said {
  readonly by: string
  readonly source?: string
  readonly cue?: string
  readonly content: string
  readonly act: Statement['act']
  readonly standing?: Statement['standing']
  /** The entity to whom it is said, with the words for it. */
  readonly to?: readonly [entity: string, words: string]
}

/** The events of a tree in rows; its statements are `statement-1` and so on. */
export function eventsOf(rows: string, cast: Cast, said: readonly Said[] = []): Event[] {
  const bare = documentOf(rows)
  const entities = Object.entries(cast).map(([phrase, type]) => chainOf(bare, type, ...phrase.split('|')))
  const statements = said.map((one, i) => statementOf(bare.surface.text, one, i + 1))
  return findEvents({ ...bare, entities }, statements, lexicon)
}

/** The events of a tree in rows as lines: type, status, who, to whom. */
export function eventLines(rows: string, cast: Cast, said: readonly Said[] = []): string[] {
  return eventsOf(rows, cast, said).map(event => `${event.type} ${event.status} ${partiesOf(event)}`)
}

/** Who acts and to whom, as one line. */
export function partiesOf({ actors, recipients }: Event): string {
  const [who = '', whom = ''] = [actors, recipients].map(list => list.map(({ entity }) => entity).join('+'))
  return `${who} > ${whom}`
}

function statementOf(
  text: string,
  { by, source, cue, content, act, standing = 'body', to }: Said,
  i: number
): Statement {
  const spans = (words?: string): Span[] => {
    if (words === undefined) return []
    const start = ` ${text} `.indexOf(` ${words} `)
    if (start < 0) throw new Error(`no "${words}" in: ${text}`)
    return [{ start, end: start + words.length, quote: words }]
  }
  return {
    id: `statement-${String(i)}`,
    score: 1,
    step: 'statements',
    segment: 'body',
    speakers: [by],
    source: spans(source),
    standing,
    cue: spans(cue),
    content: spans(content),
    quotation: 'indirect',
    act,
    addressee: to === undefined ? null : { entity: to[0], span: spans(to[1])[0] ?? null },
    when: null,
    within: null
  }
}
