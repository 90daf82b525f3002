import { loadData } from '../../lexicon/data-file.js'
import { setsOf } from '../../lexicon/word-lists.js'
import { loadBelonging } from '../belonging.js'
import { loadGrammar, type Grammar } from '../grammar.js'
import { loadOutlook, type OutlookLexicon } from '../outlook-lexicon.js'
import type { Belonging } from '../participants.js'
import { contextIndex, contextsFile, mergeContexts, type ContextIndex } from './contexts.js'
import { classesFile, LISTS, mergeClasses } from './event-classes.js'
import type { EventWords } from './event-words.js'
import { byHead, framesFile, type Frame } from './frame.js'
import { wordClass, type WordClass } from './word-class.js'

/** What the finder of events knows of English. */
export interface EventLexicon extends EventWords {
  readonly verbs: ReadonlyMap<string, readonly Frame[]>
  readonly nouns: ReadonlyMap<string, readonly Frame[]>
  readonly adjectives: ReadonlyMap<string, readonly Frame[]>
  readonly classes: ReadonlyMap<string, WordClass>
  readonly belonging: Belonging
  /** Words that a verb of many uses needs to say that something takes place (took place, broke out). */
  readonly completions: ReadonlyMap<string, ReadonlySet<string>>
  /** What nouns for deeds stand for: the verbs that tell that somebody does one (decision: decide, approve). */
  readonly deeds: ReadonlyMap<string, ReadonlySet<string>>
  readonly contexts: ContextIndex
  readonly outlook: OutlookLexicon
  readonly grammar: Grammar
}

/**
 * Loads `event-frames.json`, `event-classes.json`, `event-contexts.json`, `belonging.json`, `outlook.json` and `grammar.json`,
 * with the user's own entries where `folder` has files of these names; a user's frame is tried before ours.
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
  return {
    verbs: byHead(frames, 'verbs'),
    nouns: byHead(frames, 'nouns'),
    adjectives: byHead(frames, 'adjectives'),
    classes: new Map(Object.entries(classes.classes).map(([name, members]) => [name, wordClass(members)])),
    ...setsOf(LISTS, classes),
    completions: byName(classes.completions),
    deeds: byName(classes.deeds),
    belonging: loadBelonging(folder),
    contexts: contextIndex(contexts),
    outlook: loadOutlook(folder),
    grammar: loadGrammar(folder)
  }
}

function byName(lists: Readonly<Record<string, readonly string[]>>): Map<string, ReadonlySet<string>> {
  return new Map(Object.entries(lists).map(([name, members]) => [name, new Set(members)]))
}
