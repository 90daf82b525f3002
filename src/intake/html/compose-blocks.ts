import type { SegmentKind } from '../../record/index.js'
import type { PageElement, PageNode } from './dom.js'

/** A block of a page's article: its words, with what its markup makes of it. */
export interface PageBlock {
  readonly kind: SegmentKind
  readonly words: string
}

/** Elements that hold no words of the article. */
const DROPPED = new Set(
  'SCRIPT STYLE NAV ASIDE FORM BUTTON SVG IFRAME NOSCRIPT TEMPLATE SELECT INPUT TEXTAREA VIDEO AUDIO OBJECT EMBED CANVAS DIALOG FOOTER'.split(
    ' '
  )
)

/** Elements that do not end a run of words. */
const INLINE = new Set(
  'A ABBR B BDI BDO BIG CITE CODE DATA DEL DFN EM FONT I INS KBD LABEL MARK Q S SAMP SMALL SPAN STRIKE STRONG SUB SUP TIME TT U VAR WBR ACRONYM'.split(
    ' '
  )
)

const CAPTION =
  /(?:^|[\s_-])(?:caption|wp-caption-text|photo-?credit|image-?credit|credit|imgcaption|cutline)(?:$|[\s_-])/iu
const EMBED = /twitter-tweet|twitter-video|instagram-media|fb-post|tiktok-embed|reddit-card|bluesky-embed/iu
const STANDFIRST = /(?:^|[\s_-])(?:standfirst|dek|subheadline|sub-headline|article-summary|story-summary)(?:$|[\s_-])/iu
const BYLINE = /(?:^|[\s_-])(?:byline|author-name|authors?)(?:$|[\s_-])/iu

/** Share of a block's letters within links from which the block is a link to another page, not a paragraph with links. */
const ALL_LINK = 0.95

/** Characters that a heading has at most; what is longer is a summary in large type. */
const LONGEST_HEADING = 120

/** Words that a caption, a byline or a standfirst has at most; markup that says so of more is wrong. */
const SHORT = 90

/**
 * The blocks of an article's element in document order: paragraphs, headings, list items, rows of tables, captions, embedded
 * posts. Words of one block are joined, blocks never are.
 */
export function composeBlocks(root: PageElement): PageBlock[] {
  const composer = new Composer()
  composer.walk(root, 'body')
  composer.flush('body')
  return composer.blocks
}

class Composer {
  readonly blocks: PageBlock[] = []
  private run = ''
  private linked = 0

  /** Ends the run of words as a block; two line breaks within it part it. */
  flush(kind: SegmentKind): void {
    const isLink = kind === 'body' && this.linked >= this.run.replace(/\s+/gu, '').length * ALL_LINK
    for (const part of this.run.split(/\n[ \t]*\n/u)) {
      const words = part
        .replace(/[^\S\n]+/gu, ' ')
        .replace(/ ?\n ?/gu, '\n')
        .trim()
      if (words !== '') this.blocks.push({ kind: isLink && /\s\S+\s/u.test(words) ? 'promo' : kind, words })
    }
    this.run = ''
    this.linked = 0
  }

  walk(node: PageNode, kind: SegmentKind): void {
    for (const child of [...node.childNodes]) {
      if (child.nodeType === 3) this.run += (child.textContent ?? '').replace(/\s+/gu, ' ')
      else if (child.nodeType === 1) this.element(child as PageElement, kind)
    }
  }

  private element(element: PageElement, kind: SegmentKind): void {
    const name = element.tagName.toUpperCase()
    if (DROPPED.has(name)) return
    if (name === 'BR') this.run += '\n'
    else if (name === 'TABLE' && isData(element)) this.rows(element, kind)
    else if (INLINE.has(name) && !marks(element)) this.inline(element, name, kind)
    else {
      const own = kindOf(element, name, kind)
      this.flush(kind)
      this.walk(element, own)
      this.flush(own)
    }
  }

  private inline(element: PageElement, name: string, kind: SegmentKind): void {
    const before = this.blocks.length
    this.walk(element, kind)
    if (name === 'A' && this.blocks.length === before) this.linked += element.textContent.replace(/\s+/gu, '').length
  }

  /** Each row of a table of data is one block. */
  private rows(table: PageElement, kind: SegmentKind): void {
    this.flush(kind)
    for (const row of table.querySelectorAll('tr')) {
      const cells = [...row.children].map(cell => cell.textContent.replace(/\s+/gu, ' ').trim()).filter(Boolean)
      this.run = cells.join(' | ')
      this.flush(kind)
    }
  }
}

/** Whether an inline element is set apart as a block of its own kind by its class. */
function marks(element: PageElement): boolean {
  const name = element.getAttribute('class') ?? ''
  return name !== '' && CAPTION.test(name) && isShort(element)
}

function kindOf(element: PageElement, name: string, outer: SegmentKind): SegmentKind {
  if (outer !== 'body') return outer
  if (/^H[1-6]$/u.test(name)) return element.textContent.length <= LONGEST_HEADING ? 'heading' : 'body'
  if (
    name === 'FIGCAPTION' ||
    (name === 'FIGURE' && isShort(element) && element.querySelector('table, p + p') === null)
  )
    return 'caption'
  const label = element.getAttribute('class') ?? ''
  if (label === '' || !isShort(element)) return outer
  if (EMBED.test(label)) return 'embed'
  if (CAPTION.test(label)) return 'caption'
  if (STANDFIRST.test(label)) return 'standfirst'
  return BYLINE.test(label) && element.textContent.length < 150 ? 'byline' : outer
}

function isShort(element: PageElement): boolean {
  return element.textContent.length < SHORT * 8
}

/** A table whose cells hold words only; others lay a page out. */
function isData(table: PageElement): boolean {
  const rows = [...table.querySelectorAll('tr')].length
  return rows > 1 && table.querySelector('table, p, div, ul, ol, h1, h2, h3, figure') === null
}
