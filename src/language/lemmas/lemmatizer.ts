import { z } from 'zod'
import { loadData, type DataFile } from '../../lexicon/data-file.js'

const irregularSchema = z.object({
  source: z.string(),
  verbs: z.string(),
  nouns: z.string(),
  others: z.record(z.string(), z.string()),
  closed: z.record(z.string(), z.record(z.string(), z.string()))
})
const knownSchema = z.object({ source: z.string(), verbs: z.string() })

const irregular: DataFile<z.infer<typeof irregularSchema>> = {
  name: 'irregular.json',
  url: new URL('./data/irregular.json', import.meta.url),
  schema: irregularSchema,
  merge: (ours, theirs) => ({
    source: theirs.source,
    verbs: `${ours.verbs}; ${theirs.verbs}`,
    nouns: `${ours.nouns}; ${theirs.nouns}`,
    others: { ...ours.others, ...theirs.others },
    closed: { ...ours.closed, ...theirs.closed }
  })
}
const known: DataFile<z.infer<typeof knownSchema>> = {
  name: 'known-verbs.json',
  url: new URL('./data/known-verbs.json', import.meta.url),
  schema: knownSchema,
  merge: (ours, theirs) => ({ source: theirs.source, verbs: `${ours.verbs} ${theirs.verbs}` })
}

/** The dictionary form of a word with its universal and Penn tags. */
export type Lemmatizer = (form: string, upos: string, xpos: string) => string

/** `lemma form form; …` as form to lemma. */
function formsOf(list: string): Map<string, string> {
  const out = new Map<string, string>()
  for (const entry of list.split(';')) {
    const [lemma, ...forms] = entry.trim().split(/\s+/u)
    for (const form of forms) if (lemma !== undefined && !out.has(form)) out.set(form, lemma)
  }
  return out
}

/**
 * A lemmatizer by rules for regular inflection and lists for the rest. `known-verbs.json` decides between stems that
 * spelling leaves open (`hoped` of hope, `hopped` of hop).
 */
export function loadLemmatizer(folder: string | null = null): Lemmatizer {
  const { verbs, nouns, others, closed } = loadData(irregular, folder)
  const verbForms = formsOf(verbs)
  const nounForms = formsOf(nouns)
  const knownVerbs = new Set(loadData(known, folder).verbs.split(/\s+/u))
  return (form, upos, xpos) => {
    const lower = form.toLowerCase().replace(/’/gu, "'")
    const fixed = closed[upos]?.[lower]
    if (fixed !== undefined) return fixed
    if (upos === 'PROPN') return xpos === 'NNPS' ? singular(form, nounForms) : form
    if (xpos === 'NNS') return singular(lower, nounForms)
    if (/^VB[ZGDN]$/u.test(xpos) && (upos === 'VERB' || upos === 'AUX'))
      return baseVerb(lower, xpos, verbForms, knownVerbs)
    if (/^(?:JJ|RB)[RS]$/u.test(xpos)) return others[lower] ?? positive(lower)
    return upos === 'PRON' && lower === 'i' ? 'I' : lower
  }
}

function singular(word: string, irregularNouns: ReadonlyMap<string, string>): string {
  const found = irregularNouns.get(word.toLowerCase())
  if (found !== undefined) return found
  const compound = /^.+(?=(?:men|wives|people|children)$)/u.exec(word)
  if (compound !== null) return compound[0] + (irregularNouns.get(word.slice(compound[0].length)) ?? '')
  if (/[^aeiou]ies$/u.test(word) && word.length > 4) return `${word.slice(0, -3)}y`
  if (/(?:ss|sh|ch|x|zz)es$/u.test(word)) return word.slice(0, -2)
  return /[^s]s$/u.test(word) && word.length > 2 ? word.slice(0, -1) : word
}

function positive(word: string): string {
  const stem = word.replace(/(?:er|est)$/u, '')
  if (/[^aeiou]i$/u.test(stem)) return `${stem.slice(0, -1)}y`
  if (/([bdgmnpt])\1$/u.test(stem)) return stem.slice(0, -1)
  return /(?:[cv]|[^n]g|at|af|ur|im)$/u.test(stem) ? `${stem}e` : stem
}

function baseVerb(
  word: string,
  xpos: string,
  irregularVerbs: ReadonlyMap<string, string>,
  knownVerbs: ReadonlySet<string>
): string {
  const found = irregularVerbs.get(word)
  if (found !== undefined) return found
  const prefixed = /^(?:re|un|over|out|under|mis|up|fore|with)(?=.{3})/u.exec(word)
  const inner = prefixed === null ? undefined : irregularVerbs.get(word.slice(prefixed[0].length))
  if (prefixed !== null && inner !== undefined && xpos !== 'VBZ' && xpos !== 'VBG') return prefixed[0] + inner
  const candidates = stemsOf(word, xpos)
  return candidates.find(c => knownVerbs.has(c)) ?? candidates[0] ?? word
}

/** Stems that a regular form may come from, the likeliest by spelling first. */
function stemsOf(word: string, xpos: string): string[] {
  if (xpos === 'VBZ') {
    if (/[^aeiou]ies$/u.test(word)) return [`${word.slice(0, -3)}y`]
    if (/(?:[sxzo]|ch|sh)es$/u.test(word)) return [word.slice(0, -2), word.slice(0, -1)]
    return word.endsWith('s') && !word.endsWith('ss') ? [word.slice(0, -1)] : [word]
  }
  if (/^[^aeiou]ied$/u.test(word)) return [word.slice(0, -1)]
  if (/[^aeiou]ied$/u.test(word)) return [`${word.slice(0, -3)}y`]
  if (word.endsWith('eed')) return [word.slice(0, -1), word]
  const stem = /(?:ing|ed)$/u.test(word) ? word.replace(/(?:ing|ed)$/u, '') : null
  if (stem === null || stem.length < 2) return [word]
  if (/([bdfgk-nprt])\1$/u.test(stem)) {
    const undoubled = stem.slice(0, -1)
    return /(?:ll|ff)$/u.test(stem) ? [stem, undoubled] : [undoubled, stem]
  }
  const takesE =
    /(?:[vcuz]|[^aeiou][lg]|[aeiou]s|rs|ns|at|it|[^aeiou][aeiou][bdkmprt]|ir|ur|th)$/u.test(stem) &&
    !/(?:[eo]r|en|on|el|et|om|it|[wxy])$/u.test(stem)
  return takesE ? [`${stem}e`, stem] : [stem, `${stem}e`]
}
