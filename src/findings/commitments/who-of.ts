import type { EntityType, Reference, Statement } from '../../record/index.js'
import type { Carrier, TreeView } from '../tree-view.js'
import { rangeSpan } from '../clause.js'
import { ACTING, ACTING_OR_PLACE, ownerOf, participants } from '../participants.js'
import { agentOf, isPassive, subjectOf } from '../predicate.js'
import type { CommitmentLexicon } from './commitment-lexicon.js'
import type { Undertaking } from './undertaking.js'

/**
 * Who would do it: the subject; where that is a thing, whoever it belongs to (the bloc's ties); else the one on whose word
 * it stands. Null where nobody is found.
 */
export function whoOf(
  view: TreeView,
  lexicon: CommitmentLexicon,
  undertaking: Undertaking,
  statement: Statement | null
): (Reference & { readonly isSubject: boolean }) | null {
  const lemma = view.tokens[undertaking.predicate]?.lemma.toLowerCase() ?? ''
  return lexicon.sufferings.has(lemma)
    ? threatener(view, undertaking.predicate, statement)
    : doerOf(view, lexicon, undertaking, statement)
}

function doerOf(
  view: TreeView,
  lexicon: CommitmentLexicon,
  undertaking: Undertaking,
  statement: Statement | null
): (Reference & { readonly isSubject: boolean }) | null {
  const { predicate } = undertaking
  const subject = subjectOf(view, predicate)
  const word = subject === null ? '' : (view.tokens[subject]?.text.toLowerCase() ?? '')
  const own = word === 'we' ? bodyBehind(view, statement) : null
  if (own !== null) return { ...own, isSubject: true }
  const passive = isPassive(view, predicate)
  const agent = passive ? agentOf(view, predicate) : subject
  const doer = personOf(view, lexicon, agent)
  if (doer !== null) return { ...referenceTo(view, doer), isSubject: agent === subject }
  if (subject !== null && lexicon.anybody.has(word) && word !== 'it') return null
  const owner = subject === null ? null : ownerOf(view, subject, ACTING_OR_PLACE)
  if (owner !== null && !(passive && owner.mention.form === 'pronoun'))
    return { ...referenceTo(view, owner), isSubject: false }
  const foretold = subject !== null && !passive && isForetold(view, lexicon, undertaking, statement)
  const speaker = foretold ? null : bodyBehind(view, statement)
  return speaker === null ? null : { ...speaker, isSubject: /^(?:we|i|it|they|he|she)$/u.test(word) }
}

/** Acts by which somebody says what another has to expect of him. */
const MENACING: ReadonlySet<string> = new Set(['warn', 'threaten', 'commit'])

/** `warned the union that it would face a lawsuit`: whoever warns somebody else would see to it. */
function threatener(
  view: TreeView,
  predicate: number,
  statement: Statement | null
): (Reference & { readonly isSubject: boolean }) | null {
  const who = statement !== null && MENACING.has(statement.act) ? bodyBehind(view, statement) : null
  const subject = subjectOf(view, predicate)
  const sufferer = subject === null ? undefined : view.headed.get(subject)
  const himself = sufferer !== undefined && statement?.speakers.includes(sufferer.entity.id) === true
  return who === null || himself || sufferer?.entity.id === who.entity ? null : { ...who, isSubject: false }
}

/** Types of those who may themselves bring about what they say of a thing. */
const BODIES: ReadonlySet<EntityType> = new Set([...ACTING].filter(type => type !== 'group'))

/** `The river will rise by Friday, forecasters said`: what people only foresee of a thing is nothing that they would do. */
function isForetold(
  view: TreeView,
  lexicon: CommitmentLexicon,
  { condition }: Undertaking,
  statement: Statement | null
): boolean {
  if (statement === null) return false
  if (lexicon.guesses.has(statement.act)) return true
  if (condition !== null || statement.act !== 'say') return false
  const speaker = view.document.entities.find(entity => entity.id === statement.speakers[0])
  return speaker !== undefined && !BODIES.has(speaker.type)
}

function personOf(view: TreeView, lexicon: CommitmentLexicon, phrase: number | null): Carrier | null {
  const named = phrase !== null && view.tokens[phrase]?.upos === 'PROPN'
  return participants(view, phrase, named ? ACTING_OR_PLACE : ACTING, lexicon.belonging)[0] ?? null
}

function referenceTo(view: TreeView, carrier: Carrier): Reference {
  const { first, last } = carrier.mention
  return { entity: carrier.entity.id, span: rangeSpan(view, { first, last }) }
}

/** The body that the speaker speaks for, the speaker where none is known. */
function bodyBehind(view: TreeView, statement: Statement | null): Reference | null {
  if (statement === null) return null
  const [id] = statement.speakers
  if (id === undefined) return null
  const { entities } = view.document
  const speaker = entities.find(entity => entity.id === id)
  const bodies = (speaker?.roles ?? []).flatMap(
    ({ of }) => entities.find(e => of !== null && (e.id === of || e.name === of)) ?? []
  )
  return { entity: bodies[0]?.id ?? id, span: statement.source[0] ?? null }
}
