import { describe, expect, it } from 'vitest'
import { documentOf } from '../testing/document-of.js'
import { actsAsState } from './acting-capital.js'
import { loadActorLexicon } from './actor-lexicon.js'
import { sceneOf } from './scene.js'

const lexicon = loadActorLexicon()
const acts = (tree: string): boolean => {
  const document = documentOf(tree)
  return actsAsState(sceneOf(document, lexicon), document.tokens.find(token => token.text === 'Oslo')!.index)
}

describe('actsAsState', () => {
  it.each([
    ['a subject of a verb of will', 'Oslo Oslo PROPN NNP _ 2 nsubj\n refused refuse VERB VBD _ 0 root'],
    [
      'an object of blame',
      'They they PRON PRP _ 2 nsubj\n accused accuse VERB VBD _ 0 root\n Oslo Oslo PROPN NNP _ 2 obj'
    ],
    [
      'an owner of a decision',
      "Oslo~ Oslo PROPN NNP _ 3 nmod:poss\n 's 's PART POS _ 1 case\n decision decision NOUN NN _ 0 root"
    ],
    ['a partner of talks', 'talks talk NOUN NNS _ 0 root\n with with ADP IN _ 3 case\n Oslo Oslo PROPN NNP _ 1 nmod'],
    [
      'a second conjunct',
      'Rome Rome PROPN NNP _ 4 nsubj\n and and CCONJ CC _ 3 cc\n Oslo Oslo PROPN NNP _ 1 conj\n agreed agree VERB VBD _ 0 root'
    ]
  ])('is so for %s', (_, tree) => {
    expect(acts(tree)).toBe(true)
  })

  it.each([
    ['a place', 'slept sleep VERB VBD _ 0 root\n in in ADP IN _ 3 case\n Oslo Oslo PROPN NNP _ 1 obl'],
    ['a goal of a visit', 'visited visit VERB VBD _ 0 root\n Oslo Oslo PROPN NNP _ 1 obj'],
    [
      'an owner of streets',
      "Oslo~ Oslo PROPN NNP _ 3 nmod:poss\n 's 's PART POS _ 1 case\n streets street NOUN NNS _ 0 root"
    ],
    ['a subject that only lies there', 'Oslo Oslo PROPN NNP _ 2 nsubj\n slept sleep VERB VBD _ 0 root']
  ])('is not so for %s', (_, tree) => {
    expect(acts(tree)).toBe(false)
  })
})
