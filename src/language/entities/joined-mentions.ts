import type { EntityMention } from '../layers.js'
import { nounAt } from './description.js'
import type { Scene } from './scene.js'

/**
 * The mentions of an actor with each description and the name right behind it made one, as a title and a name are: `the
 * militant group Red Banner`. They are in text order.
 */
export function joinedMentions(scene: Scene, mentions: readonly EntityMention[]): EntityMention[] {
  const out: EntityMention[] = []
  for (const mention of mentions) {
    const before = out.at(-1)
    const joint = before === undefined ? null : joined(scene, before, mention)
    if (joint === null) out.push(mention)
    else out[out.length - 1] = joint
  }
  return out
}

function joined(scene: Scene, noun: EntityMention, name: EntityMention): EntityMention | null {
  const { tokens, phrase } = scene
  if (noun.form !== 'nominal' || name.form !== 'name' || noun.last !== name.first || isTitled(scene, name)) return null
  const above = tokens[name.head]?.head ?? -1
  if (above >= noun.first && above < noun.last)
    return { ...name, first: noun.first, start: noun.start, head: noun.head }
  const first = Math.min(noun.first, phrase(name.head).first)
  return { ...name, first, start: tokens[first]?.start ?? noun.start }
}

/** `calls himself emperor Emperor Karsk`: a name with a title of its own is whole. */
function isTitled(scene: Scene, { first, last }: EntityMention): boolean {
  return last - first > 1 && nounAt(scene, first)?.noun.type === 'person'
}
