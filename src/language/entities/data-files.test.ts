import { describe, expect, it } from 'vitest'
import { loadData } from '../../lexicon/data-file.js'
import { loadActorLexicon } from './actor-lexicon.js'
import { givenNameData, nounData } from './data-files.js'

const SECTORS =
  /^(?:GOV|MIL|REB|OPP|COP|JUD|CVL|BUS|MED|IGO|NGO|SPY|LEG|PTY|REF|LAB|EDU|CRM|UAF|ELI|JRN|REL|SOC|AGR|PRM)$/u

describe('data of actors', () => {
  const lexicon = loadActorLexicon()

  it('holds enough nouns and given names, each once', () => {
    const { nouns } = loadData(nounData)
    const { female, male, either } = loadData(givenNameData)
    expect(nouns.length).toBeGreaterThanOrEqual(500)
    expect(female.length + male.length + either.length).toBeGreaterThanOrEqual(600)
    expect(new Set(nouns.map(noun => noun.noun)).size).toBe(nouns.length)
  })

  it('uses sectors of the PLOVER manual only', () => {
    expect(loadData(nounData).nouns.filter(({ sector }) => sector !== null && !SECTORS.test(sector))).toEqual([])
  })

  it.each([
    ['UK', 'GBR'],
    ['U.S.', 'USA'],
    ['Ivory Coast', 'CIV'],
    ["Côte d'Ivoire", 'CIV'],
    ['DR Congo', 'COD'],
    ['Kosovo', 'XKX'],
    ['Turkey', 'TUR'],
    ['Holland', 'NLD']
  ])('knows %s as a state', (name, country) => {
    expect(lexicon.names.get(name)?.actor).toMatchObject({ type: 'state', country })
  })

  it.each([
    ['South Korean', 'KOR'],
    ['Nigerien', 'NER'],
    ['Nigerian', 'NGA'],
    ['Dominican', 'DOM']
  ])('knows %s as an adjective of its state', (word, country) => {
    expect(lexicon.names.get(word)?.demonymOf?.country).toBe(country)
  })

  it('keeps capitals whose name stands for a union or many towns out', () => {
    expect(lexicon.names.get('Brussels')?.capitalOf ?? null).toBeNull()
    expect(lexicon.names.get('Georgetown')?.capitalOf ?? null).toBeNull()
    expect(lexicon.names.get('Nairobi')?.capitalOf?.country).toBe('KEN')
  })
})
