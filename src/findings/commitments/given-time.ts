import type { TimeMention, Token } from '../../language/layers.js'
import { relation } from '../../language/tree.js'
import { isPassive } from '../passive.js'
import { subjectOf } from '../predicate.js'
import { childBy, childrenBy, type TreeView } from '../tree-view.js'
import type { CommitmentLexicon } from './commitment-lexicon.js'
import { casesAround, headOfTime } from './time-role.js'
import type { Undertaking } from './undertaking.js'

const REACH = 4
/** Nouns for the time itself. */
const DEADLINE = /^(?:deadline|ultimatum|time)$/iu

/** What somebody has been given time to do: `gave the mayor until Monday to leave`, `has 30 days to appeal`, `set them a 3 May deadline to pay`. */
export function givenTime(view: TreeView, lexicon: CommitmentLexicon): Undertaking[] {
  return view.document.times.flatMap(time => {
    const head = headOfTime(view, time)
    const verb = head === undefined ? null : allowance(view, lexicon, head)
    if (head === undefined || verb === null || time.type === 'SET') return []
    const noun = deadlineNoun(view, head)
    if (noun === null && !isAllowed(view, lexicon, time, head)) return []
    const act = infinitive(view, [verb.index, head.index, ...(noun === null ? [] : [noun.index])], time)
    const bound = act === null ? null : boundTo(view, lexicon, verb, [head.index, noun?.index ?? -1], act)
    return act === null || bound === null ? [] : [{ predicate: act.index, condition: null, time, bound }]
  })
}

/** The verb above the time that gives or has it; a parser may hang the time on the infinitive behind it. */
function allowance(view: TreeView, { allowances }: CommitmentLexicon, head: Token): Token | null {
  let at: Token | undefined = head
  for (let i = 0; i < REACH && at !== undefined; i++) {
    if (at.upos === 'VERB' && allowances.has(at.lemma)) return at
    const behind = at.xpos === 'VB' && head.index < at.index
    if (at.upos === 'VERB' && !behind) return null
    at = view.tokens[at.head]
  }
  return null
}

/** `a deadline of 3 May`, `a 3 May deadline`. */
function deadlineNoun(view: TreeView, head: Token): Token | null {
  const above = view.tokens[head.head]
  return above !== undefined && DEADLINE.test(above.lemma) ? above : null
}

/** `until Monday`, or a length of time that is itself given. */
function isAllowed(view: TreeView, { limits }: CommitmentLexicon, time: TimeMention, head: Token): boolean {
  const cases = casesAround(view, head, time)
  if (cases.length > 0) return cases.every(word => limits.has(word))
  return time.value.startsWith('P') && relation(head) === 'obj'
}

/** The infinitive behind the time that tells what it is for. */
function infinitive(view: TreeView, heads: readonly number[], time: TimeMention): Token | null {
  const behind = heads.flatMap(head => childrenBy(view, head, 'advcl', 'xcomp', 'acl', 'ccomp'))
  const isTo = (token: Token): boolean =>
    token.xpos === 'VB' && childrenBy(view, token.index, 'mark').some(mark => mark.lemma === 'to')
  return behind.find(token => token.index >= time.last && isTo(token)) ?? null
}

/** Who has the time: the subject of `has` and of a passive, else the one to whom it is given. */
function boundTo(
  view: TreeView,
  { grants }: CommitmentLexicon,
  verb: Token,
  others: readonly number[],
  act: Token
): number | null {
  const own = childBy(view, act.index, 'nsubj')
  if (own !== null) return own.index
  if (isPassive(view, verb.index)) return subjectOf(view, verb.index)
  if (grants.has(verb.lemma)) {
    const given = childrenBy(view, verb.index, 'iobj', 'obj').find(({ index }) => !others.includes(index))
    return given?.index ?? null
  }
  const past = verb.xpos === 'VBD' || childrenBy(view, verb.index, 'aux').some(aux => aux.lemma === 'have')
  return past ? null : subjectOf(view, verb.index)
}
