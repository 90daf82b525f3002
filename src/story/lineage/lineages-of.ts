import type { Article, Reading } from '../../record/index.js'
import { articleCredit, type Credit } from './article-credit.js'
import { bodyWords, type BodyWord } from './body-words.js'
import { citedDocuments, type CitedDocument } from './cited-documents.js'
import { citedOutlets, type CitedOutlet } from './cited-outlets.js'
import { copiedPassages, type Copied } from './copied-passages.js'
import { copiedStretches, ofOneCopy } from './copied-stretches.js'
import { newDrafts, type Drafts } from './drafts.js'
import { hearsay } from './hearsay.js'
import { originAt, type LineageMap, type Origin } from './lineage-map.js'
import type { LineageWords } from './lineage-words.js'
import { isWire, originName, type Origins } from './origins.js'
import { outletForms } from './outlet-forms.js'
import { outside } from './outside.js'
import { passedOn } from './passed-on.js'
import { sharedDocuments } from './shared-documents.js'
import { spokespeople } from './speaks-for.js'
import { statedOutlets } from './stated-outlets.js'
import type { Traced } from './traced.js'

/** What an article itself shows of its lineage. */
interface Shown {
  readonly reading: Reading
  readonly credit: Credit
  readonly cited: readonly CitedOutlet[]
  readonly words: readonly BodyWord[]
  readonly copied: readonly Copied[]
}

interface Tracing {
  readonly traced: Traced[]
  readonly drafts: Drafts
  readonly origins: Origins
}

/**
 * The lineages of a story's articles: by credit, by what they say they pass on, by the documents on which they rest and by
 * copied passages. An article with a byline, or that was told something itself, is its own root; one that shows nothing is of
 * unknown origin. Articles that credit a wire come first, then the earlier ones, so that of two equal texts the wire's,
 * then the first, is the root.
 */
export function lineagesOf(readings: readonly Reading[], { origins, documents }: LineageWords): LineageMap {
  const forms = outletForms(
    readings.flatMap(({ article }) => article.outlet ?? []),
    origins
  )
  const shown = readings
    .map(reading => ({
      reading,
      credit: articleCredit(reading.article, origins),
      cited: [...citedOutlets(reading, forms, origins), ...statedOutlets(reading, forms, origins)],
      words: bodyWords(reading.article)
    }))
    .sort((a, b) => rank(a, origins) - rank(b, origins))
  const copies = copiedPassages(shown.map(({ words }) => words))
  const how: Tracing = { traced: [], drafts: newDrafts(origins), origins }
  for (const [i, one] of shown.entries()) how.traced.push(trace({ ...one, copied: copies[i] ?? [] }, how))
  const cited = shown.flatMap(one => citedDocuments(one.reading, documents, isElsewhere(one.cited)))
  for (const group of sharedDocuments(cited)) enterDocument(group, how)
  const speaking = spokespeople(readings, origins)
  const byId = new Map(how.traced.map(t => [t.article.id, t]))
  return {
    lineages: how.drafts.lineages(),
    originAt: (id, span) => {
      const at = byId.get(id)
      return at === undefined ? { id: '', known: false } : originAt(at.own, at.stretches, span)
    },
    speaksFor: (article, entity) => speaking.get(`${article} ${entity}`) ?? entity
  }
}

/** Articles that are a wire's as a whole come before others. */
function rank({ reading, credit }: Pick<Shown, 'reading' | 'credit'>, origins: Origins): number {
  const { outlet } = reading.article
  return wireOf(credit) !== null || (outlet !== null && isWire(origins, outlet)) ? 0 : 1
}

/** The one wire that an article credits with all of it. */
function wireOf({ wires, byline }: Credit): string | null {
  const whole = wires.filter(wire => !wire.part || !byline)
  return whole.length === 1 ? (whole[0]?.root ?? null) : null
}

