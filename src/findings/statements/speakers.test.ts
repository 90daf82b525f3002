import { describe, expect, it } from 'vitest'
import { childrenOf, type Attribution, type Chain, type Document } from '../../language/index.js'
import { chainOf } from '../../language/testing/chain-of.js'
import { documentOf } from '../../language/testing/document-of.js'
import { loadCueLexicon } from './cue-lexicon.js'
import { mentionIndex, speakersOf } from './speakers.js'

const lexicon = loadCueLexicon()

function speakers(
  tree: string,
  words: string,
  entitiesOf: (bare: Document) => Chain[],
  attributions: readonly Attribution[] = []
) {
  const bare = documentOf(tree, { attributions })
  const entities = entitiesOf(bare)
  const document = { ...bare, entities }
  const start = bare.surface.text.indexOf(words)
  const inside = bare.tokens.filter(t => t.start >= start && t.end <= start + words.length)
  const range = { first: inside[0]!.index, last: inside.at(-1)!.index + 1 }
  const context = { document, children: childrenOf(bare.tokens), mentions: mentionIndex(entities), lexicon }
  return speakersOf(context, [range])
}

const APPOSED = `
  Orla    Orla   PROPN NNP _ 10 nsubj
  Venn    Venn   PROPN NNP _ 1 flat
  ,       ,      PUNCT ,   _ 5 punct
  the     the    DET   DT  _ 5 det
  mayor   mayor  NOUN  NN  _ 1 appos
  and     and    CCONJ CC  _ 8 cc
  a       a      DET   DT  _ 8 det
  farmer  farmer NOUN  NN  _ 1 conj
  ,       ,      PUNCT ,   _ 1 punct
  spoke   speak  VERB  VBD _ 0 root`

