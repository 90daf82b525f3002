import type { EntityType } from '../../record/index.js'
import type { TokenRange } from '../layers.js'
import { nounBeside } from './close-apposition.js'
import type { Scene } from './scene.js'

/** A name that only the noun before it tells. */
export interface AppositeName extends TokenRange {
  readonly model: null
  readonly hit: null
  readonly type: EntityType
  readonly told: true
}

/** Longest such name in tokens. */
const LONGEST = 6

/** Names that neither the model nor the lexicon knows, behind a noun for what they are the names of: `the rebel group Sword of Dawn`. */
export function appositeNames(scene: Scene): AppositeName[] {
  return scene.tokens.flatMap(({ index, upos, xpos }) => {
    const before = scene.tokens[index - 1]
    if (upos !== 'PROPN' || !xpos.startsWith('NNP') || before?.upos !== 'NOUN' || isNoun(scene, index)) return []
    const range = nameFrom(scene, index)
    const beside = nounBeside(scene, range)
    return beside === null ? [] : [{ ...range, model: null, hit: null, type: beside.noun.type, told: true }]
  })
}

function isNoun({ tokens, lexicon }: Scene, index: number): boolean {
  const word = tokens[index]?.text ?? ''
  const demonym = (lexicon.names.get(word)?.demonymOf ?? null) !== null
  return demonym || lexicon.nouns.has(word.toLowerCase()) || lexicon.sets.dropWords.has(word.toLowerCase())
}

/** The capitalised words from a token on, and what `of` joins to them. */
function nameFrom({ tokens }: Scene, first: number): TokenRange {
  let last = first + 1
  for (let i = first + 1; i < first + LONGEST; i++) {
    const token = tokens[i]
    if (token === undefined || token.sentence !== tokens[first]?.sentence) break
    if (token.upos === 'PROPN' && /^\p{Lu}/u.test(token.text)) last = i + 1
    else if (!/^(?:of|the)$/u.test(token.text)) break
  }
  return { first, last }
}
