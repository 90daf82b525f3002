import { describe, expect, it } from 'vitest'
import { readingOf, type ReadingWords } from '../testing/reading-of.js'
import { articleCredit } from './article-credit.js'
import { loadOrigins } from './origins.js'

const origins = loadOrigins(null)
const BODY = 'The council of Ostry voted to close the bridge.'

function credit(text: string, words: ReadingWords = {}) {
  const { wires, byline } = articleCredit(readingOf('a', text, words).article, origins)
  return { wires: wires.map(({ root, part }) => (part ? `${root ?? '?'} in part` : root)), byline }
}

describe('articleCredit', () => {
  it.each([
    ['Reuters', ['Reuters'], false],
    ['Reuters Staff', ['Reuters'], false],
    ['Reuters in Ostry', ['Reuters'], false],
    ['The Associated Press', ['Associated Press'], false],
    ['Jon Brul, Associated Press', ['Associated Press'], false],
    ['Jon Brul for Reuters', ['Reuters'], false],
    ['AP and Reuters', ['Associated Press', 'Reuters'], false],
    ['Ada Holm and agencies', [null], true],
    ['Ada Holm with AFP', ['Agence France-Presse in part'], true],
    ['Staff and agencies', [null], false],
    ['Agencies', [null], false],
    ['Ada Holm and Jon Brul', [], true],
    ['Ada Holm, Ostry', [], true],
    ['Andy Reuter', [], true],
    ['Web Desk', [], false]
  ])('reads the author %s', (author, wires, byline) => {
    expect(credit(BODY, { authors: [author] })).toEqual({ wires, byline })
  })

  it.each([
    ['(AP and Reuters)', ['Associated Press', 'Reuters']],
    ['With AFP', ['Agence France-Presse in part']],
    ['With AP and Reuters', ['Associated Press in part', 'Reuters in part']],
    ['Additional reporting by Reuters', ['Reuters in part']],
    ['Agencies contributed to this report.', ['? in part']],
    ['This article was first published by The Irish Times.', ['The Irish Times']],
    ['Our reporter once wrote for The Irish Times.', []],
    ['Photo: Reuters', []]
  ])('reads the credit "%s"', (line, wires) => {
    expect(credit(`${BODY}\n${line}`, { parts: { credit: line } }).wires.sort()).toEqual(wires)
  })

  it.each([
    ['OSTRY, Lethia (CNN) — ', ['CNN']],
    ['OSTRY (Reuters) - ', ['Reuters']],
    ['SCRANTON, PA — ', []]
  ])('reads the dateline "%s"', (dateline, wires) => {
    expect(credit(`${dateline}${BODY}`, { parts: { dateline } }).wires).toEqual(wires)
    expect(credit(`${dateline}${BODY}`).wires).toEqual(wires)
  })

  it('leaves a dateline with the name of its own outlet to it', () => {
    expect(credit(`OSTRY (CNN) — ${BODY}`, { outlet: 'CNN' }).wires).toEqual([])
  })

  it('finds a bare credit at the end of the body, and none in a sentence of it', () => {
    expect(credit(`${BODY}\nReuters`).wires).toEqual(['Reuters'])
    expect(credit(`${BODY}\n(AFP, dpa)`).wires.sort()).toEqual(['Agence France-Presse', 'Deutsche Presse-Agentur'])
    expect(credit(`${BODY}\nThe mayor reads Reuters.`).wires).toEqual([])
  })
})
