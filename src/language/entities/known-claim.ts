import type { KnownActor } from './known-actor.js'
import { organisationId, type Organisation } from './organisations.js'

/** How firmly a spelling stands for an entry of the data files. */
export type ClaimUse = 'always' | 'shared' | 'common'

/** That a spelling stands for an actor, within dates and under what condition. */
export interface Claim {
  readonly actor: KnownActor
  readonly use: ClaimUse
  /** First and last day, as YYYY-MM-DD; null where it is open. */
  readonly from: string | null
  readonly to: string | null
}

/** The claims that an entry makes, with the spelling of each. */
export function claimsOf(entry: Organisation): { readonly spelling: string; readonly claim: Claim }[] {
  const { name, aliases, shared, common, type, sector, country, wikidata, kinds } = entry
  const key = `known:${organisationId(entry)}`
  const actor: KnownActor = { key, name, type, sector, country, wikidata, kinds }
  const dates = { from: firstDay(entry.from), to: lastDay(entry.to) }
  const conditional = new Set([...shared, ...common])
  const always = [name, ...aliases].filter(spelling => !conditional.has(spelling))
  return [
    ...always.map(spelling => ({ spelling, claim: { actor, use: 'always' as const, ...dates } })),
    ...shared.map(spelling => ({ spelling, claim: { actor, use: 'shared' as const, ...dates } })),
    ...common.map(spelling => ({ spelling, claim: { actor, use: 'common' as const, ...dates } }))
  ]
}

function firstDay(date: string | undefined): string | null {
  return date === undefined ? null : `${date}-01-01`.slice(0, 10)
}

function lastDay(date: string | undefined): string | null {
  return date === undefined ? null : `${date}${'-12-31'.slice(date.length - 4)}`.slice(0, 10)
}

/**
 * The claims that hold on a day. Without a day all hold, and what one actor was in several periods is only said where the
 * periods agree.
 */
export function claimsOn(claims: readonly Claim[], day: string | null): readonly Claim[] {
  if (day !== null) return claims.filter(({ from, to }) => (from === null || from <= day) && (to === null || day <= to))
  const byKey = new Map<string, Claim>()
  for (const claim of claims) {
    const before = byKey.get(claim.actor.key)
    byKey.set(claim.actor.key, before === undefined ? claim : agreed(before, claim))
  }
  return [...byKey.values()]
}

function agreed(a: Claim, b: Claim): Claim {
  const both = <T>(x: T, y: T): T | null => (x === y ? x : null)
  const sector = both(a.actor.sector, b.actor.sector)
  const country = both(a.actor.country, b.actor.country)
  return { ...a, use: a.use === 'always' ? b.use : a.use, actor: { ...a.actor, sector, country } }
}
