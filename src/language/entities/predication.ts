import type { Token } from '../layers.js'
import { relation } from '../tree.js'
import { casesOf, type Scene } from './scene.js'

const NEGATION = /^(?:not|n['’]t|never|no|neither|nor)$/iu
/** What is only possible, wished or asked says nothing of today. */
const OPEN = /^(?:would|could|may|might|should|can|must|shall|ca|if|whether|unless|lest)$/iu

/**
 * The token of whom a noun phrase is said by a verb: `Petrov is the minister`, `she became mayor`, `he serves as captain`,
 * `was elected leader`. Null where it is denied, asked or only possible.
 */
export function saidOf(scene: Scene, head: number): number | null {
  const token = scene.tokens[head]
  if (token === undefined) return null
  const children = below(scene, head)
  const clause = children.some(child => relation(child) === 'cop' || relation(child) === 'nsubj')
  if (relation(token) === 'conj' && !clause)
    return joins(scene.tokens[token.head], token) ? saidOf(scene, token.head) : null
  return ofCopula(scene, token) ?? appointed(scene, token) ?? become(scene, token)
}

/** Whether a noun is said along with the one that it is joined to: `one of the founders and a lawyer` too. */
function joins(first: Token | undefined, token: Token): boolean {
  return first?.upos === token.upos || first?.lemma.toLowerCase() === 'one'
}

/** Words below one that are looked at; parsers hang thousands on one verb in lists, and no clause has as many. */
const MOST = 100

function below(scene: Scene, index: number): Token[] {
  return (scene.children[index] ?? []).slice(0, MOST).flatMap(child => scene.tokens[child] ?? [])
}

/** The subject of `X is the minister`, also where it stands in the clause before (`X was … and is the minister`). */
function ofCopula(scene: Scene, token: Token): number | null {
  const children = below(scene, token.index)
  const verb = children.find(child => relation(child) === 'cop')
  if (verb === undefined || isOpen(children)) return null
  const own = children.find(child => relation(child) === 'nsubj')
  const first = scene.tokens[token.head]
  const subject = own?.index ?? (relation(token) === 'conj' && first !== undefined ? subjectOf(scene, first) : null)
  return subject === null || subject > verb.index ? null : subject
}

/** Whether a clause is denied or left open by its words. */
function isOpen(children: readonly Token[]): boolean {
  return children.some(child => NEGATION.test(child.text) || OPEN.test(child.text))
}

/** Whom a verb of appointment makes what the noun says: `named minister`, `was elected mayor`, `sworn in as`. */
function appointed(scene: Scene, token: Token): number | null {
  const verb = scene.tokens[token.head]
  if (verb === undefined || !scene.lexicon.sets.appointingVerbs.has(verb.lemma)) return null
  const kind = relation(token)
  if (kind === 'obl' ? !casesOf(scene, token.index).includes('as') : kind !== 'xcomp' && kind !== 'obj') return null
  const others = below(scene, verb.index).filter(child => child.index !== token.index)
  if (isOpen(others)) return null
  const passive = others.find(child => child.deprel === 'nsubj:pass')
  if (passive !== undefined) return passive.index
  if (relation(verb) === 'acl' && !verb.deprel.endsWith(':relcl')) return verb.head
  const object = kind === 'obj' ? undefined : others.find(child => relation(child) === 'obj')
  return object?.index ?? null
}

/** The subject of `became mayor` and `served as captain`. */
function become(scene: Scene, token: Token): number | null {
  const verb = scene.tokens[token.head]
  if (verb === undefined) return null
  const { becomingVerbs, servingVerbs } = scene.lexicon.reference
  const kind = relation(token)
  const becomes = (kind === 'xcomp' || kind === 'obj') && becomingVerbs.has(verb.lemma)
  const serves = kind === 'obl' && servingVerbs.has(verb.lemma) && casesOf(scene, token.index).includes('as')
  return becomes || serves ? subjectOf(scene, verb) : null
}

/**
 * Who a noun behind `as` describes: the subject (`she joined as a lawyer`), the object of verbs of regarding (`they saw her as a
 * rival`). Null where it is denied or only possible, or a comparison.
 */
export function describedAs(scene: Scene, head: number): number | null {
  const token = scene.tokens[head]
  const verb = token === undefined ? undefined : scene.tokens[token.head]
  if (token === undefined || verb?.upos !== 'VERB' || relation(token) !== 'obl') return null
  if (casesOf(scene, head).join(' ') !== 'as') return null
  const others = below(scene, verb.index).filter(child => child.index !== head)
  if (isOpen(others)) return null
  const passive = others.find(child => child.deprel === 'nsubj:pass')
  if (passive !== undefined) return passive.index
  if (scene.lexicon.reference.regardingVerbs.has(verb.lemma.toLowerCase()))
    return others.find(child => relation(child) === 'obj')?.index ?? null
  return subjectOf(scene, verb)
}

/** Who a noun describes that stands by itself in a sentence: `he was born there, the son of a baker`, `being a lawyer, he left`. */
export function attributeOf(scene: Scene, head: number): number | null {
  const token = scene.tokens[head]
  const verb = token === undefined ? undefined : scene.tokens[token.head]
  if (token === undefined || verb?.upos !== 'VERB' || relation(token) !== 'advcl') return null
  const children = below(scene, head)
  if (isOpen(children) || children.some(child => /^(?:nsubj|mark|case)$/u.test(relation(child)))) return null
  return subjectOf(scene, verb)
}

/** The name that a verb of naming gives a noun: `a woman named Petrov`, `the band, known as Velmar`. */
export function calledBy(scene: Scene, head: number): number | null {
  for (const verb of below(scene, head)) {
    if (
      verb.index < head ||
      verb.deprel !== 'acl' ||
      !scene.lexicon.reference.namingVerbs.has(verb.lemma.toLowerCase())
    )
      continue
    const others = below(scene, verb.index)
    if (isOpen(others)) return null
    const name = others.find(
      child =>
        child.index > verb.index &&
        (/^(?:xcomp|obj)$/u.test(relation(child)) ||
          (relation(child) === 'obl' && casesOf(scene, child.index).includes('as')))
    )
    return name?.index ?? null
  }
  return null
}

/** The name that says who a noun is: `the winner is Ana Petrov`. */
export function revealedBy(scene: Scene, head: number): number | null {
  const token = scene.tokens[head]
  const name = token === undefined ? undefined : scene.tokens[token.head]
  if (token === undefined || name?.upos !== 'PROPN' || relation(token) !== 'nsubj' || name.index < head) return null
  const others = below(scene, name.index)
  const verb = others.find(child => relation(child) === 'cop')
  return verb === undefined || verb.index < head || isOpen(others) || casesOf(scene, name.index).length > 0
    ? null
    : name.index
}

/** Whether a clause has the subject of the one above: `she left, becoming mayor`. */
function isFree(verb: Token, children: readonly Token[]): boolean {
  if (relation(verb) !== 'advcl' || children.some(child => relation(child) === 'mark')) return false
  return /^VB[GN]$/u.test(verb.xpos) || children.some(child => relation(child) === 'cop' && child.xpos === 'VBG')
}

/** The subject of a verb, of the verb that it is joined to by `and`, or of the clause that it hangs on freely. */
function subjectOf(scene: Scene, verb: Token): number | null {
  let at: Token | undefined = verb
  for (let step = 0; step < 4 && at !== undefined; step++) {
    const children = below(scene, at.index)
    if (isOpen(children)) return null
    const subject = children.find(child => relation(child) === 'nsubj')
    if (subject !== undefined) return subject.index < verb.index ? subject.index : null
    at = relation(at) === 'conj' || isFree(at, children) ? scene.tokens[at.head] : undefined
  }
  return null
}
