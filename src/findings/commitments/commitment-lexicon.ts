import { z } from 'zod'
import { loadData } from '../../lexicon/data-file.js'
import { each, joinedLists, setsOf } from '../../lexicon/word-lists.js'
import { loadGrammar, type Grammar } from '../grammar.js'
import { loadOutlook, type OutlookLexicon } from '../outlook-lexicon.js'
import type { Belonging } from '../participants.js'
import { loadBelonging } from '../belonging.js'

/** Lists that every file has. */
const NEEDED = [
  'speech',
  'modals',
  'harmful',
  'notDeadlines',
  'limits',
  'anybody',
  'bases',
  'firsts',
  'frames',
  'advice',
  'guesses'
] as const
/** Lists that files may lack. */
const OPTIONAL = [
  'sufferings',
  'aspects',
  'lengths',
  'attendances',
  'possibilities',
  'outcomes',
  'drifts',
  'totals',
  'strengths',
  'statives',
  'meetings',
  'openings',
  'hostilities',
  'allowances',
  'towns',
  'loose',
  'vague',
  'asking',
  'grants',
  'units',
  'ordinals',
  'limiting'
] as const
const LISTS = [...NEEDED, ...OPTIONAL]
const words = z.array(z.string().min(1))
const file = z.object({
  source: z.string(),
  governors: z.object({ commit: words, threaten: words, plan: words }),
  ...each(NEEDED, () => words),
  ...each(OPTIONAL, () => words.default([]))
})
type File = z.infer<typeof file>

/** How somebody is bound: by a promise, a threat or a plan. */
export type Kind = 'commit' | 'threaten' | 'plan'

/** What the finder of commitments knows of English. */
export interface CommitmentLexicon {
  /** Words that govern what is committed, threatened or planned. */
  readonly governors: ReadonlyMap<string, Kind>
  /** Verbs whose clause tells what was said. */
  readonly speech: ReadonlySet<string>
  /** Auxiliaries, as written, with which something would be done. */
  readonly modals: ReadonlySet<string>
  /** Verbs for what harms another, so that doing it on a condition is a threat. */
  readonly harmful: ReadonlySet<string>
  /** Prepositions that make a time no deadline. */
  readonly notDeadlines: ReadonlySet<string>
  /** Prepositions that make a time a limit. */
  readonly limits: ReadonlySet<string>
  /** Subjects that stand for people in general. */
  readonly anybody: ReadonlySet<string>
  /** Words that tie an act to what it depends on (based on, subject to). */
  readonly bases: ReadonlySet<string>
  /** Words that open what has to happen first (once, until). */
  readonly firsts: ReadonlySet<string>
  /** Nouns under which somebody is bound (a provision under which it pays). */
  readonly frames: ReadonlySet<string>
  /** Auxiliaries of what somebody thinks right (ought to). */
  readonly advice: ReadonlySet<string>
  /** Acts of statements that foretell, and bind nobody (estimate). */
  readonly guesses: ReadonlySet<string>
  /** Verbs whose subject only suffers what another would do (face sanctions). */
  readonly sufferings: ReadonlySet<string>
  /** Verbs that say how far an act has come (began cooperating). */
  readonly aspects: ReadonlySet<string>
  /** Prepositions by which a length of time is a deadline (within two weeks). */
  readonly lengths: ReadonlySet<string>
  /** Verbs whose object's day is the day of the act (attend Monday's meeting). */
  readonly attendances: ReadonlySet<string>
  /** Auxiliaries, as written, of what may be (could). */
  readonly possibilities: ReadonlySet<string>
  /** Verbs for what befalls somebody and is not his to do (win, die). */
  readonly outcomes: ReadonlySet<string>
  /** Verbs for what quantities and things do by themselves, where they have no object (rise, expire). */
  readonly drifts: ReadonlySet<string>
  /** Verbs for what quantities come to, where a number is their object (reach two million). */
  readonly totals: ReadonlySet<string>
  /** Nouns for what somebody commands, so that its rise or fall is his act (its force will fall). */
  readonly strengths: ReadonlySet<string>
  /** Verbs of state, whose present tense plans nothing (expects a vote by June). */
  readonly statives: ReadonlySet<string>
  /** Nouns for what several parties hold together (talks between A and B). */
  readonly meetings: ReadonlySet<string>
  /** Verbs by which such a thing is held (begin, open). */
  readonly openings: ReadonlySet<string>
  /** Nouns for what somebody would do to another (warned of sanctions). */
  readonly hostilities: ReadonlySet<string>
  /** Verbs that give or have time to do something (gave them until Monday). */
  readonly allowances: ReadonlySet<string>
  /** Nouns for places whose people act as one (the town will strike). */
  readonly towns: ReadonlySet<string>
  /** Governors that bind nobody to what depends on a condition (seeks to). */
  readonly loose: ReadonlySet<string>
  /** Subjects that stand for no thing that a speaker could see to (that would be a pity, many would leave). */
  readonly vague: ReadonlySet<string>
  /** Words that open a clause that only asks (asked what it would do). */
  readonly asking: ReadonlySet<string>
  /** Verbs that give time to somebody else. */
  readonly grants: ReadonlySet<string>
  /** Nouns for lengths of time that records are counted in (the poorest in a decade). */
  readonly units: ReadonlySet<string>
  /** Words that tell a record (the first in years). */
  readonly ordinals: ReadonlySet<string>
  /** Words right before a time that make it a limit (no later than). */
  readonly limiting: ReadonlySet<string>
  readonly belonging: Belonging
  readonly outlook: OutlookLexicon
  readonly grammar: Grammar
}

/**
 * Loads `commitments.json`, `belonging.json`, `outlook.json` and `grammar.json`, with the user's own entries where `folder` has files of
 * these names.
 * @throws OnrecordError `data-invalid`
 */
export function loadCommitmentLexicon(folder: string | null = null): CommitmentLexicon {
  const url = new URL('./data/commitments.json', import.meta.url)
  const data = loadData<File>({ name: 'commitments.json', url, schema: file, merge }, folder)
  const governors = new Map<string, Kind>()
  for (const kind of ['plan', 'commit', 'threaten'] as const) {
    for (const word of data.governors[kind]) governors.set(word, kind)
  }
  return {
    ...setsOf(LISTS, data),
    governors,
    belonging: loadBelonging(folder),
    outlook: loadOutlook(folder),
    grammar: loadGrammar(folder)
  }
}

/** A governor that the user gives another kind leaves ours. */
function merge(ours: File, theirs: File): File {
  const taken = new Set(Object.values(theirs.governors).flat())
  const kept = (kind: Kind): string[] => [
    ...ours.governors[kind].filter(word => !taken.has(word)),
    ...theirs.governors[kind]
  ]
  return {
    ...ours,
    ...joinedLists(LISTS, ours, theirs),
    governors: { commit: kept('commit'), threaten: kept('threaten'), plan: kept('plan') }
  }
}
