import type { Article } from '../../record/index.js'
import { bodyText, headlineText } from '../text/report-text.js'
import { vectorOf, type Vector } from '../text/vector.js'
import { isStop, wordsOf, type Word, type Wording } from '../text/words.js'

/**
 * Shares of the views in the similarity of two articles: all words, the words of names, the headline. Chosen by hand and checked on the development stories:
 * words and names weigh the same, the headline half; measured in docs, never fitted.
 */
const SHARES = { words: 0.4, names: 0.4, headline: 0.2 }

/** What stands before the first word of a sentence, line or quotation, whose capital says nothing. */
const OPENS = new Set('.!?:"“”'.split(''))

/**
 * One vector of length 1 (or less, where a view is empty) that holds all views of an article side by side, so that one
 * dot product is the weighed sum of the cosines of the views.
 */
export function articleViews(article: Article, wording: Wording): Vector {
  const headline = headlineText(article)
  const body = bodyText(article)
  const top = telling(headline, wording)
  const words = telling(body, wording)
  const views = {
    words: vectorOf(stems([...top, ...words]), wording.frequencies),
    names: vectorOf(stems(words.filter(word => isName(body, word))), wording.frequencies, 80),
    headline: vectorOf(stems(top), wording.frequencies, 40)
  }
  const all = new Map<string, number>()
  for (const name of ['words', 'names', 'headline'] as const) {
    const share = Math.sqrt(SHARES[name])
    for (const [stem, weight] of views[name]) all.set(`${name}:${stem}`, share * weight)
  }
  return all
}

function telling(text: string, wording: Wording): Word[] {
  return wordsOf(text).filter(word => !isStop(text, word, wording))
}

function stems(words: readonly Word[]): string[] {
  return words.map(word => word.stem)
}

function isName(text: string, word: Word): boolean {
  const before = text.slice(Math.max(0, word.start - 3), word.start)
  return word.capital && before !== '' && !before.includes('\n') && !OPENS.has(before.trimEnd().at(-1) ?? '')
}
