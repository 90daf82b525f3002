import type { Token } from '../../language/layers.js'
import { relation } from '../../language/tree.js'
import { isNegated } from '../outlook.js'
import { childrenBy, isRelative, type TreeView } from '../tree-view.js'
import type { CommitmentLexicon, Kind } from './commitment-lexicon.js'

const REACH = 4

/** A word above a predicate by which somebody is bound to it. */
export interface Governor {
  readonly word: Token
  readonly kind: Kind
}

/** The nearest word above that governs the predicate (pledged to, due to, the plan to); null where none does. */
export function governorOf(view: TreeView, lexicon: CommitmentLexicon, token: Token): Governor | null {
  let at: Token | undefined = token
  for (let i = 0; i < REACH && at !== undefined; i++) {
    const kind = at === token ? undefined : lexicon.governors.get(at.lemma.toLowerCase())
    if (kind !== undefined) return { word: at, kind }
    if (isUnderFrame(view, lexicon, at)) return { word: at, kind: 'commit' }
    if (!['xcomp', 'ccomp', 'acl', 'conj', 'advcl'].includes(relation(at)) || at.deprel === 'acl:relcl') return null
    at = view.tokens[at.head]
  }
  return null
}

/** `does not plan to leave`, `scrapped plans to leave`: what governs the predicate is itself denied. */
export function isTakenBack(view: TreeView, { outlook }: CommitmentLexicon, { word }: Governor): boolean {
  if (isNegated(view, word.index)) return true
  const verb = view.tokens[word.head]
  const object = relation(word) === 'obj' || word.deprel === 'nsubj:pass'
  return object && word.upos === 'NOUN' && verb !== undefined && outlook.verbs.get(verb.lemma) === 'denied'
}

/** `a provision under which Ormia pays more`. */
function isUnderFrame(view: TreeView, lexicon: CommitmentLexicon, verb: Token): boolean {
  const noun = view.tokens[verb.head]
  if (verb.deprel !== 'acl:relcl' || noun === undefined || !lexicon.frames.has(noun.lemma)) return false
  return childrenBy(view, verb.index, 'obl').some(
    child => isRelative(child) && childrenBy(view, child.index, 'case').some(word => /^(?:under|by)$/iu.test(word.text))
  )
}
