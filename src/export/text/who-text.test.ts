import { describe, expect, it } from 'vitest'
import { readingOf } from '../../story/testing/reading-of.js'
import { whoSaid, type WhoAnswer } from '../../story/said/who-said.js'
import { spokenJsonLines } from '../json/spoken-json.js'
import { speakerLines } from './speaker-lines.js'
import { whoText } from './who-text.js'

const entities = [{ name: 'Ilse Varga' }]
const SHUT = '“The north bridge stays shut until spring,” Ilse Varga told the council.'
const statement = {
  by: ['Ilse Varga'],
  content: '“The north bridge stays shut until spring,”',
  cue: 'told',
  quotation: 'direct' as const
}
const readings = [
  readingOf('wire', SHUT, { entities, statements: [statement], agencies: ['Corvane'], published: '2031-05-01' }),
  readingOf('copy', SHUT, { entities, statements: [statement], agencies: ['Corvane'], published: '2031-05-02' }),
  readingOf('own', 'Ilse Varga denied that a ferry had sunk.', {
    entities,
    published: '2031-05-03T09:30:00Z',
    statements: [{ by: ['Ilse Varga'], content: 'a ferry had sunk', cue: 'denied', act: 'deny' }]
  })
]

async function ask(name: string, about: string | null = null): Promise<WhoAnswer> {
  const embed = (texts: readonly string[]) => Promise.resolve(texts.map(() => new Float32Array(2)))
  return whoSaid({ name, about }, readings, { embed, lexicon: null })
}

async function text(about: string | null = null): Promise<string> {
  const answer = await ask('Varga', about)
  return answer.kind === 'one' ? whoText(answer, about, { colour: false, width: 100 }) : answer.kind
}

describe('whoText', () => {
  it('shows the actor, then each statement with its words, how it was said and where it stands', async () => {
    const shown = await text()
    expect(shown).toMatch(/^Ilse Varga\nperson\n2 statements in 3 reports by 3 outlets · 1 May 2031 to 3 May 2031/u)
    expect(shown).toContain('3 May 2031, 09:30 UTC · The own Post\nown.txt\n  denied that a ferry had sunk\n')
    expect(shown).toContain('denies (“denied”) · reported speech · named person · characters 23–39')
    expect(shown.indexOf('a ferry')).toBeLessThan(shown.indexOf('north bridge'))
  })

  it('keeps the quotation marks of the text, and counts a copy once', async () => {
    const shown = await text()
    expect(shown).toContain('“The north bridge stays shut until spring,” Ilse Varga told')
    expect(shown.match(/north bridge/gu)).toHaveLength(1)
    expect(shown).toContain('wire.txt · passes on Corvane\n')
    expect(shown).toContain('also passed on by The copy Post, 2 May 2031: characters 0–43 of copy.txt')
  })

  it('says how many are about other things', async () => {
    expect(await text('north bridge')).toContain('about “north bridge”, nearest first; 1 more is about other things')
    expect(await text('elections')).toContain('none of 2 statements is about “elections”')
  })

  it('has no line wider than the terminal', async () => {
    const answer = await ask('Varga')
    const shown = answer.kind === 'one' ? whoText(answer, null, { colour: false, width: 60 }) : ''
    expect(Math.max(...shown.split('\n').map(line => line.length))).toBeLessThanOrEqual(60)
  })
})

describe('spokenJsonLines', () => {
  it('has a line for each statement, a copy after its original', async () => {
    const answer = await ask('Varga')
    const lines = answer.kind === 'one' ? spokenJsonLines(answer.speaker.actor, answer.said).trim().split('\n') : []
    const parsed = lines.map(
      line => JSON.parse(line) as { article: { id: string }; copyOf: { article: string } | null }
    )
    expect(parsed.map(one => [one.article.id, one.copyOf?.article ?? null])).toEqual([
      ['own', null],
      ['wire', null],
      ['copy', 'wire']
    ])
  })
})

describe('speakerLines', () => {
  it('says who each is, how much it says, and its id', async () => {
    const answer = await ask('Ilse Vagra')
    const shown = speakerLines(answer.kind === 'none' ? answer.near : [])
    expect(shown).toMatch(
      /^ {2}Ilse Varga · person\n {4}actor-[0-9a-f]{10} · 3 statements in 3 reports by The wire Post/u
    )
  })
})
