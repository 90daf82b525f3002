import type { Token, TokenRange } from '../layers.js'
import { relation } from '../tree.js'
import { actorOf, type Actor } from './actor.js'
import type { Description } from './description.js'
import { casesOf, modifies, type Scene } from './scene.js'
import type { StateWords } from './state-words.js'

/** People that only an adjective of nationality names: `the French`, `Malians`, `a Malian`. */
export interface People extends TokenRange {
  readonly head: number
  /** Equal for mentions of one group. */
  readonly key: string
  readonly actor: Actor
}

/** Finds such people; a language (`in French`) is none. */
export function peopleOfStates(scene: Scene, states: StateWords, descriptions: readonly Description[]): People[] {
  const taken = new Set(descriptions.map(description => description.head))
  const out: People[] = []
  for (const hit of scene.hits) {
    const state = hit.value.demonymOf
    const token = scene.tokens[hit.last - 1]
    if (state === null || token === undefined || hit.value.actor !== null || taken.has(token.index)) continue
    if (modifies(scene.tokens, token.index) || /^(?:nmod:poss|flat|root)$/u.test(token.deprel)) continue
    const number = numberOf(scene, token)
    if (number === null) continue
    const one = number === 'one'
    const range = scene.phrase(token.index)
    const country = countryOf(scene, states, token.index, state.country)
    const start = scene.tokens[qualifier(scene, states, token.index) ?? token.index]?.start
    const text = scene.document.surface.text.slice(start, token.end)
    out.push({
      ...range,
      head: token.index,
      key: one ? `one:${String(token.index)}` : `people:${state.key}:${country ?? ''}`,
      actor: actorOf(0, {
        type: one ? 'person' : 'group',
        name: text,
        sector: 'CVL',
        country,
        place: country === state.country ? (states.at.get(token.index)?.key ?? null) : null,
        plural: !one,
        anonymous: one
      })
    })
  }
  return out
}

/** Whether an adjective of nationality stands for one person or for several; null where it stands for none. */
function numberOf(scene: Scene, token: Token): 'one' | 'several' | null {
  if (token.xpos.endsWith('S')) return 'several'
  const article = (scene.children[token.index] ?? []).map(child => scene.tokens[child]?.text.toLowerCase() ?? '')
  if (/^N/u.test(token.xpos) && article.some(word => word === 'a' || word === 'an')) return 'one'
  return article.includes('the') && relation(token) !== 'amod' && headless(scene, token.index) ? 'several' : null
}

/** The state before a people's name that says where these live: `Bosnian` of `Bosnian Serbs`. */
function qualifier(scene: Scene, states: StateWords, head: number): number | null {
  const before = scene.tokens[head - 1]
  if (before === undefined || before.head !== head || !modifies(scene.tokens, before.index)) return null
  return states.at.get(before.index)?.code === undefined ? null : before.index
}

/** Where people live tells their country, not which people they are: `ethnic Serbs`, `the Serbs of Kosovo`. */
function countryOf(scene: Scene, states: StateWords, head: number, own: string | null): string | null {
  const before = qualifier(scene, states, head)
  if (before !== null) return states.at.get(before)?.code ?? null
  const { site, peoples } = scene.lexicon.countryWords
  for (const child of scene.children[head] ?? []) {
    const cases = casesOf(scene, child)
    const code = cases.some(word => word === 'of' || site.has(word)) ? states.at.get(child)?.code : undefined
    if (code !== undefined) return code
  }
  const marked = (scene.children[head] ?? []).some(child => peoples.has(scene.tokens[child]?.text.toLowerCase() ?? ''))
  return marked ? null : own
}

/** Whether no noun follows that the adjective would belong to. */
function headless(scene: Scene, index: number): boolean {
  return !/^(?:NOUN|PROPN|ADJ)$/u.test(scene.tokens[index + 1]?.upos ?? '')
}
