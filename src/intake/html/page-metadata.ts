import { authorNames } from '../author-names.js'
import type { PageDocument } from './dom.js'
import { isoDate } from '../iso-date.js'
import { isSameTitle } from '../segments/find-headline.js'
import { linkedData, type LinkedData } from './linked-data.js'

/** What a page says of its article; null where it does not say. */
export interface PageMetadata {
  readonly headline: string | null
  readonly authors: readonly string[]
  readonly published: string | null
  readonly updated: string | null
  readonly outlet: string | null
  readonly url: string | null
  readonly language: string | null
}

const PUBLISHED = [
  'article:published_time',
  'og:article:published_time',
  'og:published_time',
  'parsely-pub-date',
  'sailthru.date',
  'datepublished',
  'dc.date.issued',
  'dcterms.created',
  'dcterms.date',
  'dc.date',
  'dcterms.issued',
  'pubdate',
  'publishdate',
  'publish-date',
  'publish_date',
  'publication_date',
  'article.published',
  'cxenseparse:recs:publishtime',
  'originalpublicationdate',
  'date'
]
const UPDATED = [
  'article:modified_time',
  'og:updated_time',
  'datemodified',
  'dcterms.modified',
  'lastmod',
  'last-modified'
]
const AUTHOR = [
  'author',
  'article:author',
  'parsely-author',
  'sailthru.author',
  'dc.creator',
  'dcterms.creator',
  'byl',
  'article:author_name'
]

/**
 * Reads a page's JSON-LD, OpenGraph and other meta tags, `time` elements, canonical link, byline and `lang`. The date of
 * publication is one that the page states, never the time of reading.
 */
export function pageMetadata(document: PageDocument): PageMetadata {
  const meta = metaTags(document)
  const scripts = [...document.querySelectorAll('script[type="application/ld+json" i]')].map(s => s.textContent)
  const linked = linkedData(scripts)
  const first = (...names: readonly string[]): string | null => names.map(name => meta.get(name)).find(Boolean) ?? null
  const outlet =
    linked?.outlet ?? first('og:site_name', 'application-name', 'publisher', 'dc.publisher', 'twitter:app:name:iphone')
  return {
    headline: headlineOf(
      document,
      linked?.headline ?? first('og:title', 'twitter:title', 'parsely-title', 'sailthru.title'),
      outlet
    ),
    authors: authorsOf(document, linked, first),
    published: isoDate(linked?.published) ?? dateOf(first(...PUBLISHED)) ?? timeOf(document),
    updated: isoDate(linked?.updated) ?? dateOf(first(...UPDATED)),
    outlet,
    url: webAddress(
      document.querySelector('link[rel~="canonical" i]')?.getAttribute('href'),
      first('og:url'),
      linked?.url
    ),
    language:
      document.documentElement?.getAttribute('lang') ?? linked?.language ?? first('content-language', 'og:locale')
  }
}

/** The content of each meta tag by its name, property or itemprop, lower case; the first of a name holds. */
function metaTags(document: PageDocument): ReadonlyMap<string, string> {
  const tags = new Map<string, string>()
  for (const tag of document.querySelectorAll('meta[content]')) {
    const content = tag.getAttribute('content')?.trim() ?? ''
    for (const attribute of ['property', 'name', 'itemprop', 'http-equiv']) {
      const name = tag.getAttribute(attribute)?.toLowerCase()
      if (name !== undefined && content !== '' && !tags.has(name)) tags.set(name, content)
    }
  }
  return tags
}

/** The headline as the page shows it, where it shows the one that its metadata give. */
function headlineOf(document: PageDocument, stated: string | null, outlet: string | null): string | null {
  const title = withoutOutlet(document.querySelector('title')?.textContent ?? '', outlet)
  const given = stated === null ? null : withoutOutlet(stated, outlet)
  const shown = [...document.querySelectorAll('h1')].map(h => tidy(h.textContent)).filter(Boolean)
  const same = shown.find(h => isSameTitle(h, given ?? title) || isSameTitle(h, title))
  return same ?? given ?? (shown.length === 1 ? shown[0] : undefined) ?? (title === '' ? null : title)
}

/** A title without the site's name after it: `Ferry sinks | The Daily` is `Ferry sinks`. */
function withoutOutlet(title: string, outlet: string | null): string {
  const bare = tidy(title)
  const cut = / [|–—»·-]{1,3} (?=[^|–—»·]{2,40}$)/u.exec(bare)
  if (cut === null) return bare
  const last = bare.slice(cut.index + cut[0].length)
  const named = outlet !== null && last.toLowerCase().includes(outlet.toLowerCase().slice(0, 12))
  return named || cut[0].includes('|') || bare.length > 3 * last.length + 20 ? bare.slice(0, cut.index) : bare
}

function authorsOf(
  document: PageDocument,
  linked: LinkedData | null,
  first: (...names: string[]) => string | null
): string[] {
  const stated = [...(linked?.authors ?? []), ...AUTHOR.map(name => first(name) ?? '')]
  for (const words of [linked?.authors.join(', ') ?? '', ...stated]) {
    const names = words.startsWith('http') ? [] : authorNames(words)
    if (names.length > 0) return names
  }
  const shown = document.querySelectorAll(
    '[rel~="author"], [itemprop="author"], [class*="byline" i], [class*="author-name" i]'
  )
  for (const element of [...shown].slice(0, 6)) {
    const words = tidy(element.textContent)
    const names = words.length <= 120 ? authorNames(words) : []
    if (names.length > 0) return names
  }
  return []
}

/** The first date that a `time` element or a marked one states. */
function timeOf(document: PageDocument): string | null {
  const marked =
    '[itemprop="datePublished"], time[pubdate], article time[datetime], header time[datetime], time[datetime]'
  for (const element of [...document.querySelectorAll(marked)].slice(0, 5)) {
    const date = dateOf(element.getAttribute('datetime') ?? element.getAttribute('content') ?? element.textContent)
    if (date !== null) return date
  }
  return null
}

/** A stated date; a count of milliseconds or seconds is one too. */
function dateOf(stated: string | null): string | null {
  if (stated === null || !/^\d{10}(?:\d{3})?$/u.test(stated)) return isoDate(stated)
  return new Date(Number(stated) * (stated.length === 10 ? 1000 : 1)).toISOString()
}

function webAddress(...stated: readonly (string | null | undefined)[]): string | null {
  return stated.find(url => /^https?:\/\/\S+$/u.test(url ?? '')) ?? null
}

function tidy(text: string): string {
  return text.replace(/\s+/gu, ' ').trim()
}
