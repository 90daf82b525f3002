import type { Token } from '../layers.js'
import { relation } from '../tree.js'
import type { Actor } from './actor.js'
import type { Cast } from './cast.js'
import { nounAt, type Description } from './description.js'
import { casesOf, type Scene } from './scene.js'

/** The named actor that a description stands in apposition to, on either side. */
export function beside(scene: Scene, cast: Cast, { head }: Description): Actor | null {
  const token = scene.tokens[head]
  if (token === undefined) return null
  if (relation(token) === 'appos' || token.deprel === 'nmod:desc') return cast.at(token.head)
  for (const child of scene.children[head] ?? []) {
    const kind = relation(scene.tokens[child] ?? token)
    if (child < head || isParted(scene, head, child)) continue
    if (/^(?:appos|flat|compound)$/u.test(kind) || (kind === 'nmod' && bare(scene, child))) return cast.at(child)
  }
  return twin(scene, cast, token) ?? behind(scene, cast, token)
}

/** `The Drovers Union (DU), the union for drovers, said`: a body's name before, its acronym at most between them. */
function twinBefore(scene: Scene, cast: Cast, token: Token, end: number): Actor | null {
  const { tokens, phrase } = scene
  const comma = phrase(token.index).first - 1
  if (tokens[comma]?.text !== ',' || tokens[end]?.text !== ',' || relation(token) !== 'nsubj') return null
  const last = tokens[comma - 1]?.text === ')' && tokens[comma - 3]?.text === '(' ? comma - 4 : comma - 1
  const actor = cast.at(last)
  if (actor === null || actor.type === 'person') return null
  const name = actor.mentions.find(mention => mention.form === 'name' && mention.last === last + 1)
  const subject = tokens[name?.head ?? -1]
  return subject?.head === token.head && subject.deprel === token.deprel ? actor : null
}

/** `the head of the commission(,) Ana Petrov`: the name that the tree hangs on the last noun of a description. */
function behind(scene: Scene, cast: Cast, { index, sentence }: Token): Actor | null {
  const end = scene.phrase(index).last
  const last = scene.tokens[end]?.text === ',' ? end + 1 : end
  const name = scene.tokens[last]
  const tied = name?.sentence === sentence && name.head > index && name.head < end
  const actor = tied && /^(?:appos|flat)$/u.test(relation(name)) ? cast.at(last) : null
  return actor?.type === 'person' && nounAt(scene, name?.head ?? -1)?.noun.type !== 'person' ? actor : null
}

/** `Its leader, Ana Petrov, said`, where the parser makes two subjects of one verb. */
function twin(scene: Scene, cast: Cast, token: Token): Actor | null {
  const next = scene.phrase(token.index).last
  const before = twinBefore(scene, cast, token, next)
  if (before !== null) return before
  const name = scene.tokens[next + 1]
  const actor = name === undefined ? null : cast.at(name.index)
  if (scene.tokens[next]?.text !== ',' || actor?.type !== 'person' || name?.sentence !== token.sentence) return null
  return name.head === token.head && name.deprel === token.deprel && token.head >= 0 ? actor : null
}

/** Whether a verb stands between two words, so that they are no apposition whatever the tree says. */
function isParted({ tokens }: Scene, first: number, last: number): boolean {
  return tokens.slice(first + 1, last).some(({ upos, deprel }) => upos === 'VERB' && !deprel.startsWith('a'))
}

/** Behind a comma and without a preposition: an apposition whatever the parser calls it. */
function bare(scene: Scene, index: number): boolean {
  return scene.tokens[scene.phrase(index).first - 1]?.text === ',' && casesOf(scene, index).length === 0
}
