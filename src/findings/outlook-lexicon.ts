import { z } from 'zod'
import { loadData } from '../lexicon/data-file.js'
import { joinedLists, setsOf } from '../lexicon/word-lists.js'

const LISTS = ['clausesOnly', 'motion', 'future', 'possible', 'would', 'bare', 'doubts', 'rebuttals'] as const

const effects = z.object({
  planned: z.array(z.string()),
  possible: z.array(z.string()),
  denied: z.array(z.string()),
  ongoing: z.array(z.string())
})

const file = z.object({
  source: z.string(),
  verbs: effects,
  adjectives: effects,
  nouns: effects,
  clausesOnly: z.array(z.string()),
  motion: z.array(z.string()),
  future: z.array(z.string()),
  possible: z.array(z.string()),
  would: z.array(z.string()),
  bare: z.array(z.string()),
  doubts: z.array(z.string()).default([]),
  rebuttals: z.array(z.string()).default([]),
  conditions: z.object({
    marks: z.array(z.string()),
    fixed: z.array(z.array(z.string()).min(2)),
    inverted: z.array(z.string())
  })
})
type File = z.infer<typeof file>

/** What a governing word says of the act that depends on it. */
export type Effect = 'planned' | 'possible' | 'denied' | 'ongoing'

/** The words that say whether an act has happened, is planned, possible or denied, and those that open a condition. */
export interface OutlookLexicon {
  readonly verbs: ReadonlyMap<string, Effect>
  readonly adjectives: ReadonlyMap<string, Effect>
  readonly nouns: ReadonlyMap<string, Effect>
  /** Verbs whose effect holds for a clause that depends on them and not for a noun (discussed the attack). */
  readonly clausesOnly: ReadonlySet<string>
  /** Verbs after which `to do` tells what was then done (gathered to protest). */
  readonly motion: ReadonlySet<string>
  /** Auxiliaries of what is to come. */
  readonly future: ReadonlySet<string>
  /** Auxiliaries of what may be. */
  readonly possible: ReadonlySet<string>
  /** Auxiliaries of what would be, or was to come. */
  readonly would: ReadonlySet<string>
  /** Openers of a clause or phrase that tell that it was not done (without firing). */
  readonly bare: ReadonlySet<string>
  /** Verbs that leave open whether a clause below them comes true (feared that it would fall). */
  readonly doubts: ReadonlySet<string>
  /** Verbs that deny what a noun in their object says (dismissed claims that). */
  readonly rebuttals: ReadonlySet<string>
  /** One-word openers of a condition. */
  readonly marks: ReadonlySet<string>
  /** Openers of several words. */
  readonly fixed: readonly (readonly string[])[]
  /** Auxiliaries that open a condition when they stand before the subject. */
  readonly inverted: ReadonlySet<string>
}

/**
 * Loads `outlook.json`, with the user's own where `folder` has one.
 * @throws OnrecordError `data-invalid`
 */
export function loadOutlook(folder: string | null = null): OutlookLexicon {
  const url = new URL('./data/outlook.json', import.meta.url)
  const data = loadData<File>({ name: 'outlook.json', url, schema: file, merge }, folder)
  return {
    verbs: byWord(data.verbs),
    adjectives: byWord(data.adjectives),
    nouns: byWord(data.nouns),
    ...setsOf(LISTS, data),
    marks: new Set(data.conditions.marks),
    fixed: data.conditions.fixed,
    inverted: new Set(data.conditions.inverted)
  }
}

function byWord(groups: z.infer<typeof effects>): Map<string, Effect> {
  const words = new Map<string, Effect>()
  for (const effect of ['planned', 'possible', 'denied', 'ongoing'] as const) {
    for (const word of groups[effect]) words.set(word, effect)
  }
  return words
}

function merge(ours: File, theirs: File): File {
  return {
    source: `${ours.source} ${theirs.source}`,
    verbs: both(ours.verbs, theirs.verbs),
    adjectives: both(ours.adjectives, theirs.adjectives),
    nouns: both(ours.nouns, theirs.nouns),
    ...joinedLists(LISTS, ours, theirs),
    conditions: {
      ...joinedLists(['marks', 'inverted'], ours.conditions, theirs.conditions),
      fixed: [...ours.conditions.fixed, ...theirs.conditions.fixed]
    }
  }
}

/** A word that the user gives another effect leaves ours. */
function both(ours: z.infer<typeof effects>, theirs: z.infer<typeof effects>): z.infer<typeof effects> {
  const taken = new Set(Object.values(theirs).flat())
  const joined = (effect: Effect): string[] => [...ours[effect].filter(word => !taken.has(word)), ...theirs[effect]]
  return {
    planned: joined('planned'),
    possible: joined('possible'),
    denied: joined('denied'),
    ongoing: joined('ongoing')
  }
}
