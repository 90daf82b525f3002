/** Lists of words by their names. */
export type WordLists<Name extends string> = Readonly<Record<Name, readonly string[]>>

/** A record of what `make` gives for each name. */
export function each<Name extends string, Value>(
  names: readonly Name[],
  make: (name: Name) => Value
): Record<Name, Value> {
  return Object.fromEntries(names.map(name => [name, make(name)])) as Record<Name, Value>
}

/** The lists of these names, a user's words behind ours. */
export function joinedLists<Name extends string>(
  names: readonly Name[],
  ours: WordLists<Name>,
  theirs: WordLists<Name>
): Record<Name, string[]> {
  return each(names, name => [...ours[name], ...theirs[name]])
}

/** The lists of these names as sets. */
export function setsOf<Name extends string>(
  names: readonly Name[],
  lists: WordLists<Name>
): Record<Name, ReadonlySet<string>> {
  return each(names, name => new Set(lists[name]))
}
