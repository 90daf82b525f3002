import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { loadActorLexicon } from './actor-lexicon.js'
import { claimsOf, claimsOn } from './known-claim.js'
import { pieces } from './name-trie.js'
import { loadOrganisations, organisationId, type Organisation } from './organisations.js'

const { ours } = loadOrganisations()

function overlap(a: Organisation, b: Organisation): boolean {
  return (a.from ?? '0') <= (b.to ?? '9999') && (b.from ?? '0') <= (a.to ?? '9999')
}

function folderWith(...organisations: readonly object[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'onrecord-'))
  writeFileSync(join(folder, 'organisations.json'), JSON.stringify({ source: 'own', organisations }))
  return folder
}

describe('the organisations', () => {
  it('are at least 2,000, of all kinds', () => {
    expect(new Set(ours.map(organisationId)).size).toBeGreaterThanOrEqual(2000)
    for (const sector of ['IGO', 'REB', 'PTY', 'MIL', 'COP', 'SPY', 'JUD', 'LEG', 'BUS', 'JRN', 'NGO', 'LAB'])
      expect(ours.filter(entry => entry.sector === sector).length, sector).toBeGreaterThanOrEqual(20)
  })

  it('have one entry of an id at any time', () => {
    const byId = new Map<string, Organisation[]>()
    for (const entry of ours) byId.set(organisationId(entry), [...(byId.get(organisationId(entry)) ?? []), entry])
    const twice = [...byId.values()].flatMap(list => list.filter((a, i) => list.slice(0, i).some(b => overlap(a, b))))
    expect(twice.map(({ name }) => name)).toEqual([])
  })

  it('have no name that two of them bear without condition at one time', () => {
    const bearers = new Map<string, Organisation[]>()
    for (const entry of ours)
      for (const { spelling, claim } of claimsOf(entry)) {
        const key = /^[A-Z.]{2,6}$/u.test(spelling) ? spelling.replaceAll('.', '') : pieces(spelling).join(' ')
        if (claim.use === 'always') bearers.set(key, [...(bearers.get(key) ?? []), entry])
      }
    const doubtful = [...bearers].filter(([, list]) =>
      list.some((a, i) => list.some((b, j) => j < i && organisationId(a) !== organisationId(b) && overlap(a, b)))
    )
    expect(doubtful.map(([name]) => name)).toEqual([])
  })

  it('list no spelling in two ways in one entry', () => {
    const twice = ours.filter(({ aliases, shared, common }) => {
      const all = [...aliases, ...shared, ...common]
      return new Set(all).size !== all.length
    })
    expect(twice.map(({ name }) => name)).toEqual([])
  })
})

describe('validity', () => {
  const entry = (from?: string, to?: string, sector = 'REB') =>
    ({
      name: 'Karsk Front',
      aliases: [],
      shared: [],
      common: [],
      type: 'armed-group',
      sector,
      country: null,
      wikidata: null,
      kinds: [],
      ...(from === undefined ? {} : { from }),
      ...(to === undefined ? {} : { to })
    }) as Organisation
  const claims = [entry(undefined, '2001-06'), entry('2001-07', undefined, 'GOV')].flatMap(claimsOf).map(c => c.claim)

  it.each([
    ['2001-06-30', 'REB'],
    ['2001-07-01', 'GOV']
  ])('judges by the day: %s', (day, sector) => {
    expect(claimsOn(claims, day).map(claim => claim.actor.sector)).toEqual([sector])
  })

  it('says without a day only what all periods agree on', () => {
    expect(claimsOn(claims, null)).toMatchObject([
      { actor: { name: 'Karsk Front', type: 'armed-group', sector: null } }
    ])
  })
})

describe('a folder of the user', () => {
  const guard = { name: 'Karsk Guard', aliases: ['KG'], type: 'armed-group', sector: 'REB' }

  it('adds entries, with fields left out that are empty', () => {
    const { names } = loadActorLexicon(folderWith(guard))
    expect(names.get('Karsk Guard')?.actor).toMatchObject({ type: 'armed-group', country: null })
    expect(loadActorLexicon().names.get('Karsk Guard')).toBeNull()
  })

  it('replaces an entry of ours by its id, and takes a spelling from ours', () => {
    const { names } = loadActorLexicon(folderWith({ ...guard, name: 'Hezbollah', aliases: ['NATO'] }))
    expect(names.get('Hezbollah')?.actor?.country).toBeNull()
    expect(names.get('Hizbollah')).toBeNull()
    expect(names.get('NATO')?.actor?.name).toBe('Hezbollah')
  })

  it.each([
    [
      { ...guard, country: 'XYZ' },
      /organisations\.json: .*organisations\[2\] \(Karsk Guard\), country: is no country code/u
    ],
    [{ ...guard, sector: 'ARMY' }, /\(Karsk Guard\), sector: is no sector/u],
    [{ ...guard, from: '2020-13' }, /\(Karsk Guard\), from: is no date/u],
    [{ ...guard, from: '2021', to: '2020' }, /\(Karsk Guard\): `from` is later than `to`/u],
    [{ ...guard, wikidata: '123' }, /\(Karsk Guard\), wikidata: is no Wikidata item/u],
    [{ ...guard, alias: ['KG'] }, /\(Karsk Guard\).*alias/u]
  ])('names file, entry and reason of what is wrong', (wrong, message) => {
    expect(() => loadOrganisations(folderWith({ ...guard, name: 'Velmar Guard' }, wrong))).toThrow(message)
  })
})
