import type { Chain, Document, EntityMention } from '../language/index.js'
import {
  FEATURES,
  featuresOf,
  findStatements,
  type CueAct,
  type Feature,
  type ScoreEvidence
} from '../findings/statements/index.js'
import type { Statement } from '../record/index.js'
import type { Lexicons } from './lexicons.js'

/** One step from the source words to the actor: a mention, with how sure it is and where it stands. */
export interface PathStep {
  readonly words: string
  readonly form: EntityMention['form']
  readonly score: number
  /** Offsets in the text that was read, fields given apart first. */
  readonly start: number
  readonly end: number
}

/** Who the source words point to, from those words back to where he is named. */
export interface SpeakerPath {
  readonly entity: string
  readonly name: string
  readonly type: string
  readonly path: readonly PathStep[]
}

/** One part of a score: a feature's value, its weight, and what they add to the log odds. */
export interface ScorePart {
  readonly feature: Feature
  readonly value: number
  readonly weight: number
  readonly adds: number
}

/** Why a statement says what it says. */
export interface StatementExplanation {
  readonly cue: CueAct
  readonly speakers: readonly SpeakerPath[]
  readonly quotation: { readonly kind: Statement['quotation']; readonly why: string }
  readonly evidence: ScoreEvidence
  readonly score: { readonly intercept: number; readonly parts: readonly ScorePart[] }
}

const WHY: Readonly<Record<Statement['quotation'], string>> = {
  direct: 'every character of the content stands inside quotation marks',
  mixed: 'some of the content stands inside quotation marks',
  indirect: 'none of the content stands inside quotation marks'
}

/** The explanation of a statement of this document; null where reading it again does not give it. */
export function explainStatement(
  document: Document,
  { cues: lexicon, constructions }: Pick<Lexicons, 'cues' | 'constructions'>,
  statement: Statement
): StatementExplanation | null {
  const made = new Map<string, { readonly evidence: ScoreEvidence; readonly cue: CueAct }>()
  findStatements(document, lexicon, constructions, (id, evidence, cue) => void made.set(id, { evidence, cue }))
  const seen = made.get(statement.id)
  if (seen === undefined) return null
  const { intercept, weights } = lexicon.scores
  const values = featuresOf(seen.evidence)
  const parts = FEATURES.map(feature => {
    const [value, weight] = [values[feature], weights[feature]]
    return { feature, value: rounded(value), weight, adds: rounded(value * weight) }
  })
  return {
    cue: seen.cue,
    speakers: statement.speakers.flatMap(id => speakerPath(document, statement, id)),
    quotation: { kind: statement.quotation, why: WHY[statement.quotation] },
    evidence: seen.evidence,
    score: { intercept, parts }
  }
}

function speakerPath(document: Document, statement: Statement, id: string): SpeakerPath[] {
  const entity = document.entities.find(e => e.id === id)
  if (entity === undefined) return []
  const at = sourceMention(document, statement, entity)
  const named = at === null ? null : nameFor(entity, at)
  const path = [at, named].filter(m => m !== null).map(m => stepOf(document, m))
  return [{ entity: id, name: entity.name, type: entity.type, path }]
}

/** The mention of the entity among the source words. */
function sourceMention({ surface }: Document, statement: Statement, entity: Chain): EntityMention | null {
  const inside = (m: EntityMention) =>
    statement.source.some(s => {
      const from = surface.parts.find(p => p.field === (s.field ?? null))?.start ?? 0
      return m.start < s.end + from && m.end > s.start + from
    })
  return entity.mentions.find(inside) ?? null
}

/** Where the speaker is named, where the source words do not: the nearest name before them, else the first after. */
function nameFor(entity: Chain, at: EntityMention): EntityMention | null {
  if (at.form === 'name') return null
  const names = entity.mentions.filter(m => m.form === 'name')
  return names.filter(m => m.end <= at.start).at(-1) ?? names[0] ?? null
}

function stepOf({ surface }: Document, { start, end, form, score }: EntityMention): PathStep {
  return { words: surface.text.slice(start, end), form, score, start, end }
}

function rounded(value: number): number {
  return Math.round(value * 1000) / 1000
}
