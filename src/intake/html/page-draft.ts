import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'
import { OnrecordError } from '../../record/index.js'
import { bareDraft, type Draft, type Hint } from '../draft.js'
import { isSameTitle } from '../segments/find-headline.js'
import { composeBlocks, type PageBlock } from './compose-blocks.js'
import type { PageDocument, PageElement } from './dom.js'
import { limitNesting } from './limit-nesting.js'
import { pageMetadata } from './page-metadata.js'

/** Letters of body below which a page has no article; shorter reports are rarer than front pages and error pages. */
const FEWEST_LETTERS = 120

/**
 * The draft of a page: its metadata, and the text of its article composed of its blocks, headline first, blocks apart by
 * blank lines.
 * @throws OnrecordError `input-no-article` where the page has none.
 */
export function pageDraft(origin: string, html: string): Draft {
  const { document } = parseHTML(limitNesting(html)) as unknown as { readonly document: PageDocument }
  const metadata = document.documentElement === null ? null : pageMetadata(document)
  const blocks = metadata === null ? [] : articleBlocks(document, metadata.headline)
  const letters = blocks.reduce((n, b) => n + (b.kind === 'body' ? lettersIn(b.words) : 0), 0)
  if (metadata === null || letters < FEWEST_LETTERS) {
    const advice = 'give the page of one report, as its server sends it'
    throw new OnrecordError('input-no-article', 'has no article that can be found in it', { input: origin, advice })
  }
  const headline = metadata.headline === null ? [] : [{ kind: 'headline' as const, words: metadata.headline }]
  return { ...bareDraft(origin, ''), ...metadata, ...joined([...headline, ...blocks]) }
}

function articleBlocks(document: PageDocument, headline: string | null): PageBlock[] {
  const found = new Readability<PageElement>(document, {
    keepClasses: true,
    serializer: node => node as PageElement
  }).parse()
  const blocks = found?.content == null ? [] : composeBlocks(found.content)
  if (headline === null) return blocks
  return blocks.filter((block, i) => i > 6 || block.kind === 'caption' || !isSameTitle(block.words, headline))
}

function joined(blocks: readonly PageBlock[]): { text: string; hints: Hint[] } {
  const hints: Hint[] = []
  let text = ''
  for (const { kind, words } of blocks) {
    if (text !== '') text += '\n\n'
    hints.push({ kind, start: text.length, end: text.length + words.length })
    text += words
  }
  return { text, hints }
}

/** Letters, a sign of a script without spaces counted as the two and a half that it takes in others. */
function lettersIn(words: string): number {
  const signs = words.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu)?.length ?? 0
  return (words.match(/\p{L}/gu)?.length ?? 0) + Math.round(signs * 1.5)
}
