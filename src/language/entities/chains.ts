import type { Chain, EntityMention } from '../layers.js'
import type { Actor } from './actor.js'
import { joinedMentions } from './joined-mentions.js'
import type { Scene } from './scene.js'

/** The actors as chains of the document, in order of first mention. */
export function chainsOf(scene: Scene, actors: readonly Actor[]): Chain[] {
  const namedAt = personNames(scene, actors)
  const stateNames = new Map(
    actors.flatMap(actor => (actor.type === 'state' ? [[actor.place, actor.name] as const] : []))
  )
  return actors
    .map(actor => ({ actor, mentions: mentionsOf(scene, actor, namedAt) }))
    .filter(({ mentions }) => mentions.length > 0)
    .sort((a, b) => first(a.mentions) - first(b.mentions) || a.actor.index - b.actor.index)
    .map(({ actor, mentions }, index) => ({
      id: `e${String(index + 1)}`,
      type: actor.type,
      name: actor.name,
      mentions,
      roles: rolesOf(actor, stateNames),
      country: actor.country,
      coordinates: actor.coordinates,
      sector: actor.sector ?? (actor.type === 'state' ? 'GOV' : null),
      wikidata: actor.known?.wikidata ?? null,
      anonymous: actor.anonymous && !actor.named
    }))
}

function first(mentions: readonly EntityMention[]): number {
  return mentions[0]?.first ?? 0
}

function rolesOf(actor: Actor, stateNames: ReadonlyMap<string | null, string>): Chain['roles'] {
  const seen = new Set<string>()
  return actor.offices.flatMap(({ title, country, start, end, ...office }) => {
    const of = office.of ?? (country === null ? null : (stateNames.get(country) ?? null))
    const key = `${title}|${of ?? ''}`
    if (seen.has(key)) return []
    seen.add(key)
    return [{ office: title, of, start, end }]
  })
}

/** Which person each token of a person's name belongs to. */
function personNames(scene: Scene, actors: readonly Actor[]): Int32Array {
  const namedAt = new Int32Array(scene.tokens.length).fill(-1)
  for (const actor of actors) {
    if (actor.type !== 'person' || !actor.named) continue
    for (const mention of actor.mentions) if (mention.form === 'name') namedAt[mention.head] = actor.index
  }
  return namedAt
}

/** Mentions once each; a person's never holds another person's name (`Petrov's deputy` is `deputy`); one that is all another's name falls away. */
function mentionsOf(scene: Scene, actor: Actor, namedAt: Int32Array): EntityMention[] {
  const byHead = new Map<string, EntityMention>()
  for (const mention of actor.mentions) {
    const cut = actor.type === 'person' ? withoutOthers(scene, mention, actor.index, namedAt) : mention
    if (cut.last <= cut.first) continue
    byHead.set(`${String(cut.head)}:${String(cut.first)}`, cut)
  }
  const sorted = [...byHead.values()].sort((a, b) => a.first - b.first || a.last - b.last)
  return joinedMentions(scene, sorted)
}

/** What stays behind at an edge where another's name was taken off. */
const LEADING = /^(?:PART|PUNCT|CCONJ|PROPN)$/u
const TRAILING = /^(?:ADP|DET|PUNCT|PROPN|CCONJ)$/u

/** The first token from an edge on towards the head that is of another kind. */
function skipped(scene: Scene, from: number, head: number, step: 1 | -1, kinds: RegExp): number {
  let at = from
  while ((head - at) * step > 0 && kinds.test(scene.tokens[at]?.upos ?? '')) at += step
  return at
}

function withoutOthers(scene: Scene, mention: EntityMention, own: number, namedAt: Int32Array): EntityMention {
  let { first, last } = mention
  for (let i = mention.first; i < mention.last; i++) {
    const other = namedAt[i] ?? -1
    if (other < 0 || other === own) continue
    if (i < mention.head) first = i + 1
    else last = Math.min(last, i)
  }
  if (first === mention.first && last === mention.last) return mention
  if (first > mention.first) first = skipped(scene, first, mention.head, 1, LEADING)
  if (last < mention.last) last = skipped(scene, last - 1, mention.head, -1, TRAILING) + 1
  const [from, to] = [scene.tokens[first], scene.tokens[last - 1]]
  return { ...mention, first, last, start: from?.start ?? mention.start, end: to?.end ?? mention.end }
}
