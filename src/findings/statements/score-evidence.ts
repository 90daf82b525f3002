import {
  headOf,
  type Attribution,
  type Children,
  type Document,
  type Token,
  type TokenRange
} from '../../language/index.js'
import type { Quotation } from '../../record/index.js'
import type { CueAct } from './cue-act.js'
import type { CueLexicon } from './cue-lexicon.js'
import { sourceOf } from './source-of.js'
import type { MentionIndex, Speakers } from './speakers.js'
import type { Found } from './standing.js'
import { FAR, type ScoreEvidence } from './statement-score.js'

/** What evidence is taken from. */
export interface EvidenceContext {
  readonly document: Pick<Document, 'tokens' | 'surface' | 'attributions'>
  readonly children: Children
  readonly mentions: MentionIndex
  readonly lexicon: Pick<CueLexicon, 'telling'>
}

/** A statement as it is put together. */
export interface Draft {
  readonly attribution: Pick<Attribution, 'score' | 'cue'>
  readonly cue: Token
  readonly read: Pick<CueAct, 'known' | 'frame'>
  readonly sources: readonly TokenRange[]
  readonly who: Pick<Speakers, 'score'>
  readonly quotation: Quotation
}

/** Kinds of object, which a cue takes where it takes no words. */
const BARE: ReadonlySet<string> = new Set(['object', 'word', 'person', 'amount', 'two-objects'])

/** The evidence for a statement, from which its score is made. */
export function evidenceFor(context: EvidenceContext, draft: Draft): ScoreEvidence {
  const { document, mentions } = context
  const { attribution, cue, read, sources, who, quotation } = draft
  return {
    modelled: document.attributions.some(a => a.cue.some(r => holdsCue(r, attribution.cue))),
    link: attribution.score,
    speaker: who.score,
    ...sourceEvidence(document, mentions, sources),
    known: read.known,
    bare: BARE.has(read.frame ?? ''),
    agrees: agrees(context, cue, sources),
    quotation,
    segment: document.surface.passages[cue.passage]?.kind ?? 'body'
  }
}

/** Whether a range shares a word with a cue. */
function holdsCue(range: TokenRange, cue: readonly TokenRange[]): boolean {
  return cue.some(r => r.first < range.last && range.first < r.last)
}

/** Whether the tree gives the same source as the reader model. */
function agrees({ document, children, lexicon }: EvidenceContext, cue: Token, sources: readonly TokenRange[]): boolean {
  const tree = sourceOf(document.tokens, children, cue, lexicon.telling)
  const [own] = sources
  if (tree === null || own === undefined) return tree === null && own === undefined
  return tree.first < own.last && own.first < tree.last
}

/** How the source words name the speaker, and how far back he was last named. */
function sourceEvidence(
  document: Pick<Document, 'tokens'>,
  mentions: MentionIndex,
  sources: readonly TokenRange[]
): Pick<ScoreEvidence, 'form' | 'distance'> {
  const [source] = sources
  if (source === undefined) return { form: 'none', distance: 0 }
  const found = mentions.get(headOf(document.tokens, source))
  if (found === undefined) return { form: 'unknown', distance: 0 }
  return { form: found.mention.form, distance: distanceBack(document, found) }
}

function distanceBack({ tokens }: Pick<Document, 'tokens'>, { entity, mention }: Found): number {
  if (mention.form === 'name') return 0
  const here = tokens[mention.head]?.sentence ?? 0
  const back = entity.mentions.flatMap(m => {
    const there = tokens[m.head]?.sentence ?? 0
    return m.form === 'name' && there <= here ? [here - there] : []
  })
  return back.length > 0 ? Math.min(...back) : entity.mentions.some(m => m.form === 'name') ? FAR : 0
}
