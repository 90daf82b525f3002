import type { Chain, Token } from '../../language/layers.js'
import { casesOf } from '../cases.js'
import { childBy, childrenBy, type TreeView } from '../tree-view.js'
import type { Draft } from './event-draft.js'
import type { EventLexicon } from './event-lexicon.js'
import { hasName, partiesIn } from './nameless.js'
import { fits } from './word-class.js'

/** Whether a word for a deed stands for words only: an attack in an advertisement, a protest of one person, an opinion shared. */
export function isOnlyWords(
  view: TreeView,
  lexicon: EventLexicon,
  draft: Draft,
  entities: ReadonlyMap<string, Chain>
): boolean {
  const word = view.tokens[draft.token]
  if (word === undefined) return false
  switch (draft.frame.type) {
    case 'ASSAULT':
      return isVerbal(view, lexicon, draft, word, entities) || isRescue(view, lexicon, draft, entities)
    case 'PROTEST':
      return isShown(view, word) || isOfOne(view, draft, word, entities)
    case 'AGREE':
      return isOpinion(view, lexicon, draft, word, entities)
    case 'REQUEST':
      return isCourting(view, lexicon, draft, word, entities)
    default:
      return false
  }
}

/** `attacks from his rivals`, `attacked him in a column`, `the attack that he was weak`. */
function isVerbal(
  view: TreeView,
  lexicon: EventLexicon,
  { actors, recipients, place }: Draft,
  word: Token,
  entities: ReadonlyMap<string, Chain>
): boolean {
  if (!lexicon.onslaughts.has(word.lemma)) return false
  const phrases = childrenBy(view, word.index, 'obl', 'nmod')
  if (phrases.some(({ index }) => fits(view, lexicon, index, ['word means']))) return true
  if (word.upos !== 'NOUN') return false
  const claimed = childrenBy(view, word.index, 'acl', 'ccomp').some(
    ({ index, deprel }) => deprel !== 'acl:relcl' && childBy(view, index, 'mark')?.text.toLowerCase() === 'that'
  )
  const doers = partiesIn({ actors, recipients: [] }, entities)
  const quarrel = doers.some(({ mentions }) => mentions.some(({ head }) => fits(view, lexicon, head, ['quarrellers'])))
  const alone = doers.length === 1 && doers.every(one => one.type === 'person' && hasName(one) && one.sector === null)
  return claimed || (quarrel && place === null) || (alone && recipients.length === 0 && place === null)
}

/** `firemen stormed the bakery`. */
function isRescue(
  view: TreeView,
  lexicon: EventLexicon,
  { actors }: Draft,
  entities: ReadonlyMap<string, Chain>
): boolean {
  return areAll(view, lexicon, partiesIn({ actors, recipients: [] }, entities), 'rescuers')
}

/** `demonstrated that he was fit`. */
function isShown(view: TreeView, { index, lemma }: Token): boolean {
  if (lemma !== 'demonstrate') return false
  return childrenBy(view, index, 'ccomp').some(clause => childBy(view, clause.index, 'nsubj', 'nsubj:pass') !== null)
}

/** `despite her protests`: one person with a name who protests says so. */
function isOfOne(
  view: TreeView,
  { actors, recipients }: Draft,
  { index, lemma, upos }: Token,
  entities: ReadonlyMap<string, Chain>
): boolean {
  if (upos !== 'NOUN' || lemma !== 'protest' || recipients.length > 0) return false
  const doers = partiesIn({ actors, recipients: [] }, entities)
  const whose = childrenBy(view, index, 'nmod:poss', 'det:poss').length > 0
  return whose && doers.length === 1 && doers.every(one => one.type === 'person' && hasName(one))
}

/** `the analyst agreed`: one person who agrees to nothing and with nobody is of an opinion. */
function isOpinion(
  view: TreeView,
  lexicon: EventLexicon,
  { actors, recipients }: Draft,
  { index, lemma }: Token,
  entities: ReadonlyMap<string, Chain>
): boolean {
  if (lemma !== 'agree' || recipients.length > 0 || actors.length !== 1) return false
  if (!partiesIn({ actors, recipients: [] }, entities).every(({ type }) => type === 'person')) return false
  const terms = childrenBy(view, index, 'obl').some(phrase =>
    casesOf(view, phrase.index).some(word => lexicon.terms.has(word))
  )
  return !terms && childBy(view, index, 'xcomp') === null && childBy(view, index, 'obj') === null
}

/** `appeal to voters`, `appealed to the high court`: to please somebody, or to take a case further, is no request. */
function isCourting(
  view: TreeView,
  lexicon: EventLexicon,
  { recipients }: Draft,
  { index, lemma }: Token,
  entities: ReadonlyMap<string, Chain>
): boolean {
  if (lemma !== 'appeal' || childBy(view, index, 'xcomp', 'advcl') !== null) return false
  if (childrenBy(view, index, 'obl').some(phrase => casesOf(view, phrase.index).includes('for'))) return false
  return areAll(view, lexicon, partiesIn({ actors: [], recipients }, entities), 'courted')
}

/** Whether there are some, all of them called by nouns of a class. */
function areAll(view: TreeView, lexicon: EventLexicon, parties: readonly Chain[], kind: string): boolean {
  const isCalledSo = ({ mentions }: Chain): boolean => mentions.some(({ head }) => fits(view, lexicon, head, [kind]))
  return parties.length > 0 && parties.every(isCalledSo)
}
