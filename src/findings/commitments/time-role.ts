import type { TimeMention, Token } from '../../language/layers.js'
import { relation } from '../../language/tree.js'
import { casesOf } from '../cases.js'
import { childrenBy, type TreeView } from '../tree-view.js'
import type { CommitmentLexicon } from './commitment-lexicon.js'

/** The word of a time that hangs on a word outside it. */
export function headOfTime(view: TreeView, time: TimeMention): Token | undefined {
  for (let i = time.first; i < time.last; i++) {
    const token = view.tokens[i]
    if (token !== undefined && (token.head < time.first || token.head >= time.last)) return token
  }
  return undefined
}

/** Prepositions of the time, and of the noun that it stands below (by the end of June), in lower case. */
export function casesAround(view: TreeView, head: Token, time: TimeMention): string[] {
  const above = view.tokens[head.head]
  const heads =
    relation(head) === 'nmod' && above !== undefined && above.upos === 'NOUN' ? [head.index, above.index] : [head.index]
  const before = view.tokens[time.first - 1]
  const words = heads.flatMap(index => childrenBy(view, index, 'case').map(token => token.text.toLowerCase()))
  return before?.upos === 'ADP' || before?.upos === 'SCONJ' ? [...words, before.text.toLowerCase()] : words
}

/** Whether a time says until when or on which day something is done, by the words around it. */
export function isDeadline(view: TreeView, lexicon: CommitmentLexicon, time: TimeMention): boolean {
  const head = headOfTime(view, time)
  if (time.type === 'SET' || time.value.startsWith('FUTURE') || head === undefined || isRecord(view, lexicon, time))
    return false
  const cases = casesAround(view, head, time)
  const limited = cases.some(word => lexicon.limits.has(word))
  if (!limited && cases.some(word => lexicon.notDeadlines.has(word))) return false
  if (time.value.startsWith('P')) return cases.some(word => lexicon.lengths.has(word))
  if (time.value.startsWith('T')) return limited
  return limited || !isOfNoun(view, lexicon, time, head)
}

/**
 * `to investigate this weekend's attacks`, `since Tuesday's vote`: a day before a noun dates that noun alone, unless the
 * verb takes part in it (will attend Saturday's meeting) or the noun is a limit (before Tuesday's vote).
 */
function isOfNoun(view: TreeView, lexicon: CommitmentLexicon, time: TimeMention, head: Token): boolean {
  const noun = view.tokens[head.head]
  if (noun === undefined || noun.index < time.last || !isAttribute(view, time, head)) return false
  const cases = casesOf(view, noun.index)
  if (cases.some(word => lexicon.limits.has(word))) return false
  if (cases.length > 0) return cases.some(word => lexicon.notDeadlines.has(word))
  return relation(noun) !== 'obj' || !lexicon.attendances.has(view.tokens[noun.head]?.lemma ?? '')
}

function isAttribute(view: TreeView, time: TimeMention, head: Token): boolean {
  if (view.tokens[time.last]?.xpos === 'POS' || head.deprel === 'nmod:poss') return true
  return ['compound', 'amod', 'nmod', 'nummod'].includes(relation(head)) && view.tokens[head.head]?.upos === 'NOUN'
}

/** Words before a time among which the noun or number stands that it is the measure of. */
const AROUND = 8

/**
 * `the first party to enter the parliament in 50 years`, `the poorest in a decade`: a record, and no deadline; `the second
 * group will leave in two weeks` is none.
 */
function isRecord(view: TreeView, { units, ordinals }: CommitmentLexicon, { first, last }: TimeMention): boolean {
  const sentence = view.tokens[first]?.sentence
  const before = view.tokens.slice(Math.max(0, first - AROUND), first).filter(token => token.sentence === sentence)
  const opener = before.findLastIndex(token => token.upos === 'ADP' && token.lemma !== 'than')
  if (before[opener]?.lemma !== 'in' || !units.has(view.tokens[last - 1]?.lemma.toLowerCase() ?? '')) return false
  const mark = before.findLastIndex(
    ({ xpos, text, feats }, i) =>
      i < opener && (xpos === 'JJS' || feats.includes('NumType=Ord') || ordinals.has(text.toLowerCase()))
  )
  return mark >= 0 && !before.slice(mark).some(token => token.xpos === 'MD')
}
