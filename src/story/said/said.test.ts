import { describe, expect, it } from 'vitest'
import type { Reading } from '../../record/index.js'
import { castOf } from '../cast.js'
import { readingOf, type ReadingWords } from '../testing/reading-of.js'
import { spokenAbout } from './about.js'
import { saidBy } from './said-by.js'
import { spokenAt } from './spoken-at.js'
import type { SpokenGroup } from './spoken.js'

const SHUT = 'the north bridge would stay shut until the spring'
const PAY = 'nobody had offered the ferrymen a better wage'

function report(id: string, content: string, words: ReadingWords = {}): Reading {
  return readingOf(id, `Ilse Varga said that ${content}.`, {
    entities: [{ name: 'Ilse Varga' }],
    statements: [{ by: ['Ilse Varga'], content, cue: 'said' }],
    ...words
  })
}

function said(...readings: Reading[]): SpokenGroup[] {
  const cast = castOf(readings, null)
  return cast.actors.flatMap(actor => (actor.name === 'Ilse Varga' ? saidBy(actor, cast) : []))
}

const shape = (groups: readonly SpokenGroup[]) =>
  groups.map(({ original, copies }) => [original, ...copies].map(one => one.reading.article.id).join(' < '))

/** The reading with its statement said at a stated time. */
function at(reading: Reading, value: string): Reading {
  return { ...reading, statements: reading.statements.map(s => ({ ...s, when: { value, time: null } })) }
}

describe('saidBy', () => {
  it('gives the newest first and undated ones last', () => {
    const groups = said(
      report('old', SHUT, { published: '2031-05-01' }),
      report('none', 'the ferry was late', { published: null }),
      report('new', PAY, { published: '2031-05-03T10:00:00+02:00' })
    )
    expect(shape(groups)).toEqual(['new', 'old', 'none'])
  })

  it('puts a report that credits the same wire under the first', () => {
    const wire = { agencies: ['Corvane'] }
    const groups = said(
      report('first', SHUT, { ...wire, published: '2031-05-01' }),
      report('second', SHUT, { ...wire, published: '2031-05-02' })
    )
    expect(shape(groups)).toEqual(['first < second'])
    expect(groups[0]?.original.origin).toMatchObject({ root: 'Corvane', whose: 'other' })
  })

  it('keeps two outlets apart that heard the same words', () => {
    expect(shape(said(report('a', SHUT), report('b', SHUT)))).toHaveLength(2)
  })

  it('keeps other words of one wire apart, and what one report says twice', () => {
    const wire = { agencies: ['Corvane'] }
    expect(shape(said(report('a', SHUT, wire), report('b', PAY, wire)))).toHaveLength(2)
    const twice = readingOf('c', `Ilse Varga said that ${SHUT}. She said again that ${SHUT}.`, {
      entities: [{ name: 'Ilse Varga' }],
      statements: [
        { by: ['Ilse Varga'], content: SHUT, cue: 'said' },
        { by: ['Ilse Varga'], content: SHUT, cue: 'said again' }
      ]
    })
    expect(said(twice)).toHaveLength(2)
  })

  it('keeps the same words apart that were said at two times', () => {
    const outlet = { outlet: 'The Senn Post' }
    const [a, b] = [report('a', SHUT, { ...outlet, published: '2031-05-09' }), report('b', SHUT, outlet)]
    expect(shape(said(at(a, '2031-05-09'), at(b, '2031-05-02')))).toEqual(['a', 'b'])
    expect(shape(said(a, b))).toEqual(['b < a'])
  })

  it('says through whom it was said', () => {
    const text = `Oskar Lind told reporters that Ilse Varga said that ${SHUT}.`
    const reading = readingOf('a', text, {
      entities: [{ name: 'Ilse Varga' }, { name: 'Oskar Lind' }],
      statements: [
        { by: ['Oskar Lind'], content: `Ilse Varga said that ${SHUT}`, cue: 'told' },
        { by: ['Ilse Varga'], content: SHUT, cue: 'said' }
      ]
    })
    const statements = reading.statements.map((s, i) => (i === 1 ? { ...s, within: reading.statements[0]!.id } : s))
    expect(said({ ...reading, statements })[0]?.original.through).toEqual([{ name: 'Oskar Lind', cue: 'told' }])
  })

  it('is done with thousands of statements', () => {
    const contents = Array.from(
      { length: 4000 },
      (_, i) => `Ilse Varga said that pier ${String(i)} was still shut to ships.`
    )
    const statements = contents.map((_, i) => ({
      by: ['Ilse Varga'],
      content: `pier ${String(i)} was still shut to ships`,
      cue: 'said'
    }))
    const entities = [{ name: 'Ilse Varga' }]
    expect(said(readingOf('a', contents.join(' '), { entities, statements }))).toHaveLength(4000)
  })
})

describe('spokenAt', () => {
  const when = (value: string, published: string | null = '2031-05-02T10:00:00Z') => {
    const { article, statements } = at(report('a', SHUT, { published }), value)
    return spokenAt(statements[0]!, article)
  }

  it('is the time that the text states', () => {
    expect(when('2031-04-28')).toBe('2031-04-28')
    expect(when('2031-04-28TMO', null)).toBe('2031-04-28TMO')
  })

  it.each(['2031', '2031-05', 'XXXX-WXX-6', '2031-W18', 'PAST_REF', '2031-06-01'])('is not %s', value => {
    expect(when(value)).toBe('2031-05-02T10:00:00Z')
  })
})

describe('spokenAbout', () => {
  const readings = [
    report('bridge', SHUT),
    report('wage', PAY),
    report('toll', 'drivers would pay three crowns to cross the north bridge')
  ]
  const ask = async (words: string, embed = (texts: readonly string[]) => texts.map(() => new Float32Array(2))) => {
    const cast = castOf(readings, null)
    const how = { embed: (texts: readonly string[]) => Promise.resolve(embed(texts)), lexicon: null }
    return shape(await spokenAbout(words, said(...readings), cast, how))
  }

  it('keeps the statements that have the words, those with most of them first', async () => {
    expect(await ask('the north bridge')).toEqual(['bridge', 'toll'])
    expect(await ask('the price to cross the north bridge')).toEqual(['toll'])
    expect(await ask('wages')).toEqual(['wage'])
  })

  it('keeps none for words that tell nothing, and none that are not there', async () => {
    expect(await ask('what did she say about it')).toEqual([])
    expect(await ask('an election')).toEqual([])
  })

  it('finds by meaning what says it in other words', async () => {
    const meant = (text: string) => (/ferrymen|salaries/u.test(text) ? [1, 0] : [0, 1])
    expect(await ask('salaries', texts => texts.map(text => Float32Array.from(meant(text))))).toEqual(['wage'])
  })
})
