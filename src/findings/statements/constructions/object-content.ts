import { relation, type Token, type TokenRange } from '../../../language/index.js'
import { childOf, below, joinedBy, partsOf, type Syntax } from './syntax.js'

/**
 * How a verb takes what it reports: a clause (said that …); the sentence that it stands in or after (…, she said); an
 * infinitive (vowed to …); whom it aims at with what (accused him of …, urged them to …, called for …); an object.
 */
export type Form = 'clause' | 'aside' | 'infinitive' | 'target' | 'object'

/** What a verb reports by the tree, and how it takes it. */
export interface VerbContent {
  readonly form: Form
  readonly parts: readonly TokenRange[]
}

/** A figure at which somebody puts what is counted: put the toll at 40. */
export function measured(syntax: Syntax, verb: Token): VerbContent | null {
  if (!syntax.words.measuring.has(verb.lemma)) return null
  const after = below(syntax, verb.index).filter(t => t.index > verb.index)
  const thing = after.find(t => relation(t) === 'obj')
  const figure = [...after, ...(thing === undefined ? [] : below(syntax, thing.index))].find(
    t => ['obl', 'nmod'].includes(relation(t)) && joinedBy(syntax, t.index) === 'at' && isAmount(syntax, t)
  )
  if (thing === undefined || figure === undefined || figure.index < thing.index || !isCountable(syntax, verb, thing))
    return null
  return { form: 'target', parts: partsOf(syntax, [thing.index, figure.index]) }
}

/** Where an entry measures one kind of thing (put the toll at 40, not the chairs), a thing of that kind. */
function isCountable({ lexicon }: Syntax, verb: Token, thing: Token): boolean {
  const frames = lexicon.entries.verbs.get(verb.lemma.toLowerCase())?.frames ?? {}
  const kinds = [...lexicon.kinds].filter(([kind]) => typeof frames[kind] === 'string')
  return kinds.length === 0 || kinds.some(([, nouns]) => nouns.has(thing.lemma.toLowerCase()))
}

/** Whether a phrase is a number, or has one. */
export function isAmount(syntax: Syntax, token: Token): boolean {
  return token.upos === 'NUM' || token.upos === 'SYM' || childOf(syntax, token.index, 'nummod') !== undefined
}

/** An object with the condition behind it, or what is said by a preposition that the verb reports with. */
export function object(syntax: Syntax, verb: Token): VerbContent | null {
  const after = below(syntax, verb.index).filter(t => t.index > verb.index)
  const thing = after.find(t => relation(t) === 'obj' && !/sel(?:f|ves)$/iu.test(t.text))
  if (thing !== undefined) {
    const condition = after.find(t => t.index > thing.index && (isCondition(syntax, t) || isPurpose(syntax, t)))
    return {
      form: 'object',
      parts: partsOf(syntax, [thing.index, ...(condition === undefined ? [] : [condition.index])])
    }
  }
  const frames = syntax.lexicon.entries.verbs.get(verb.lemma.toLowerCase())?.frames ?? {}
  const of = after.find(t => {
    const by = joinedBy(syntax, t.index) ?? ''
    return ['obl', 'advcl'].includes(relation(t)) && (syntax.words.about.has(by) || typeof frames[by] === 'string')
  })
  return of === undefined ? null : { form: 'object', parts: partsOf(syntax, [of.index]) }
}

/** What an object is for, which a parse hangs on the verb: declared a holiday for the opening. */
function isPurpose(syntax: Syntax, token: Token): boolean {
  const timed = syntax.document.times.some(t => t.first <= token.index && token.index < t.last)
  return relation(token) === 'obl' && ['for', 'against'].includes(joinedBy(syntax, token.index) ?? '') && !timed
}

function isCondition(syntax: Syntax, token: Token): boolean {
  return relation(token) === 'advcl' && syntax.lexicon.conditions.has(joinedBy(syntax, token.index) ?? '')
}
