import {
  childrenOf,
  headOf,
  relation,
  toSpan,
  type Attribution,
  type Document,
  type Offsets,
  type Token,
  type TokenRange
} from '../../language/index.js'
import type { Act, Quotation, Span, Statement } from '../../record/index.js'
import { findingId } from '../finding-id.js'
import { isPassive } from '../passive.js'
import { addresseeOf } from './addressee.js'
import { withoutBackground } from './background.js'
import { candidates } from './constructions/candidates.js'
import type { Reported } from './constructions/citing-attribution.js'
import { cueWord } from './constructions/cue-word.js'
import { wholeQuotations } from './constructions/whole-quotations.js'
import type { ConstructionWords } from './constructions/construction-words.js'
import { contentEdges } from './content-edges.js'
import { contentRange } from './content-range.js'
import { cueAct, type CueAct } from './cue-act.js'
import type { CueLexicon } from './cue-lexicon.js'
import { quotedRanges, quotedShare } from './quoted-ranges.js'
import { withRefusals } from './refusals.js'
import { sourceOf } from './source-of.js'
import { mentionIndex, speakersOf, type SpeakerContext } from './speakers.js'
import { evidenceFor } from './score-evidence.js'
import { statementScore, type ScoreEvidence } from './statement-score.js'
import { statementWhen } from './statement-when.js'

/** The name of the step that finds statements. */
export const STATEMENTS = 'statements'

/** Told of each statement what its score is made from, and the act of its cue. */
export type Observe = (id: string, evidence: ScoreEvidence, cue: CueAct) => void

interface Context extends SpeakerContext {
  readonly words: ConstructionWords
  readonly quotes: readonly Offsets[]
  readonly observe: Observe
}

/**
 * The statements of a document: the model's attributions, those that only a headline's colon or the tree shows, each
 * with its speakers, standing, act and quotation kind. Each has a cue; content is empty only for a refusal to comment.
 * `observe` is told what each score is made from.
 */
export function findStatements(
  document: Document,
  lexicon: CueLexicon,
  words: ConstructionWords,
  observe: Observe = () => undefined
): Statement[] {
  const children = childrenOf(document.tokens)
  const mentions = mentionIndex(document.entities)
  const quotes = quotedRanges(document.surface.text, document.surface.passages)
  const context: Context = { document, children, mentions, lexicon, quotes, words, observe }
  const syntax = { document, tokens: document.tokens, children, mentions, lexicon, words }
  const whole = wholeQuotations(syntax, quotes, candidates(document, syntax))
  const found: (Attribution | Reported)[] = withRefusals(document, children, lexicon, whole)
  const made = found.flatMap(a => statementOf(context, a).map(s => ({ a, s })))
  const reported = new Map(made.flatMap(({ a, s }) => ('under' in a ? [[s.id, a.under] as const] : [])))
  const byCue = new Map(made.map(({ a, s }) => [a.cue[0]?.first, s.id]))
  const statements = nested(unique(made.map(({ s }) => s)))
  return statements.map(s => ({ ...s, within: byCue.get(reported.get(s.id)) ?? s.within }))
}

function statementOf(context: Context, attribution: Attribution): Statement[] {
  const { document, children, lexicon, words } = context
  const cue = cueWord(document.tokens, attribution.cue)
  if (cue === undefined) return []
  const subject = attribution.source.length > 0 ? null : subjectOf(context, cue)
  const source = subject === null ? attribution.source : [subject]
  const read = cueAct(document.tokens, children, attribution.cue, lexicon, { ...attribution, source })
  const { act } = read
  if (!read.reports || namesNobody(context, cue) || isOwnThought(context, attribution.source, cue, act)) return []
  const reported = attribution.content.map(r => contentRange(document, children, words, attribution.cue, r))
  const content = reported.flatMap(r => withoutBackground(context, r)).flatMap(r => contentSpan(context, r))
  if (content.length === 0 && act !== 'decline-comment') return []
  const sources = subject === null || !speaks(context, cue, subject) ? attribution.source : [subject]
  const who = speakersOf(context, sources)
  const cues = attribution.cue.map(r => rangeSpan(document, r))
  const kind = document.surface.passages[cue.passage]?.kind ?? 'body'
  const id = findingId('s', STATEMENTS, [...cues, ...content])
  const quotation = quotationOf(context, content)
  const evidence = evidenceFor(context, { attribution, cue, read, sources, who, quotation })
  context.observe(id, evidence, read)
  return [
    {
      id,
      score: statementScore(evidence, lexicon.scores),
      step: STATEMENTS,
      segment: kind,
      speakers: who.speakers,
      source: sources.map(r => rangeSpan(document, r)),
      standing: who.standing,
      cue: cues,
      content,
      quotation,
      act: act === 'say' && who.standing === 'unattributed' ? 'claim' : act,
      addressee: addresseeOf(context, cue, reported),
      when: statementWhen(context, cue, { cue: attribution.cue, content: reported }),
      within: null
    }
  ]
}

