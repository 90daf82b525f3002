import { describe, expect, it } from 'vitest'
import { documentOf } from '../../language/testing/document-of.js'
import { loadCueLexicon } from './cue-lexicon.js'
import { withSpeakersBehind } from './speakers-behind.js'

const lexicon = loadCueLexicon()

/** The relations of verb and noun in "Nine rowed , says the smith .", its last words changed. */
function relations(mark: string, verb: string, ...last: readonly string[]): string {
  const tree = `
    Nine  nine  NUM   CD  _ 2 nsubj
    rowed row   VERB  VBD _ 0 root
    ${mark} _ 4 punct
    ${verb} _ 2 advcl
    the   the   DET   DT  _ 6 det
    smith smith NOUN  NN  _ 4 ccomp
    ${last.join('\n')}`
  const { tokens } = withSpeakersBehind(documentOf(tree), lexicon)
  return [3, 5].map(i => tokens[i]?.deprel ?? '').join(' ')
}

const STOP = '. . PUNCT . _ 2 punct'

describe('withSpeakersBehind', () => {
  it('takes the noun behind a verb of saying for its subject', () => {
    expect(relations(', , PUNCT ,', 'says say VERB VBZ', STOP)).toBe('parataxis nsubj')
    expect(relations('” ” PUNCT ""', 'says say VERB VBZ', STOP)).toBe('parataxis nsubj')
  })

  it('leaves what a clause goes on behind', () => {
    const clause = ['not not PART RB _ 8 advmod', 'paid pay VERB VBN _ 4 xcomp', STOP]
    expect(relations(', , PUNCT ,', 'says say VERB VBZ', ...clause)).toBe('advcl ccomp')
  })

  it('leaves it where no mark closes what is said, and behind other verbs', () => {
    expect(relations('and and CCONJ CC', 'says say VERB VBZ', STOP)).toBe('advcl ccomp')
    expect(relations(', , PUNCT ,', 'leads lead VERB VBZ', STOP)).toBe('advcl ccomp')
    expect(relations(', , PUNCT ,', 'saying say VERB VBG', STOP)).toBe('advcl ccomp')
  })
})
