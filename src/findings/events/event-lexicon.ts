import { z } from 'zod'
import { loadData } from '../../lexicon/data-file.js'
import { ploverType, type PloverType } from '../../record/index.js'
import { loadOutlook, type OutlookLexicon } from '../outlook-lexicon.js'
import { loadBelonging } from '../belonging.js'
import type { Belonging } from '../participants.js'
import { contextIndex, contextsFile, mergeContexts, type ContextIndex } from './contexts.js'
import { wordClass, type WordClass } from './word-class.js'

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
  complement: z.enum(['any', 'infinitive', 'none']).optional(),
  actor: words,
  actors: words,
  recipient: words,
  mutual: z.boolean().optional(),
  content: z.enum(['swallow', 'prefer']).optional(),
  needs: z.enum(['actor', 'both', 'either', 'inner', 'carried', 'agent']).optional(),
  strong: z.boolean().optional()
})
type FrameEntry = z.infer<typeof frame>
const framesFile = z.object({ source: z.string(), frames: z.array(frame) })

const lists = [
  'documents',
  'agents',
  'carriers',
  'givings',
  'receivers',
  'happenings',
  'harms',
  'participations',
  'privateSectors',
  'oneViolence',
  'openTypes',
  'ownings',
  'takings',
  'unspecific',
  'againsts',
  'wheres',
  'rounds',
  'further'
] as const
const classesFile = z.object({
  source: z.string(),
  classes: z.record(z.string(), z.array(z.string().min(1))),
  documents: z.array(z.string()),
  agents: z.array(z.string()),
  carriers: z.array(z.string()),
  givings: z.array(z.string()),
  receivers: z.array(z.string()),
  happenings: z.array(z.string()),
  harms: z.array(z.string()),
  participations: z.array(z.string()),
  privateSectors: z.array(z.string()),
  oneViolence: z.array(z.string()),
  openTypes: z.array(z.string()),
  ownings: z.array(z.string()),
  takings: z.array(z.string()),
  unspecific: z.array(z.string()),
  againsts: z.array(z.string()),
  wheres: z.array(z.string()),
  rounds: z.array(z.string()),
  further: z.array(z.string()),
  completions: z.record(z.string(), z.array(z.string())),
  deeds: z.record(z.string(), z.array(z.string()))
})
type ClassesFile = z.infer<typeof classesFile>

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
  readonly needs: 'actor' | 'both' | 'either' | 'inner' | 'carried' | 'agent'
  /** Whether the noun counts without anybody named, where a verb says that it took place. */
  readonly strong: boolean
  /** The other words of a trigger of several: `out` of `pull out`, `air` of `air strike`. */
  readonly rest: readonly string[]
}

