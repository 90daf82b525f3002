import type { Article } from '../../record/index.js'
import { bodyText, headlineText } from '../text/report-text.js'
import { vectorOf, type Vector } from '../text/vector.js'
import { isStop, wordsOf, type Word, type Wording } from '../text/words.js'

/** Shares of the views in the similarity of two articles, and the most terms that each keeps; set by hand: body and names weigh most. */
const VIEWS = {
  body: { share: 0.4, most: 250 },
  names: { share: 0.35, most: 80 },
  headline: { share: 0.15, most: 40 },
  headlineNames: { share: 0.1, most: 20 }
} as const
type View = keyof typeof VIEWS

/** What stands before the first word of a sentence, line or quotation, whose capital says nothing. */
const OPENS = new Set('.!?:"“”'.split(''))

/**
 * One vector of length 1 that holds all views of an article side by side, so that one dot product is the weighed sum of
 * the cosines of the views. What an empty view would weigh goes to the others: a report without a headline is not less like
 * any other.
 */
export function articleViews(article: Article, wording: Wording): Vector {
  const views = viewsOf(article, wording)
  const filled = (Object.keys(VIEWS) as View[]).filter(name => views[name].size > 0)
  const total = filled.reduce((sum, name) => sum + VIEWS[name].share, 0)
  const all = new Map<string, number>()
  for (const name of filled) {
    const scale = Math.sqrt(VIEWS[name].share / total)
    for (const [term, weight] of views[name]) all.set(`${name}:${term}`, scale * weight)
  }
  return all
}

function viewsOf(article: Article, wording: Wording): Record<View, Vector> {
  const [headline, body] = [headlineText(article), bodyText(article)]
  const [top, words] = [headline, body].map(text => telling(text, wording)) as [Word[], Word[]]
  const names = stems(words.filter(word => isName(body, word)))
  const known = new Set(names)
  const view = (name: View, terms: string[]) => vectorOf(terms, wording.frequencies, VIEWS[name].most)
  return {
    body: view('body', stems([...top, ...words])),
    names: view('names', names),
    headline: view('headline', stems(top)),
    headlineNames: view(
      'headlineNames',
      stems(top).filter(stem => known.has(stem))
    )
  }
}

function telling(text: string, wording: Wording): Word[] {
  return wordsOf(text).filter(word => !isStop(text, word, wording))
}

function stems(words: readonly Word[]): string[] {
  return words.map(word => word.stem)
}

/** A capital inside a sentence. The headline is no help: many outlets write all its words so. */
function isName(text: string, word: Word): boolean {
  const before = text.slice(Math.max(0, word.start - 3), word.start)
  return word.capital && before !== '' && !before.includes('\n') && !OPENS.has(before.trimEnd().at(-1) ?? '')
}
