import { z } from 'zod'
import { act, type Act } from '../../record/index.js'

/** How the speaker stands to the content: holds it to be so, or not, or open; gives no answer; wants, backs, opposes or fears it. */
export const cueStance = z.enum(['asserts', 'denies', 'doubts', 'declines', 'wants', 'supports', 'opposes', 'fears'])
export type CueStance = z.infer<typeof cueStance>

/** The stance of an act where the entry states none. */
const USUAL: Readonly<Record<Act, CueStance>> = {
  say: 'asserts',
  confirm: 'asserts',
  deny: 'denies',
  admit: 'asserts',
  claim: 'asserts',
  accuse: 'opposes',
  criticise: 'opposes',
  praise: 'supports',
  warn: 'fears',
  threaten: 'wants',
  commit: 'wants',
  announce: 'asserts',
  request: 'wants',
  propose: 'wants',
  estimate: 'asserts',
  'express-concern': 'fears',
  'decline-comment': 'declines'
}

/** The strength of an entry that states none: neither weak nor strong. */
const PLAIN = 2

const actOrNone = act.nullable()

/**
 * One entry of the cue lexicon: the act in the usual sense, null where the words do not report; the stance; the strength
 * from 1 (hints, guesses) to 3 (insists, vows); and the frames in which the act is another one or none.
 */
export const cueEntry = z
  .strictObject({
    act: actOrNone,
    stance: cueStance.optional(),
    strength: z.union([z.literal(1), z.literal(2), z.literal(3)]).optional(),
    frames: z.record(z.string(), actOrNone).default({})
  })
  .transform(entry => ({ ...entry, stance: entry.stance ?? null, strength: entry.strength ?? PLAIN }))
export type CueEntry = z.infer<typeof cueEntry>

/** The frame that stands for all that an entry does not name. */
const ANY = '*'

/** The act of an entry in the first frame that it names, and that frame; in no frame the entry's own act. */
export function actIn(entry: CueEntry, frames: readonly string[]): { act: Act | null; frame: string | null } {
  const frame = frames.find(f => entry.frames[f] !== undefined)
  if (frame !== undefined) return { act: entry.frames[frame] ?? null, frame }
  const rest = frames.length > 0 && entry.frames[ANY] !== undefined
  return { act: rest ? (entry.frames[ANY] ?? null) : entry.act, frame: frames[0] ?? null }
}

/** The stance of an entry under an act: its own where the act is its usual one, else that of the act. */
export function stanceIn(entry: CueEntry, under: Act): CueStance {
  return (under === entry.act ? entry.stance : null) ?? USUAL[under]
}
