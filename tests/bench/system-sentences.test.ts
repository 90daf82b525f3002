import { describe, expect, it } from 'vitest'
import type { AnalysedWord } from '../../bench/analyser.js'
import { scoreSentences } from '../../bench/parse/conll-score.js'
import { sentencesFound, sentencesGiven } from '../../bench/parse/system-sentences.js'
import { sentencesOf } from './conllu-of.js'

/** The words of a text, by their forms; each may carry a head. */
function wordsIn(text: string, forms: readonly (string | [string, number])[]): AnalysedWord[] {
  let at = 0
  return forms.map(one => {
    const [form, head] = typeof one === 'string' ? [one] : one
    const start = text.indexOf(form, at)
    at = start + form.length
    return { start, end: at, ...(head === undefined ? {} : { head }) }
  })
}

describe('sentencesFound', () => {
  const text = 'Ships (two) left. Nobody knows why'

  it('keeps all characters of the text, also those that the analysis leaves out', () => {
    const forms = sentencesFound(text, [wordsIn(text, ['Ships', 'two', 'left']), wordsIn(text, ['knows'])]).map(
      ({ words }) => words.map(word => word.form.trim()).join('|')
    )
    expect(forms).toEqual(['Ships|(|two|)|left', '. Nobody', 'knows', 'why'])
  })

  it('moves heads over the words that are put in', () => {
    const [sentence] = sentencesFound('Ships (two) left', [
      wordsIn('Ships (two) left', [
        ['Ships', 3],
        ['two', 1],
        ['left', 0]
      ])
    ])
    expect(sentence!.words.map(({ form, head }) => [form.trim(), head])).toEqual([
      ['Ships', 5],
      ['(', -1],
      ['two', 1],
      [')', -1],
      ['left', 0]
    ])
  })

  it('makes one sentence of a text in which nothing is found', () => {
    expect(sentencesFound('¿?', [])).toHaveLength(1)
    expect(sentencesFound('  ', [])).toHaveLength(0)
  })
})

describe('sentencesGiven', () => {
  const gold = sentencesOf(`
    1-2 cannot
    can 3 aux
    not 3 advmod
    sail 0 root

    Later 0 root`)

  const word = (head: number): AnalysedWord => ({ start: 0, end: 1, head, deprel: head === 0 ? 'root' : 'dep' })

  it('keeps the tokens of gold', () => {
    const system = sentencesGiven(gold, [[word(3), word(3), word(0)], [word(0)]])
    const { tokens, words, uas } = scoreSentences(gold, system)
    expect([tokens.right, words.right, uas.right]).toEqual([3, 4, 4])
  })

  it('counts sentences that the analysis cuts as it cut them', () => {
    const system = sentencesGiven(gold, [[word(0)], [word(2), word(0)], [word(0)]])
    expect(system.map(({ words }) => words.map(({ head }) => head))).toEqual([[0, 3, 0], [0]])
  })

  it('knows no head that stands in another sentence', () => {
    const system = sentencesGiven(gold, [[word(3), word(3), word(0), word(3)]])
    expect(system[1]!.words[0]!.head).toBe(-1)
  })

  it('refuses another number of words', () => {
    expect(() => sentencesGiven(gold, [[word(0)]])).toThrow('1 words where 4 were given')
  })
})
