import { describe, expect, it } from 'vitest'
import type { AnalysedName, NameType } from '../../bench/analyser.js'
import { countNames, scoreOf } from '../../bench/names/names.js'
import { readTagged } from '../../bench/names/tagged-sentences.js'

const UNER = `# newdoc id = harbour
# text = Marta Kolb's boat left Port Ambrel.
1\tMarta\tB-PER\t-\tx
2\tKolb\tI-PER\t-\tx
3\t's\tO\t-\t-
4\tboat\tO\t-\t-
5\tleft\tO\t-\t-
6\tPort\tB-LOC\t-\tx
7\tAmbrel\tI-LOC\t-\tx
8\t.\tO\t-\t-

1\tLunn\tB-LOC\t-\tx
2\tPell\tB-PER\t-\tx

# newdoc id = quay
1\tVesh\tB-ORG\t-\tx
`

describe('readTagged', () => {
  it('reads documents, spaces and names', () => {
    const documents = readTagged(UNER)
    expect(documents.map(d => d.length)).toEqual([2, 1])
    const [first, second] = documents[0]!
    expect(first!.sentence.tokens.filter(t => !t.spaceAfter).map(t => t.form)).toEqual(['Kolb', 'Ambrel'])
    expect(first!.names).toEqual([
      { first: 0, last: 2, type: 'PER' },
      { first: 5, last: 7, type: 'LOC' }
    ])
    expect(second!.names).toEqual([
      { first: 0, last: 1, type: 'LOC' },
      { first: 1, last: 2, type: 'PER' }
    ])
  })

  it('reads two columns, names that begin with I, and leaves other types out', () => {
    const file = 'Vesh I-Organisation\nguns B-Weapon\n\nHask I-Location\nDam I-Location\n'
    expect(readTagged(file).flatMap(d => d.map(s => s.names))).toEqual([
      [{ first: 0, last: 1, type: 'ORG' }],
      [{ first: 0, last: 2, type: 'LOC' }]
    ])
  })
})

describe('countNames', () => {
  const name = (start: number, end: number, type: NameType): AnalysedName => ({ start, end, type })

  it('counts only spans and types that are exactly right', () => {
    const gold = [name(0, 10, 'PER'), name(20, 31, 'LOC'), name(40, 44, 'ORG')]
    const found = [name(0, 10, 'PER'), name(20, 32, 'LOC'), name(40, 44, 'LOC')]
    const counts = countNames(gold, found)
    expect(counts.PER).toEqual({ gold: 1, system: 1, right: 1 })
    expect(counts.LOC).toEqual({ gold: 1, system: 2, right: 0 })
    expect(counts.ORG).toEqual({ gold: 1, system: 0, right: 0 })
    expect(scoreOf(Object.values(counts))).toEqual({ precision: 0.3333, recall: 0.3333, f1: 0.3333, gold: 3 })
  })

  it('counts a name once that was found twice', () => {
    expect(countNames([name(0, 4, 'PER')], [name(0, 4, 'PER'), name(0, 4, 'PER')]).PER.system).toBe(1)
  })
})
