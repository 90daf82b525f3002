import { functionWord, type Standing, type Tagged } from './function-words.js'
import { OF_FUNCTION_WORDS, RELATIONS, UNIVERSAL, UPOS } from './tags.js'

/** A word as written; the tags of a bare one follow from its head. */
interface Word extends Tagged {
  readonly form: string
  readonly feats: string
  /** Whether it is a function word without tags. */
  readonly bare: boolean
}

interface Phrase {
  readonly relation: string
  /** The form of the head, where that stands in another phrase than the one around this. */
  readonly away: string | null
  readonly parts: (Word | Phrase)[]
}

interface Row {
  readonly word: Word
  readonly tagged: Tagged
  readonly head: Word | null
  readonly away: string | null
  readonly relation: string
}

/**
 * The rows that `documentOf` reads, of sentences in brackets. A bracket is a phrase behind the name of its relation; it
 * holds one head and what hangs on that. What stands in no bracket belongs to the root.
 *
 *     nsubj[The judge/NN] cleared/clear/VBD obj[the protesters/NNS nmod[of the charges/NNS]]
 *
 * A word is `form/lemma/TAG`, with the Penn tag. Its lemma may be left out where it is the form (in lower case but of
 * names; of plurals without the last s), and the tag of a name with a capital. `UPOS.TAG` gives both tags where the
 * universal one is another than usual; a last part such as `PronType=Rel` gives features. The words of
 * `function-words.ts` need no tag and hang on the head of their bracket. The phrase `nsubj@left[Kenya]` hangs on the
 * word `left`, wherever that stands in the sentence.
 *
 * Throws where a bracket has no head or two, where a tag, a relation or a head is unknown, where brackets do not match,
 * and where words hang on each other in a ring.
 */
export function treeOf(...sentences: readonly string[]): string {
  return sentences.map(sentence => naming(sentence, () => rowsOf(sentence).join('\n'))).join('\n\n')
}

/** The words of a sentence in brackets as plain text. */
export function plainText(sentence: string): string {
  const words = naming(sentence, () => hang(parse(sentence), null)).map(({ word }) => word.form)
  return words.join(' ').replace(/ (?=[.,]|'s\b)/gu, '')
}

/** Names the sentence in what is thrown. */
function naming<T>(sentence: string, read: () => T): T {
  try {
    return read()
  } catch (error) {
    throw new Error(`${error instanceof Error ? error.message : String(error)} in the tree: ${sentence}`, {
      cause: error
    })
  }
}

function rowsOf(sentence: string): string[] {
  const rows = hang(parse(sentence), null)
  const heads = new Map(rows.map(row => [row.word, row.away === null ? row.head : named(rows, row.away)]))
  refuseRings(heads)
  const places = new Map<Word | null, number>(rows.map(({ word }, i) => [word, i + 1]))
  return rows.map(({ word, tagged: { lemma, upos, xpos }, relation }) => {
    const head = places.get(heads.get(word) ?? null) ?? 0
    return [word.form, lemma, upos, xpos, word.feats, String(head), relation].join(' ')
  })
}

function parse(sentence: string): Phrase {
  const root: Phrase = { relation: 'root', away: null, parts: [] }
  const open = [root]
  for (const piece of sentence.replaceAll('[', '[ ').replaceAll(']', ' ] ').trim().split(/\s+/u)) {
    const phrase = open.at(-1)
    if (phrase === undefined) throw new Error('brackets that do not match')
    if (piece === ']') open.pop()
    else if (piece.endsWith('[')) open.push(openIn(phrase, piece.slice(0, -1)))
    else phrase.parts.push(wordOf(piece))
  }
  if (open.length !== 1) throw new Error('brackets that do not match')
  return root
}

function openIn(phrase: Phrase, label: string): Phrase {
  const [relation = '', away = null] = label.split('@')
  if (!RELATIONS.has(relation)) throw new Error(`unknown relation "${relation}"`)
  const inner = { relation, away, parts: [] }
  phrase.parts.push(inner)
  return inner
}

function wordOf(piece: string): Word {
  const parts = piece.split('/')
  const feats = parts.at(-1)?.includes('=') === true ? (parts.pop() ?? '_') : '_'
  const [form = '', ...rest] = parts
  const bare = rest.length === 0 && functionWord(form, '') !== null
  if (bare) return { form, lemma: form, upos: '', xpos: '', feats, bare }
  const tag = rest.pop() ?? (/^\p{Lu}/u.test(form) ? 'NNP' : '')
  if (tag === '') throw new Error(`no tag at "${form}"`)
  const [xpos = '', upos = UNIVERSAL.get(xpos)] = tag.split('.').reverse()
  if (upos === undefined || !UNIVERSAL.has(xpos) || !UPOS.has(upos)) throw new Error(`unknown tag "${tag}"`)
  return { form, lemma: rest[0] ?? lemmaOf(form, xpos), upos, xpos, feats, bare }
}

function lemmaOf(form: string, xpos: string): string {
  if (xpos.startsWith('NNP')) return form
  return xpos === 'NNS' ? form.toLowerCase().replace(/s$/u, '') : form.toLowerCase()
}

/** The words of a phrase in their order, each with its head. */
function hang(phrase: Phrase, governor: Word | null): Row[] {
  const head = headOf(phrase)
  const top = { word: head, tagged: alone(head, phrase.relation) ?? head, relation: phrase.relation }
  return phrase.parts.flatMap((part): Row[] => {
    if ('parts' in part) return hang(part, head)
    if (part === head) return [{ ...top, head: governor, away: phrase.away }]
    const { relation, ...tagged } = functionWord(part.form, head.xpos)!
    return [{ word: part, tagged, head, away: null, relation }]
  })
}

/** The one word of a phrase that is no function word, or a function word alone. */
function headOf({ relation, parts }: Phrase): Word {
  const words = parts.filter((part): part is Word => !('parts' in part))
  const [head, second] = words.length === 1 ? words : words.filter(({ bare }) => !bare)
  if (head === undefined) throw new Error(`no head in ${relation}`)
  if (second !== undefined) throw new Error(`two heads in ${relation}, "${head.form}" and "${second.form}",`)
  return head
}

/** The tags of a function word that stands in a bracket of its own; null for other words. */
function alone({ form, bare }: Word, relation: string): Standing | null {
  if (!bare) return null
  if (!OF_FUNCTION_WORDS.has(relation)) throw new Error(`no tag at "${form}" in ${relation}`)
  return functionWord(form, relation === 'mark' ? 'VB' : '')
}

function named(rows: readonly Row[], form: string): Word {
  const [row, second] = rows.filter(({ word }) => word.form === form)
  if (row === undefined) throw new Error(`no word "${form}" to hang on`)
  if (second !== undefined) throw new Error(`two words "${form}" to hang on`)
  return row.word
}

function refuseRings(heads: ReadonlyMap<Word, Word | null>): void {
  for (const word of heads.keys()) {
    let up = heads.get(word)
    for (let steps = 0; up != null; steps++, up = heads.get(up))
      if (steps > heads.size) throw new Error(`"${word.form}" hangs on itself`)
  }
}
