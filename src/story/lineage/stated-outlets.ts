import type { Act, Entity, Reading, SegmentKind, Span, Statement } from '../../record/index.js'
import type { CitedOutlet } from './cited-outlets.js'
import { isGeneric } from './is-cited.js'
import { isWire, originName, type Origins } from './origins.js'
import type { OutletForms } from './outlet-forms.js'
import { otherOutlets } from './outlet-names.js'
import { ownForms, ownNames } from './own-names.js'

const READ: ReadonlySet<SegmentKind> = new Set(['body', 'standfirst', 'headline', 'heading'])

/** Acts by which an outlet passes on what it reports; by others it acts for itself (denied, announced). */
const PASSING: ReadonlySet<Act> = new Set<Act>(['say', 'claim', 'confirm', 'estimate'])

/** Entities whose acts make an outlet a party of the news. */
interface Read {
  readonly reading: Reading
  readonly origins: Origins
  readonly parties: ReadonlySet<string>
}

/** An outlet's name in some words. */
interface Name {
  readonly form: string
  readonly root: string
}

/**
 * What the statements of an article have from an outlet, or were told to one: by their source (Interfax said, an AFP
 * correspondent saw) and by whom they were told to. An outlet that speaks of itself, or that the news is about, is a
 * speaker like any other.
 */
export function statedOutlets(reading: Reading, forms: OutletForms, origins: Origins): CitedOutlet[] {
  const { article } = reading
  const isOwn = ownNames(article, origins)
  const known = [...forms, ...ownForms(article, origins), ...outletEntities(reading, origins)]
  const parties = new Set(
    reading.events.flatMap(({ actors, recipients }) => [...actors, ...recipients].map(one => one.entity))
  )
  const read = { reading, origins, parties }
  return reading.statements.flatMap(statement => {
    const isRead = READ.has(statement.segment) && statement.content.some(span => span.field === undefined)
    if (!isRead) return []
    const told = toldTo(statement, known, read)
    const said = told.length > 0 ? [] : saidBy(statement, known, read)
    return [...told, ...said].flatMap(({ name, evidence }) => {
      const deeper = told.length > 0
      const own = isOwn(name.form, name.root)
      return hullOf(statement, reading).map(passage => ({ root: name.root, own, deeper, ...passage, evidence }))
    })
  })
}

/** Organisations that the reader knows for outlets, by the names that the text has for them. */
function outletEntities({ entities }: Reading, origins: Origins): [string, string][] {
  return entities
    .filter(({ type, sector }) => type === 'organisation' && sector === 'JRN')
    .flatMap(({ name, mentions }) =>
      mentions.filter(m => m.form === 'name').map((m): [string, string] => [m.quote, originName(origins, name)])
    )
}

interface Found {
  readonly name: Name
  readonly evidence: Span
}

function toldTo({ addressee }: Statement, known: readonly (readonly [string, string])[], read: Read): Found[] {
  const span = addressee?.span ?? null
  if (span === null || span.field !== undefined) return []
  return namesIn(span.quote, known, read.origins)
    .filter(name => isVoice(span.quote, name, read.origins) && !isStaff(span.quote, read.origins))
    .map(name => ({ name, evidence: nameSpan(span, name) }))
}

function saidBy(statement: Statement, known: readonly (readonly [string, string])[], read: Read): Found[] {
  if (!PASSING.has(statement.act)) return []
  return statement.source
    .filter(span => span.field === undefined)
    .flatMap(span =>
      namesIn(span.quote, [...known, ...named(statement, span, read)], read.origins)
        .filter(name => isVoice(span.quote, name, read.origins) && !isOfItself(statement, span, name, read))
        .map(name => ({ name, evidence: nameSpan(span, name) }))
    )
}

/**
 * Names of outlets that only the words around a source show: a noun before it (weekly Ostra), or that what it reported
 * is somebody else's word (the Ostra agency reported, citing the mayor).
 */
function named(
  statement: Statement,
  source: Span,
  { reading: { article, entities }, origins }: Read
): [string, string][] {
  const before = /[^.!?\n]{0,40}$/u.exec(article.text.slice(0, source.start))?.[0] ?? ''
  const beside = otherOutlets(before + source.quote, origins).filter(([form]) => source.quote.includes(form))
  if (!isFirst(statement) && !(isReported(statement) && isCiting(statement, source, article.text))) return beside
  const bodies = entities
    .filter(({ type }) => type === 'organisation')
    .flatMap(({ mentions }) =>
      mentions.filter(m => m.form === 'name' && m.start >= source.start && m.end <= source.end)
    )
  return [...beside, ...bodies.map(({ quote }): [string, string] => [quote, originName(origins, quote)])]
}

/** Whether a thing is told to be reported before others do, as only outlets do. */
function isFirst({ cue }: Statement): boolean {
  return cue.some(({ quote }) => /^(?:had |has )?first reported\b/iu.test(quote))
}

/** Whether whom an outlet cites stands right after its name, or after the reporting words. */
function isCiting({ cue }: Statement, source: Span, text: string): boolean {
  return [source, ...cue].some(({ end }) => /^,? (?:citing|quoting)\b/u.test(text.slice(end, end + 12)))
}

function nameSpan(span: Span, { form }: Name): Span {
  const start = span.start + span.quote.indexOf(form)
  return { start, end: start + form.length, quote: form }
}

