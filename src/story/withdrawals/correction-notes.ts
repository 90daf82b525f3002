import type { Article, SegmentKind } from '../../record/index.js'
import { headlineText } from '../text/report-text.js'
import type { WithdrawalWords } from './withdrawal-words.js'

/** One sentence of a correction, and where it starts in `article.text`, or in the headline that is given apart. */
export interface NoteSentence {
  readonly text: string
  readonly start: number
  readonly field?: 'headline'
}

/** How much of a line is looked at, in UTF-16 units. */
const OPENING = 40

const REPORT: ReadonlySet<SegmentKind> = new Set(['headline', 'standfirst', 'body', 'correction'])

/** The sentences by which an article corrects what its outlet gave before: its notes, or all of it where it is a correction as a whole. */
export function correctionNotes(article: Article, words: WithdrawalWords): NoteSentence[] {
  const whole = isCorrection(article, words)
  const kinds = article.segments.filter(({ kind }) => kind === 'correction' || (whole && REPORT.has(kind)))
  const inText = kinds.flatMap(({ start, end }) => sentencesOf(article.text.slice(start, end), start))
  if (!whole || article.headline === null) return inText
  const own = sentencesOf(article.headline, 0).map(sentence => ({ ...sentence, field: 'headline' as const }))
  return [...own, ...inText]
}

/** Whether the headline, or the first line of the report, opens as a correction does: `CORRECTION: …`, `(Corrects …)`. */
function isCorrection(article: Article, { opens }: WithdrawalWords): boolean {
  const first = article.segments.find(({ kind }) => kind === 'body')
  const lines = [headlineText(article), first === undefined ? '' : article.text.slice(first.start, first.end)]
  return lines.some(line => {
    const opening = line.slice(0, OPENING).toLowerCase().replaceAll('’', "'").trimStart()
    return opens.some(phrase => {
      const words = phrase.join(' ')
      return opening.startsWith(`${words}:`) || opening.startsWith(`(${words} `) || opening.startsWith(`[${words} `)
    })
  })
}

function sentencesOf(text: string, offset: number): NoteSentence[] {
  return [...text.matchAll(/[^.!?;\n]+(?:[.!?](?!\s|$)[^.!?;\n]*)*/gu)].map(match => ({
    text: match[0],
    start: offset + match.index
  }))
}
