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
  if (relation(token) === 'conj')
    return scene.tokens[token.head]?.upos === token.upos ? saidOf(scene, token.head) : null
  return ofCopula(scene, token) ?? appointed(scene, token) ?? become(scene, token)
}

function below(scene: Scene, index: number): Token[] {
  return (scene.children[index] ?? []).flatMap(child => scene.tokens[child] ?? [])
}

/** The subject of `X is the minister`. */
function ofCopula(scene: Scene, token: Token): number | null {
  const children = below(scene, token.index)
  const verb = children.find(child => relation(child) === 'cop')
  if (verb === undefined || isOpen(children)) return null
  const subject = children.find(child => relation(child) === 'nsubj')
  return subject === undefined || subject.index > verb.index ? null : subject.index
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

/** The subject of a verb, or of the verb that it is joined to by `and`. */
function subjectOf(scene: Scene, verb: Token): number | null {
  let at: Token | undefined = verb
  for (let step = 0; step < 4 && at !== undefined; step++) {
    const children = below(scene, at.index)
    if (isOpen(children)) return null
    const subject = children.find(child => relation(child) === 'nsubj')
    if (subject !== undefined) return subject.index < verb.index ? subject.index : null
    at = relation(at) === 'conj' ? scene.tokens[at.head] : undefined
  }
  return null
}
