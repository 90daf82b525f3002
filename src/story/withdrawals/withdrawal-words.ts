import { z } from 'zod'
import { loadNumberWords, type NumberWords } from '../../language/times/number-words.js'
import { loadData } from '../../lexicon/data-file.js'

const LISTS = [
  'opens',
  'earlier',
  'wrong',
  'back',
  'taken',
  'instead',
  'changed',
  'right',
  'qualifiers',
  'unnumbered',
  'months'
] as const
type List = (typeof LISTS)[number]

const list = z.array(z.string().min(1))
const schema = z.object({ source: z.string(), ...(Object.fromEntries(LISTS.map(name => [name, list])) as Lists) })
type Lists = Record<List, typeof list>
type Data = z.infer<typeof schema>

/** Words and phrases by which an outlet takes back a number that it gave, each as a list of words, and the words for numbers. */
export type WithdrawalWords = Readonly<Record<List, readonly (readonly string[])[]>> & {
  readonly numbers: NumberWords
}

/** Loads the words, the user's own added to ours. */
export function loadWithdrawalWords(lexicon: string | null): WithdrawalWords {
  const url = new URL('./data/withdrawals.json', import.meta.url)
  const data = loadData({ name: 'withdrawals.json', url, schema, merge }, lexicon)
  const phrases = LISTS.map(name => [name, data[name].map(phrase => phrase.split(' '))] as const)
  return { ...(Object.fromEntries(phrases) as Record<List, string[][]>), numbers: loadNumberWords(lexicon) }
}

function merge(ours: Data, theirs: Data): Data {
  const joined = LISTS.map(name => [name, [...ours[name], ...theirs[name]]] as const)
  return { ...ours, ...Object.fromEntries(joined), source: theirs.source }
}
