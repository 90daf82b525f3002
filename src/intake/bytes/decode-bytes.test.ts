import { describe, expect, it } from 'vitest'
import { decodeBytes } from './decode-bytes.js'

const TEXT = 'Brannow’s café closed – for “two years”.'
const utf16be = (text: string) => Buffer.from(text, 'utf16le').swap16()

describe('decodeBytes', () => {
  it('reads UTF-8 with and without a mark', () => {
    expect(decodeBytes(Buffer.from(TEXT))).toBe(TEXT)
    expect(decodeBytes(Buffer.from(`\uFEFF${TEXT}`))).toBe(TEXT)
  })

  it('drops a last character that is cut off', () => {
    expect(decodeBytes(Buffer.from('A café').subarray(0, -1))).toBe('A caf')
    expect(decodeBytes(Buffer.from(`${TEXT} “`).subarray(0, -1))).toBe(`${TEXT} `)
  })

  it('reads UTF-16 of both orders, with and without a mark', () => {
    for (const mark of ['', '\uFEFF']) {
      expect(decodeBytes(Buffer.from(mark + TEXT, 'utf16le'))).toBe(TEXT)
      expect(decodeBytes(utf16be(mark + TEXT))).toBe(TEXT)
    }
  })

  it('reads Windows-1252', () => {
    const bytes = Buffer.from('The caf\xe9 said \x93no\x94 \x96 twice, and the na\xefve guest left at once.', 'latin1')
    expect(decodeBytes(bytes)).toBe('The café said “no” – twice, and the naïve guest left at once.')
  })

  it('reads what a page declares', () => {
    const page = '<html><head><meta charset="windows-1251"></head><body>'
    expect(decodeBytes(Buffer.concat([Buffer.from(page), Buffer.from([0xcc, 0xee, 0xf1, 0xf2])]))).toBe(`${page}Мост`)
  })

  it('makes every line end a line feed', () => {
    expect(decodeBytes(Buffer.from('a\r\nb\rc\n'))).toBe('a\nb\nc\n')
  })
})
