import type { Taken } from '../intake/index.js'
import { loadTokenData } from '../language/tokenize/token-data.js'
import type { Article, OnrecordError, Reading } from '../record/index.js'
import { glance, type NearPassage } from '../story/quotations/near-passage.js'
import { parseQuotation } from '../story/quotations/quotation.js'
import { quoteReader } from '../story/quotations/quote-words.js'
import { verify, type Verification } from '../story/quotations/verify.js'
import { stopWords } from '../story/text/stop-words.js'
import type { Reader } from './reader.js'

export interface VerifyQuestion {
  readonly quotation: string
  /** Whose words they are to be; null for anybody's. */
  readonly speaker: string | null
  readonly lexicon: string | null
}

/** The passage of all articles that is nearest to a quotation. */
export interface Nearest extends NearPassage {
  readonly article: Article
}

/** What came of looking for a quotation. */
export interface VerifyAnswer {
  readonly verification: Verification
  /** Articles that were searched, and inputs that could not be. */
  readonly searched: number
  readonly failed: number
  readonly nearest: Nearest | null
}

/** How a search tells how far it is, and how it gets a reader once one is needed. */
export interface VerifyCourse {
  readonly open: () => Promise<Reader>
  readonly onError: (error: OnrecordError) => void
  readonly onArticle: (article: Article, searched: number) => void
}

/**
 * Looks for a quotation in articles as they are taken in. Only those that have most of its words close together are read
 * by the model, so that an archive is searched in the time that it takes to open its files.
 */
export async function verifyIn(
  question: VerifyQuestion,
  inputs: AsyncIterable<Taken>,
  course: VerifyCourse
): Promise<VerifyAnswer> {
  const { speaker, lexicon } = question
  const knowledge = { stop: stopWords(lexicon), wordsIn: quoteReader(loadTokenData(lexicon).neverFinal), lexicon }
  const quotation = parseQuotation(question.quotation, knowledge.wordsIn)
  const held: Article[] = []
  let nearest: Nearest | null = null
  let [searched, failed] = [0, 0]
  for await (const taken of inputs) {
    if (!taken.ok) {
      failed++
      course.onError(taken.error)
      continue
    }
    course.onArticle(taken.article, ++searched)
    const { mayHold, near } = glance(taken.article, quotation, knowledge)
    if (mayHold) held.push(taken.article)
    if (near !== null && near.share > (nearest?.share ?? 0)) nearest = { ...near, article: taken.article }
  }
  const readings = await readAll(held, course)
  return { verification: verify(quotation, speaker, readings, knowledge), searched, failed, nearest }
}

async function readAll(articles: readonly Article[], course: VerifyCourse): Promise<Reading[]> {
  const readings: Reading[] = []
  if (articles.length === 0) return readings
  const reader = await course.open()
  for (const [i, article] of articles.entries()) {
    course.onArticle(article, i + 1)
    readings.push(await reader.read(article))
  }
  return readings
}
