import type { Chain, Name, TokenRange } from '../../layers.js'
import { documentOf } from '../../testing/document-of.js'
import type { ActorLexicon } from '../actor-lexicon.js'
import { findEntities } from '../find-entities.js'

/** Names of a hand-written tree by their words, as the model would tag them. */
export type Tagged = Readonly<Record<string, Name['type']>>

/** An attribution of a hand-written tree by its words. */
export interface Said {
  readonly source: string
  readonly content: string
}

/** The entities of a hand-written tree, with ways to ask for them by words. */
export function readTree(lexicon: ActorLexicon, tree: string, tagged: Tagged = {}, said: readonly Said[] = []) {
  const bare = documentOf(tree)
  const { text } = bare.surface
  const rangeOf = (words: string): TokenRange => {
    const start = text.indexOf(words)
    if (start < 0) throw new Error(`no "${words}" in: ${text}`)
    const inside = bare.tokens.filter(token => token.start >= start && token.end <= start + words.length)
    return { first: inside[0]!.index, last: inside.at(-1)!.index + 1 }
  }
  const names = Object.entries(tagged).flatMap(([words, type]) =>
    occurrences(text, words).map(start => {
      const inside = bare.tokens.filter(token => token.start >= start && token.end <= start + words.length)
      const [first, last] = [inside[0]!, inside.at(-1)!]
      return { type, score: 0.9, start, end: start + words.length, first: first.index, last: last.index + 1 }
    })
  )
  const attributions = said.map(({ source, content }) => ({
    source: [rangeOf(source)],
    cue: [],
    content: [rangeOf(content)],
    score: 0.9,
    within: null
  }))
  const chains = findEntities({ ...bare, names, attributions }, lexicon)
  const quotes = (chain: Chain): string[] => chain.mentions.map(({ start, end }) => text.slice(start, end))
  return {
    chains,
    quotes,
    /** The chain with a mention of just these words, the n-th of them. */
    at: (words: string, nth = 0): Chain | null => {
      const start = occurrences(text, words)[nth]
      return (
        chains.find(chain => chain.mentions.some(m => m.start === start && m.end - m.start === words.length)) ?? null
      )
    }
  }
}

function occurrences(text: string, words: string): number[] {
  const out: number[] = []
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    if (!/\p{L}/u.test(text[at - 1] ?? ' ') && !/\p{L}/u.test(text[at + words.length] ?? ' ')) out.push(at)
  }
  return out
}
