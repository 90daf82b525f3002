import { describe, expect, it } from 'vitest'
import { differenceOf, isRight, runTable, scoreOf } from './times/run-table.js'
import { loadTable } from './times/table.js'

const sentences = loadTable()
const expressions = sentences.flatMap(s => s.expect)

describe('the table of time expressions', () => {
  it('has at least 300 expressions and 60 sentences that hold none', () => {
    expect(expressions.length).toBeGreaterThanOrEqual(300)
    expect(sentences.filter(s => s.expect.length === 0).length).toBeGreaterThanOrEqual(60)
  })

  it('uses each sentence once', () => {
    const texts = sentences.map(s => s.text)
    expect(texts.filter((t, i) => texts.indexOf(t) !== i)).toEqual([])
  })

  it('gives each weekday a date that falls on it', () => {
    const names = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday']
    const wrong = expressions.filter(({ words, value }) => {
      const named = names.find(name => words.toLowerCase().includes(name))
      const date = /\d{4}-\d{2}-\d{2}/u.exec(value)?.[0]
      return named !== undefined && date !== undefined && names[new Date(date).getUTCDay()] !== named
    })
    expect(wrong).toEqual([])
  })

  it('writes lengths and sets as such, and clock times as times', () => {
    const wrong = expressions.filter(({ value }) => {
      const [type, rest = ''] = value.split(' ')
      if (type === 'DURATION') return !/^PT?(?:[\d.]+|X)[YMWDHS]$/u.test(rest)
      if (type === 'TIME') return !/^(?:\d{4}-\d{2}-\d{2})?T/u.test(rest)
      return type === 'DATE' && /T\d/u.test(rest)
    })
    expect(wrong).toEqual([])
  })
})

describe('the comparison', () => {
  const sentence = { id: 'a', form: 'a', published: null, text: '', expect: [{ words: 'May', value: 'DATE XXXX-05' }] }

  it('counts words and value together', () => {
    const wrong = { sentence, found: [{ words: 'in May', value: 'DATE XXXX-05' }] }
    expect(isRight(wrong)).toBe(false)
    expect(scoreOf([wrong, { sentence, found: sentence.expect }])).toEqual({ right: 1, of: 2, extra: 1, sentences: 1 })
  })

  it('counts nothing found as right only where nothing is expected', () => {
    expect(isRight({ sentence, found: [] })).toBe(false)
    expect(isRight({ sentence: { ...sentence, expect: [] }, found: [] })).toBe(true)
  })
})

describe('reading the table', () => {
  it('yields exactly what each sentence holds', async () => {
    const results = await runTable(sentences)
    expect(results).toHaveLength(sentences.length)
    expect(results.filter(r => !isRight(r)).map(differenceOf)).toEqual([])
  }, 600_000)
})
