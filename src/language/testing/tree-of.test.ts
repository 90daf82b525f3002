import { describe, expect, it } from 'vitest'
import { plainText, treeOf } from './tree-of.js'

describe('a sentence in brackets', () => {
  it('has for each word its lemma, tags, head and relation', () => {
    expect(treeOf('nsubj[The judge/NN] freed/free/VBD obj[Holm] .').split('\n')).toEqual([
      'The the DET DT _ 2 det',
      'judge judge NOUN NN _ 3 nsubj',
      'freed free VERB VBD _ 0 root',
      'Holm Holm PROPN NNP _ 3 obj',
      '. . PUNCT . _ 3 punct'
    ])
  })

  it('takes plurals for forms with an s, and lemmas, features and both tags as they are given', () => {
    expect(
      treeOf('nsubj[Rebels/NNS] fled/flee/VBD/Tense=Past obj[men/man/NNS] obl[everybody/PRON.NN]').split('\n')
    ).toEqual([
      'Rebels rebel NOUN NNS _ 2 nsubj',
      'fled flee VERB VBD Tense=Past 0 root',
      'men man NOUN NNS _ 2 obj',
      'everybody everybody PRON NN _ 2 obl'
    ])
  })

  it('has function words stand as their heads ask', () => {
    expect(treeOf('was taken/take/VBN obl[to Sarn] xcomp[to pay/VB]')).toContain('was be AUX VBD _ 2 aux:pass')
    expect(treeOf('was paying/pay/VBG')).toContain('was be AUX VBD _ 2 aux')
    expect(treeOf('was in Sarn')).toContain('was be AUX VBD _ 3 cop')
    expect(treeOf('went/go/VBD obl[to Sarn]')).toContain('to to ADP IN _ 3 case')
    expect(treeOf('went/go/VBD advcl[to pay/VB]')).toContain('to to PART TO _ 3 mark')
    expect(treeOf('went/go/VBD advcl[mark[to] pay/VB]')).toBe(treeOf('went/go/VBD advcl[to pay/VB]'))
    expect(treeOf('went/go/VBD advcl[after paying/pay/VBG]')).toContain('after after SCONJ IN _ 3 mark')
  })

  it('hangs a phrase on a word elsewhere where it says so', () => {
    expect(treeOf('nsubj@left[Holm] rose/rise/VBD conj[and left/leave/VBD]').split('\n')[0]).toBe(
      'Holm Holm PROPN NNP _ 4 nsubj'
    )
  })

  it('stands beside others in one tree, and is readable as plain text', () => {
    expect(treeOf('nsubj[Holm] left/leave/VBD', 'nsubj[Ada] left/leave/VBD').split('\n\n')).toHaveLength(2)
    expect(plainText("nsubj[nmod:poss[Holm 's] men/man/NNS] left/leave/VBD .")).toBe("Holm's men left.")
  })
})

describe('a wrong tree', () => {
  it.each([
    ['no head', 'nsubj[Holm] obj[Sarn]', 'no head in root'],
    ['a phrase without a head', 'left/leave/VBD obl[from the]', 'no head in obl'],
    ['two roots', 'nsubj[Holm] rose/rise/VBD left/leave/VBD', 'two heads in root, "rose" and "left"'],
    ['two heads in a phrase', 'left/leave/VBD obj[Holm Sarn]', 'two heads in obj, "Holm" and "Sarn"'],
    ['an unknown head', 'nsubj@went[Holm] left/leave/VBD', 'no word "went" to hang on'],
    [
      'a head that may be either of two words',
      'nsubj@Holm[Ada] left/leave/VBD obj[Holm] obl[Holm]',
      'two words "Holm"'
    ],
    ['words in a ring', 'left/leave/VBD obj@Sarn[Holm] obl@Holm[Sarn]', '"Holm" hangs on itself'],
    ['an unknown relation', 'nsbj[Holm] left/leave/VBD', 'unknown relation "nsbj"'],
    ['a word without a tag', 'nsubj[rebels] left/leave/VBD', 'no tag at "rebels"'],
    ['a function word for a noun', 'nsubj[that] left/leave/VBD', 'no tag at "that" in nsubj'],
    ['an unknown tag', 'nsubj[rebels/NSS] left/leave/VBD', 'unknown tag "NSS"'],
    ['an unknown universal tag', 'nsubj[rebels/NUON.NNS] left/leave/VBD', 'unknown tag "NUON.NNS"'],
    ['an open bracket', 'nsubj[Holm left/leave/VBD', 'brackets that do not match'],
    ['a bracket too many', 'nsubj[Holm]] left/leave/VBD', 'brackets that do not match'],
    ['no words', '', 'no tag']
  ])('is refused: %s', (_what, sentence, message) => {
    expect(() => treeOf(sentence)).toThrow(message)
    expect(() => treeOf(sentence)).toThrow(`in the tree: ${sentence}`)
  })
})
