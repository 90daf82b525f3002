import { childrenOf, type Attribution, type TokenRange } from '../../../../language/index.js'
import { documentOf } from '../../../../language/testing/document-of.js'
import { loadCueLexicon } from '../../cue-lexicon.js'
import { mentionIndex } from '../../speakers.js'
import { candidates } from '../candidates.js'
import { loadConstructionWords } from '../construction-words.js'
import { wordsOf } from './words-of.js'

const lexicon = loadCueLexicon()
const words = loadConstructionWords()

/** What the model found, each role by the first and last word of its ranges: 'the|board', 'accused', 'of|fraud in|May'. */
interface Given {
  readonly source?: string
  readonly cue: string
  readonly content?: string
}

/** The attributions of a tree as "source | cue | content", words apart by spaces and ranges by " … ". */
export function found(tree: string, ...given: Given[]): string[] {
  const plain = documentOf(tree)
  const range = (ends: string | undefined): TokenRange[] => {
    const at = (word: string | undefined) => plain.tokens.findIndex(t => t.text === word)
    return (ends?.split(' ') ?? []).map(part => {
      const [from, to] = part.split('|')
      return { first: at(from), last: at(to ?? from) + 1 }
    })
  }
  const attributions: Attribution[] = given.map(g => ({
    source: range(g.source),
    cue: range(g.cue),
    content: range(g.content),
    score: 0.8,
    within: null
  }))
  const document = documentOf(tree, { attributions })
  const { tokens } = document
  const mentions = mentionIndex(document.entities)
  const show = (ranges: readonly TokenRange[]) => wordsOf(tokens, ranges)
  return candidates(document, { document, tokens, children: childrenOf(tokens), mentions, lexicon, words }).map(
    a => `${show(a.source)} | ${show(a.cue)} | ${show(a.content)}`
  )
}
