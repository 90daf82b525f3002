import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { loadCueLexicon } from './cue-lexicon.js'

const ours = loadCueLexicon()
const { verbs, nouns, adjectives } = ours.entries

describe('the cue lexicon', () => {
  it('has at least 600 entries, each with a strength and, where it reports, an act', () => {
    const all = [...verbs.values(), ...nouns.values(), ...adjectives.values(), ...ours.phrases.map(p => p.entry)]
    expect(all.length).toBeGreaterThanOrEqual(600)
    const silent = all.filter(e => e.act === null && Object.values(e.frames).every(a => a === null))
    expect(all.filter(e => e.act !== null && e.stance === null)).toEqual([])
    expect(silent.length).toBeLessThan(all.length / 10)
  })

  it('has single words for verbs, nouns and adjectives, and lower case throughout', () => {
    const words = [...verbs.keys(), ...nouns.keys(), ...adjectives.keys()]
    expect(words.filter(w => /[\sA-Z]/u.test(w))).toEqual([])
  })

  it.each([
    ['say', 'say'],
    ['admit', 'admit'],
    ['caution', 'warn'],
    ['lambast', 'criticise'],
    ['laud', 'praise'],
    ['reckon', 'estimate'],
    ['beseech', 'request'],
    ['repudiate', 'deny']
  ])('knows %s as %s', (verb, act) => {
    expect(verbs.get(verb)?.act).toBe(act)
  })

  it('has its longest phrases first', () => {
    const lengths = ours.phrases.map(p => p.lemmas.length)
    expect(lengths).toEqual([...lengths].sort((a, b) => b - a))
  })
})

describe('entries of the user', () => {
  let folder = ''
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'onrecord-'))
  })
  afterAll(() => {
    rmSync(folder, { recursive: true })
  })

  it('win over ours and leave the rest, with the usual stance where none is given', () => {
    const verbs = { say: { act: 'claim' }, grok: { act: 'estimate', strength: 1, frames: { object: null } } }
    writeFileSync(join(folder, 'cues.json'), JSON.stringify({ source: 'a test', verbs }))
    const theirs = loadCueLexicon(folder)
    expect(theirs.entries.verbs.get('say')).toEqual({ act: 'claim', stance: null, strength: 2, frames: {} })
    expect(theirs.entries.verbs.get('grok')).toMatchObject({ act: 'estimate', strength: 1 })
    expect(theirs.verbs.get('deny')).toBe('deny')
    expect(theirs.unattributed.has('rumour')).toBe(true)
  })

  it.each([
    ['an act that is none', { say: { act: 'sing' } }, 'verbs, say, act'],
    ['a strength that is none', { say: { act: 'say', strength: 4 } }, 'verbs, say, strength'],
    ['a bare act', { say: 'say' }, 'verbs, say']
  ])('are one error that names the entry: %s', (_, verbs, where) => {
    writeFileSync(join(folder, 'cues.json'), JSON.stringify({ source: 'a test', verbs }))
    expect(() => loadCueLexicon(folder)).toThrow(where)
  })
})
