import { describe, expect, it } from 'vitest'
import { loadActorLexicon } from './actor-lexicon.js'
import { findEntities } from './find-entities.js'
import { documentOf } from '../testing/document-of.js'

const lexicon = loadActorLexicon()

describe('a plural name behind the adjective of a state', () => {
  const read = (name: string, tag: string) => {
    const bare = documentOf(`
      Kenyan Kenyan ADJ JJ _ 2 amod
      ${name} ${name} PROPN ${tag} _ 3 nsubj
      marched march VERB VBD _ 0 root`)
    const end = `Kenyan ${name}`.length
    const found = { type: 'misc', score: 0.8, first: 0, last: 2, start: 0, end } as const
    return findEntities({ ...bare, names: [found] }, lexicon).map(({ type, country }) => [type, country])
  }

  it('is a people of that state', () => {
    expect(read('Dorvas', 'NNPS')).toContainEqual(['group', 'KEN'])
  })

  it('is none in the singular', () => {
    expect(read('Gazette', 'NNP').flat()).not.toContain('group')
  })
})