/** "asked not to be named", "requested anonymity": the terms on which somebody speaks. */
function namesNobody({ document, children, words }: Context, cue: Token): boolean {
  const asked = (children[cue.index] ?? []).flatMap(c => document.tokens[c] ?? [])
  return asked.some(t => ['xcomp', 'obj'].includes(relation(t)) && words.anonymity.has(t.lemma.toLowerCase()))
}

/** Acts that, in the first person, only say again what is said. */
const THOUGHTS: ReadonlySet<Act> = new Set<Act>(['say', 'estimate', 'express-concern'])

/** "We hope it is the last," she said: what a speaker thinks while speaking is said already. */
function isOwnThought({ document, quotes }: Context, source: readonly TokenRange[], cue: Token, act: Act): boolean {
  const [who] = source.length === 1 ? source : []
  const own =
    who !== undefined && who.last === who.first + 1 && /^(?:I|we)$/iu.test(document.tokens[who.first]?.text ?? '')
  return own && THOUGHTS.has(act) && cue.xpos === 'VBP' && quotes.some(q => q.start <= cue.start && q.end >= cue.end)
}

/** The source that the tree gives a cue in the active. */
function subjectOf({ document, children, lexicon }: Context, cue: Token): TokenRange | null {
  if (isPassive({ tokens: document.tokens, args: children, grammar: lexicon.grammar }, cue.index)) return null
  return sourceOf(document.tokens, children, cue, lexicon.telling)
}

/** A mention of somebody, or the noun that a verb of saying has as its subject. */
function speaks({ document, mentions }: Context, cue: Token, source: TokenRange): boolean {
  const head = headOf(document.tokens, source)
  return mentions.has(head) || (cue.upos === 'VERB' && document.tokens[head]?.upos === 'NOUN')
}

function rangeSpan(document: Document, range: TokenRange): Span {
  const [first, last] = [document.tokens[range.first], document.tokens[range.last - 1]]
  return toSpan(document.surface, first?.start ?? 0, last?.end ?? 0)
}

function contentSpan({ document, quotes }: Context, range: TokenRange): Span[] {
  const [open, last] = [document.tokens[range.first], document.tokens[range.last - 1]]
  const first = isBareThat(document.tokens, open) ? document.tokens[range.first + 1] : open
  if (first === undefined || last === undefined) return []
  const part = contentEdges(document.surface.text, quotes, { start: first.start, end: last.end })
  return part === null ? [] : [toSpan(document.surface, part.start, part.end)]
}

/** "that" before a clause, where no quotation begins with it. */
function isBareThat(tokens: readonly Token[], token: Token | undefined): boolean {
  if (token?.text.toLowerCase() !== 'that' || token.upos !== 'SCONJ') return false
  return !/^["“„«‘']$/u.test(tokens[token.index - 1]?.text ?? '')
}

/** `direct` only where every character stands inside quotation marks. */
function quotationOf({ document, quotes }: Context, content: readonly Span[]): Quotation {
  const shares = content.map(s => {
    const offset = document.surface.parts.find(p => p.field === (s.field ?? null))?.start ?? 0
    return quotedShare(document.surface.text, quotes, { start: s.start + offset, end: s.end + offset })
  })
  if (shares.length > 0 && shares.every(s => s === 1)) return 'direct'
  return shares.some(s => s > 0) ? 'mixed' : 'indirect'
}

function unique(statements: readonly Statement[]): Statement[] {
  return [...new Map(statements.map(s => [s.id, s])).values()].sort((a, b) => at(a) - at(b))
}

function at(s: Statement): number {
  return Math.min(
    ...[...s.cue, ...s.content].map(
      x => (x.field === 'headline' ? -2e9 : x.field === 'standfirst' ? -1e9 : 0) + x.start
    )
  )
}

/** Links each statement to the innermost one whose content holds its cue and all its content. */
function nested(statements: readonly Statement[]): Statement[] {
  const size = (s: Statement) => s.content.reduce((sum, c) => sum + c.end - c.start, 0)
  return statements.map((inner, i) => {
    let best: Statement | null = null
    for (let k = Math.max(0, i - 30); k < Math.min(statements.length, i + 30); k++) {
      const outer = statements[k]
      if (outer === undefined || outer === inner || !holds(outer, inner)) continue
      if (best === null || size(outer) < size(best)) best = outer
    }
    return best === null ? inner : { ...inner, within: best.id }
  })
}

function holds(outer: Statement, inner: Statement): boolean {
  const parts = [...inner.cue, ...inner.content]
  return parts.every(p => outer.content.some(c => c.field === p.field && c.start <= p.start && c.end >= p.end))
}
