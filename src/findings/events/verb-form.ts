import { relation } from '../../language/tree.js'
import type { Token } from '../../language/layers.js'
import { isNegated } from '../outlook.js'
import { isPassive } from '../passive.js'
import { childBy, childrenBy, type TreeView } from '../tree-view.js'
import type { Frame } from './frame.js'

/** Whether the verb has the particles, the auxiliary and the voice that the frame asks for. */
export function hasForm(view: TreeView, frame: Frame, verb: Token): boolean {
  const voiced = !frame.passive || isPassive(view, verb.index)
  return voiced && hasParticles(view, frame, verb) && hasModal(view, frame, verb)
}

/** The frame's other words stand by the verb, and no particle that the frame does not know changes what it means. */
function hasParticles(view: TreeView, frame: Frame, verb: Token): boolean {
  const near = childrenBy(view, verb.index, 'compound', 'advmod', 'obj', 'xcomp', 'obl', 'case', 'mark', 'nsubj')
  const words = near.map(child => child.text.toLowerCase())
  const cases = childrenBy(view, verb.index, 'obl').flatMap(child =>
    childrenBy(view, child.index, 'case').map(c => c.text.toLowerCase())
  )
  if (frame.modal.length > 0) return true
  const stray = strayParticle(view, verb)
  if (frame.rest.length > 0)
    return frame.rest.every(word => words.includes(word) || cases.includes(word) || word === stray)
  const particle = childBy(view, verb.index, 'compound:prt')
  return particle === null || frame.oblique.some(o => o.preposition === particle.text.toLowerCase())
}

/** `handed over their arms`: a particle that the parser hangs on the object behind it. */
function strayParticle(view: TreeView, verb: Token): string | null {
  const next = view.tokens[verb.index + 1]
  const above = view.tokens[next?.head ?? -1]
  const stray =
    next !== undefined && relation(next) === 'case' && above?.head === verb.index && relation(above) === 'obj'
  return stray ? next.text.toLowerCase() : null
}

function hasModal(view: TreeView, { modal }: Frame, verb: Token): boolean {
  return modal.length === 0 || childrenBy(view, verb.index, 'aux').some(aux => modal.includes(aux.text.toLowerCase()))
}

/** `gave approval to enter`: what the object is for. */
function purposesOf(view: TreeView, object: number | null): Token[] {
  return object === null ? [] : childrenBy(view, object, 'acl').filter(({ xpos }) => xpos === 'VB')
}

/** `called Ada Holm, thanking her`. */
function isGerund({ xpos, deprel }: Token): boolean {
  return xpos === 'VBG' && deprel.startsWith('advcl')
}

/** `banned him from leaving`. */
function isKeptFrom(view: TreeView, { index, xpos }: Token): boolean {
  return xpos === 'VBG' && childrenBy(view, index, 'mark', 'case').some(mark => mark.text.toLowerCase() === 'from')
}

/** `proposed that it withdraw`, `that it be disbanded`, and not `proposed to withdraw`. */
function isBare(view: TreeView, { index, xpos }: Token): boolean {
  if (childrenBy(view, index, 'mark').some(mark => mark.text.toLowerCase() === 'to')) return false
  const auxiliaries = childrenBy(view, index, 'aux', 'aux:pass')
  return xpos === 'VB' ? true : auxiliaries.length === 1 && auxiliaries[0]?.text.toLowerCase() === 'be'
}

/** Whether the clauses below the verb are what the frame asks for. */
export function hasComplement(view: TreeView, frame: Frame, verb: number, object: number | null): boolean {
  const below = childrenBy(view, verb, 'xcomp', 'ccomp', 'advcl', 'acl', 'obl').filter(
    child => child.index > verb && (relation(child) !== 'obl' || child.xpos === 'VB')
  )
  const clauses = below.filter(child => relation(child) !== 'advcl' || child.xpos === 'VB' || isKeptFrom(view, child))
  const verbs = clauses.filter(
    child => ['VERB', 'AUX'].includes(child.upos) || child.xpos === 'VB' || childBy(view, child.index, 'cop') !== null
  )
  if (verbs.some(child => frame.notInfinitive.includes(child.lemma))) return false
  if (frame.type === 'THREATEN' && frame.infinitive.length > 0 && verbs.some(({ index }) => isNegated(view, index)))
    return false
  if (frame.infinitive.length > 0)
    return [...verbs, ...below.filter(isGerund), ...purposesOf(view, object)].some(child =>
      frame.infinitive.includes(child.lemma)
    )
  if (frame.subjunctive) return verbs.some(child => isBare(view, child))
  if (frame.complement === null) return true
  if (frame.complement === 'none') return verbs.length === 0
  if (frame.complement === 'infinitive') return verbs.some(child => child.xpos === 'VB' && relation(child) !== 'ccomp')
  return verbs.length > 0
}
