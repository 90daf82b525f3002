import type { Statement } from '../../record/index.js'
import type { TreeView } from '../tree-view.js'
import type { CommitmentLexicon, Kind } from './commitment-lexicon.js'
import { governorOf } from './governor.js'
import { promisedThing } from './promised-thing.js'
import type { Undertaking } from './undertaking.js'

/** Whether somebody promises, threatens or plans it. */
export function kindOf(
  view: TreeView,
  lexicon: CommitmentLexicon,
  undertaking: Undertaking,
  statement: Statement | null
): Kind {
  const token = view.tokens[undertaking.predicate]
  if (token === undefined || undertaking.bound !== undefined) return 'plan'
  if (promisedThing(view, lexicon, undertaking) !== null)
    return lexicon.governors.get(token.lemma.toLowerCase()) ?? 'commit'
  const governor = governorOf(view, lexicon, token)?.kind ?? null
  if (governor === 'threaten' || governor === 'commit') return governor
  if (statement?.act === 'threaten' || statement?.act === 'warn') return 'threaten'
  if (undertaking.condition !== null && lexicon.harmful.has(token.lemma)) return 'threaten'
  if (governor === null && statement?.act === 'commit') return 'commit'
  return governor ?? (undertaking.condition === null ? 'plan' : 'commit')
}
