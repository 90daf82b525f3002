import type { Entity } from '../../src/index.js'

/** Stands among a speaker's names where it is right as well that nobody comes out. */
export const NOBODY = 'nobody'

const DETERMINER = /^(?:the|an?|his|her|its|their|my|our|one|two)\s/iu
const PREPOSITION = /\s(?:of|for|at|with|from|in|by|to|on|who|close|familiar)\s.*$/iu

/** The names that a speaker of the table may go by. */
export function namesOf(speaker: string): string[] {
  return speaker.split(' / ')
}

/**
 * Whether an entity goes by a name: one of its mentions is that name, or has it as its head with words before it or a
 * prepositional phrase after it. An entity that is named somewhere is known by its names only.
 *
 *     two officials familiar with the talks        officials
 *     ^^^^^^^^^^^^^
 */
export function goesBy(entity: Entity, name: string): boolean {
  const names = entity.mentions.filter(m => m.form === 'name')
  const others = entity.mentions.filter(m => m.form === 'nominal')
  const known = [entity.name, ...(names.length > 0 ? names : others).map(m => m.quote)].map(plain)
  const wanted = plain(name)
  return known.some(k => startsWith(k, wanted) || endsWith(k.replace(PREPOSITION, ''), wanted))
}

function startsWith(words: string, wanted: string): boolean {
  return words === wanted || PREPOSITION.test(words.startsWith(`${wanted} `) ? words.slice(wanted.length) : '')
}

function endsWith(words: string, wanted: string): boolean {
  return words === wanted || words.endsWith(` ${wanted}`)
}

function plain(words: string): string {
  const bare = words.toLowerCase().replace(/[’‘]/gu, "'").replace(/["“”]/gu, '').replace(/'s?$/u, '').trim()
  return bare.replace(DETERMINER, '')
}
