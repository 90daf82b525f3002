import { z } from 'zod'
import { each, joinedLists } from '../../lexicon/word-lists.js'

/** Lists that every file has. */
const NEEDED = [
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
  'wants',
  'losses',
  'wheres',
  'rounds',
  'further'
] as const
/** Lists that files may lack. */
const OPTIONAL = [
  'entangled',
  'servings',
  'dispersings',
  'captives',
  'deaths',
  'hurts',
  'tolls',
  'stays',
  'foils',
  'kin',
  'laymen',
  'earnings',
  'sendings',
  'sports',
  'operations',
  'confinings',
  'forced',
  'causes',
  'openers',
  'noticings',
  'definites',
  'aims',
  'homelands',
  'apart',
  'once',
  'topics',
  'leadings',
  'plots',
  'contents',
  'durings',
  'reachings',
  'besides',
  'harsh',
  'disputed',
  'eras',
  'anybody',
  'habits',
  'tellings',
  'unchanging',
  'pressings',
  'occasioned',
  'opposed',
  'defyings',
  'frontings',
  'deadly',
  'withins',
  'chance',
  'blasts',
  'leftovers',
  'drifting',
  'terms',
  'oneself',
  'streets',
  'questionWords',
  'escapings',
  'insides',
  'strikings',
  'addressings',
  'spreads',
  'onslaughts',
  'waitings'
] as const
/** Names of the plain word lists. */
export const LISTS = [...NEEDED, ...OPTIONAL]
const words = z.array(z.string())
/** The file of word classes and lists. */
export const classesFile = z.object({
  source: z.string(),
  classes: z.record(z.string(), z.array(z.string().min(1))),
  ...each(NEEDED, () => words),
  ...each(OPTIONAL, () => words.default([])),
  completions: z.record(z.string(), words),
  deeds: z.record(z.string(), words)
})
/** The file as it is read. */
export type ClassesFile = z.infer<typeof classesFile>

/** A user's words join ours. */
export function mergeClasses(ours: ClassesFile, theirs: ClassesFile): ClassesFile {
  return {
    ...ours,
    ...joinedLists(LISTS, ours, theirs),
    classes: joined(ours.classes, theirs.classes),
    completions: joined(ours.completions, theirs.completions),
    deeds: joined(ours.deeds, theirs.deeds)
  }
}

function joined(ours: Record<string, string[]>, theirs: Record<string, string[]>): Record<string, string[]> {
  const added = Object.entries(theirs).map(([name, members]) => [name, [...(ours[name] ?? []), ...members]])
  return { ...ours, ...Object.fromEntries(added) } as Record<string, string[]>
}
