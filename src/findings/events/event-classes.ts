import { z } from 'zod'

/** Names of the plain word lists. */
export const lists = [
  'documents',
  'agents',
  'carriers',
  'givings',
  'receivers',
  'happenings',
  'harms',
  'participations',
  'entangled',
  'servings',
  'dispersings',
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
  'further',
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
  'confinings'
] as const
/** The file of word classes and lists. */
export const classesFile = z.object({
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
  entangled: z.array(z.string()).default([]),
  servings: z.array(z.string()).default([]),
  dispersings: z.array(z.string()).default([]),
  privateSectors: z.array(z.string()),
  oneViolence: z.array(z.string()),
  openTypes: z.array(z.string()),
  ownings: z.array(z.string()),
  takings: z.array(z.string()),
  unspecific: z.array(z.string()),
  againsts: z.array(z.string()),
  wants: z.array(z.string()),
  losses: z.array(z.string()),
  wheres: z.array(z.string()),
  rounds: z.array(z.string()),
  further: z.array(z.string()),
  captives: z.array(z.string()).default([]),
  deaths: z.array(z.string()).default([]),
  hurts: z.array(z.string()).default([]),
  tolls: z.array(z.string()).default([]),
  stays: z.array(z.string()).default([]),
  foils: z.array(z.string()).default([]),
  kin: z.array(z.string()).default([]),
  laymen: z.array(z.string()).default([]),
  earnings: z.array(z.string()).default([]),
  sendings: z.array(z.string()).default([]),
  sports: z.array(z.string()).default([]),
  operations: z.array(z.string()).default([]),
  confinings: z.array(z.string()).default([]),
  completions: z.record(z.string(), z.array(z.string())),
  deeds: z.record(z.string(), z.array(z.string()))
})
/** The file as it is read. */
export type ClassesFile = z.infer<typeof classesFile>

/** A user's words join ours. */
export function mergeClasses(ours: ClassesFile, theirs: ClassesFile): ClassesFile {
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
