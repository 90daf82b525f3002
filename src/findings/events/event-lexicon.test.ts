import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { ploverType } from '../../record/index.js'
import { loadEventLexicon } from './event-lexicon.js'
import type { Frame } from './frame.js'

/** Modes of the PLOVER 2021 codebook. */
const MODES: Readonly<Record<string, readonly string[]>> = {
  AGREE: [],
  CONSULT: ['visit', 'third-party', 'multilateral', 'phone'],
  SUPPORT: [],
  CONCEDE: [],
  COOPERATE: [],
  AID: [],
  RETREAT: ['withdraw', 'release', 'disarm', 'ceasefire', 'access', 'resign'],
  REQUEST: ['assist', 'change', 'yield', 'meet'],
  ACCUSE: ['disapprove', 'investigate', 'allege'],
  REJECT: ['assist', 'change', 'yield', 'meet'],
  THREATEN: ['restrict', 'arrest', 'relations', 'expel', 'territory', 'violence'],
  PROTEST: ['demo', 'riot', 'strike', 'hunger', 'boycott', 'obstruct', 'vandalize'],
  SANCTION: ['convict', 'expel', 'withdraw', 'discontinue'],
  MOBILIZE: ['troops', 'weapons', 'police', 'militia'],
  COERCE: [
    'seize',
    'restrict',
    'censor',
    'curfew',
    'martial-law',
    'arrest',
    'deport',
    'withhold',
    'misinformation',
    'cyber'
  ],
  ASSAULT: [
    'abduct',
    'beat',
    'torture',
    'sexual',
    'targeted',
    'destroy',
    'primitive',
    'firearms',
    'explosives',
    'suicide-attack',
    'aerial',
    'drone',
    'heavy-weapons',
    'crowd-control',
    'unconventional'
  ]
}

const lexicon = loadEventLexicon()
const frames: readonly Frame[] = [lexicon.verbs, lexicon.nouns, lexicon.adjectives].flatMap(table =>
  [...table.values()].flat()
)

describe('the event lexicon', () => {
  it.each(ploverType.options)('tells %s in many ways', type => {
    expect(frames.filter(frame => frame.type === type).length).toBeGreaterThanOrEqual(28)
  })

  it('uses the modes of the codebook only', () => {
    const wrong = frames.filter(({ type, mode }) => mode !== null && MODES[type]?.includes(mode) !== true)
    expect(wrong.map(({ type, mode }) => `${type}/${String(mode)}`)).toEqual([])
  })

  it('asks for classes that exist, or for lemmas', () => {
    const url = new URL('./data/event-classes.json', import.meta.url)
    const { classes } = JSON.parse(readFileSync(url, 'utf8')) as { classes: Record<string, string[]> }
    expect([...lexicon.classes.keys()]).toEqual(Object.keys(classes))
  })

  it('has no frame for plain verbs of saying', () => {
    for (const verb of ['say', 'add', 'note', 'state', 'explain']) expect(lexicon.verbs.has(verb)).toBe(false)
  })

  it("tries a user's frames before ours", () => {
    const folder = mkdtempSync(join(tmpdir(), 'lexicon-'))
    const frame = { type: 'CONSULT', act: 'ramble', verbs: ['ramble'], recipient: ['with'] }
    writeFileSync(join(folder, 'event-frames.json'), JSON.stringify({ source: 'test', frames: [frame] }))
    expect(loadEventLexicon(folder).verbs.get('ramble')?.[0]?.type).toBe('CONSULT')
  })

  it('refuses a frame of an unknown type', () => {
    const folder = mkdtempSync(join(tmpdir(), 'lexicon-'))
    const frame = { type: 'GOSSIP', act: 'gossip', verbs: ['gossip'] }
    writeFileSync(join(folder, 'event-frames.json'), JSON.stringify({ source: 'test', frames: [frame] }))
    expect(() => loadEventLexicon(folder)).toThrow('event-frames.json')
  })
})

describe('the lists of the lexicon', () => {
  const read = (name: string): unknown =>
    JSON.parse(readFileSync(new URL(`./data/${name}`, import.meta.url), 'utf8')) as unknown
  const listsIn = (value: unknown): string[][] => {
    if (Array.isArray(value))
      return value.every(one => typeof one === 'string') ? [value] : value.flatMap(one => listsIn(one))
    return typeof value === 'object' && value !== null ? Object.values(value).flatMap(one => listsIn(one)) : []
  }

  it.each(['event-frames.json', 'event-classes.json'])('hold no word twice: %s', name => {
    const lists = listsIn(read(name))
    expect(lists.length).toBeGreaterThan(100)
    expect(lists.flatMap(list => list.filter((word, i) => list.indexOf(word) !== i))).toEqual([])
  })
})
