import type { EntityType, Event, Statement } from '../../record/index.js'
import type { Chain, Document, Token, TokenRange } from '../../language/layers.js'
import { findingId } from '../finding-id.js'
import { isNominal } from '../gerund.js'
import { ownerOf, type Belonging } from '../participants.js'
import { statementByToken } from '../statement-lookup.js'
import { treeView, type TreeView } from '../tree-view.js'
import { whenOf } from '../when-of.js'
import { asThreat } from './conditional-threats.js'
import { asCriticism } from './attacks-in-words.js'
import { draftOf, type Draft } from './event-draft.js'
import { isNews } from './is-news.js'
import { isPlay, isPolitical } from './is-political.js'
import { loadEventLexicon, type EventLexicon } from './event-lexicon.js'
import type { Match } from './match.js'
import { matchNoun } from './match-noun.js'
import { matchVerb } from './match-verb.js'
import { mergeDrafts, VIOLENCE, type Identity, type Tellings } from './merge-drafts.js'
import { resolveMatches } from './resolve-matches.js'
import { saidActs } from './said-acts.js'
import { withThreats } from './threats-told.js'

export { loadEventLexicon, type EventLexicon }

const STEP = 'events'

/**
 * The events of a document: acts of PLOVER 2021 between actors, each once, with every place that tells it. `statements`
 * are those of the same document and say on whose word each telling stands.
 */
export function findEvents(document: Document, statements: readonly Statement[], lexicon: EventLexicon): Event[] {
  const view = treeView(document, lexicon.grammar)
  const found = matchesOf(view, lexicon)
  const making = {
    view,
    lexicon,
    statements: statementByToken(document, statements),
    whenOf: (range: TokenRange) => whenOf(document, range)
  }
  const drafts = resolveMatches(view, lexicon, found).flatMap(match => draftOf(making, match) ?? [])
  const own = drafts.map(draft => asThreat(view, draft))
  const said = saidActs(making, statements, own)
  const all = withThreats(making, statements, [...own, ...said]).sort((a, b) => a.token - b.token)
  const entities = new Map(document.entities.map(entity => [entity.id, entity]))
  const counted = all
    .map(draft => asCriticism(view, lexicon, draft, entities))
    .filter(draft => isTold(draft) && isPolitical(draft, entities, lexicon))
    .filter(draft => isNews(view, lexicon, draft, entities))
    .filter(draft => !isPlay(sentenceOf(view, draft), draft, entities, lexicon))
  return mergeDrafts(counted, identityIn(view, lexicon)).flatMap(tellings => eventOf(view, tellings))
}

function sentenceOf({ document }: TreeView, { sentence }: Draft): readonly Token[] {
  const range = document.sentences[sentence]
  return range === undefined ? [] : document.tokens.slice(range.first, range.last)
}

/** An act of nobody on nobody is told only where its place is, or it goes on or is to come (talks are under way). */
function isTold({ actors, recipients, status, place, frame }: Draft): boolean {
  const open = frame.needs !== 'nobody' && (status === 'ongoing' || status === 'planned')
  return actors.length + recipients.length > 0 || place !== null || open
}

/**
 * A state and its government act as one where the article gives both the same country; so do an armed group, its people
 * (the fighters of the Red Banner) and, where the article names no other, the group that it only describes (the militants).
 */
function identityIn(view: TreeView, { oneViolence, further, captives, once, belonging }: EventLexicon): Identity {
  const { document } = view
  const countries = new Map(
    document.entities.flatMap(({ id, type, country }) =>
      country !== null && (type === 'state' || type === 'government') ? [[id, `country ${country}`] as const] : []
    )
  )
  const kinds = kindsOf(document)
  const armed = armedIn(view, belonging)
  const places = new Set(document.entities.filter(({ type }) => type === 'place').map(({ id }) => id))
  return {
    of: entity => countries.get(entity) ?? armed.get(entity) ?? entity,
    further,
    captives,
    once,
    isPlace: entity => places.has(entity),
    kind: entity => kinds.get(entity) ?? null,
    act: act => (oneViolence.has(act) ? VIOLENCE : act)
  }
}

/** The armed group that each description of its people stands for. */
function armedIn(view: TreeView, { servants }: Belonging): Map<string, string> {
  const armed = view.document.entities.filter(({ type }) => type === 'armed-group' || type === 'group')
  const isNamed = ({ mentions }: Chain): boolean => mentions.some(({ form }) => form === 'name')
  const named = armed.filter(chain => chain.type === 'armed-group' && isNamed(chain))
  return new Map(
    armed.flatMap(chain => {
      const head = chain.mentions[0]?.head ?? -1
      const owner = servants.has(view.tokens[head]?.lemma ?? '') ? ownerOf(view, head, ARMED) : null
      const only = chain.type === 'armed-group' && !isNamed(chain) && named.length === 1 ? named[0] : undefined
      const whose = owner?.entity ?? only
      return whose === undefined || whose.id === chain.id ? [] : [[chain.id, whose.id] as const]
    })
  )
}