function trace(shown: Shown, how: Tracing): Traced {
  const { reading, cited, words } = shown
  const { article } = reading
  const own = ownOrigin(shown, how)
  const all = passedOn(cited, root => how.drafts.rooted(root))
  const passed = all.filter(one => one.origin.id !== own.id)
  const heard = hearsay(reading, how.origins)
  const nobody = own.known ? how.drafts.unknown(article.id) : own
  const stretches = [
    ...shown.copied.flatMap(run => copiedStretches(words, run, how.traced)),
    ...heard.map(({ start, end, press }) => ({ start, end, origin: press === null ? nobody : unnamed(press, how) }))
  ]
    .filter(stretch => stretch.origin.id !== own.id)
    .concat(passed.map(({ start, end, origin }) => ({ start, end, origin })))
  for (const { origin, start, end } of stretches) how.drafts.enter(origin, article.id, { start, end })
  for (const { press, evidence } of heard)
    if (press !== null && evidence !== null) how.drafts.show(unnamed(press, how), article.id, evidence)
  for (const { origin, evidence } of all) how.drafts.show(origin, article.id, evidence)
  for (const { root, evidence } of cited.filter(one => one.own))
    if (how.drafts.rooted(root).id === own.id) how.drafts.show(own, article.id, evidence)
  for (const passage of outside(stretches, article)) how.drafts.enter(own, article.id, passage)
  how.drafts.enter(own, article.id, null)
  for (const id of own.or ?? []) how.drafts.enter({ id, known: true }, article.id, null)
  return { article, words, own, stretches }
}

function ownOrigin(shown: Shown, how: Tracing): Origin {
  const { article } = shown.reading
  const credited = creditedOrigin(shown, how)
  if (credited !== null) return credited
  const isOwn = shown.credit.byline || shown.cited.some(({ own }) => own)
  const copied = ofOneCopy(shown.words, shown.copied, how.traced, isOwn)
  if (copied !== null) return copied
  if (!isOwn) return how.drafts.unknown(article.id)
  const own = ownRoot(article, how)
  for (const { evidence } of shown.cited.filter(one => one.own)) how.drafts.show(own, article.id, evidence)
  const parts = shown.credit.wires.map(({ root, evidence }) => {
    const part = root === null ? how.drafts.unknown(article.id) : how.drafts.rooted(root)
    if (evidence !== null) how.drafts.show(part, article.id, evidence)
    return part.id
  })
  return parts.length === 0 ? own : { ...own, or: parts }
}

/** Outlets of which none is named may be any, another report's root among them. */
function unnamed(press: string, { drafts }: Tracing): Origin {
  return { id: drafts.rooted(press).id, known: false }
}

/** A report that several agencies are credited with is of any of them. */
function withOthers({ id, known }: Origin, others: readonly Origin[]): Origin {
  return others.length === 0 ? { id, known } : { id, known, or: others.map(other => other.id) }
}

function ownRoot({ id, outlet }: Article, { drafts, origins }: Tracing): Origin {
  return outlet === null ? drafts.alone(id) : drafts.rooted(originName(origins, outlet))
}

/** The wire behind the whole of an article, of several any; an unknown origin where it credits agencies without a name, beside its own with a byline. */
function creditedOrigin({ reading, credit }: Shown, how: Tracing): Origin | null {
  const { article } = reading
  const { drafts, origins } = how
  const { id, outlet } = article
  if (outlet !== null && isWire(origins, outlet)) return drafts.rooted(originName(origins, outlet))
  const whole = credit.wires.filter(wire => !wire.part || !credit.byline)
  if (whole.length === 0) return null
  const named = [...new Set(whole.flatMap(({ root }) => root ?? []))].map(root => drafts.rooted(root))
  const [first, ...others] = named
  const origin = first === undefined ? drafts.unknown(id) : withOthers(first, others)
  for (const { root, evidence } of whole)
    if (evidence !== null) drafts.show(root === null ? origin : drafts.rooted(root), id, evidence)
  if (credit.byline && whole.every(wire => wire.root === null)) drafts.enter(ownRoot(article, how), id, null)
  return origin
}

function isElsewhere(cited: readonly CitedOutlet[]): (start: number) => boolean {
  return at => cited.some(({ own, start, end }) => !own && start <= at && at < end)
}

/** A document is a root of what rests on it besides the report's own: it tells what was read, not who read it. */
function enterDocument(group: readonly CitedDocument[], { drafts }: Tracing): void {
  const [first] = group
  const at = first?.evidence[0]
  if (first === undefined || at === undefined) return
  const origin = drafts.document(first.name, first.form, [first.article, first.form, String(at.start)])
  for (const { article, content, evidence } of group) {
    for (const span of content) drafts.enter(origin, article, span)
    for (const span of evidence) drafts.show(origin, article, span)
  }
}
