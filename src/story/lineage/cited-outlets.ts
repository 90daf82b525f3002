import { spanOf, type Article, type SegmentKind, type Span } from '../../record/index.js'
import { citedAs } from './is-cited.js'
import { originName, type Origins } from './origins.js'
import { isQuoted, sentencesOf } from './sentences.js'

/** A sentence that passes on what an outlet or a wire reported, or says what was told to the article's own outlet. */
export interface CitedOutlet {
  readonly root: string
  /** The article's own outlet. */
  readonly own: boolean
  /** The sentence. */
  readonly start: number
  readonly end: number
  /** The name. */
  readonly evidence: Span
}

const READ: ReadonlySet<SegmentKind> = new Set(['body', 'standfirst', 'headline', 'heading'])

/** Forms of outlets by their name, the longest first, so that a name is not taken for a part of itself. */
export type OutletForms = ReadonlyMap<string, string>

/**
 * The forms that are known, and those of the story's outlets: with and without `the`, and the last word of the name (the
 * Lantern), unless many outlets end so or two of the story do.
 */
export function outletForms(outlets: readonly string[], origins: Origins): OutletForms {
  const names = [...new Set(outlets)]
  const lastOf = (name: string): string => name.split(' ').at(-1) ?? ''
  const own = names.flatMap(name => {
    const last = lastOf(name)
    const plain = name.includes(' ') && !origins.outletWords.has(last)
    const short = plain && names.filter(one => lastOf(one) === last).length === 1 ? [`the ${last}`, `The ${last}`] : []
    return [name, name.replace(/^the /iu, ''), ...short].map(form => [form, originName(origins, name)] as const)
  })
  const forms = new Map([...own, ...[...origins.byForm.keys()].map(form => [form, originName(origins, form)] as const)])
  return new Map([...forms].sort(([a], [b]) => b.length - a.length))
}

/** Sentences of an article that give an outlet as the origin of what they tell; none inside a quotation. */
export function citedOutlets(article: Article, forms: OutletForms, origins: Origins): CitedOutlet[] {
  const isOwn = ownNames(article, origins)
  const own = ownForms(article, origins)
  const known = [...forms].filter(([form]) => article.text.includes(form))
  return article.segments
    .filter(segment => READ.has(segment.kind))
    .flatMap(segment => {
      const text = article.text.slice(segment.start, segment.end)
      return sentencesOf(text).flatMap(sentence => {
        const start = segment.start + sentence.start
        const hits = hitsIn(sentence.text, [...known, ...own, ...otherOutlets(sentence.text, origins)], origins)
        return hits
          .filter(hit => !isQuoted(article.text, start + hit.start))
          .map(hit => ({
            root: hit.root,
            own: isOwn(hit.form, hit.root),
            start,
            end: start + sentence.text.trimEnd().length,
            evidence: spanOf(article.text, start + hit.start, start + hit.end)
          }))
      })
    })
}

interface Hit {
  readonly form: string
  readonly root: string
  readonly start: number
  readonly end: number
}

/** Each root once, where it is first cited; what stands inside a longer name is no name. */
function hitsIn(sentence: string, forms: readonly (readonly [string, string])[], origins: Origins): Hit[] {
  const taken: Hit[] = []
  for (const [form, root] of forms) {
    for (let at = sentence.indexOf(form); at >= 0; at = sentence.indexOf(form, at + 1)) {
      const end = at + form.length
      if (taken.some(hit => hit.start <= at && end <= hit.end)) continue
      const cited = citedAs(sentence, at, end, origins)
      if (cited !== null) taken.push({ form, root: cited === '' ? root : `${cited} ${root}`, start: at, end })
    }
  }
  const first = new Map<string, Hit>()
  for (const hit of taken.sort((a, b) => a.start - b.start)) if (!first.has(hit.root)) first.set(hit.root, hit)
  return [...first.values()]
}

/** Names that end as outlets' do (the Ostry Courier), and outlets that have none of their own (state media). */
function otherOutlets(sentence: string, origins: Origins): [string, string][] {
  const generic = origins.generic.filter(words => sentence.includes(words))
  return [
    ...namesIn(sentence, origins.outletWords).map(name => [name, originName(origins, name)] as [string, string]),
    ...generic.map(words => [words, words] as [string, string])
  ]
}

/** Runs of capitalised words of which the last is one of `ends`, an article before them and a possessive left out. */
function namesIn(sentence: string, ends: ReadonlySet<string>): string[] {
  const names: string[] = []
  let run: string[] = []
  for (const word of [...sentence.split(/[\s“”"()]+/u), '']) {
    const plain = (/^\p{Lu}[\p{L}\p{N}.&/-]*/u.exec(word)?.[0] ?? '').replace(/\.$/u, '')
    const isName = plain !== '' && !/^(?:The|A|An)$/u.test(plain)
    if (isName) run.push(plain)
    if (isName && plain === word) continue
    if (run.length > 1 && ends.has(run.at(-1) ?? '')) names.push(run.join(' '))
    run = []
  }
  return names
}

/** Words by which an article speaks of its own outlet: `this newspaper`, or the last word of its name (the Courier). */
function ownForms(article: Article, origins: Origins): [string, string][] {
  if (article.outlet === null) return []
  const own = originName(origins, article.outlet)
  const last = own.split(' ').at(-1) ?? ''
  const short = own.includes(' ') ? [`The ${last}`, `the ${last}`] : []
  return [...short, ...origins.own].map(form => [form, own])
}

/** Whether a name is the article's own outlet: one of its forms or the last word of its name. */
export function ownNames(article: Article, origins: Origins): (form: string, root: string) => boolean {
  if (article.outlet === null) return () => false
  const own = originName(origins, article.outlet)
  const last = own.split(' ').at(-1) ?? ''
  return (form, root) => root === own || (own.includes(' ') && form.replace(/^the /iu, '') === last)
}
