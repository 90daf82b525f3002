import type { Token } from '../../language/layers.js'

/** Endings of verb forms and what may stand in their place. */
const ENDINGS: readonly (readonly [string, readonly string[]])[] = [
  ['ied', ['y']],
  ['ed', ['', 'e']],
  ['ies', ['y']],
  ['es', ['', 'e']],
  ['s', ['']],
  ['ing', ['', 'e']]
]

/**
 * What a table holds for a word: by its lemma, or by a form without its ending where the lemma is a guess that the table
 * does not know.
 */
export function entryFor<T>(table: Pick<ReadonlyMap<string, T>, 'get'>, token: Token): T | undefined {
  const known = table.get(token.lemma.toLowerCase())
  const isGerund = token.upos === 'NOUN' && token.text.toLowerCase().endsWith('ing')
  if (known !== undefined || (token.upos !== 'VERB' && !isGerund)) return known
  const text = token.text.toLowerCase()
  for (const [ending, instead] of ENDINGS) {
    if (!text.endsWith(ending)) continue
    const stem = text.slice(0, -ending.length)
    const single = /([bdglmnprt])\1$/u.test(stem) ? [stem.slice(0, -1)] : []
    const found = [...instead.map(letters => stem + letters), ...single]
      .map(word => table.get(word))
      .find(entry => entry !== undefined)
    if (found !== undefined) return found
  }
  return undefined
}

/** Whether a list has a word, by its lemma or by a form without its ending. */
export function isOneOf(list: ReadonlySet<string>, token: Token): boolean {
  return entryFor({ get: word => (list.has(word) ? word : undefined) }, token) !== undefined
}
