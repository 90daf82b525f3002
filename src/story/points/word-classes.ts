import { stemmer } from 'stemmer'
import { z } from 'zod'
import { loadData } from '../../lexicon/data-file.js'

const schema = z.object({ source: z.string(), classes: z.array(z.string()), people: z.array(z.string()) })
type Data = z.infer<typeof schema>

/** Class of the nouns of people by which one group may be called in turn (girls, captives). */
export const PEOPLE = '*people'

/** Words that stand for one another: the classes of each stem, by the first word of each class. */
export type WordClasses = ReadonlyMap<string, readonly string[]>

const merge = (ours: Data, theirs: Data): Data => ({
  source: theirs.source,
  classes: [...ours.classes, ...theirs.classes],
  people: [...ours.people, ...theirs.people]
})

/** Classes of the units of figures. */
export function loadUnits(lexicon: string | null): WordClasses {
  const url = new URL('./data/units.json', import.meta.url)
  const { classes, people } = loadData({ name: 'units.json', url, schema, merge }, lexicon)
  const named = new Set(people)
  const ofPeople = classes.map(line => line.split(' ')).filter(([name = '']) => named.has(name))
  return classesOf([...classes, [PEOPLE, ...people, ...ofPeople.flat()].join(' ')])
}

/** The classes of the stem of each word given by lines, the first word of a line naming its class. */
export function classesOf(lines: readonly string[]): WordClasses {
  const classes = new Map<string, string[]>()
  for (const line of lines) {
    const words = line.split(' ')
    for (const stem of new Set(words.map(word => stemmer(word)))) {
      classes.set(stem, [...(classes.get(stem) ?? []), words[0] ?? ''])
    }
  }
  return classes
}