/** Names of outlets in some words, the longest first; of two places in one another the longer. A word for an outlet beside its name is none. */
function namesIn(words: string, known: readonly (readonly [string, string])[], origins: Origins): Name[] {
  const names: (Name & { at: number })[] = []
  const forms = [...known, ...otherOutlets(words, origins)].sort(([a], [b]) => b.length - a.length)
  for (const [form, root] of forms) {
    const at = wordsAt(words, form)
    const inside = names.some(other => other.at <= at && at < other.at + other.form.length)
    if (at >= 0 && !inside) names.push({ form, root, at })
  }
  const named = names.filter(name => !isGeneric(name.form, origins))
  if (named.length > 0) return named
  return names.slice(0, 1).map(name => ({ ...name, root: genericRoot(words, name) }))
}

function genericRoot(words: string, { form, root }: Name): string {
  const before =
    words
      .slice(0, words.indexOf(form))
      .trim()
      .replace(/['’]s$/u, '')
      .split(' ')
      .at(-1) ?? ''
  return /^\p{Lu}\p{L}+$/u.test(before) && before !== 'The' ? `${before} ${root}` : root
}

function wordsAt(text: string, words: string): number {
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    if (!/[\p{L}\p{N}]$/u.test(text.slice(0, at)) && !/^[\p{L}\p{N}]/u.test(text.slice(at + words.length))) return at
  }
  return -1
}

/** Whether words mean an outlet, its report or its reporters, and nobody else of it: not Reuters' chief executive, nor a friend of the BBC. */
function isVoice(words: string, { form }: Name, origins: Origins): boolean {
  const at = words.indexOf(form)
  const before = wordList(words.slice(0, at))
  const after = wordList((/^[^,;(]*/u.exec(words.slice(at + form.length))?.[0] ?? '').replace(/^['’]s?/u, ''))
  const stops = after.findIndex(word => isPreposition(word))
  const own = stops < 0 ? after : after.slice(0, stops)
  const rest = stops < 0 ? [] : after.slice(stops)
  const isPlain = (word: string): boolean =>
    origins.between.has(word) || origins.reporting.has(word) || origins.journalists.has(word)
  const isNamed = (word: string): boolean => /^\p{Lu}/u.test(word)
  return (
    before.every(word => isPlain(word.toLowerCase()) || isNamed(word)) &&
    own.every(word => isPlain(word.toLowerCase()) || isNamed(word)) &&
    !rest.some(word => /^(?:who|whose|that)$/u.test(word))
  )
}

function isPreposition(word: string): boolean {
  return /^(?:in|at|on|from|of|with|who|whose|that|to|near|as)$/u.test(word)
}

/** Whether somebody was told something as staff: BBC staff, Reuters reporters. */
function isStaff(words: string, { staff, about }: Origins): boolean {
  const list = wordList(words).map(word => word.toLowerCase())
  return (
    list.some(word => word.endsWith('s') && (staff.includes(word) || about.includes(word))) || list.includes('staff')
  )
}

function wordList(text: string): string[] {
  return text.match(/[\p{L}\p{N}-]+/gu) ?? []
}

/** Whether an outlet speaks of itself: of what it names itself, of its trade, or as a party of the news. */
function isOfItself(
  statement: Statement,
  source: Span,
  { form, root }: Name,
  { reading, origins, parties }: Read
): boolean {
  const own = reading.entities.filter(entity => isMentioned(entity, source, form))
  const inside = (entity: Entity): boolean =>
    entity.mentions.some(m =>
      statement.content.some(span => span.field === m.field && span.start <= m.start && m.end <= span.end)
    )
  const itself = isPerson(source.quote, origins) ? /^(?:he|she|they)\b/iu : /^(?:it|its|they|their)\b/iu
  if (own.some(inside) || statement.content.some(span => itself.test(span.quote))) return true
  if (isGeneric(form, origins) || isWire(origins, root) || isReported(statement)) return false
  const text = statement.content.map(span => span.quote.toLowerCase()).join(' ')
  return own.some(({ id }) => parties.has(id)) || origins.trade.some(word => wordsAt(text, word) >= 0)
}

/** Whether a source is one of an outlet's people. */
function isPerson(source: string, { staff, journalists }: Origins): boolean {
  return wordList(source).some(word => staff.includes(word) || (journalists.has(word) && /(?:er|ist|ent)$/u.test(word)))
}

function isMentioned({ mentions }: Entity, source: Span, form: string): boolean {
  return mentions.some(
    m =>
      m.field === undefined &&
      source.start <= m.start &&
      m.end <= source.end &&
      m.quote.includes(form.replace(/^the /iu, ''))
  )
}

/** Cues that only reporters' work has. */
function isReported({ cue }: Statement): boolean {
  return cue.some(({ quote }) =>
    /^(?:reported|reports|reporting|has reported|had reported|quoted|quotes|understands)\b/iu.test(quote)
  )
}

/** The words of a statement from end to end, where they stand in one paragraph; else each by itself. */
function hullOf({ content, cue, source }: Statement, { article }: Reading): { start: number; end: number }[] {
  const spans = [...content, ...cue, ...source].filter(span => span.field === undefined)
  const start = Math.min(...spans.map(span => span.start))
  const end = Math.max(...spans.map(span => span.end))
  if (!article.text.slice(start, end).includes('\n')) return [{ start, end }]
  return spans.map(span => ({ start: span.start, end: span.end }))
}
