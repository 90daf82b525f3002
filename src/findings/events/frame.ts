import { z } from 'zod'
import { ploverType, type PloverType } from '../../record/index.js'

const words = z.array(z.string().min(1)).optional()

/** One act as English tells it; all lists are alternatives. The fields are described in `Frame`. */
const frame = z.strictObject({
  type: ploverType,
  act: z.string().min(1),
  mode: z.string().optional(),
  verbs: words,
  nouns: words,
  adjectives: words,
  object: words,
  without: words,
  oblique: words,
  of: words,
  infinitive: words,
  notInfinitive: words,
  adjective: words,
  subjunctive: z.boolean().optional(),
  modal: words,
  speaker: z.boolean().optional(),
  passive: z.boolean().optional(),
  under: words,
  complement: z.enum(['any', 'infinitive', 'none']).optional(),
  actor: words,
  actors: words,
  recipient: words,
  mutual: z.boolean().optional(),
  content: z.enum(['swallow', 'prefer']).optional(),
  needs: z.enum(['actor', 'both', 'either', 'inner', 'carried', 'agent', 'nobody', 'grievance']).optional(),
  strong: z.boolean().optional()
})
/** A frame as its file gives it. */
export type FrameEntry = z.infer<typeof frame>
/** The file of all frames. */
export const framesFile = z.object({ source: z.string(), frames: z.array(frame) })

/** One way to tell an act, with what it asks of the words around it and where it finds who took part. */
export interface Frame {
  readonly type: PloverType
  /** Name of the act; frames of one name may tell the same event (withdrew, withdrawal). */
  readonly act: string
  readonly mode: string | null
  /** What the object may be: class names, entity kinds, `none`, `any` or lemmas. */
  readonly object: readonly string[] | null
  /** What neither object nor subject may be. */
  readonly without: readonly string[]
  /** Prepositional phrases of which one has to stand there. */
  readonly oblique: readonly { readonly preposition: string; readonly word: string }[]
  /** What the noun has to be `of`. */
  readonly of: readonly string[]
  /** Lemmas of which the infinitive has to be one. */
  readonly infinitive: readonly string[]
  /** Lemmas that the infinitive may not be (refused to comment). */
  readonly notInfinitive: readonly string[]
  /** Lemmas of which the predicative adjective has to be one. */
  readonly adjective: readonly string[]
  /** Whether the clause that depends on it has to stand in the bare form (proposed that it withdraw). */
  readonly subjunctive: boolean
  /** Auxiliaries of which the verb has to have one. */
  readonly modal: readonly string[]
  /** Whether the act is that of whoever says so (Ada Holm said Ormia needs to leave). */
  readonly speaker: boolean
  /** Whether only the passive tells the act (was outraged). */
  readonly passive: boolean
  /** Prepositions behind which the noun has to stand (under fire). */
  readonly under: readonly string[]
  readonly complement: 'any' | 'infinitive' | 'none' | null
  /** Where the actor stands; the subject of a verb where null. */
  readonly actor: readonly string[] | null
  /** What the actor has to be. */
  readonly actors: readonly string[]
  /** Where the recipient stands, the likelier place first. */
  readonly recipient: readonly string[]
  /** Whether all who take part are actors. */
  readonly mutual: boolean
  /** `swallow`: what is asked, refused or threatened is no event; `prefer`: what is agreed is the event where we know it. */
  readonly content: 'swallow' | 'prefer' | null
  readonly needs: 'actor' | 'both' | 'either' | 'inner' | 'carried' | 'agent' | 'nobody' | 'grievance'
  /** Whether the noun counts without anybody named, where a verb says that it took place. */
  readonly strong: boolean
  /** The other words of a trigger of several: `out` of `pull out`, `air` of `air strike`. */
  readonly rest: readonly string[]
}

/** What an event has to have, unless its frame says otherwise: words need somebody they are said to. */
const NEEDS: Readonly<Record<PloverType, Frame['needs']>> = {
  AGREE: 'actor',
  CONSULT: 'actor',
  SUPPORT: 'both',
  CONCEDE: 'actor',
  COOPERATE: 'actor',
  AID: 'either',
  RETREAT: 'either',
  REQUEST: 'both',
  ACCUSE: 'both',
  REJECT: 'both',
  THREATEN: 'both',
  PROTEST: 'either',
  SANCTION: 'either',
  MOBILIZE: 'either',
  COERCE: 'either',
  ASSAULT: 'either'
}

/** Frames by the lemma that carries them in the tree, those that ask for more first. */
export function byHead(entries: readonly FrameEntry[], kind: 'verbs' | 'nouns' | 'adjectives'): Map<string, Frame[]> {
  const index = new Map<string, Frame[]>()
  for (const entry of entries) {
    for (const trigger of entry[kind] ?? []) {
      for (const parts of spellings(trigger, kind)) {
        const head = (kind === 'verbs' ? parts.shift() : parts.pop()) ?? trigger
        index.set(head, [...(index.get(head) ?? []), frameOf(entry, parts)])
      }
    }
  }
  for (const frames of index.values()) frames.sort((a, b) => demands(b) - demands(a))
  return index
}

/** The words of a trigger; a noun with a hyphen also as the words that tokenizers make of it (cease, fire). */
function spellings(trigger: string, kind: 'verbs' | 'nouns' | 'adjectives'): string[][] {
  const apart = kind === 'nouns' && trigger.includes('-') ? [trigger.split(/[ -]/u)] : []
  return [trigger.split(' '), ...apart]
}

/** A frame that asks for nothing, for an act that no words of a frame tell. */
export function bareFrame(type: PloverType, act: string, mode: string | null): Frame {
  return frameOf({ type, act, ...(mode === null ? {} : { mode }) }, [])
}

function demands(f: Frame): number {
  const given = [
    f.object,
    f.complement,
    f.oblique.at(0),
    f.of.at(0),
    f.infinitive.at(0),
    f.adjective.at(0),
    f.actors.at(0)
  ]
  return f.rest.length * 10 + given.filter(x => x !== null && x !== undefined).length
}

/** What a frame asks of the form of its trigger. */
function formOf(entry: FrameEntry): Pick<Frame, 'modal' | 'speaker' | 'passive' | 'under'> {
  return {
    modal: entry.modal ?? [],
    speaker: entry.speaker ?? false,
    passive: entry.passive ?? false,
    under: entry.under ?? []
  }
}

function frameOf(entry: FrameEntry, rest: readonly string[]): Frame {
  return {
    type: entry.type,
    act: entry.act,
    mode: entry.mode ?? null,
    object: entry.object ?? null,
    without: entry.without ?? [],
    oblique: (entry.oblique ?? []).map(phrase => {
      const [preposition = '', word = 'any'] = phrase.split(' @')
      return { preposition, word }
    }),
    of: entry.of ?? [],
    infinitive: entry.infinitive ?? [],
    notInfinitive: entry.notInfinitive ?? [],
    adjective: entry.adjective ?? [],
    subjunctive: entry.subjunctive ?? false,
    ...formOf(entry),
    complement: entry.complement ?? null,
    actor: entry.actor ?? null,
    actors: entry.actors ?? [],
    recipient: entry.recipient ?? [],
    mutual: entry.mutual ?? false,
    content: entry.content ?? null,
    needs: entry.needs ?? NEEDS[entry.type],
    strong: entry.strong ?? false,
    rest
  }
}
