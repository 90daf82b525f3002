import { describe, expect, it } from 'vitest'
import { datelinePlaces } from './dateline-places.js'
import { loadGazetteer, placeSense, type CountryEvidence } from './index.js'

const gazetteer = loadGazetteer()

function where(name: string, given: { beside?: string[]; named?: string[]; home?: string[] } = {}) {
  const evidence: CountryEvidence = {
    beside: new Set(given.beside),
    counts: new Map((given.named ?? []).map(code => [code, 1])),
    home: new Set(given.home)
  }
  return placeSense(gazetteer.find(name), evidence)
}

describe('a place', () => {
  it.each([
    ['Paris', 'FRA'],
    ['Kharkiv', 'UKR'],
    ['Kharkov', 'UKR'],
    ['Fallujah', 'IRQ'],
    ['Sāmarrā', 'IRQ'],
    ['Tel Aviv', 'ISR'],
    ['Darfur', 'SDN'],
    ['Bavaria', 'DEU']
  ])('of one large sense is known alone: %s', (name, country) => {
    expect(where(name)?.country).toBe(country)
  })

  it('has coordinates where its country has one of the name', () => {
    expect(where('Kharkiv')?.coordinates?.latitude).toBeCloseTo(50, 0)
    expect(where('Kharkiv')?.coordinates?.longitude).toBeCloseTo(36, 0)
    expect(where('Bavaria')?.coordinates).toBeNull()
    expect(where('Springfield', { named: ['USA'] })?.coordinates).toBeNull()
  })

  it.each(['Georgetown', 'Victoria', 'Kashmir', 'Birmingham', 'Middle East', 'Velmar'])(
    'stays open alone: %s',
    name => {
      expect(where(name)).toBeNull()
    }
  )

  it('goes by the words beside it, then by the countries that are named', () => {
    expect(where('Paris', { beside: ['USA'] })?.country).toBe('USA')
    expect(where('Birmingham', { named: ['GBR'] })?.country).toBe('GBR')
    expect(where('Birmingham', { named: ['USA'] })?.country).toBe('USA')
    expect(where('Georgetown', { named: ['GUY'] })?.country).toBe('GUY')
  })

  it('is none where the words beside it name a country without one', () => {
    expect(where('Paris', { beside: ['MLI'] })).toBeNull()
  })

  it('that is small counts only where its country is named', () => {
    expect(where('Kidal')).toBeNull()
    expect(where('Kidal', { named: ['MLI'] })?.country).toBe('MLI')
  })
})

describe('a dateline', () => {
  it.each([
    ['KARSK (Agency) -', ['Karsk']],
    ['KARSK/PORT VELMAR, March 3 -', ['Karsk', 'Port Velmar']],
    ['VELMAR, Astria —', ['Velmar']]
  ])('names places: %s', (text, places) => {
    expect(datelinePlaces({ text, segments: [{ kind: 'dateline', start: 0, end: text.length }] })).toEqual(places)
  })

  it('is not any other segment', () => {
    expect(datelinePlaces({ text: 'KARSK -', segments: [{ kind: 'body', start: 0, end: 7 }] })).toEqual([])
  })
})
