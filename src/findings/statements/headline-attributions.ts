import {
  headOf,
  relation,
  type Attribution,
  type Document,
  type Sentence,
  type Token,
  type TokenRange
} from '../../language/index.js'
import type { CueLexicon } from './cue-lexicon.js'
import type { MentionIndex } from './speakers.js'

/** Types of entity that speak. */
const SPEAKING: ReadonlySet<string> = new Set(['person', 'organisation', 'government', 'state', 'armed-group', 'group'])
const SHORT = 6
const HEADLINE_SCORE = 0.8

interface Headlines {
  readonly document: Document
  readonly mentions: MentionIndex
  readonly lexicon: CueLexicon
}

/**
 * Attributions by a colon in a headline, where one side is a short phrase for somebody who can speak and the other one
 * says something: "Bridge will stay closed: mayor", "Mayor: bridge will stay closed"; and by a dash behind a clause:
 * "Bridge was never inspected – report".
 */
export function headlineAttributions(headlines: Headlines): Attribution[] {
  return headlines.document.sentences
    .filter(s => s.kind === 'headline' || s.kind === 'heading')
    .flatMap(sentence => byColon(headlines, sentence) ?? byDash(headlines, sentence) ?? [])
}

function byColon(headlines: Headlines, sentence: Sentence): Attribution | null {
  const { tokens } = headlines.document
  const colons = tokens.slice(sentence.first, sentence.last).filter(t => t.text === ':')
  const colon = colons[0]
  if (colon === undefined || colons.length > 1) return null
  const before = { first: sentence.first, last: colon.index }
  const after = trimmed(headlines, { first: colon.index + 1, last: sentence.last })
  const source = [after, before].find(side => speaks(headlines, side))
  if (source === undefined) return null
  const content = source === after ? before : after
  if (content.last - content.first < 3 || isDescription(headlines, content)) return null
  return attribution(source, { first: colon.index, last: colon.index + 1 }, content)
}

/** The last dash of a headline, behind a clause, before a document or somebody who can speak. */
function byDash(headlines: Headlines, sentence: Sentence): Attribution | null {
  const { tokens } = headlines.document
  const dash = tokens.slice(sentence.first, sentence.last).findLast(t => /^[–—-]$/u.test(t.text))
  if (dash === undefined) return null
  const content = { first: sentence.first, last: dash.index }
  const source = trimmed(headlines, { first: dash.index + 1, last: sentence.last })
  const told = isDocument(headlines, source) || (speaks(headlines, source) && !isOutlet(headlines, source))
  if (!told || !hasPredicate(headlines, content)) return null
  return attribution(source, { first: dash.index, last: dash.index + 1 }, content)
}

function attribution(source: TokenRange, cue: TokenRange, content: TokenRange): Attribution {
  return { source: [source], cue: [cue], content: [content], score: HEADLINE_SCORE, within: null }
}

function trimmed({ document }: Headlines, range: TokenRange): TokenRange {
  const end = document.tokens[range.last - 1]
  return end !== undefined && /^[.!]$/u.test(end.text) ? { first: range.first, last: range.last - 1 } : range
}

function speaks({ document, mentions }: Headlines, side: TokenRange): boolean {
  if (side.last <= side.first || side.last - side.first > SHORT) return false
  const found = mentions.get(headOf(document.tokens, side))
  const whole = found !== undefined && found.mention.first <= side.first && found.mention.last >= side.last
  return whole && SPEAKING.has(found.entity.type)
}

/** A document with what stands before it only: "report", "leaked memo". */
function isDocument({ document, lexicon }: Headlines, side: TokenRange): boolean {
  const last = document.tokens[side.last - 1]
  const short = side.last > side.first && side.last - side.first <= SHORT / 2
  return short && last?.upos === 'NOUN' && lexicon.documents.has(last.lemma.toLowerCase())
}

/** "the engineer who built the dam": says who somebody is, and no more. */
function isDescription(headlines: Headlines, side: TokenRange): boolean {
  const { tokens } = headlines.document
  const head = headOf(tokens, side)
  const described = tokens.slice(side.first, side.last).some(t => t.head === head && t.deprel === 'acl:relcl')
  return described && tokens[side.first]?.upos === 'DET' && !hasPredicate(headlines, side)
}

/** A verb that is no part of a relative clause or participle on a noun. */
function hasPredicate({ document: { tokens } }: Headlines, side: TokenRange): boolean {
  const own = tokens.slice(side.first, side.last)
  const isAside = (t: Token): boolean => ['acl', 'amod'].includes(relation(t))
  return own.some(t => {
    if (t.upos !== 'VERB' && t.upos !== 'AUX') return false
    for (let at: Token | undefined = t; at !== undefined; at = tokens[at.head]) if (isAside(at)) return false
    return true
  })
}

/** The name that pages put behind their headlines: an outlet, or a body that nobody knows. */
function isOutlet({ document, mentions }: Headlines, side: TokenRange): boolean {
  const found = mentions.get(headOf(document.tokens, side))
  if (found?.mention.form !== 'name' || found.entity.type !== 'organisation') return false
  return found.entity.sector === null || found.entity.sector === 'JRN'
}
