import { createRequire } from 'node:module'
import { z } from 'zod'

const countries: ReadonlySet<string> = new Set([
  ...(createRequire(import.meta.url)('world-countries/countries.json') as { readonly cca3: string }[]).map(c => c.cca3),
  'XKX'
])

/** A country's code: ISO 3166-1 alpha-3, or XKX for Kosovo. */
export const countryCode = z
  .string()
  .refine(code => countries.has(code), { error: 'is no country code of ISO 3166-1 alpha-3 (such as FRA)' })

const SECTORS =
  'GOV MIL REB OPP PTY COP JUD LEG SPY PRM UAF CRM CVL SOC REF LAB AGR BUS MED EDU JRN REL ELI IGO NGO'.split(' ')

/** A sector of the PLOVER manual of 2021, with IGO and NGO for its international actors. */
export const sectorCode = z
  .string()
  .refine(code => SECTORS.includes(code), { error: `is no sector; the sectors are ${SECTORS.join(' ')}` })

/** A day, a month or a year: `2021-08-15`, `2021-08`, `2021`. */
export const partialDate = z.string().regex(/^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/u, {
  error: 'is no date such as 2021-08-15, 2021-08 or 2021'
})

/** The identifier of a Wikidata item. */
export const wikidataItem = z.string().regex(/^Q[1-9]\d*$/u, { error: 'is no Wikidata item such as Q1065' })
