import { describe, expect, it } from 'vitest'
import { ReadingBuilder } from '../testing/reading-builder.js'
import { storyOf } from '../testing/story-of.js'
import { type Voice, voicesOf } from './telling.js'
import { tallyWords } from './point-view.js'
import { pageView } from './story-view.js'

const TEXT = [
  ['headline', 'Keepers to open the gates'],
  ['body', 'The keepers warned that they would open both gates at noon unless 14 crews left, though 9 did.'],
  ['body', 'They said the town was told. The keepers to open the gates.']
] as const

function builder(): ReadingBuilder {
  return new ReadingBuilder({ id: 'a', outlet: 'Harrow Post', published: '2031-03-03' }, TEXT)
    .statement({
      source: 'The keepers',
      cue: 'warned',
      content: 'they would open both gates at noon unless 14 crews left'
    })
    .event('The keepers warned that they would open both gates at noon', 'warned', { score: 0.4 })
    .commitment('open both gates at noon', { condition: 'unless 14 crews left' })
    .figure('14 crews', 'crew', { value: 14 })
    .figure('9', 'crew', { value: 9 })
    .statement({ source: 'They', cue: 'said', content: 'the town was told' })
    .event('Keepers to open the gates', 'open')
    .event('The keepers to open the gates', 'open')
}

function voices(told: readonly string[], kind: 'statement' | 'figure' | 'event' = 'statement'): Voice[] {
  const readings = [builder().reading()]
  const story = storyOf(readings, { points: [{ kind, told }] })
  const point = pageView({ story, readings, changes: [], version: '' }).stories[0]?.points[0]
  return point === undefined ? [] : voicesOf(point)
}

/** The ids of each telling, the lead first. */
function ids(given: readonly Voice[]): (string | undefined)[][] {
  return given.flatMap(({ tellings }) =>
    tellings.map(({ lead, same }) => [lead, ...same].map(({ line }) => line?.found.finding.id))
  )
}

describe('voicesOf', () => {
  it('folds passages of an article in the same words under the surest of the point’s kind', () => {
    expect(ids(voices(['a event-1', 'a commitment-1', 'a statement-1']))).toEqual([
      ['statement-1', 'commitment-1', 'event-1']
    ])
  })

  it('keeps apart what stands in other words', () => {
    expect(ids(voices(['a statement-1', 'a statement-2']))).toEqual([['statement-1'], ['statement-2']])
  })

  it('folds the same words told again elsewhere in the article', () => {
    expect(ids(voices(['a event-3', 'a event-3'], 'event'))).toEqual([['event-3', 'event-3']])
  })

  it('keeps apart two stances, also in the same words', () => {
    expect(ids(voices(['a statement-1', 'a commitment-1 denies']))).toEqual([['statement-1'], ['commitment-1']])
  })

  it('keeps apart two numbers in one clause', () => {
    expect(ids(voices(['a figure-1', 'a figure-2'], 'figure'))).toEqual([['figure-1'], ['figure-2']])
  })

  it('keeps apart two speakers of the same words', () => {
    const readings = [
      new ReadingBuilder({ id: 'a' }, [['body', 'Marr said that the board told her that the gate is shut.']])
        .entity('Marr', 'person')
        .entity('board', 'organisation')
        .statement(
          { source: 'Marr', cue: 'said', content: 'the board told her that the gate is shut' },
          { speakers: ['Marr'] }
        )
        .statement(
          { source: 'the board', cue: 'told', content: 'the gate is shut' },
          { speakers: ['board'], within: 'statement-1' }
        )
        .reading()
    ]
    const story = storyOf(readings, { points: [{ told: ['a statement-1', 'a statement-2'] }] })
    const point = pageView({ story, readings, changes: [], version: '' }).stories[0]?.points[0]
    expect(point === undefined ? [] : ids(voicesOf(point))).toHaveLength(2)
  })

  it('counts articles, not passages, as reports', () => {
    const readings = [builder().reading()]
    const story = storyOf(readings, { points: [{ told: ['a statement-1', 'a event-1', 'a commitment-1'] }] })
    const point = pageView({ story, readings, changes: [], version: '' }).stories[0]?.points[0]
    expect(point === undefined ? '' : tallyWords(point)).toBe('1 report · 1 source')
  })
})
