import type { Event } from '../../record/index.js'
import type { Document, Token } from '../../language/layers.js'
import { relation } from '../../language/tree.js'

/** How far up a trigger is looked for. */
const REACH = 6
/** Relations that join a phrase to the act it takes part in. */
const PARTS: ReadonlySet<string> = new Set([
  'nsubj',
  'obj',
  'iobj',
  'obl',
  'nmod',
  'appos',
  'nummod',
  'compound',
  'conj',
  'xcomp'
])

/** The event told at each token: those that a trigger covers. */
export function eventsByToken(document: Document, events: readonly Event[]): ReadonlyMap<number, string> {
  const starts = new Map<string, { id: string; end: number }>()
  for (const event of events) {
    for (const { trigger } of event.mentions) {
      starts.set(`${trigger.field ?? ''}:${String(trigger.start)}`, { id: event.id, end: trigger.end })
    }
  }
  const found = new Map<number, string>()
  let open: { id: string; end: number } | null = null
  let part = 0
  for (const token of document.tokens) {
    while (part < document.surface.parts.length - 1 && (document.surface.parts[part]?.end ?? 0) <= token.start) part++
    const { field, start } = document.surface.parts[part] ?? { field: null, start: 0 }
    const here = starts.get(`${field ?? ''}:${String(token.start - start)}`)
    open = here ?? (open !== null && token.end - start <= open.end ? open : null)
    if (open !== null) found.set(token.index, open.id)
  }
  return found
}

/** The event whose trigger governs a phrase, null where another clause lies between. */
export function governingEvent(document: Document, byToken: ReadonlyMap<number, string>, head: Token): string | null {
  let at: Token | undefined = head
  for (let i = 0; i < REACH && at !== undefined; i++) {
    const event = byToken.get(at.index)
    if (event !== undefined) return event
    at = PARTS.has(relation(at)) ? document.tokens[at.head] : undefined
  }
  return null
}

/** Relations by which an act stands below the verb that says what it did: `14 died in the raid`, `when shells fell`. */
const BELOW: ReadonlySet<string> = new Set(['obl', 'advcl'])

/**
 * The event behind a toll whose own verb is none: `14 died in the raid` (below the verb), `the raid that wounded 14` (the
 * noun that the clause belongs to). Null where two stand there, or none.
 */
export function eventOfToll(
  document: Document,
  byToken: ReadonlyMap<number, string>,
  verb: Token | null
): string | null {
  if (verb === null) return null
  const sentence = document.sentences[verb.sentence]
  const near = document.tokens.slice(sentence?.first ?? 0, sentence?.last ?? 0)
  const below = near.filter(token => token.head === verb.index && BELOW.has(relation(token)))
  const noun = relation(verb) === 'acl' ? (document.tokens[verb.head] ?? null) : null
  const found = new Set([...below, ...(noun === null ? [] : [noun])].flatMap(token => byToken.get(token.index) ?? []))
  const [only] = found
  return found.size === 1 && only !== undefined ? only : null
}
