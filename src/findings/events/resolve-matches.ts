import type { PloverType } from '../../record/index.js'
import { relation } from '../../language/tree.js'
import { isNegated } from '../outlook.js'
import { childrenBy, type TreeView } from '../tree-view.js'
import { contentOf } from './content-of.js'
import type { EventLexicon } from './event-lexicon.js'
import { withCaptors } from './doers-elsewhere.js'
import type { Match } from './match.js'
import { hasNeeds, includes } from './needs.js'
import { withOneDeed } from './one-deed.js'
import { isOnlyNamed } from './only-named.js'
import { isPartOfAnother } from './part-of-another.js'
import { withContent } from './with-content.js'

/**
 * The matches that are events: what is only asked, refused or threatened goes, what is agreed or promised takes the place
 * of the promise, and matches that lack those their frame needs go.
 */
export function resolveMatches(view: TreeView, lexicon: EventLexicon, matches: ReadonlyMap<number, Match>): Match[] {
  const found = withOneDeed(view, lexicon, matches)
  const kept: Match[] = []
  const shared = new Map<number, Match>()
  const spared = new Set<number>()
  for (const one of found.values()) {
    const match = shared.get(one.trigger) ?? one
    if (isFoiled(view, lexicon, match) || isPartOfAnother(view, lexicon, found, match)) continue
    const inner = match.frame.content === null ? null : contentOf(view, lexicon, found, match.trigger)
    const counts = (it: Match): boolean => !isOnlyNamed(view, lexicon, it)
    const forgone = inner !== null && match.frame.content === 'prefer' && isForgone(view, inner)
    if (forgone) spared.add(inner.trigger)
    else if (inner !== null && match.frame.content === 'prefer' && isOwn(match, inner)) {
      const agreed = withParties(match, inner)
      if (hasNeeds(agreed, null) && counts(agreed)) {
        shared.set(inner.trigger, agreed)
        continue
      }
    }
    const whole = withContent(match, inner, forgone)
    if (hasNeeds(whole, inner) && counts(whole)) kept.push(whole)
  }
  const joint = kept.filter(({ trigger }) => !spared.has(trigger))
  return joint.map(match => withCaptors(view, match, joint))
}

/** `promised not to bomb Sarn`: harm that somebody says he will not do is his promise and no act. */
function isForgone(view: TreeView, { frame, trigger }: Match): boolean {
  return HARMS.has(frame.type) && isNegated(view, trigger)
}

const HARMS: ReadonlySet<PloverType> = new Set<PloverType>(['THREATEN', 'SANCTION', 'COERCE', 'ASSAULT', 'MOBILIZE'])

/** `agreed with Veld to share what they know`: those agreed with take part in what is agreed, where it names nobody else. */
function withParties(match: Match, inner: Match): Match {
  const others = inner.frame.mutual && inner.recipients.length === 0 ? match.recipients : []
  return others.length === 0 ? inner : { ...inner, recipients: others.filter(one => !includes(inner.actors, one)) }
}

/** Whether what is agreed is their own act who agree: `agreed to Ormia's request` is no request of theirs. */
function isOwn(match: Match, inner: Match): boolean {
  return inner.actors.length === 0 || match.actors.length === 0 || inner.actors.some(one => includes(match.actors, one))
}

/** `foiled a plot to bomb the bridge`: it is not done, and not by those who foiled it. */
function isFoiled(view: TreeView, { foils, plots }: EventLexicon, { trigger }: Match): boolean {
  const verb = view.tokens[trigger]
  const above = view.tokens[verb?.head ?? -1]
  if (verb?.xpos !== 'VB' || above === undefined) return false
  if (relation(verb) === 'acl') return relation(above) === 'obj' && foils.has(view.tokens[above.head]?.lemma ?? '')
  const plotted = childrenBy(view, above.index, 'obj').some(({ lemma }) => plots.has(lemma))
  return relation(verb) === 'advcl' && plotted && foils.has(above.lemma)
}
