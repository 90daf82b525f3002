import type { Article, SegmentKind } from '../../record/index.js'
import { wordsOf } from '../text/words.js'
import { afterMark } from './sentences.js'

/** A word of running text, where it stands in `article.text`, and whether it is inside quotation marks. */
export interface BodyWord {
  readonly stem: string
  readonly start: number
  readonly end: number
  readonly quoted: boolean
}

const RUNNING: ReadonlySet<SegmentKind> = new Set(['body', 'standfirst'])

/** The words of an article's running text, in order. */
export function bodyWords(article: Article): BodyWord[] {
  return article.segments
    .filter(segment => RUNNING.has(segment.kind))
    .flatMap(segment => segmentWords(article.text.slice(segment.start, segment.end), segment.start))
}

function segmentWords(text: string, offset: number): BodyWord[] {
  let at = 0
  let quoted = false
  return wordsOf(text).map(word => {
    for (; at < word.start; at++) quoted = afterMark(text.charAt(at), quoted)
    return { stem: word.stem, start: word.start + offset, end: word.end + offset, quoted }
  })
}
