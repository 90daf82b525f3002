import { spanOf, type Article, type Reading, type SegmentKind, type Span } from '../../record/index.js'
import { citedAs, isGeneric, mayBeCited, type Citing } from './is-cited.js'
import type { Origins } from './origins.js'
import type { OutletForms } from './outlet-forms.js'
import { otherOutlets } from './outlet-names.js'
import { ownForms, ownNames } from './own-names.js'
import { isQuoted, sentencesOf } from './sentences.js'

/** A passage in which an article passes on what an outlet or a wire reported, or says what was told to its own outlet. */
export interface CitedOutlet {
  readonly root: string
  /** The article's own outlet. */
  readonly own: boolean
  /** Nearer to the origin than another outlet that is cited for the same. */
  readonly deeper: boolean
  /** The sentence, or what is said. */
  readonly start: number
  readonly end: number
  /** The name. */
  readonly evidence: Span
}

const READ: ReadonlySet<SegmentKind> = new Set(['body', 'standfirst', 'headline', 'heading'])

/** Sentences of an article that give an outlet as the origin of what they tell; none inside a quotation. */
export function citedOutlets({ article, entities }: Reading, forms: OutletForms, origins: Origins): CitedOutlet[] {
  const isOwn = ownNames(article, origins)
  const own = ownForms(article, origins)
  const known = [...forms].filter(([form]) => article.text.includes(form))
  const people = new Set(
    entities.flatMap(({ type, mentions }) => (type === 'person' ? mentions.map(m => m.quote) : []))
  )
  return article.segments
    .filter(segment => READ.has(segment.kind))
    .flatMap(segment => {
      const text = article.text.slice(segment.start, segment.end)
      return sentencesOf(text).flatMap(sentence => {
        const start = segment.start + sentence.start
        const others = otherOutlets(sentence.text, origins).filter(([form]) => !people.has(form))
        return hitsIn(sentence.text, [...known, ...own, ...others], origins)
          .filter(hit => !isQuoted(article.text, start + hit.start))
          .map(hit => citedBy(hit, article, isOwn, { start, end: start + sentence.text.trimEnd().length }))
      })
    })
}

function citedBy(
  hit: Hit,
  article: Article,
  isOwn: (form: string, root: string) => boolean,
  sentence: { readonly start: number; readonly end: number }
): CitedOutlet {
  const { root, form, deeper } = hit
  const evidence = spanOf(article.text, sentence.start + hit.start, sentence.start + hit.end)
  return { root, deeper, own: isOwn(form, root), ...sentence, evidence }
}

/** A name in a sentence. */
interface Named {
  readonly form: string
  readonly root: string
  readonly start: number
  readonly end: number
}

type Hit = Named & Pick<Citing, 'deeper'>

/** Each root once, where it is first cited; what stands inside a longer name is no name. */
function hitsIn(sentence: string, forms: readonly (readonly [string, string])[], origins: Origins): Hit[] {
  const names = namesAt(sentence, forms, origins)
  const cited = names.map(name => citedAs(sentence, name.start, name.end, origins))
  const beside = (i: number, other: number): Citing | null =>
    besideCited(sentence, names[Math.min(i, other)], names[Math.max(i, other)], cited[other], {
      origins,
      toTheLeft: i < other
    })
  for (let i = 1; i < names.length; i++) cited[i] ??= beside(i, i - 1)
  for (let i = names.length - 2; i >= 0; i--) cited[i] ??= beside(i, i + 1)
  const first = new Map<string, Hit>()
  for (const [i, name] of names.entries()) {
    const one = cited[i] ?? null
    if (one === null || isAppositive(sentence, names, i, origins)) continue
    const root = one.adjective === '' ? name.root : `${one.adjective} ${name.root}`
    if (!first.has(root)) first.set(root, { ...name, root, deeper: one.deeper })
  }
  return [...first.values()]
}

function namesAt(sentence: string, forms: readonly (readonly [string, string])[], origins: Origins): Named[] {
  const names: Named[] = []
  for (const [form, root] of forms) {
    for (let at = sentence.indexOf(form); at >= 0; at = sentence.indexOf(form, at + 1)) {
      const end = at + form.length
      const taken = names.some(name => name.start < end && at < name.end)
      if (!taken && mayBeCited(sentence, at, end, origins)) names.push({ form, root, start: at, end })
    }
  }
  return names.sort((a, b) => a.start - b.start)
}

const JOINED = /^(?:\/|(?:,? and|,? or| as well as) )(?:the )?$/u

/** What follows the last of several names that stand together; a verb there would be of another clause. */
const ENDS =
  /^(?:['’]s )?(?:$|[.,;:)”"–—-]|\s*(?:that|on|in|at|by|from|after|before|during|about|of|as|this|last|late|for|under|over|through|separately|[A-Z]\p{Ll}+day)\b|\s*$)/u
const APPOSED = /^(?:,? (?:the |its |a )?|['’]s )$/u

/** How a name is cited together with the one next to it: TASS and Interfax reported. */
function besideCited(
  sentence: string,
  left: Named | undefined,
  right: Named | undefined,
  neighbour: Citing | null | undefined,
  { origins, toTheLeft }: { readonly origins: Origins; readonly toTheLeft: boolean }
): Citing | null {
  if (left === undefined || right === undefined || neighbour === null || neighbour === undefined) return null
  const between = sentence.slice(left.end, right.start)
  const apposed = APPOSED.test(between) && isGeneric(left.form, origins) !== isGeneric(right.form, origins)
  const joined = JOINED.test(between) && (toTheLeft || ENDS.test(sentence.slice(right.end)))
  return joined || apposed ? { adjective: '', deeper: neighbour.deeper } : null
}

/** Words for an outlet right beside its name: KCNA, the state news agency. */
function isAppositive(sentence: string, names: readonly Named[], i: number, origins: Origins): boolean {
  const name = names[i]
  if (name === undefined || !isGeneric(name.form, origins)) return false
  const [before, after] = [names[i - 1], names[i + 1]]
  const beside = (a: Named | undefined, b: Named | undefined): boolean =>
    a !== undefined && b !== undefined && APPOSED.test(sentence.slice(a.end, b.start))
  return beside(before, name) || beside(name, after)
}
