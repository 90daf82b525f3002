import type { Token } from '../../language/layers.js'
import { relation } from '../../language/tree.js'
import { ACTING, ACTING_OR_PLACE, canAct, distinct, namedWithin } from '../participants.js'
import { casesOf } from '../cases.js'
import { childrenBy, type Carrier, type TreeView } from '../tree-view.js'
import { isOfSeveral } from './doers-elsewhere.js'
import { carryingOf, GIVEN } from './carrying.js'
import type { Carrying } from './carried.js'
import { isManner } from './acts-in-phrases.js'
import { makersOf } from './doers.js'
import { facedBy } from './facing.js'
import { occasionOf } from './occasions.js'
import type { EventLexicon } from './event-lexicon.js'
import type { Frame } from './frame.js'
import type { Match } from './match.js'
import { fullest } from './needs.js'
import { nounPath, nounPhrases } from './noun-paths.js'
import { entryFor } from './trigger-lemma.js'
import { fits, precededBy } from './word-class.js'

const INSIDE: ReadonlySet<string> = new Set(['compound', 'flat', 'amod', 'nmod:poss', 'goeswith', 'fixed'])

/** The act that a noun names; null where it names none, or nobody who takes part and nothing that says it took place. */
export function matchNoun(view: TreeView, lexicon: EventLexicon, noun: Token): Match | null {
  if (INSIDE.has(noun.deprel) || INSIDE.has(relation(noun))) return null
  const frames = (entryFor(lexicon.nouns, noun) ?? []).filter(frame => isNamed(view, lexicon, frame, noun))
  return fullest(frames.flatMap(frame => matchFrame(view, lexicon, frame, noun) ?? []))
}

function isNamed(view: TreeView, lexicon: EventLexicon, frame: Frame, noun: Token): boolean {
  if (!precededBy(view, noun.index, frame.rest)) return false
  const against = [...lexicon.strikings].flatMap(preposition => nounPhrases(view, lexicon, preposition, noun.index))
  const before = childrenBy(view, noun.index, 'compound', 'amod').map(({ index }) => index)
  if (frame.without.length > 0 && [...against, ...before].some(word => fits(view, lexicon, word, frame.without)))
    return false
  if (frame.under.length > 0 && !casesOf(view, noun.index).some(word => frame.under.includes(word))) return false
  if (frame.oblique.length > 0 && !hasPhrase(view, lexicon, frame, noun)) return false
  if (frame.of.length === 0) return true
  const kinds = childrenBy(view, noun.index, 'nmod', 'compound')
  return kinds.some(
    child =>
      (child.index < noun.index || casesOf(view, child.index).some(c => c === 'of' || c === 'in')) &&
      fits(view, lexicon, child.index, frame.of)
  )
}

/** `launched operations against rebels`: one of the phrases that the frame asks for, by the noun or by its verb. */
function hasPhrase(view: TreeView, lexicon: EventLexicon, { oblique }: Frame, noun: Token): boolean {
  const heads = relation(noun) === 'obj' ? [noun.index, noun.head] : [noun.index]
  return oblique.some(({ preposition, word }) =>
    heads.some(head =>
      nounPhrases(view, lexicon, preposition, head).some(phrase => fits(view, lexicon, phrase, [word]))
    )
  )
}

function matchFrame(view: TreeView, lexicon: EventLexicon, frame: Frame, noun: Token): Match | null {
  const carrying = carryingOf(view, lexicon, frame, noun)
  if (carrying === null) return null
  const doers = carrying.doers.length > 0 ? carrying.doers : doersNamed(view, lexicon, frame, noun, carrying.carried)
  const foes = doers.length > 0 ? [] : foesOf(view, lexicon, frame, noun, carrying)
  const actors = [...doers, ...foes]
  if (frame.actors.length > 0 && !actors.some(({ mention }) => fits(view, lexicon, mention.head, frame.actors)))
    return null
  const named = recipientsOf(view, lexicon, frame, noun.index, carrying.carried)
  const recipients = [
    ...carrying.sufferers,
    ...(named.length > 0 ? named : around(view, lexicon, frame, noun, { carrying, actors }))
  ]
  const apart = distinct(recipients).filter(r => !actors.some(a => a.entity.id === r.entity.id))
  return {
    frame: told(view, frame, noun, carrying),
    trigger: noun.index,
    carried: carrying.carried,
    hasAgent: actors.length > 0,
    actors,
    several: actors.some(actor => isOfSeveral(view, actor)),
    recipients: apart,
    consumed: null
  }
}

