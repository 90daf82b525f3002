import type { EntityType, Span, Statement } from '../../../record/index.js'
import { chainOf } from '../../../language/testing/chain-of.js'
import { documentOf } from '../../../language/testing/document-of.js'
import { findEvents, loadEventLexicon } from '../index.js'

const lexicon = loadEventLexicon()

/** A statement of a tree by its words; `by` is the entity that makes it. */
export interface Said {
  readonly by: string
  readonly source: string
  readonly cue: string
  readonly content: string
  readonly act: Statement['act']
  readonly standing?: Statement['standing']
}

/** The events of a tree as lines: type, status, who, to whom; `cast`: phrases of its entities, apart by `|`, with their type. */
export function eventLines(
  tree: string,
  cast: Readonly<Record<string, EntityType>>,
  said: readonly Said[] = []
): string[] {
  const bare = documentOf(tree)
  const entities = Object.entries(cast).map(([phrase, type]) => chainOf(bare, type, ...phrase.split('|')))
  const statements = said.map((one, i) => statementOf(bare.surface.text, one, i))
  return findEvents({ ...bare, entities }, statements, lexicon).map(({ type, status, actors, recipients }) => {
    const [who, whom] = [actors, recipients].map(list => list.map(({ entity }) => entity).join('+'))
    return `${type} ${status} ${who ?? ''} > ${whom ?? ''}`
  })
}

function statementOf(text: string, { by, source, cue, content, act, standing = 'body' }: Said, i: number): Statement {
  const span = (words: string): Span => {
    const start = text.indexOf(words)
    if (start < 0) throw new Error(`no "${words}" in: ${text}`)
    return { start, end: start + words.length, quote: words }
  }
  return {
    id: `statement-${String(i)}`,
    score: 1,
    step: 'statements',
    segment: 'body',
    speakers: [by],
    source: [span(source)],
    standing,
    cue: [span(cue)],
    content: [span(content)],
    quotation: 'indirect',
    act,
    addressee: null,
    when: null,
    within: null
  }
}
