import { describe, expect, it } from 'vitest'
import { spanOf, type Commitment, type Reading } from '../../record/index.js'
import { readingOf } from '../testing/reading-of.js'
import { conditionOf } from './condition-of.js'

const TEXT = 'Lenn Water said it would mend the dam if the town paid. If it rains the road will shut.'
const SAID = 'it would mend the dam if the town paid'

function reading(condition: string | null): Reading {
  const base = readingOf('a', TEXT, {
    entities: [{ name: 'Lenn Water' }],
    statements: [{ by: ['Lenn Water'], content: SAID }],
    commitments: [{ who: 'Lenn Water', what: 'mend the dam' }]
  })
  const at = condition === null ? null : TEXT.indexOf(condition)
  const span = at === null ? null : spanOf(TEXT, at, at + (condition?.length ?? 0))
  return { ...base, commitments: base.commitments.map((one): Commitment => ({ ...one, condition: span })) }
}

function condition(of: string | null, kind: 'statement' | 'commitment' = 'statement'): string | null {
  const read = reading(of)
  const [statement, commitment] = [read.statements[0], read.commitments[0]]
  if (statement === undefined || commitment === undefined) throw new Error('nothing found')
  const found =
    kind === 'statement'
      ? { kind: 'statement' as const, finding: statement }
      : { kind: 'commitment' as const, finding: commitment }
  return conditionOf(found, read)?.quote ?? null
}

describe('conditionOf', () => {
  it('gives the condition of what a statement promises', () => {
    expect(condition('if the town paid')).toBe('if the town paid')
  })

  it('gives none where nothing is promised on one, nor one that the statement does not say', () => {
    expect(condition(null)).toBeNull()
    expect(condition('If it rains')).toBeNull()
  })

  it('is asked of statements alone', () => {
    expect(condition('if the town paid', 'commitment')).toBeNull()
  })
})
