import { plainArticle } from '../src/record/plain-article.js'
import type { Document, Name, Sentence, Token } from '../src/language/layers.js'
import { surfaceOf } from '../src/language/surface.js'

/** A mention of GUM's entity layer: the words, the chain they belong to, and the token that carries them. */
export interface GoldMention {
  readonly entity: string
  readonly type: string
  readonly first: number
  readonly last: number
  readonly head: number
}

/** A document of GUM with gold tokens, trees, names and coreference. */
export interface GoldDocument {
  readonly id: string
  readonly genre: string
  readonly document: Omit<Document, 'entities'>
  readonly mentions: readonly GoldMention[]
  /** Chains of type person or organization that some mention names. */
  readonly named: ReadonlySet<string>
  /** The chain that each token of a name belongs to. */
  readonly nameAt: ReadonlyMap<number, string>
}

interface Building {
  readonly id: string
  readonly tokens: Token[]
  readonly sentences: Sentence[]
  readonly marks: string[]
  text: string
  passage: number
}

const GLUE = /^(?:of|the|and|['’]s|for|de|von|van|[&\-.'’])$/iu

/** Reads the documents of a CoNLL-U file of UD GUM. */
export function goldDocuments(conllu: string): GoldDocument[] {
  const out: Building[] = []
  let rows: string[][] = []
  let now: Building | null = null
  for (const line of conllu.split('\n')) {
    if (line.startsWith('# newdoc id')) {
      now = { id: line.split('=')[1]?.trim() ?? '', tokens: [], sentences: [], marks: [], text: '', passage: -1 }
      out.push(now)
    } else if (/^# newpar(?:$|\s)/u.test(line) && now !== null) now.passage++
    else if (/^\d+\t/u.test(line)) rows.push(line.split('\t'))
    else if (line === '' && rows.length > 0 && now !== null) {
      addSentence(now, rows)
      rows = []
    }
  }
  return out.map(goldOf)
}

function addSentence(building: Building, rows: readonly string[][]): void {
  const first = building.tokens.length
  const index = building.sentences.length
  building.passage = Math.max(0, building.passage)
  for (const row of rows) {
    const text = row[1] ?? ''
    const start = building.text.length
    const misc = row[9] ?? ''
    building.tokens.push({
      index: building.tokens.length,
      start,
      end: start + text.length,
      text,
      lemma: row[2] ?? text,
      upos: row[3] ?? 'X',
      xpos: row[4] ?? '_',
      feats: row[5] ?? '_',
      head: Number(row[6]) === 0 ? -1 : first + Number(row[6]) - 1,
      deprel: row[7] ?? 'dep',
      sentence: index,
      passage: building.passage
    })
    building.marks.push(/(?:^|\|)Entity=([^|]*)/u.exec(misc)?.[1] ?? '')
    building.text += misc.includes('SpaceAfter=No') ? text : `${text} `
  }
  const start = building.tokens[first]?.start ?? 0
  const end = building.tokens.at(-1)?.end ?? start
  const last = building.tokens.length
  building.sentences.push({ index, passage: building.passage, kind: 'body', first, last, start, end })
}

function goldOf(building: Building): GoldDocument {
  const { id, tokens, sentences } = building
  const mentions = mentionsOf(building)
  const names: Name[] = []
  const nameAt = new Map<number, string>()
  const named = new Set<string>()
  const types: Readonly<Record<string, Name['type']>> = {
    person: 'person',
    organization: 'organisation',
    place: 'place'
  }
  for (const mention of [...mentions].sort((a, b) => b.last - b.first - (a.last - a.first))) {
    const range = properPart(tokens, mention)
    if (range === null) continue
    if (mention.type === 'person' || mention.type === 'organization') named.add(mention.entity)
    let free = true
    for (let i = range.first; i < range.last; i++) free &&= !nameAt.has(i)
    if (!free) continue
    for (let i = range.first; i < range.last; i++) nameAt.set(i, mention.entity)
    const [start, end] = [tokens[range.first]?.start ?? 0, tokens[range.last - 1]?.end ?? 0]
    names.push({ ...range, start, end, type: types[mention.type] ?? 'misc', score: 1 })
  }
  names.sort((a, b) => a.first - b.first)
  const article = plainArticle(id, building.text)
  const layers = { tokens, sentences, names, attributions: [], times: [], quantities: [] }
  return {
    id,
    genre: id.split('_')[1] ?? '',
    document: { article, surface: surfaceOf(article), ...layers },
    mentions,
    named,
    nameAt
  }
}

/** The bracketed entity marks as mentions; the head is the token whose own head lies outside. */
function mentionsOf({ tokens, marks }: Building): GoldMention[] {
  const open: { entity: string; type: string; first: number }[] = []
  const out: GoldMention[] = []
  const close = (entity: string, last: number): void => {
    const at = open.findLastIndex(one => one.entity === entity)
    const [mention] = at < 0 ? [] : open.splice(at, 1)
    if (mention === undefined) return
    const inside = (i: number): boolean => i >= mention.first && i < last
    const heads = tokens.slice(mention.first, last).filter(token => !inside(token.head) && token.upos !== 'PUNCT')
    out.push({ ...mention, last, head: heads[0]?.index ?? mention.first })
  }
  for (const [i, mark] of marks.entries()) {
    for (const { opened, closed } of bracketsOf(mark)) {
      if (opened !== null) open.push({ ...opened, first: i })
      if (closed !== null) close(closed, i + 1)
    }
  }
  return out
}

interface Bracket {
  readonly opened: { readonly entity: string; readonly type: string } | null
  readonly closed: string | null
}

/** The parts of a mark such as `(7-person-new-…(3-place-…)7)`, in order. */
function bracketsOf(mark: string): Bracket[] {
  const out: Bracket[] = []
  for (const piece of mark.match(/\(?[^()]+\)?/gu) ?? []) {
    const body = piece.replace(/[()]/gu, '')
    const [entity = '', type = ''] = body.split('-')
    const opens = piece.startsWith('(')
    out.push({ opened: opens ? { entity, type } : null, closed: piece.endsWith(')') ? entity : null })
  }
  return out
}

/** The run of proper nouns around the head of a mention; null where the head is a common noun. */
function properPart(tokens: readonly Token[], mention: GoldMention): { first: number; last: number } | null {
  const proper = (i: number): boolean => tokens[i]?.xpos.startsWith('NNP') === true
  const inside = (i: number): boolean => i >= mention.first && i < mention.last
  if (!proper(mention.head)) return null
  const joins = (i: number, step: number): boolean =>
    inside(i) && (proper(i) || (GLUE.test(tokens[i]?.text ?? '') && inside(i + step) && proper(i + step)))
  let [first, last] = [mention.head, mention.head + 1]
  while (joins(first - 1, -1)) first--
  while (joins(last, 1)) last++
  return { first, last }
}
