import type { Actor } from '../../record/index.js'
import { instantOf } from './date-words.js'
import type { StoryIndex } from './index-of-story.js'
import { compare } from './library.js'
import type { Line } from './line.js'

/** All that one actor said, newest first. */
export interface SaidGroup {
  readonly name: string
  readonly actor: Actor | null
  readonly lines: readonly Line[]
  /** Distinct outlets that report it. */
  readonly outlets: number
}

interface Speaker {
  readonly key: string
  readonly name: string
  readonly actor: Actor | null
}

const NOBODY: Readonly<Record<string, string>> = {
  anonymous: 'People not named',
  unattributed: 'Nobody named',
  document: 'Documents not named',
  media: 'Media not named'
}

/** Who said what, the actor with the most statements first, those without a name last. */
export function saidGroups(index: StoryIndex): SaidGroup[] {
  const groups = new Map<string, { speaker: Speaker; lines: Line[] }>()
  for (const line of index.lines) {
    for (const speaker of speakersOf(index, line)) {
      const group = groups.get(speaker.key) ?? { speaker, lines: [] }
      group.lines.push(line)
      groups.set(speaker.key, group)
    }
  }
  return [...groups.values()].sort(byWeight).map(({ speaker, lines }) => ({
    name: speaker.name,
    actor: speaker.actor,
    lines: lines.sort(newestFirst),
    outlets: new Set(lines.map(line => line.report.outlet.name)).size
  }))
}

function speakersOf(index: StoryIndex, line: Line): Speaker[] {
  if (line.found.kind !== 'statement') return []
  const { speakers, standing } = line.found.finding
  const article = line.report.article.id
  const known = speakers.flatMap((id): Speaker[] => {
    const actor = index.actorOf(article, id)
    if (actor !== null) return [{ key: `actor ${actor.id}`, name: actor.name, actor }]
    const name = index.nameOf(article, id)
    return name === null ? [] : [{ key: `name ${name}`, name, actor: null }]
  })
  if (known.length > 0) return [...new Map(known.map(speaker => [speaker.key, speaker])).values()]
  return [{ key: `none ${standing}`, name: NOBODY[standing] ?? 'Speaker not resolved', actor: null }]
}

type Weighed = Readonly<{ speaker: Speaker; lines: readonly Line[] }>

function byWeight(a: Weighed, b: Weighed): number {
  const [x, y] = [a, b].map(({ speaker }) => Number(speaker.key.startsWith('none '))) as [number, number]
  return x - y || b.lines.length - a.lines.length || compare(a.speaker.name, b.speaker.name)
}

function newestFirst(a: Line, b: Line): number {
  const [x, y] = [spokenAt(a), spokenAt(b)]
  if (x !== y) return x > y ? -1 : 1
  return a.report.number - b.report.number || (a.main?.start ?? 0) - (b.main?.start ?? 0)
}

/** When it was said, where the article says so, else when the article appeared. */
function spokenAt(line: Line): number {
  const stated = line.found.kind === 'statement' ? instantOf(line.found.finding.when?.value ?? null) : null
  return stated ?? instantOf(line.report.article.published) ?? -Infinity
}
