import { describe, expect, it } from 'vitest'
import { documentOf } from '../../language/testing/document-of.js'
import { chainOf } from '../../language/testing/chain-of.js'
import { loadCueLexicon } from './cue-lexicon.js'
import { headlineAttributions } from './headline-attributions.js'
import { mentionIndex } from './speakers.js'

const lexicon = loadCueLexicon()

/** The attributions of a headline as "source | content"; `who` is somebody whom it mentions. */
function found(tree: string, who: string, type: 'person' | 'organisation' = 'person'): string[] {
  const document = documentOf(tree, { kind: 'headline' })
  const mentions = mentionIndex([chainOf(document, type, who)])
  const show = (first: number, last: number) =>
    document.tokens
      .slice(first, last)
      .map(t => t.text)
      .join(' ')
  return headlineAttributions({ document, mentions, lexicon }).map(
    ({ source, content }) => `${show(source[0]!.first, source[0]!.last)} | ${show(content[0]!.first, content[0]!.last)}`
  )
}

const dashed = (verb: string, end: string) => `
  Bridge bridge NOUN NN _ 2 nsubj
  ${verb} _ 0 root
  again  again  ADV  RB _ 2 advmod
  –      –      PUNCT : _ 5 punct
  ${end} _ 2 parataxis`

describe('a dash in a headline', () => {
  it('stands before a document or somebody who can speak', () => {
    expect(found(dashed('fell fall VERB VBD', 'report report NOUN NN'), 'nobody')).toEqual([
      'report | Bridge fell again'
    ])
    expect(found(dashed('fell fall VERB VBD', 'Venn Venn PROPN NNP'), 'Venn')).toEqual(['Venn | Bridge fell again'])
  })

  it('says nothing before pictures, before the name of an outlet, and behind no clause', () => {
    expect(found(dashed('fell fall VERB VBD', 'pictures picture NOUN NNS'), 'nobody')).toEqual([])
    expect(found(dashed('fell fall VERB VBD', 'Gazette Gazette PROPN NNP'), 'Gazette', 'organisation')).toEqual([])
    expect(found(dashed('photos photo NOUN NNS', 'report report NOUN NN'), 'nobody')).toEqual([])
  })
})

describe('a colon in a headline', () => {
  const colon = (relative: string) => `
    Venn   Venn   PROPN NNP _ 0 root
    :      :      PUNCT :   _ 4 punct
    the    the    DET   DT  _ 4 det
    mayor  mayor  NOUN  NN  _ 1 appos
    ${relative}`

  it('brings in what is said, and no description of a person', () => {
    expect(found(colon('who who PRON WP _ 6 nsubj\n left leave VERB VBD _ 4 acl:relcl'), 'Venn')).toEqual([])
    expect(found(colon('must must AUX MD _ 6 aux\n leave leave VERB VB _ 1 parataxis'), 'Venn')).toEqual([
      'Venn | the mayor must leave'
    ])
  })
})
