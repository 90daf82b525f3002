/** Elements within elements that are kept; pages have a few dozen levels, and deeper trees cost quadratic time. */
const DEEPEST = 100

/** Elements without content (HTML Standard, void elements). */
const VOID = new Set('area base br col embed hr img input link meta param source track wbr'.split(' '))

/** Elements whose end tag may be left out, so that their start tags do not count as levels. */
const IMPLIED = new Set(
  'p li dt dd tr td th option optgroup thead tbody tfoot colgroup rp rt html head body'.split(' ')
)

/** White space longer than this, in characters, says no more than one line end; some patterns take quadratic time over it. */
const BLANK = /\s{100,}/gu

/** Elements whose content is no markup. */
const RAW = new Set(['script', 'style', 'textarea', 'title'])

/**
 * A page with the tags of elements nested deeper than 100 levels left out, their words kept. One pass over the markup, so
 * that a page of ten thousand nested elements costs no more than any other.
 */
export function limitNesting(page: string): string {
  const html = page.replace(BLANK, '\n')
  const kept: string[] = []
  let depth = 0
  let from = 0
  for (let at = html.indexOf('<'); at >= 0;) {
    const tag = tagAt(html, at)
    if (tag === null) break
    const levels = tag.counts ? (tag.closes ? -1 : 1) : 0
    if (tag.structures && depth >= DEEPEST + (tag.closes && tag.counts ? 1 : 0)) {
      const words = html.slice(from, at)
      if (words !== '') kept.push(words, ' ')
      from = tag.end
    }
    depth = Math.max(0, depth + levels)
    at = html.indexOf('<', tag.end)
  }
  return from === 0 ? html : [...kept, html.slice(from)].join('')
}

interface Tag {
  readonly end: number
  readonly closes: boolean
  /** Whether it opens or closes a level. */
  readonly counts: boolean
  /** Whether it may be left out without loss of words or paragraphs. */
  readonly structures: boolean
}

/** The tag or comment that begins at `at`; null where the markup ends within it. */
function tagAt(html: string, at: number): Tag | null {
  if (html.startsWith('<!--', at)) {
    const end = html.indexOf('-->', at + 4)
    return end < 0 ? null : { end: end + 3, closes: false, counts: false, structures: false }
  }
  const close = html.indexOf('>', at)
  if (close < 0) return null
  const name = /^<(\/?)([a-z][\w:-]{0,40})/iu.exec(html.slice(at, at + 44))
  if (name === null) return { end: at + 1, closes: false, counts: false, structures: false }
  const element = (name[2] ?? '').toLowerCase()
  const closes = name[1] === '/'
  if (!closes && RAW.has(element)) return rawTag(html, element, close)
  const single = VOID.has(element) || IMPLIED.has(element) || html[close - 1] === '/'
  return { end: close + 1, closes, counts: !single, structures: !VOID.has(element) && element !== 'p' }
}

/** A raw element with all its content, which counts as no level. */
function rawTag(html: string, element: string, from: number): Tag | null {
  const end = new RegExp(`</${element}\\s*>`, 'giu')
  end.lastIndex = from
  return end.exec(html) === null ? null : { end: end.lastIndex, closes: false, counts: false, structures: false }
}
