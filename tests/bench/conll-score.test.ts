import { describe, expect, it } from 'vitest'
import { addCounts, f1, scoreSentences, type Measure } from '../../bench/parse/conll-score.js'
import { sentencesOf } from './conllu-of.js'

const GOLD = `
  The 2 det DET
  pilot 5 nsubj NOUN Number=Sing pilot
  3-4 didn't
  did 5 aux AUX
  n't 5 advmod PART
  land~ 0 root VERB
  . 5 punct PUNCT

  She 2 nsubj PRON
  waited 0 root VERB`

/** Right, of gold and of the system's, by one measure. */
function count(system: string, measure: Measure, gold = GOLD): [number, number, number] {
  const { right, gold: wanted, system: found } = scoreSentences(sentencesOf(gold), sentencesOf(system))[measure]
  return [right, wanted, found]
}

describe('scoreSentences', () => {
  it('finds nothing wrong with gold', () => {
    const counts = scoreSentences(sentencesOf(GOLD), sentencesOf(GOLD))
    for (const one of Object.values(counts)) expect(f1(one)).toBe(1)
  })

  it('takes two words for the words of one token, and not for the token', () => {
    const split = GOLD.replace("  3-4 didn't\n", '').replace('did 5', 'did~ 5')
    expect(count(split, 'words')).toEqual([8, 8, 8])
    expect(count(split, 'tokens')).toEqual([6, 7, 8])
    expect(count(split, 'las')).toEqual([8, 8, 8])
  })

  it('loses both words where a token is left whole', () => {
    const whole = `
      The 2 det
      pilot 4 nsubj
      didn't 4 aux
      land~ 0 root
      . 4 punct

      She 2 nsubj
      waited 0 root`
    expect(count(whole, 'tokens')).toEqual([7, 7, 7])
    expect(count(whole, 'words')).toEqual([6, 8, 7])
    expect(count(whole, 'las')).toEqual([6, 8, 7])
  })

  it('aligns words inside a token by their forms, whatever their case', () => {
    const other = GOLD.replace('did 5', 'Did 5').replace("n't 5", 'not 5')
    expect(count(other, 'words')).toEqual([7, 8, 8])
  })

  it('aligns the words after a stretch in which tokens of both sides overlap', () => {
    const gold = `
      1-2 abcd
      ab 0 root
      cd 1 dep
      ef 1 dep
      gh 1 dep`
    const system = `
      ab~ 0 root
      2-3 cdef
      cd 1 dep
      ef 1 dep
      gh 1 dep`
    expect(count(system, 'words', gold)).toEqual([4, 4, 4])
    expect(count(system, 'tokens', gold)).toEqual([1, 3, 3])
  })

  it('does not take a word for a part of it', () => {
    const gold = `
      Port 2 compound
      Ambrel 0 root`
    expect(count('PortAmbrel 0 root', 'words', gold)).toEqual([0, 2, 1])
    expect(count('Port 2 compound\nAmb~ 3 dep\nrel 0 root', 'words', gold)).toEqual([1, 2, 3])
  })

  it('compares heads as words, not as numbers', () => {
    const joined = GOLD.replace(/\n\n/u, '\n').replace('She 2', 'She 8').replace('waited 0 root', 'waited 5 parataxis')
    expect(count(joined, 'sentences')).toEqual([0, 2, 1])
    expect(count(joined, 'uas')).toEqual([7, 8, 8])
  })

  it('counts a head that is no gold word as wrong', () => {
    const gold = `
      old 2 amod
      ferry~ 0 root
      . 2 punct`
    const system = `
      old 2 amod
      ferry. 0 root`
    expect(count(system, 'uas', gold)).toEqual([0, 3, 2])
  })

  it('leaves subtypes out of las, and keeps them in fullLas', () => {
    const system = GOLD.replace('5 nsubj', '5 nsubj:pass')
    expect(count(system, 'las')).toEqual([8, 8, 8])
    expect(count(system, 'fullLas')).toEqual([7, 8, 8])
  })

  it('compares universal features in any order, and all of them only in allFeats', () => {
    const gold = 'ran 0 root VERB Mood=Ind|Tense=Past|Style=Coll'
    const system = 'ran 0 root VERB Tense=Past|Mood=Ind'
    expect(count(system, 'feats', gold)).toEqual([1, 1, 1])
    expect(count(system, 'allFeats', gold)).toEqual([0, 1, 1])
    expect(count('ran 0 root VERB Mood=Sub|Tense=Past', 'feats', gold)).toEqual([0, 1, 1])
  })

  it('asks for no lemma where gold has none, and for the right case where it has', () => {
    const gold = 'Ferries 0 root NOUN _ ferry'
    expect(count('Ferries 0 root NOUN _ Ferry', 'lemma', gold)).toEqual([0, 1, 1])
    expect(count('Ferries 0 root NOUN _ x', 'lemma', 'Ferries 0 root NOUN _ _')).toEqual([1, 1, 1])
  })

  it('refuses analyses of different texts, and says where they part', () => {
    expect(() => count('The 0 root\nboat 1 dep', 'words')).toThrow(/different texts, from "pilot/u)
  })

  it('adds texts up as if they were one', () => {
    const one = scoreSentences(sentencesOf(GOLD), sentencesOf(GOLD))
    expect(addCounts([one, one]).words).toEqual({ gold: 16, system: 16, right: 16 })
  })
})