const ARMED: ReadonlySet<EntityType> = new Set<EntityType>(['armed-group'])

/**
 * The kind of each group without a name, by the head of its first mention: `the 21 freed schoolgirls` and `the girls` are
 * of one kind where an article speaks of both.
 */
function kindsOf({ entities, tokens }: Document): Map<string, string> {
  const groups = entities.flatMap(({ id, mentions }) => {
    const head = counted(tokens, tokens[mentions[0]?.head ?? -1])
    const named = mentions.some(mention => mention.form === 'name')
    return named || head?.xpos !== 'NNS' ? [] : [{ id, lemma: head.lemma.toLowerCase() }]
  })
  const shortest = (lemma: string): string =>
    groups
      .map(group => group.lemma)
      .find(other => other.length >= SHORTEST && lemma !== other && lemma.endsWith(other)) ?? lemma
  return new Map(groups.map(({ id, lemma }) => [id, shortest(lemma)]))
}

/** What a number counts: the girls of `21 of the girls`; one of many is somebody else than they. */
function counted(tokens: readonly Token[], head: Token | undefined): Token | undefined {
  if (head?.upos !== 'NUM' || head.lemma === 'one' || tokens[head.index + 1]?.lemma !== 'of') return head
  return tokens[tokens[head.index + 1]?.head ?? -1]
}

/** Shortest head by which a longer one counts as the same kind (girl, schoolgirl). */
const SHORTEST = 4

function matchesOf(view: TreeView, lexicon: EventLexicon): Map<number, Match> {
  const found = new Map<number, Match>()
  const dated = timeWords(view)
  for (const token of view.tokens) {
    if (dated.has(token.index)) continue
    const match = matchOf(view, lexicon, token)
    if (match !== null) found.set(token.index, match)
  }
  return found
}

/** The words of dates, whose months and days are no acts (`in March`). */
function timeWords({ document, tokens }: TreeView): Set<number> {
  const words = document.times.flatMap(({ first, last }) => tokens.slice(first, last))
  return new Set(words.filter(({ upos }) => upos === 'PROPN').map(({ index }) => index))
}

/** A word that one of the two tags calls a plain verb (to mediate) is one. */
function matchOf(view: TreeView, lexicon: EventLexicon, token: Token): Match | null {
  if (token.xpos === 'VB' && token.upos !== 'AUX') return matchVerb(view, lexicon, token)
  switch (token.upos) {
    case 'VERB':
    case 'ADJ':
      return matchVerb(view, lexicon, token)
    case 'NOUN':
    case 'PROPN':
      return matchNoun(view, lexicon, token) ?? (isNominal(view, token) ? matchVerb(view, lexicon, token) : null)
    default:
      return null
  }
}

/** The event of all its tellings: the fullest one gives when and where, those that name most who and whom; a telling in the body gives the segment. */
function eventOf(view: TreeView, tellings: Tellings): Event[] {
  const fullest = [...tellings].sort((a, b) => weight(b) - weight(a))[0]
  if (fullest === undefined) return []
  const grounds = new Set(view.document.entities.flatMap(({ id, type }) => (type === 'place' ? [id] : [])))
  const people = (list: Draft['recipients']): number => list.filter(({ entity }) => !grounds.has(entity)).length
  const kind = (draft: Draft): string => view.document.sentences[draft.sentence]?.kind ?? 'body'
  const segment = tellings.find(draft => kind(draft) === 'body') ?? fullest
  return [
    {
      id: findingId('event', STEP, [...tellings.map(draft => draft.trigger), fullest.evidence]),
      score: Math.max(...tellings.map(draft => draft.score)),
      step: STEP,
      segment: view.document.sentences[segment.sentence]?.kind ?? 'body',
      type: fullest.frame.type,
      mode: tellings.map(draft => draft.frame.mode).find(mode => mode !== null) ?? null,
      contexts: [...new Set(tellings.flatMap(draft => draft.contexts))],
      actors: [fullest, ...tellings].map(draft => draft.actors).sort((a, b) => b.length - a.length)[0] ?? [],
      recipients:
        tellings.map(draft => draft.recipients).sort((a, b) => people(b) - people(a) || b.length - a.length)[0] ?? [],
      place: tellings.map(draft => draft.place).find(place => place !== null) ?? null,
      when: tellings.map(draft => draft.when).find(when => when !== null) ?? null,
      status: fullest.status,
      mentions: tellings.map(draft => ({
        trigger: draft.trigger,
        evidence: draft.evidence,
        statement: draft.statement?.id ?? null
      }))
    }
  ]
}

function weight(draft: Draft): number {
  return draft.actors.length * 2 + draft.recipients.length + (draft.when === null ? 0 : 1)
}
