import type { Actor, Reading } from '../../record/index.js'
import type { DossierInput } from '../dossier-input.js'
import { sampleReadings } from './sample-readings.js'
import { storyOf } from './story-of.js'

/** The invented canal strike as a whole: actors, lineages, points of every relation, a timeline and changes. */
export function sampleDossier(): DossierInput {
  const readings = sampleReadings()
  const credit = wordsOf(readings, 'radio-1', 'Northwire')
  const story = storyOf(readings, {
    title: 'Strike closes the Ardle canal',
    actors: [
      actor('Ilsa Marr', 'person', ['Ms Marr'], ['post-1 Ilsa Marr', 'herald-1 marr', 'radio-2 marr']),
      actor(
        'Waterways ministry',
        'government',
        ['the ministry'],
        [
          'post-1 waterways ministry',
          'radio-1 the waterways ministry',
          'herald-1 ministry',
          'courier-1 ministry',
          'meridian-1 ministry',
          'radio-2 ministry',
          'herald-2 ministry',
          'post-2 ministry'
        ]
      ),
      actor(
        'Odran Vell',
        'person',
        ['Deputy Minister Odran Vell'],
        ['post-1 Odran Vell', 'courier-1 vell', 'post-2 vell']
      ),
      actor(
        'Canal Workers’ Union',
        'organisation',
        ['the union'],
        ['post-1 Canal Workers’ Union', 'herald-1 Canal Workers’ Union', 'courier-1 union', 'herald-2 union']
      ),
      actor('General staff', 'government', [], ['meridian-1 staff'])
    ],
    lineages: [
      {
        id: 'northwire',
        root: 'Northwire',
        members: [
          { article: 'post-1', passages: [{ start: 70, end: 190 }] },
          { article: 'radio-1', passages: [] }
        ],
        evidence: [{ article: 'radio-1', span: credit }]
      }
    ],
    points: [
      {
        kind: 'event',
        title: 'Lock-keepers closed the Ardle canal on Monday',
        told: ['post-1 event-1', 'radio-1 event-1']
      },
      {
        kind: 'event',
        title: 'The ministry and the union will meet on Friday',
        told: ['herald-2 event-1', 'post-2 event-1'],
        sources: 2,
        relation: 'agree'
      },
      {
        kind: 'figure',
        title: 'Barges waiting at Kestrel Lock',
        relation: 'updated',
        sources: 3,
        told: [
          'post-1 figure-1',
          'radio-1 figure-1',
          'herald-1 figure-1',
          'courier-1 figure-1',
          'radio-2 figure-1',
          'herald-2 figure-1',
          'post-2 figure-1'
        ],
        why: [
          { article: 'post-2', finding: 'figure-1' },
          { article: 'herald-2', finding: 'figure-1' }
        ]
      },
      {
        kind: 'figure',
        title: 'Daily losses of shippers',
        relation: 'differ',
        sources: 2,
        told: ['meridian-1 figure-1', 'meridian-1 figure-2'],
        why: [
          { article: 'meridian-1', finding: 'figure-1' },
          { article: 'meridian-1', finding: 'figure-2' }
        ]
      },
      {
        title: 'Meetings were refused',
        relation: 'contradict',
        sources: 3,
        told: ['post-1 statement-5 denies', 'herald-1 statement-2', 'herald-1 statement-4 denies'],
        why: [
          { article: 'post-1', finding: 'statement-5' },
          { article: 'herald-1', finding: 'statement-2' }
        ]
      },
      {
        kind: 'event',
        title: 'The army is to open Kestrel Lock',
        relation: 'contradict',
        sources: 2,
        told: ['courier-1 event-1', 'meridian-1 event-1 denies'],
        why: [
          { article: 'courier-1', finding: 'event-1' },
          { article: 'meridian-1', finding: 'event-1' }
        ]
      },
      { title: 'The ministry asked for troops', told: ['meridian-1 statement-4 declines'] },
      {
        kind: 'commitment',
        title: 'The union will lift the closure if a date is named',
        told: ['herald-1 commitment-1']
      },
      {
        kind: 'commitment',
        title: 'The ministry will bring in engineers unless crews return',
        told: ['courier-1 commitment-1']
      },
      { title: 'The union heard of the plan from the radio', told: ['courier-1 statement-3'] },
      { title: '“Our door has been open since January”', told: ['post-1 statement-6'] },
      { kind: 'figure', title: 'Crews stranded', told: ['post-1 figure-2'] }
    ],
    timeline: [
      { when: '2031-03-03', clock: 'event', point: 'point-1' },
      { when: '2031-03-03TEV', clock: 'statement', point: 'point-9' },
      { when: '2031-03-06', clock: 'deadline', point: 'point-9' },
      { when: '2031-03-07', clock: 'event', point: 'point-2' },
      { when: '2031-03-07', clock: 'deadline', point: 'point-8' }
    ]
  })
  const changes = [
    {
      when: '2031-03-05T08:00:00Z',
      kind: 'figure',
      title: 'Barges waiting: at least 60 became 92',
      points: ['point-3'],
      article: 'radio-2'
    },
    {
      when: '2031-03-06T10:00:00Z',
      kind: 'figure',
      title: 'Barges waiting: 92 became 75',
      points: ['point-3'],
      article: 'post-2'
    },
    {
      when: '2031-03-06T10:00:00Z',
      kind: 'withdrawn',
      title: 'The threat to send engineers was withdrawn',
      points: ['point-9'],
      article: 'post-2'
    }
  ]
  return { story, readings, changes, version: '0.1.0' }
}

function actor(name: string, type: Actor['type'], aliases: readonly string[], entities: readonly string[]): Actor {
  return {
    id: name,
    name,
    type,
    country: null,
    sector: null,
    wikidata: null,
    aliases,
    entities: entities.map(line => {
      const gap = line.indexOf(' ')
      return { article: line.slice(0, gap), entity: line.slice(gap + 1) }
    })
  }
}

function wordsOf(
  readings: readonly Reading[],
  id: string,
  words: string
): { start: number; end: number; quote: string } {
  const text = readings.find(({ article }) => article.id === id)?.article.text ?? ''
  const start = text.indexOf(words)
  return { start, end: start + words.length, quote: words }
}
