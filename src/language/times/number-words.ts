import { z } from 'zod'
import { loadData, type DataFile } from '../../lexicon/data-file.js'

const values = z.record(z.string(), z.number()).readonly()
const schema = z
  .object({ source: z.string(), ones: values, tens: values, scales: values, abbreviations: values })
  .readonly()

/** Words for numbers: `scales` multiply what stands before them, `abbreviations` do so right after digits (`5m`). */
export type NumberWords = z.infer<typeof schema>

const FILE: DataFile<NumberWords> = {
  name: 'number-words.json',
  url: new URL('./data/number-words.json', import.meta.url),
  schema,
  merge: (ours, theirs) => ({
    source: theirs.source,
    ones: { ...ours.ones, ...theirs.ones },
    tens: { ...ours.tens, ...theirs.tens },
    scales: { ...ours.scales, ...theirs.scales },
    abbreviations: { ...ours.abbreviations, ...theirs.abbreviations }
  })
}

/** Loads the words for numbers, with the user's own over ours. */
export function loadNumberWords(folder: string | null = null): NumberWords {
  return loadData(FILE, folder)
}

/**
 * The value of a cardinal in lower-case words (`twenty`, `two thousand`); null where they are none.
 * `and` joins only after a hundred or more, and ones only follow tens or scales (`five six` is no number).
 */
export function numberOf(words: readonly string[], lexicon: NumberWords): number | null {
  let state: State = { total: 0, group: null, last: null }
  for (const word of words) {
    const next = word === 'and' ? joined(state) : (counted(state, word, lexicon) ?? scaled(state, lexicon.scales[word]))
    if (next === null) return null
    state = next
  }
  return state.last === null || state.last === 'and' ? null : state.total + (state.group ?? 0)
}

/** `total` holds the groups that a scale of a thousand or more has closed, `group` the open one. */
interface State {
  readonly total: number
  readonly group: number | null
  readonly last: 'one' | 'ten' | 'scale' | 'and' | null
}

function joined(state: State): State | null {
  return state.last === 'scale' ? { ...state, last: 'and' } : null
}

function counted({ total, group, last }: State, word: string, lexicon: NumberWords): State | null {
  const one = lexicon.ones[word]
  const ten = lexicon.tens[word]
  if (one !== undefined && last !== 'one' && (last !== 'ten' || one < 10)) {
    return { total, group: (group ?? 0) + one, last: 'one' }
  }
  if (ten === undefined || last === 'one' || last === 'ten') return null
  return { total, group: (group ?? 0) + ten, last: 'ten' }
}

function scaled({ total, group, last }: State, scale: number | undefined): State | null {
  if (scale === undefined || last === null) return null
  if (group === null) return { total: total * scale, group, last: 'scale' }
  return scale <= 100
    ? { total, group: group * scale, last: 'scale' }
    : { total: total + group * scale, group: null, last: 'scale' }
}