/** What the finder of events knows of English. */
export interface EventLexicon {
  readonly verbs: ReadonlyMap<string, readonly Frame[]>
  readonly nouns: ReadonlyMap<string, readonly Frame[]>
  readonly adjectives: ReadonlyMap<string, readonly Frame[]>
  readonly classes: ReadonlyMap<string, WordClass>
  readonly belonging: Belonging
  /** Nouns for words that stand for who wrote or spoke them (a statement condemning). */
  readonly documents: ReadonlySet<string>
  /** Nouns for people who act though the article makes no entity of them. */
  readonly agents: ReadonlySet<string>
  /** Verbs whose subject does what their object names (held talks). */
  readonly carriers: ReadonlySet<string>
  /** Verbs that do so only for words, meetings and aid (gave a promise, not: gave an attack). */
  readonly givings: ReadonlySet<string>
  /** Verbs whose object is done to their subject (faced an attack). */
  readonly receivers: ReadonlySet<string>
  /** Verbs and adjectives that say that what their subject names takes place (talks began). */
  readonly happenings: ReadonlySet<string>
  /** Verbs whose object is harmed by the act that is their subject (the bombing killed two). */
  readonly harms: ReadonlySet<string>
  /** Verbs with which somebody takes part in what a prepositional phrase names (entered into talks). */
  readonly participations: ReadonlySet<string>
  /** Sectors of people and bodies whose dealings with one another are no politics. */
  readonly privateSectors: ReadonlySet<string>
  /** Acts that name one deed in different words (attacked, the bombing). */
  readonly oneViolence: ReadonlySet<string>
  /** Types of acts that count whoever does them to whom. */
  readonly openTypes: ReadonlySet<string>
  /** Verbs with which somebody owns up to what he is responsible for (claimed responsibility for). */
  readonly ownings: ReadonlySet<string>
  /** Prepositions of what somebody takes part in. */
  readonly takings: ReadonlySet<string>
  /** Words before somebody who is nobody in particular (talks with any other party). */
  readonly unspecific: ReadonlySet<string>
  /** Verbs that say what a crowd has come against. */
  readonly againsts: ReadonlySet<string>
  /** Prepositions of the place where something happens. */
  readonly wheres: ReadonlySet<string>
  /** Nouns that count the acts after them (a series of attacks). */
  readonly rounds: ReadonlySet<string>
  /** Words before those who are not the ones told of so far (another village). */
  readonly further: ReadonlySet<string>
  /** Words that a verb of many uses needs to say that something takes place (took place, broke out). */
  readonly completions: ReadonlyMap<string, ReadonlySet<string>>
  /** What nouns for deeds stand for: the verbs that tell that somebody does one (decision: decide, approve). */
  readonly deeds: ReadonlyMap<string, ReadonlySet<string>>
  readonly contexts: ContextIndex
  readonly outlook: OutlookLexicon
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

/**
 * Loads `event-frames.json`, `event-classes.json`, `event-contexts.json`, `belonging.json` and `outlook.json`, with the user's own entries
 * where `folder` has files of these names; a user's frame is tried before ours.
 * @throws OnrecordError `data-invalid`
 */
export function loadEventLexicon(folder: string | null = null): EventLexicon {
  const at = (name: string): { name: string; url: URL } => ({ name, url: new URL(`./data/${name}`, import.meta.url) })
  const frames = loadData(
    {
      ...at('event-frames.json'),
      schema: framesFile,
      merge: (ours, theirs) => ({ ...ours, frames: [...theirs.frames, ...ours.frames] })
    },
    folder
  ).frames
  const classes = loadData({ ...at('event-classes.json'), schema: classesFile, merge: mergeClasses }, folder)
  const contexts = loadData({ ...at('event-contexts.json'), schema: contextsFile, merge: mergeContexts }, folder)
  const sets = Object.fromEntries(lists.map(name => [name, new Set(classes[name])])) as Record<
    (typeof lists)[number],
    Set<string>
  >
  return {
    verbs: byHead(frames, 'verbs'),
    nouns: byHead(frames, 'nouns'),
    adjectives: byHead(frames, 'adjectives'),
    classes: new Map(Object.entries(classes.classes).map(([name, members]) => [name, wordClass(members)])),
    ...sets,
    completions: setsOf(classes.completions),
    deeds: setsOf(classes.deeds),
    belonging: loadBelonging(folder),
    contexts: contextIndex(contexts),
    outlook: loadOutlook(folder)
  }
}

function setsOf(lists: Readonly<Record<string, readonly string[]>>): Map<string, ReadonlySet<string>> {
  return new Map(Object.entries(lists).map(([name, members]) => [name, new Set(members)]))
}

function mergeClasses(ours: ClassesFile, theirs: ClassesFile): ClassesFile {
  const merged: ClassesFile = {
    ...ours,
    classes: joined(ours.classes, theirs.classes),
    completions: joined(ours.completions, theirs.completions),
    deeds: joined(ours.deeds, theirs.deeds)
  }
  for (const name of lists) merged[name] = [...ours[name], ...theirs[name]]
  return merged
}

function joined(ours: Record<string, string[]>, theirs: Record<string, string[]>): Record<string, string[]> {
  const added = Object.entries(theirs).map(([name, members]) => [name, [...(ours[name] ?? []), ...members]])
  return { ...ours, ...Object.fromEntries(added) } as Record<string, string[]>
}

/** Frames by the lemma that carries them in the tree, those that ask for more first. */
function byHead(entries: readonly FrameEntry[], kind: 'verbs' | 'nouns' | 'adjectives'): Map<string, Frame[]> {
  const index = new Map<string, Frame[]>()
  for (const entry of entries) {
    for (const trigger of entry[kind] ?? []) {
      const parts = trigger.split(' ')
      const head = (kind === 'verbs' ? parts.shift() : parts.pop()) ?? trigger
      index.set(head, [...(index.get(head) ?? []), frameOf(entry, parts)])
    }
  }
  for (const frames of index.values()) frames.sort((a, b) => demands(b) - demands(a))
  return index
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
    modal: entry.modal ?? [],
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
