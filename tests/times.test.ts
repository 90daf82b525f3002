import { describe, expect, it } from 'vitest'
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
