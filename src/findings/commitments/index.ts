import type { Commitment, Statement } from '../../record/index.js'
import type { Document } from '../../language/layers.js'
import { rangeSpan } from '../clause.js'
import { findingId } from '../finding-id.js'
import { statementByToken } from '../statement-lookup.js'
import { treeView, type TreeView } from '../tree-view.js'
import { loadCommitmentLexicon, type CommitmentLexicon } from './commitment-lexicon.js'
import { isBinding } from './binding.js'
import { conditional } from './conditional.js'
import { dated } from './dated.js'
import { givenTime } from './given-time.js'
import { kindOf } from './kind-of.js'
import type { Undertaking } from './undertaking.js'
import { whatOf } from './what-of.js'
import { whoOf, type Doer } from './who-of.js'

export { loadCommitmentLexicon, type CommitmentLexicon }

const STEP = 'commitments'

/**
 * What somebody will or would do, each with its condition, its deadline or both. `statements` are those of the same
 * document and say on whose word each stands.
 */
export function findCommitments(
  document: Document,
  statements: readonly Statement[],
  lexicon: CommitmentLexicon
): Commitment[] {
  const view = treeView(document, lexicon.grammar)
  const byToken = statementByToken(document, statements)
  return undertakings(view, lexicon).flatMap(undertaking => {
    const statement = byToken[undertaking.predicate] ?? null
    if (!isBinding(view, lexicon, undertaking, statement)) return []
    const who = whoOf(view, lexicon, undertaking, statement)
    return who === null ? [] : [commitmentOf(view, lexicon, undertaking, who, statement)]
  })
}

/** One undertaking for each predicate, with the condition and the deadline that were found for it. */
function undertakings(view: TreeView, lexicon: CommitmentLexicon): Undertaking[] {
  const byPredicate = new Map<number, Undertaking>()
  const given = givenTime(view, lexicon)
  const times = new Set(given.map(({ time }) => time))
  const others = dated(view, lexicon).filter(({ time }) => !times.has(time))
  for (const found of [...conditional(view, lexicon), ...others, ...given]) {
    const other = byPredicate.get(found.predicate)
    const condition = joined(other?.condition ?? null, found.condition)
    byPredicate.set(found.predicate, { ...found, condition, time: other?.time ?? found.time })
  }
  return [...byPredicate.values()].sort((a, b) => a.predicate - b.predicate)
}

/** How many tokens may stand between two conditions that `or` joins. */
const JOINT = 2

/** `if Ormia pays, or if the court says no`: one condition; of others the first. */
function joined(first: Undertaking['condition'], second: Undertaking['condition']): Undertaking['condition'] {
  if (first === null || second === null) return first ?? second
  const near = second.first >= first.last && second.first - first.last <= JOINT
  return near ? { ...first, last: second.last } : first
}

function commitmentOf(
  view: TreeView,
  lexicon: CommitmentLexicon,
  undertaking: Undertaking,
  who: Doer,
  statement: Statement | null
): Commitment {
  const { predicate, condition, time } = undertaking
  const what = rangeSpan(view, whatOf(view, lexicon, undertaking, who.isSubject))
  const on = condition === null ? null : rangeSpan(view, condition)
  const sentence = view.document.sentences[view.tokens[predicate]?.sentence ?? 0]
  return {
    id: findingId('commitment', STEP, on === null ? [what] : [what, on]),
    score: condition === null ? 0.6 : 0.7,
    step: STEP,
    segment: sentence?.kind ?? 'body',
    who: { entity: who.entity, span: who.span },
    what,
    kind: kindOf(view, lexicon, undertaking, statement),
    condition: on,
    by: time === null ? null : { value: time.value, time: time.id },
    statement: statement?.id ?? null
  }
}
