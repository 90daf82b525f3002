import { basename } from 'node:path'
import type { Reading } from '../../src/index.js'
import { share } from '../annotated/matching.js'
import { readData } from '../data-file.js'
import { readMarked } from '../relations/marked-sentences.js'
import { codedTypes } from './coded-types.js'
import { fits } from './matched-words.js'
import { readTexts } from './read-texts.js'

/** A sentence with one event, or with none. */
interface ToldEvent {
  readonly text: string
  /** Types of which the event is one; none where the sentence tells no event. */
  readonly types: readonly string[]
  readonly label: string
  readonly actors: readonly string[]
  readonly recipients: readonly string[]
  /** Whether its errors were looked at while rules were made. */
  readonly half: string
}

/** What came out of some sentences. */
interface Totals {
  readonly n: number
  /** Share with an event of the right type. */
  readonly type: number | null
  /** Share with one whose actors and recipients overlap with the gold's words, too. */
  readonly typeAndActors: number | null
}

/** Day of publication of sentences that have none. */
const DATE = '2018-01-01'

/**
 * Events from plain sentences, nothing marked, by the parts that were and were not read for errors: sentences of PLOVER roots
 * with source and target (JSON lines; every third was never read), or a table of half, type, actor, recipient and sentence
 * (`coverage.tsv`: invented, written from PLOVER's fine codes by somebody who knew none of the rules).
 */
export async function run(paths: readonly string[]): Promise<unknown> {
  const out: unknown[] = []
  for (const path of paths) out.push(await coverage(path))
  return { bench: 'coverage', data: out }
}

async function coverage(path: string): Promise<unknown> {
  const told = path.endsWith('.tsv') ? tableOf(path) : rootsOf(path)
  const readings = await readTexts(told.map(({ text }, i) => ({ id: `s${String(i)}`, text, date: DATE })))
  const events = told.filter(({ types }) => types.length > 0)
  const silent = told.filter(({ types }) => types.length === 0)
  const by = (key: (one: ToldEvent) => string): Record<string, Totals> =>
    Object.fromEntries([...new Set(events.map(key))].sort().map(name => [name, totals(name, key, events, readings)]))
  const noisy = silent.filter(({ text }) => (readings.get(text)?.events.length ?? 0) > 0)
  return {
    data: basename(path),
    ...totals('', () => '', events, readings),
    halves: by(({ half }) => half),
    types: by(({ label }) => label),
    ...(silent.length === 0 ? {} : { withoutEvent: silent.length, eventsAllTheSame: noisy.length })
  }
}

function totals(
  name: string,
  key: (one: ToldEvent) => string,
  told: readonly ToldEvent[],
  readings: ReadonlyMap<string, Reading>
): Totals {
  const own = told.filter(one => key(one) === name)
  const verdicts = own.map(one => judge(one, readings.get(one.text)))
  const of = (right: number): number | null => share(right, own.length)
  return {
    n: own.length,
    type: of(verdicts.filter(v => v.type).length),
    typeAndActors: of(verdicts.filter(v => v.whole).length)
  }
}

function judge(told: ToldEvent, reading: Reading | undefined): { type: boolean; whole: boolean } {
  if (reading === undefined) return { type: false, whole: false }
  const events = reading.events.filter(event => [event.type, ...codedTypes(event)].some(t => told.types.includes(t)))
  const whole = events.some(
    event =>
      fits(told.actors, event.actors, told.text, reading) &&
      fits(told.recipients, [...event.recipients, ...event.actors], told.text, reading)
  )
  return { type: events.length > 0, whole }
}

/** Sentences of the table; lines that begin with `#` are notes, the first other line names the columns. */
function tableOf(path: string): ToldEvent[] {
  const rows = readData(path)
    .trimEnd()
    .split('\n')
    .filter(line => !line.startsWith('#'))
    .slice(1)
  return rows.map(row => {
    const [half = '', label = '', actor = '', recipient = '', text = ''] = row.split('\t')
    const types = label === 'NONE' ? [] : [label]
    return { text, types, label, actors: piecesOf(actor), recipients: piecesOf(recipient), half }
  })
}

const piecesOf = (words: string): string[] => words.split(' & ').filter(piece => piece !== '')

/** The root YIELD stands for two types. */
function rootsOf(path: string): ToldEvent[] {
  return readMarked(path).map(({ text, source, target, root }, i) => ({
    text,
    types: root === 'YIELD' ? ['CONCEDE', 'RETREAT'] : [root],
    label: root,
    actors: source === null ? [] : [text.slice(source.start, source.end)],
    recipients: target === null ? [] : [text.slice(target.start, target.end)],
    half: i % 3 === 2 ? 'unread' : 'read'
  }))
}
