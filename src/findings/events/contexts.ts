import { z } from 'zod'
import type { Token } from '../../language/layers.js'

/** Words of which one puts an event into a context of PLOVER. */
export const contextsFile = z.object({ source: z.string(), contexts: z.record(z.string(), z.array(z.string().min(1))) })
type ContextsFile = z.infer<typeof contextsFile>

/** Contexts by lemma, and by the first of two lemmas that stand together. */
export interface ContextIndex {
  readonly single: ReadonlyMap<string, readonly string[]>
  readonly pairs: ReadonlyMap<string, readonly string[]>
  /** All contexts in the order of the codebook. */
  readonly order: readonly string[]
}

/** The index of the file. */
export function contextIndex(file: ContextsFile): ContextIndex {
  const single = new Map<string, string[]>()
  const pairs = new Map<string, string[]>()
  for (const [context, words] of Object.entries(file.contexts)) {
    for (const word of words) {
      const map = word.includes(' ') ? pairs : single
      map.set(word, [...(map.get(word) ?? []), context])
    }
  }
  return { single, pairs, order: Object.keys(file.contexts) }
}

/** A user's words join ours. */
export function mergeContexts(ours: ContextsFile, theirs: ContextsFile): ContextsFile {
  const contexts = { ...ours.contexts }
  for (const [name, words] of Object.entries(theirs.contexts)) contexts[name] = [...(contexts[name] ?? []), ...words]
  return { source: ours.source, contexts }
}

/** The contexts that the words of a sentence name, in the order of the codebook. */
export function contextsOf(index: ContextIndex, tokens: readonly Token[]): string[] {
  const found = new Set<string>()
  for (const [i, token] of tokens.entries()) {
    const lemma = token.lemma.toLowerCase()
    const next = tokens[i + 1]?.lemma.toLowerCase() ?? ''
    for (const context of index.single.get(lemma) ?? []) found.add(context)
    for (const context of index.pairs.get(`${lemma} ${next}`) ?? []) found.add(context)
  }
  return index.order.filter(context => found.has(context))
}
