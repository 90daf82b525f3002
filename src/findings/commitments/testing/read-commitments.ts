import type { Commitment, EntityType, Statement } from '../../../record/index.js'
import type { Document, TimeMention } from '../../../language/layers.js'
import { documentOf } from '../../../language/testing/document-of.js'
import { chainOf } from '../../../language/testing/chain-of.js'
import { treeOf } from '../../../language/testing/tree-of.js'
import { findCommitments, loadCommitmentLexicon } from '../index.js'

const lexicon = loadCommitmentLexicon()
const PUBLISHED = '2031-05-10'

/** Entities by phrases (several forms apart by `|`), TIMEX3 values by words, and the statements of a tree. */
export interface Given {
  readonly cast: Readonly<Record<string, EntityType>>
  readonly times?: Readonly<Record<string, string>>
  readonly statements?: (document: Document) => Statement[]
}

/** Two states, for sentences where nobody else acts. */
export const STATES: Given = { cast: { Ormia: 'state', Veld: 'state' } }

/** These states, and a day in June of that year. */
export const BY_JUNE: Given = { ...STATES, times: { June: '2031-06' } }

/** The commitments of a sentence in brackets (see `treeOf`), read as of 2031-05-10. */
export function readCommitments(tree: string, { cast, times = {}, statements = () => [] }: Given): Commitment[] {
  const bare = documentOf(treeOf(tree), { published: PUBLISHED })
  const document = {
    ...bare,
    times: Object.entries(times).map(([words, value], i) => timeOf(bare, words, value, i)),
    entities: Object.entries(cast).map(([phrase, type]) => chainOf(bare, type, ...phrase.split('|')))
  }
  return findCommitments(document, statements(document), lexicon)
}

function timeOf(document: Document, words: string, value: string, index: number): TimeMention {
  const start = document.article.text.indexOf(words)
  const first = document.tokens.findIndex(token => token.start === start)
  const last = document.tokens.findIndex(token => token.end === start + words.length) + 1
  return { id: `time-${String(index)}`, type: 'DATE', value, first, last, start, end: start + words.length }
}

/** The commitments of such a sentence as lines: kind, who, what, condition, deadline. */
export function lines(tree: string, given: Given): string[] {
  return readCommitments(tree, given).map(line)
}

function line(c: Commitment): string {
  return `${c.kind} ${c.who?.entity ?? '-'}: ${c.what.quote} | ${c.condition?.quote ?? '-'} | ${c.by?.value ?? '-'}`
}
