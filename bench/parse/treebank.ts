/** A syntactic word with the columns of CoNLL-U; `_` where a column is empty. */
export interface TreebankWord {
  readonly form: string
  readonly lemma: string
  readonly upos: string
  readonly xpos: string
  readonly feats: string
  /** Place of the head in the sentence from 1 on, 0 for a root, -1 where it is not known. */
  readonly head: number
  readonly deprel: string
}

/** What stands between white space or punctuation: one word, or several (`didn't` is `did` and `n't`). */
export interface TreebankToken {
  readonly form: string
  readonly spaceAfter: boolean
  /** How many of the sentence's words it is. */
  readonly words: number
}

/** One tree, with its surface tokens; `paragraph` says that a paragraph begins with it. */
export interface TreebankSentence {
  readonly id: string
  readonly paragraph: boolean
  readonly tokens: readonly TreebankToken[]
  readonly words: readonly TreebankWord[]
}

/** The sentences of one text. */
export interface TreebankDocument {
  readonly id: string
  /** `meta::genre` of UD GUM, null where the file says nothing. */
  readonly genre: string | null
  readonly sentences: readonly TreebankSentence[]
}

interface Building {
  id: string
  genre: string | null
  readonly sentences: TreebankSentence[]
}

/**
 * Documents of a CoNLL-U file, by `# newdoc`, with paragraphs by `# newpar`; a file without documents is one. Empty
 * nodes (`8.1`) are left out: they are no words of the basic tree.
 */
export function readTreebank(conllu: string): TreebankDocument[] {
  const out: Building[] = []
  let comments: string[] = []
  let rows: string[][] = []
  for (const line of `${conllu}\n`.split('\n').map(l => l.replace(/\r$/u, ''))) {
    if (line.startsWith('#')) comments.push(line)
    else if (line !== '') rows.push(line.split('\t'))
    else if (rows.length > 0) {
      addSentence(out, comments, rows)
      comments = []
      rows = []
    }
  }
  return out
}

function addSentence(out: Building[], comments: readonly string[], rows: readonly string[][]): void {
  const newDocument = comments.find(c => /^# newdoc\b/u.test(c))
  let document = out.at(-1)
  if (document === undefined || newDocument !== undefined) {
    document = {
      id: newDocument?.split('=')[1]?.trim() ?? `document ${String(out.length + 1)}`,
      genre: null,
      sentences: []
    }
    out.push(document)
  }
  document.genre ??= comment(comments, 'meta::genre')
  document.sentences.push({
    id: comment(comments, 'sent_id') ?? String(document.sentences.length + 1),
    paragraph: document.sentences.length === 0 || comments.some(c => /^# newpar(?:\s|$)/u.test(c)),
    tokens: tokensOf(rows),
    words: rows.filter(row => /^\d+$/u.test(row[0] ?? '')).map(wordOf)
  })
}

function comment(comments: readonly string[], key: string): string | null {
  const line = comments.find(c => c.startsWith(`# ${key} =`))
  return line === undefined ? null : line.slice(line.indexOf('=') + 1).trim()
}

function tokensOf(rows: readonly string[][]): TreebankToken[] {
  const out: TreebankToken[] = []
  let covered = 0
  for (const row of rows) {
    const [first = 0, last = first] = (row[0] ?? '').split('-').map(Number)
    if (!Number.isInteger(first) || last <= covered) continue
    covered = last
    const spaceAfter = !/(?:^|\|)SpaceAfter=No(?:\||$)/u.test(row[9] ?? '')
    out.push({ form: row[1] ?? '', spaceAfter, words: last - first + 1 })
  }
  return out
}

function wordOf([
  ,
  form = '',
  lemma = '_',
  upos = '_',
  xpos = '_',
  feats = '_',
  head = '',
  deprel = '_'
]: string[]): TreebankWord {
  return { form, lemma, upos, xpos, feats, head: /^\d+$/u.test(head) ? Number(head) : -1, deprel }
}
