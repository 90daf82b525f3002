import { relation, type Children, type Token, type TokenRange } from '../../language/index.js'
import type { CueLexicon } from './cue-lexicon.js'

const MARK = /^["'“”„«»‘’`]+$/u
const ASKING = /^(?:whether|if|who|whom|whose|what|which|when|where|why|how)$/iu
const AMOUNT = /^(?:[$€£¥₹%]|percent)$/u
const SUBJECT: ReadonlySet<string> = new Set(['nsubj', 'csubj', 'expl'])
/** Forms in the order in which an entry is asked for them: what is plainest speech first. */
const ORDER = ['quote', 'that', 'whether', 'to-do', 'ing', 'two-objects', 'as']
/** Kinds of object, the most telling first; they are asked for after the prepositions. */
const OBJECTS = ['amount', 'word', 'person', 'object']

/** What the frames of a cue are read from. */
export interface CueFrame {
  readonly tokens: readonly Token[]
  readonly children: Children
  readonly cue: readonly TokenRange[]
  readonly content: readonly TokenRange[]
}

/**
 * How a cue takes its content, the most telling form first: `quote`, `that` (a finite clause), `whether` (a question), `to-do`
 * (an infinitive), `ing`, `two-objects`, `as`, a preposition by its own name (`to`, which often only tells to whom, at last), and the kind of an object: `amount`, `word`
 * (a word for something said), `person`, a kind that the lexicon names (`offspring`), `object`.
 *
 *     called for a ban      called the ban an insult      denied the singer a visa
 *            ^^^ for               ^^^^^^^ object ^^ as          two-objects
 */
export function cueFrames(frame: CueFrame, lexicon: CueLexicon): string[] {
  const forms = new Set(frame.content.flatMap(range => formsOf(frame, range, lexicon)))
  const known = (list: readonly string[]) => list.filter(f => forms.has(f))
  const kinds = [...lexicon.kinds.keys()]
  const joints = [...forms].filter(f => ![...ORDER, ...kinds, ...OBJECTS].includes(f))
  const rest = [...joints.filter(f => f !== 'to'), ...joints.filter(f => f === 'to')]
  return [...known(ORDER), ...rest, ...known(kinds), ...known(OBJECTS)]
}

function formsOf(frame: CueFrame, range: TokenRange, lexicon: CueLexicon): string[] {
  const { tokens } = frame
  const first = tokens[range.first]
  if (first === undefined) return []
  const before = tokens[range.first - 1]
  if (MARK.test(first.text) || (before !== undefined && MARK.test(before.text) && before.upos === 'PUNCT'))
    return ['quote']
  const opening = openingForm(frame, first)
  const tops = topsOf(tokens, range)
  if (opening !== null && opening !== 'that') return [opening, ...adjunctForms(frame, tops, range)]
  if (opening === 'that' || tops.some(t => isFinite(frame, t, range))) return ['that']
  const infinitive = tops.some(
    t => t.index > range.first && hasChild(frame, t, c => c.lemma === 'to' && relation(c) === 'mark')
  )
  return [...(infinitive ? ['to-do'] : []), ...adjunctForms(frame, tops, range), ...objectForms(frame, tops, lexicon)]
}

/** The form that the first word of a content alone shows; a preposition may be the last word of the cue. */
function openingForm({ tokens, children, cue }: CueFrame, first: Token): string | null {
  const next = tokens[first.index + 1]
  const word = first.text.toLowerCase()
  if (word === 'that' && (first.upos === 'SCONJ' || relation(first) === 'mark')) return 'that'
  if (ASKING.test(word)) return 'whether'
  if (word === 'to' && (first.upos === 'PART' || next?.xpos === 'VB')) return 'to-do'
  if (first.upos === 'ADP' || (first.upos === 'SCONJ' && relation(first) === 'mark')) return word
  return lastPreposition(tokens, cue, first) ?? (isGerund(tokens, children, first) ? 'ing' : null)
}

/** The preposition that ends a cue right before its content: called for. */
function lastPreposition(tokens: readonly Token[], cue: readonly TokenRange[], first: Token): string | null {
  const last = tokens[(cue.at(-1)?.last ?? 0) - 1]
  const joins = last?.index === first.index - 1 && last.upos === 'ADP' && relation(last) !== 'compound'
  return joins ? last.text.toLowerCase() : null
}

function isGerund(tokens: readonly Token[], children: Children, first: Token): boolean {
  const clausal = (children[first.index] ?? []).some(c => SUBJECT.has(relation(tokens[c] ?? first)))
  return first.xpos === 'VBG' && !clausal && ['xcomp', 'ccomp', 'obj', 'advcl'].includes(relation(first))
}

/** Phrases of the content that hang on the cue by a preposition of their own, or as what somebody is called. */
function adjunctForms(frame: CueFrame, tops: readonly Token[], range: TokenRange): string[] {
  const { tokens, children } = frame
  return tops.flatMap(top => {
    if (top.index === range.first) return []
    const named = relation(top) === 'xcomp' && ['NOUN', 'ADJ', 'PROPN'].includes(top.upos)
    const cases = (children[top.index] ?? []).flatMap(c => {
      const child = tokens[c]
      return child !== undefined && relation(child) === 'case' ? [child.text.toLowerCase()] : []
    })
    return named && cases.length === 0 ? ['as'] : cases
  })
}

function objectForms(frame: CueFrame, tops: readonly Token[], lexicon: CueLexicon): string[] {
  const object = tops.find(t => ['NOUN', 'PROPN', 'PRON', 'NUM', 'SYM'].includes(t.upos))
  if (object === undefined) return []
  const made = object.upos === 'PROPN' && hasChild(frame, object, c => relation(c) === 'nmod' && isAs(frame, c))
  const forms = [...(made ? ['as'] : []), ...(hasTwoObjects(frame, tops) ? ['two-objects'] : [])]
  return [...forms, kindOf(frame, object, lexicon), 'object']
}

/** What a person is made or called; some parses hang it on the name. */
function isAs(frame: CueFrame, token: Token): boolean {
  return hasChild(frame, token, c => relation(c) === 'case' && c.text.toLowerCase() === 'as')
}

function hasTwoObjects({ tokens, children }: CueFrame, tops: readonly Token[]): boolean {
  const verb = tokens[tops[0]?.head ?? -1]
  if (verb === undefined) return false
  const own = (children[verb.index] ?? []).flatMap(c => tokens[c] ?? [])
  const below = own.map(relation)
  const passive = own.some(t => t.deprel === 'aux:pass')
  if (!passive) return below.includes('obj') && below.includes('iobj')
  return below.includes('obj') || own.some(t => relation(t) === 'xcomp' && isBareNoun(t, children, tokens))
}

/** A noun without a preposition, which a parser may take for a predicate: was denied bail. */
function isBareNoun(token: Token, children: Children, tokens: readonly Token[]): boolean {
  const cased = (children[token.index] ?? []).some(c => ['case', 'mark'].includes(relation(tokens[c] ?? token)))
  return token.upos === 'NOUN' && !cased
}

function kindOf({ tokens, children }: CueFrame, object: Token, lexicon: CueLexicon): string {
  const below = (children[object.index] ?? []).flatMap(c => tokens[c] ?? [])
  const money = [object, ...below].some(t => t.upos === 'SYM' || AMOUNT.test(t.text))
  if (money || object.upos === 'NUM' || below.some(t => relation(t) === 'nummod')) return 'amount'
  const lemma = object.lemma.toLowerCase()
  const kind = [...lexicon.kinds].find(([, nouns]) => nouns.has(lemma))?.[0]
  if (object.upos === 'NOUN' && kind !== undefined) return kind
  if (object.upos === 'NOUN' && lexicon.nouns.has(lemma)) return 'word'
  return object.upos === 'PRON' ? 'person' : 'object'
}

function isFinite({ tokens, children }: CueFrame, top: Token, range: TokenRange): boolean {
  if (relation(top) === 'acl' || (relation(top) === 'advcl' && isCircumstance())) return false
  return (children[top.index] ?? []).some(c => {
    const child = tokens[c]
    return child !== undefined && c >= range.first && c < range.last && SUBJECT.has(relation(child)) && !isInfinitive()
  })

  function isCircumstance(): boolean {
    return (children[top.index] ?? []).some(c => relation(tokens[c] ?? top) === 'mark' && tokens[c]?.lemma !== 'that')
  }

  function isInfinitive(): boolean {
    return (children[top.index] ?? []).some(c => tokens[c]?.lemma === 'to' && relation(tokens[c]) === 'mark')
  }
}

function hasChild({ tokens, children }: CueFrame, top: Token, is: (child: Token) => boolean): boolean {
  return (children[top.index] ?? []).some(c => is(tokens[c] ?? top))
}

/** The words of a range that hang on words outside it. */
function topsOf(tokens: readonly Token[], { first, last }: TokenRange): Token[] {
  return tokens.slice(first, last).filter(t => t.upos !== 'PUNCT' && (t.head < first || t.head >= last))
}
