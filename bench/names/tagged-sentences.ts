import type { NameType } from '../analyser.js'
import type { TreebankSentence, TreebankToken } from '../parse/treebank.js'

/** A name as words of its sentence, half-open. */
export interface TaggedName {
  readonly first: number
  readonly last: number
  readonly type: NameType
}
export interface TaggedSentence {
  readonly sentence: TreebankSentence
  readonly names: readonly TaggedName[]
}

/** What corpora call the types that are compared; names of other types count as nothing. */
const TYPES: Readonly<Record<string, NameType>> = {
  PER: 'PER',
  PERSON: 'PER',
  ORG: 'ORG',
  ORGANISATION: 'ORG',
  ORGANIZATION: 'ORG',
  LOC: 'LOC',
  LOCATION: 'LOC'
}

/**
 * Documents of a file of words with BIO tags, a word a line, sentences apart by blank lines: Universal NER's columns
 * (number, word, tag …) or two columns (word, tag). Spaces between words come from `# text`, where the file has it; a
 * document is one paragraph, since these files know none.
 */
export function readTagged(file: string): TaggedSentence[][] {
  const out: TaggedSentence[][] = []
  let comments: string[] = []
  let rows: string[][] = []
  for (const line of `${file}\n`.split('\n').map(l => l.replace(/\r$/u, ''))) {
    if (line.startsWith('# ')) comments.push(line)
    else if (line.trim() !== '') rows.push(line.split(line.includes('\t') ? '\t' : ' '))
    else if (rows.length > 0) {
      if (out.length === 0 || comments.some(c => c.startsWith('# newdoc'))) out.push([])
      const document = out.at(-1) ?? []
      document.push(sentenceOf(rows, comments, document.length === 0))
      comments = []
      rows = []
    }
  }
  return out
}

function sentenceOf(rows: readonly string[][], comments: readonly string[], paragraph: boolean): TaggedSentence {
  const numbered = rows.every(row => row.length > 2 && /^\d+$/u.test(row[0] ?? ''))
  const forms = rows.map(row => row[numbered ? 1 : 0] ?? '')
  const tags = rows.map(row => (numbered ? row[2] : row.at(-1)) ?? 'O')
  const written = comments.find(c => c.startsWith('# text ='))?.slice('# text ='.length)
  const words = forms.map(form => ({ form, lemma: '_', upos: '_', xpos: '_', feats: '_', head: -1, deprel: '_' }))
  const sentence = { id: '', paragraph, tokens: tokensOf(forms, written), words }
  return { sentence, names: namesOf(tags) }
}

function tokensOf(forms: readonly string[], written: string | undefined): TreebankToken[] {
  let at = 0
  return forms.map(form => {
    const found = written?.indexOf(form, at) ?? -1
    if (found >= 0) at = found + form.length
    return { form, spaceAfter: found < 0 || written === undefined || /^(?:\s|$)/u.test(written.slice(at)), words: 1 }
  })
}

function namesOf(tags: readonly string[]): TaggedName[] {
  const out: TaggedName[] = []
  let open: { first: number; kind: string } | null = null
  for (let i = 0; i <= tags.length; i++) {
    const [, prefix = 'O', kind = ''] = /^([BIO])(?:-(.*))?$/u.exec(tags[i] ?? 'O') ?? []
    if (open !== null && prefix === 'I' && kind === open.kind) continue
    const type = open === null ? undefined : TYPES[open.kind.toUpperCase()]
    if (open !== null && type !== undefined) out.push({ first: open.first, last: i, type })
    open = prefix === 'O' ? null : { first: i, kind }
  }
  return out
}
