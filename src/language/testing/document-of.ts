import type { Article, SegmentKind } from '../../record/index.js'
import { plainArticle } from '../../record/plain-article.js'
import type { Attribution, Chain, Document, Name, Quantity, Sentence, TimeMention, Token } from '../layers.js'
import { surfaceOf } from '../surface.js'

/** Layers that a test adds by hand over the tree. */
export interface Extra {
  readonly names?: readonly Name[]
  readonly attributions?: readonly Attribution[]
  readonly times?: readonly TimeMention[]
  readonly quantities?: readonly Quantity[]
  readonly entities?: readonly Chain[]
  readonly published?: string | null
  readonly kind?: SegmentKind
}

/**
 * A document from a tree written by hand, one token a line, sentences apart by blank lines:
 *
 *     form  lemma  UPOS  XPOS  FEATS  head (1-based in its sentence, 0 for root)  deprel
 *
 * Columns are apart by white space; a form that ends in `~` has no space after it (`do~ n't`). All sentences stand in
 * one passage.
 */
export function documentOf(tree: string, extra: Extra = {}): Document {
  const sentences = tree
    .trim()
    .split(/\n\s*\n/u)
    .map(block =>
      block
        .trim()
        .split('\n')
        .map(line => line.trim().split(/\s+/u))
    )
  let text = ''
  const tokens: Token[] = []
  const ranges: Sentence[] = []
  for (const [index, rows] of sentences.entries()) {
    const first = tokens.length
    for (const row of rows) {
      const glued = row[0]?.endsWith('~') === true
      const form = glued ? (row[0] ?? '').slice(0, -1) : (row[0] ?? '')
      tokens.push(tokenOf(row, form, text.length, tokens.length, index, first))
      text += glued ? form : `${form} `
    }
    const start = tokens[first]?.start ?? 0
    ranges.push({
      index,
      passage: 0,
      kind: extra.kind ?? 'body',
      first,
      last: tokens.length,
      start,
      end: text.trimEnd().length
    })
  }
  return documentWith(text.trimEnd(), tokens, ranges, extra)
}

function tokenOf(row: string[], form: string, start: number, index: number, sentence: number, first: number): Token {
  const head = Number(row[5] ?? 0)
  return {
    index,
    start,
    end: start + form.length,
    text: form,
    lemma: row[1] ?? form,
    upos: row[2] ?? 'X',
    xpos: row[3] ?? 'FW',
    feats: row[4] ?? '_',
    head: head === 0 ? -1 : first + head - 1,
    deprel: row[6] ?? 'dep',
    sentence,
    passage: 0
  }
}

function documentWith(text: string, tokens: Token[], sentences: Sentence[], extra: Extra): Document {
  const article: Article = {
    ...plainArticle('article', text),
    published: extra.published ?? null,
    segments: [{ kind: extra.kind ?? 'body', start: 0, end: text.length }]
  }
  return {
    article,
    surface: surfaceOf(article),
    tokens,
    sentences,
    names: extra.names ?? [],
    attributions: extra.attributions ?? [],
    times: extra.times ?? [],
    quantities: extra.quantities ?? [],
    entities: extra.entities ?? []
  }
}
