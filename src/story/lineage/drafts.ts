import type { Lineage, RootKind, Span } from '../../record/index.js'
import { hashId } from '../text/hash.js'
import type { Origin } from './lineage-map.js'
import { isWire, type Origins } from './origins.js'

interface Draft {
  readonly root: string | null
  readonly kind: RootKind
  readonly form: string | null
  readonly members: Map<string, { start: number; end: number }[]>
  readonly evidence: { article: string; span: Span }[]
  /** Places of the evidence. */
  readonly shown: Set<string>
}

/** The lineages of a story while they are found. */
export interface Drafts {
  /** Of a wire or an outlet with this name. */
  readonly rooted: (root: string) => Origin
  /** Of an article whose outlet nobody gives. */
  readonly alone: (article: string) => Origin
  /** Of an article that does not say whose report it is. */
  readonly unknown: (article: string) => Origin
  readonly document: (root: string | null, form: string, key: readonly string[]) => Origin
  /** That the article has this lineage, in a passage or in one that is not known (null). */
  readonly enter: (origin: Origin, article: string, passage: { start: number; end: number } | null) => void
  readonly show: (origin: Origin, article: string, span: Span) => void
  readonly rootOf: (id: string) => string | null
  readonly lineages: () => Lineage[]
}

export function newDrafts(origins: Origins): Drafts {
  const drafts = new Map<string, Draft>()
  const add = (key: readonly string[], root: string | null, kind: RootKind, form: string | null = null): Origin => {
    const id = hashId('lineage', key)
    if (!drafts.has(id)) drafts.set(id, { root, kind, form, members: new Map(), evidence: [], shown: new Set() })
    return { id, known: kind !== 'unknown' }
  }
  return {
    rooted: root => add(['root', root], root, isWire(origins, root) ? 'wire' : 'outlet'),
    alone: article => add(['article', article], null, 'outlet'),
    unknown: article => add(['unknown', article], null, 'unknown'),
    document: (root, form, key) => add(['document', ...key], root, 'document', form),
    enter: ({ id }, article, passage) => {
      const members = drafts.get(id)?.members
      const passages = members?.get(article) ?? []
      members?.set(article, passages)
      if (passage !== null && passage.end > passage.start) passages.push({ start: passage.start, end: passage.end })
    },
    show: ({ id }, article, span) => {
      const draft = drafts.get(id)
      const place = `${article} ${String(span.start)}`
      if (draft === undefined || draft.shown.has(place)) return
      draft.shown.add(place)
      draft.evidence.push({ article, span })
    },
    rootOf: id => drafts.get(id)?.root ?? null,
    lineages: () => [...drafts].filter(([, draft]) => draft.members.size > 0).map(([id, draft]) => lineageOf(id, draft))
  }
}

function lineageOf(id: string, draft: Draft): Lineage {
  return {
    id,
    root: draft.root,
    kind: draft.kind,
    ...(draft.form === null ? {} : { form: draft.form }),
    members: [...draft.members].map(([article, passages]) => ({
      article,
      passages: passages.sort((a, b) => a.start - b.start || a.end - b.end)
    })),
    evidence: draft.evidence
  }
}