/** The frame as it is told: those who suffer it do not share in it, and how `in protest` is done the verb says. */
function told(view: TreeView, frame: Frame, noun: Token, { sufferers }: Carrying): Frame {
  if (isManner(view, frame, noun)) return { ...frame, mode: null }
  return sufferers.length > 0 ? { ...frame, mutual: false } : frame
}

/** Whom a move of forces or a protest that a noun names faces or answers. */
function around(
  view: TreeView,
  lexicon: EventLexicon,
  frame: Frame,
  noun: Token,
  { carrying, actors }: { readonly carrying: Carrying; readonly actors: readonly Carrier[] }
): Carrier[] {
  const verb = relation(noun) === 'nsubj' ? noun.head : null
  const heads = [...new Set([noun.index, ...[carrying.carried, verb].flatMap(head => head ?? [])])]
  const faced = frame.type === 'MOBILIZE' ? facedBy(view, lexicon, heads, actors) : []
  return faced.length > 0 ? faced : occasionOf(view, lexicon, frame, heads, actors)
}

/** `killed in clashes with the army`: the other side has done it. */
function foesOf(
  view: TreeView,
  lexicon: EventLexicon,
  frame: Frame,
  noun: Token,
  { sufferers, carried }: Carrying
): readonly Carrier[] {
  if (!frame.mutual || frame.type !== 'ASSAULT' || sufferers.length === 0) return []
  const own = nounPath(view, lexicon, 'with', noun.index)
  const found = own.length > 0 || carried === null ? own : nounPath(view, lexicon, 'with', carried)
  return found.filter(one => canAct(one) && !sufferers.some(({ entity }) => entity.id === one.entity.id))
}

/** Who does it by the noun's own words, the first place that names somebody; all of them in a mutual act. */
function doersNamed(
  view: TreeView,
  lexicon: EventLexicon,
  frame: Frame,
  noun: Token,
  carried: number | null
): readonly Carrier[] {
  for (const path of doingPlaces(view, lexicon, frame, noun)) {
    const own = nounPath(view, lexicon, path, noun.index).filter(canAct)
    const over =
      own.length === 0 && carried !== null && OUTSIDE.has(path) ? nounPath(view, lexicon, path, carried) : own
    if (over.length > 0) return over
  }
  return makersOf(view, lexicon, noun.index, lexicon.carriers)
}

/** Places of those who take part that may stand by the verb that carries the noun (talks began between the two). */
const OUTSIDE: ReadonlySet<string> = new Set(['between', 'among', 'by', 'from'])

/** `their abduction` is done to them, `their abduction of the nurses` is not. */
function doingPlaces(view: TreeView, lexicon: EventLexicon, frame: Frame, noun: Token): readonly string[] {
  const places = frame.actor ?? ['poss', 'by']
  if (!frame.recipient.includes('poss')) return places
  const others = places.filter(path => path !== 'poss')
  return nounPhrases(view, lexicon, 'of', noun.index).length === 0 ? others : [...others, 'poss']
}

function recipientsOf(
  view: TreeView,
  lexicon: EventLexicon,
  frame: Frame,
  noun: number,
  carried: number | null
): Carrier[] {
  for (const path of frame.recipient) {
    const own = nounPath(view, lexicon, path, noun)
    const over =
      own.length > 0 || carried === null || carried === noun || path === 'poss'
        ? own
        : nounPath(view, lexicon, path, carried)
    if (over.length > 0) return over
  }
  for (const path of frame.recipient) {
    const types = GIVEN.has(frame.type) ? ACTING : ACTING_OR_PLACE
    const own = nounPhrases(view, lexicon, path, noun)
    const phrases =
      own.length > 0 || carried === null || path === 'poss' ? own : nounPhrases(view, lexicon, path, carried)
    const inner = phrases.flatMap(phrase => namedWithin(view, phrase, types, false) ?? [])
    if (inner.length > 0) return distinct(inner)
  }
  return []
}
