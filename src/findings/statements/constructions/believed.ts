import { headOf, relation, type Token } from '../../../language/index.js'
import type { Act } from '../../../record/index.js'
import { actIn } from '../cue-entry.js'
import { canSpeak } from './noun-attributions.js'
import { below, childOf, joinedBy, type Syntax } from './syntax.js'
import type { VerbAttribution } from './verb-attributions.js'
import { perfectOf } from './verb-content.js'

/** Forms in which a verb that the reader model left free is believed. */
const BELIEVED: ReadonlySet<VerbAttribution['form']> = new Set(['clause', 'aside', 'target', 'passive', 'infinitive'])
/** Acts whose infinitive says what the speaker himself would do. */
const OWN: ReadonlySet<Act | null> = new Set<Act>(['commit', 'threaten', 'propose'])

/** Whether an attribution that only the tree shows is plain enough: by its verb, its form and who speaks. */
export function isBelieved(syntax: Syntax, attribution: VerbAttribution): boolean {
  const { form, verb, source } = attribution
  const act = syntax.lexicon.verbs.get(verb.lemma)
  if (act === undefined || !isPlainForm(syntax, attribution)) return false
  const head = source[0] === undefined ? undefined : syntax.tokens[headOf(syntax.tokens, source[0])]
  if (head?.text.toLowerCase() === 'you') return false
  if (head === undefined || canSpeak(syntax, head)) return true
  return head.upos === 'NOUN' && (form === 'clause' || (form === 'target' && aims(act)))
}

function isPlainForm(syntax: Syntax, { form, verb, source }: VerbAttribution): boolean {
  if (form === 'infinitive') {
    const act = actOf(syntax, verb, 'to-do')
    return OWN.has(act) || (act === 'claim' && isDone(syntax, verb))
  }
  if (form === 'object') return saysByObject(syntax, { verb, source })
  return BELIEVED.has(form) && (form === 'clause' || !syntax.words.deeds.has(verb.lemma))
}

/** `claimed to have sunk it`, `claims to hold 20 towns`: an infinitive of what is so, and not of what somebody would like. */
function isDone(syntax: Syntax, verb: Token): boolean {
  const done = perfectOf(syntax, verb) ?? childOf(syntax, verb.index, 'xcomp')
  if (done === undefined) return false
  return HELD.has(done.lemma) || below(syntax, done.index).some(t => relation(t) === 'aux' && t.lemma === 'have')
}

/** What somebody may claim to do at the time of speaking. */
const HELD: ReadonlySet<string> = new Set(['have', 'hold', 'control', 'represent', 'know', 'own'])

/** The act of a verb in one frame. */
function actOf({ lexicon }: Syntax, verb: Token, frame: string): Act | null {
  const entry = lexicon.entries.verbs.get(verb.lemma)
  return entry === undefined ? null : actIn(entry, [frame]).act
}

/** Acts that only people and bodies do. */
function aims(act: Act): boolean {
  return act === 'accuse' || act === 'request'
}

/**
 * Whether an object, or a phrase by the verb's own preposition, is enough to say something: demanded an inquiry, ruled
 * out a vote, committed itself to a bus. Not behind a preposition (kept from demanding) or of a thing (a law which
 * declares). What is threatened so is a deed: new to the reader, and nobody.
 */
export function saysByObject(syntax: Syntax, { verb, source }: Pick<VerbAttribution, 'verb' | 'source'>): boolean {
  const { words, lexicon, mentions, tokens } = syntax
  const particle = childOf(syntax, verb.index, 'compound:prt')?.text.toLowerCase()
  if (!words.objects.has(particle === undefined ? verb.lemma : `${verb.lemma} ${particle}`)) return false
  if (verb.xpos === 'VBG' && joinedBy(syntax, verb.index) !== null) return false
  if (source.some(r => /^(?:which|that)$/iu.test(tokens[headOf(tokens, r)]?.text ?? ''))) return false
  const object = childOf(syntax, verb.index, 'obj')
  if (object === undefined) return true
  if (!isOfKind(syntax, verb, object)) return false
  return lexicon.verbs.get(verb.lemma) !== 'threaten' || (!mentions.has(object.index) && isNew(syntax, object))
}

/** Where an entry reports by one kind of object only, that kind: declared a holiday, not two bottles of brandy. */
function isOfKind({ lexicon }: Syntax, verb: Token, object: Token): boolean {
  const frames = lexicon.entries.verbs.get(verb.lemma)?.frames ?? {}
  const kinds = [...lexicon.kinds].filter(([kind]) => typeof frames[kind] === 'string')
  return kinds.length === 0 || kinds.some(([, nouns]) => nouns.has(object.lemma.toLowerCase()))
}

/** `a blockade`, `strikes`: no article or pronoun that says which. */
function isNew(syntax: Syntax, noun: Token): boolean {
  const which = (t: Token): boolean =>
    t.deprel === 'nmod:poss' || (relation(t) === 'det' && !/^(?:an?|any|more|some|further)$/iu.test(t.text))
  return noun.upos === 'NOUN' && !below(syntax, noun.index).some(which)
}