describe('speakersOf', () => {
  it('takes what is joined inside an apposition as said of the bearer of the name', () => {
    const found = speakers(APPOSED, 'Orla Venn , the mayor and a farmer', d => [
      chainOf(d, 'person', 'Orla Venn'),
      chainOf(d, 'person', 'farmer')
    ])
    expect(found.speakers).toEqual(['orla-venn'])
  })

  it('takes two where they are joined', () => {
    const tree = `
      Orla    Orla   PROPN NNP _ 6 nsubj
      Venn    Venn   PROPN NNP _ 1 flat
      and     and    CCONJ CC  _ 5 cc
      a       a      DET   DT  _ 5 det
      farmer  farmer NOUN  NN  _ 1 conj
      spoke   speak  VERB  VBD _ 0 root`
    const found = speakers(tree, 'Orla Venn and a farmer', d => [
      chainOf(d, 'person', 'Orla Venn'),
      chainOf(d, 'person', 'farmer')
    ])
    expect(found.speakers).toEqual(['orla-venn', 'farmer'])
  })

  it('takes the person whose name closes the words, not the place before the title', () => {
    const tree = `
      Velmar  Velmar PROPN NNP _ 5 nsubj
      Gov.    Gov.   PROPN NNP _ 1 flat
      Ana     Ana    PROPN NNP _ 5 nsubj
      Petrov  Petrov PROPN NNP _ 3 flat
      spoke   speak  VERB  VBD _ 0 root`
    const found = speakers(tree, 'Velmar Gov. Ana Petrov', d => [
      chainOf(d, 'place', 'Velmar'),
      chainOf(d, 'person', 'Ana Petrov')
    ])
    expect(found).toMatchObject({ speakers: ['ana-petrov'], standing: 'named' })
  })

  it('keeps a body whose words only go on to a person', () => {
    const tree = `
      Velmar  Velmar PROPN NNP _ 5 nsubj
      for     for    ADP   IN  _ 3 case
      Ana     Ana    PROPN NNP _ 1 nmod
      Petrov  Petrov PROPN NNP _ 3 flat
      spoke   speak  VERB  VBD _ 0 root`
    const found = speakers(tree, 'Velmar for Ana Petrov', d => [
      chainOf(d, 'organisation', 'Velmar'),
      chainOf(d, 'person', 'Ana Petrov')
    ])
    expect(found.speakers).toEqual(['velmar'])
  })

  it('is named where a name stands beside the description, and a role where it does not', () => {
    const tree = `
      The     the    DET   DT  _ 2 det
      mayor   mayor  NOUN  NN  _ 6 nsubj
      ,       ,      PUNCT ,   _ 4 punct
      Orla    Orla   PROPN NNP _ 2 appos
      Venn    Venn   PROPN NNP _ 4 flat
      spoke   speak  VERB  VBD _ 0 root`
    const entities = (d: Document) => [chainOf(d, 'person', 'Orla Venn', 'mayor')]
    const beside = speakers(tree, 'The mayor , Orla Venn', d =>
      entities(d).map(chain => ({
        ...chain,
        mentions: chain.mentions.map((m, i) => ({ ...m, form: i === 0 ? ('name' as const) : ('nominal' as const) }))
      }))
    )
    expect(beside.standing).toBe('named')
    const alone = speakers(tree, 'The mayor', d =>
      entities(d).map(chain => ({
        ...chain,
        mentions: chain.mentions.map((m, i) => ({ ...m, form: i === 0 ? ('name' as const) : ('nominal' as const) }))
      }))
    )
    expect(alone.standing).toBe('role')
  })

  const ISSUED = (article: string) => `
    Zentrum   Zentrum   PROPN NNP _ 2 nsubj
    denied    deny      VERB  VBD _ 0 root
    guilt     guilt     NOUN  NN  _ 2 obj

    ${article} ${article} DET DT _ 2 det
    statement statement NOUN  NN  _ 3 nsubj
    blamed    blame     VERB  VBD _ 0 root
    rivals    rival     NOUN  NNS _ 3 obj`
  const denied = {
    source: [{ first: 0, last: 1 }],
    cue: [{ first: 1, last: 2 }],
    content: [{ first: 2, last: 3 }],
    score: 0.9,
    within: null
  }

  it('takes the one last quoted for the issuer of "the statement", and nobody for "a statement"', () => {
    const issued = (article: string) =>
      speakers(ISSUED(article), `${article} statement`, d => [chainOf(d, 'organisation', 'Zentrum')], [denied])
    expect(issued('The')).toMatchObject({ speakers: ['zentrum'], standing: 'document' })
    expect(issued('A').speakers).toEqual([])
  })

  const OF = (head: string, upos: string, owned: string) => `
    ${head}  ${head}  ${upos} XX _ 5 nsubj
    of       of       ADP  IN  _ 4 case
    Orla     Orla     PROPN NNP _ 4 nmod:poss
    ${owned} ${owned} NOUN NNS _ 1 nmod
    spoke    speak    VERB VBD _ 0 root`

  it('takes those who are counted, and not the one whose they are', () => {
    const found = speakers(OF('some', 'PRON', 'drovers'), 'some of Orla drovers', d => [
      chainOf(d, 'person', 'Orla'),
      chainOf(d, 'group', 'drovers')
    ])
    expect(found.speakers).toEqual(['drovers'])
  })

  it('takes nobody where those who are counted are no entity', () => {
    const found = speakers(OF('some', 'PRON', 'rivals'), 'some of Orla rivals', d => [chainOf(d, 'person', 'Orla')])
    expect(found.speakers).toEqual([])
  })

  it.each([
    ['Orla', 'person', 'nmod:poss', 'decision', ['orla']],
    ['Orla', 'person', 'compound', 'camp', []],
    ['Orla', 'person', 'compound', 'ad', []],
    ['Zentrum', 'organisation', 'compound', 'counterproposal', ['zentrum']],
    ['Astria', 'state', 'nmod:poss', 'foes', []]
  ] as const)('%s %s as %s of "%s" gives %j', (owner, type, kind, noun, ids) => {
    const tree = `
      ${owner} ${owner} PROPN NNP _ 2 ${kind}
      ${noun}  ${noun}  NOUN  NN  _ 3 nsubj
      showed   show     VERB  VBD _ 0 root`
    const found = speakers(tree, `${owner} ${noun}`, d => [chainOf(d, type, owner)])
    expect(found.speakers).toEqual(ids)
  })

  it.each([
    ['contacted', 'acl', []],
    ['', '', ['investors-guild']]
  ])('takes nobody who only stands beside people: "%s"', (participle, _, ids) => {
    const tree =
      participle === ''
        ? `
      Investors Investors PROPN NNPS _ 3 nsubj
      Guild     Guild     PROPN NNP  _ 1 flat
      spoke     speak     VERB  VBD  _ 0 root`
        : `
      Investors investor NOUN NNS _ 5 nsubj
      contacted contact  VERB VBN _ 1 acl
      by        by       ADP  IN  _ 4 case
      Zentrum   Zentrum  PROPN NNP _ 2 obl:agent
      spoke     speak    VERB VBD _ 0 root`
    const words = participle === '' ? 'Investors Guild' : 'Investors contacted by Zentrum'
    const found = speakers(tree, words, d =>
      participle === '' ? [chainOf(d, 'organisation', 'Investors Guild')] : [chainOf(d, 'organisation', 'Zentrum')]
    )
    expect(found.speakers).toEqual(ids)
  })
})
