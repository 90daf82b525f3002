import { describe, expect, it } from 'vitest'
import type { Point } from '../record/index.js'
import { readingOf } from './testing/reading-of.js'
import { timelineOf } from './timeline.js'

const reading = readingOf('a', 'The Guard came. The Guard left. The Guard fell back. Ada Holm will pay.', {
  entities: [{ name: 'Ada Holm' }],
  events: [
    { type: 'AID', words: 'The Guard came', when: '2031-05-02' },
    { type: 'RETREAT', words: 'The Guard left', when: '2031-05' },
    { type: 'RETREAT', words: 'The Guard fell back', when: 'XXXX-WXX-6' }
  ],
  commitments: [{ who: 'Ada Holm', what: 'pay', by: '2031-05-02' }]
})

function point(id: string, ...findings: readonly string[]): Point {
  const reports = findings.map(finding => ({
    article: 'a',
    finding,
    stance: 'asserts' as const,
    lineage: 'l'
  }))
  const independent = { min: 1, max: 1 }
  return { id, kind: 'event', title: '', relation: 'single', why: [], independent, sources: 1, reports }
}

const when = (...points: readonly Point[]) => timelineOf(points, [reading]).map(one => [one.when, one.clock, one.point])

describe('timelineOf', () => {
  it('sorts by time, the vaguer first, and what leaves the year open last', () => {
    expect(when(point('p', 'event-2'), point('q', 'event-0'), point('r', 'event-1'))).toEqual([
      ['2031-05', 'event', 'r'],
      ['2031-05-02', 'event', 'q'],
      ['XXXX-WXX-6', 'event', 'p']
    ])
  })

  it('gives a point each of its times once, a deadline apart from an event of that day', () => {
    expect(when(point('p', 'event-0', 'event-0', 'commitment-0'))).toEqual([
      ['2031-05-02', 'deadline', 'p'],
      ['2031-05-02', 'event', 'p']
    ])
  })

  it('has no place for what gives no time', () => {
    expect(when(point('p', 'figure-0'))).toEqual([])
  })
})
