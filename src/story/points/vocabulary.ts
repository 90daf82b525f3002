import { stemmer } from 'stemmer'
import { z } from 'zod'
import { loadData } from '../../lexicon/data-file.js'
import { ploverType, type PloverType } from '../../record/index.js'
import { classesOf, type WordClasses } from './word-classes.js'

const act = z.object({ classes: z.array(z.string()), types: z.array(ploverType) })
const schema = z.object({
  source: z.string(),
  classes: z.array(z.string()),
  acts: z.record(z.string(), act),
  light: z.record(z.string(), z.array(z.string())).default({})
})

/** Words that stand for one another, and the kinds of act that words and event types speak of. */
export interface Vocabulary {
  readonly classes: WordClasses
  readonly actsOfClass: ReadonlyMap<string, string>
  readonly actOfType: ReadonlyMap<PloverType, string>
  /** Stems of verbs that mean nothing of their own before a word of these classes: to strike a deal is no strike. */
  readonly light: ReadonlyMap<string, readonly string[]>
}

/** Loads the word classes of running text, the user's own added to ours. */
export function loadVocabulary(lexicon: string | null): Vocabulary {
  const url = new URL('./data/word-classes.json', import.meta.url)
  const data = loadData(
    {
      name: 'word-classes.json',
      url,
      schema,
      merge: (ours, theirs) => ({
        source: theirs.source,
        classes: [...ours.classes, ...theirs.classes],
        acts: { ...ours.acts, ...theirs.acts },
        light: { ...ours.light, ...theirs.light }
      })
    },
    lexicon
  )
  const acts = Object.entries(data.acts)
  return {
    classes: classesOf(data.classes),
    actsOfClass: new Map(acts.flatMap(([name, { classes }]) => classes.map(c => [c, name] as const))),
    actOfType: new Map(acts.flatMap(([name, { types }]) => types.map(t => [t, name] as const))),
    light: new Map(
      Object.entries(data.light).flatMap(([forms, of]) => forms.split(' ').map(form => [stemmer(form), of] as const))
    )
  }
}
