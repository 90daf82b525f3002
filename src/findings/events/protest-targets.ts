import type { PloverType } from '../../record/index.js'
import type { Token } from '../../language/layers.js'
import { obliques } from '../cases.js'
import { objectOf } from '../predicate.js'
import { isPassive } from '../passive.js'
import { childBy, childrenBy, type TreeView } from '../tree-view.js'
import type { EventLexicon } from './event-lexicon.js'
import { clauseSubject } from './noun-paths.js'
import { entryFor } from './trigger-lemma.js'
import { fits } from './word-class.js'

/** What a march or strike is against: the object of `to protest`, `denouncing`, or of `to demand` where somebody has to go or to do something. */
export function targetOf(view: TreeView, lexicon: EventLexicon, head: number): number | null {
  const clauses = childrenBy(view, head, 'advcl', 'xcomp', 'acl').filter(
    ({ index, xpos }) => ['VB', 'VBG'].includes(xpos) && childBy(view, index, 'nsubj') === null
  )
  const objects = clauses.flatMap(clause => {
    const asked = lexicon.wants.has(clause.lemma) ? (askedOf(view, lexicon, clause) ?? giverOf(view, clause)) : null
    if (asked !== null) return [asked]
    const object = objectOf(view, clause.index) ?? phraseAgainst(view, lexicon, clause)
    const lost = lexicon.losses.has(view.tokens[object ?? -1]?.lemma.toLowerCase() ?? '')
    return object !== null && (lexicon.againsts.has(clause.lemma) || (lexicon.wants.has(clause.lemma) && lost))
      ? [object]
      : []
  })
  return objects[0] ?? null
}

/** `to demand reforms by the government`, `to demand more pay from the ministry`: who would have to give what is asked. */
function giverOf(view: TreeView, { index }: Token): number | null {
  const object = objectOf(view, index)
  const heads = object === null ? [index] : [index, object, ...childrenBy(view, object, 'nmod').map(t => t.index)]
  return heads.flatMap(head => obliques(view, head, ['by', 'from']))[0]?.index ?? null
}

/** `to protest against the decision of the ministry`. */
function phraseAgainst(view: TreeView, { againsts }: EventLexicon, { index, lemma }: Token): number | null {
  return againsts.has(lemma) ? (obliques(view, index, ['against', 'over'])[0]?.index ?? null) : null
}

/** `demanding that the mayor resign`, `that the mayor be sacked`, and not `that the editor be freed`: of whom something is asked. */
export function askedOf(view: TreeView, lexicon: EventLexicon, verb: Token): number | null {
  const subject = clauseSubject(view, verb.index)
  const clause = subject === null ? undefined : view.tokens[view.tokens[subject]?.head ?? -1]
  if (clause === undefined || !isPassive(view, clause.index)) return subject
  const hard = entryFor(lexicon.verbs, clause)?.every(({ type }) => HARD.has(type)) === true
  return hard || fits(view, lexicon, clause.index, ['pressing', 'wronging']) ? subject : null
}

/** Types of what nobody asks for his own side. */
const HARD: ReadonlySet<PloverType> = new Set<PloverType>(['ACCUSE', 'COERCE', 'SANCTION', 'ASSAULT'])
