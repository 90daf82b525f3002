import type { Scene } from './scene.js'

/** `the Front's Ana Petrov`: whose somebody is is no part of the name; of several people whom `and` joins each has his own. */
export function afterOwner({ tokens, lexicon }: Scene, first: number, last: number): number {
  const owner = tokens.slice(first, last - 1).find(({ xpos }) => xpos === 'POS')
  const several = tokens.slice(first, last).some(({ upos }) => upos === 'CCONJ')
  const office = lexicon.nouns.get(tokens[last - 1]?.text.toLowerCase() ?? '')?.office === true
  return owner === undefined || owner.index === first || several || office ? first : owner.index + 1
}

/** Where a person's name begins behind its titles. */
export function afterTitles(scene: Scene, first: number, last: number): number {
  const { honorifics, nouns, gender } = scene.lexicon
  let start = first
  for (let i = first; i < last - 1; i++) {
    const word = scene.tokens[i]?.text.toLowerCase() ?? ''
    const title = honorifics.has(word) || nouns.get(word)?.office === true
    if (title) start = i + 1
    else if (gender.has(word)) break
  }
  return start
}
