import type { Token } from '../layers.js'
import { relation } from '../tree.js'
import type { Cast } from './cast.js'
import { prominence } from './history.js'
import type { Pronoun } from './pronoun.js'
import { casesOf, type Scene } from './scene.js'

/** Tokens back in which a thing can take a pronoun away from the actors. */
const REACH = 45

/**
 * How strongly the things of the text that are no actors call for `it` or `they`: a deal, measures. What they win stays
 * open rather than being given to an actor.
 */
export function rivals(scene: Scene, cast: Cast, token: Token, pronoun: Pronoun): number {
  let best = pronoun.kind === 'thing' && dummy(scene, token) ? 2 : 0
  for (let i = token.index - 1; i >= Math.max(0, token.index - REACH); i--) {
    const other = scene.tokens[i]
    if (other === undefined || token.sentence - other.sentence > 1) break
    if (other.upos !== 'NOUN' || cast.at(i) !== null || scene.quoteAt[i] !== scene.quoteAt[token.index]) continue
    const kind = relation(other)
    if (!/^(?:nsubj|obj|root|conj|obl|nmod)$/u.test(kind) || temporal(scene, other)) continue
    if (other.xpos.endsWith('S') !== (pronoun.kind === 'plural')) continue
    const distance = other.sentence === token.sentence ? 0.5 : 0.36
    const parallel = kind === 'nsubj' && relation(token) === 'nsubj' ? (isJoined(scene, other, token) ? 0.5 : 0.1) : 0
    best = Math.max(best, distance + prominence(scene.tokens, i) + parallel - (token.index - i) * 0.003)
  }
  return best
}

/** `the bridge was built and it is safe`: two subjects of clauses that `and` joins. */
function isJoined({ tokens }: Scene, subject: Token, token: Token): boolean {
  const clause = tokens[token.head]
  return clause !== undefined && relation(clause) === 'conj' && clause.head === subject.head
}

/**
 * Whether `it` is said to be of a will or mind (`it is willing to talk`), which stands for somebody, also where the parser
 * takes it for an expletive; not `it is ready` alone, which may be a thing.
 */
export function isOfMind({ tokens, children, lexicon }: Scene, token: Token): boolean {
  const adjective = tokens[token.head]
  if (adjective === undefined || !lexicon.reference.willAdjectives.has(adjective.text.toLowerCase())) return false
  const below = (children[adjective.index] ?? []).flatMap(child => tokens[child] ?? [])
  return token.index < adjective.index && below.some(child => child.index > adjective.index && isContent(child))
}

function isContent(child: Token): boolean {
  return /^(?:xcomp|ccomp|advcl|obl)$/u.test(relation(child))
}

/** `It is clear that …`, `it was an execution`: stands for nothing, or for what happened. */
function dummy(scene: Scene, token: Token): boolean {
  const verb = scene.tokens[token.head]
  if (verb === undefined || relation(token) !== 'nsubj' || isOfMind(scene, token)) return false
  const below = (scene.children[verb.index] ?? []).flatMap(child => scene.tokens[child] ?? [])
  if (below.some(child => /^(?:csubj|ccomp)/u.test(child.deprel)) && verb.upos !== 'VERB') return true
  if (verb.upos === 'NOUN' && isThing(scene, verb, below)) return true
  return verb.upos === 'ADJ' && below.some(child => /^(?:advcl|xcomp|ccomp)/u.test(child.deprel))
}

/** Whether what `it` is said to be is no actor: it was an execution. */
function isThing(scene: Scene, noun: Token, below: readonly Token[]): boolean {
  const known = scene.lexicon.nouns.has(noun.lemma.toLowerCase()) || scene.lexicon.nouns.has(noun.text.toLowerCase())
  return !known && below.some(child => relation(child) === 'cop') && !below.some(child => relation(child) === 'case')
}

function temporal(scene: Scene, token: Token): boolean {
  return token.deprel.endsWith(':unmarked') || (relation(token) === 'obl' && casesOf(scene, token.index).includes('on'))
}
