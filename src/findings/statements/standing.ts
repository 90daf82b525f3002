import {
  relation,
  type Chain,
  type Children,
  type Document,
  type EntityMention,
  type Token
} from '../../language/index.js'
import type { Standing } from '../../record/index.js'
import type { CueLexicon } from './cue-lexicon.js'

/** What the standing of a source is read from. */
export interface StandingContext {
  readonly document: Pick<Document, 'tokens'>
  readonly children: Children
  readonly lexicon: CueLexicon
}

/** An entity and the mention that led to it. */
export interface Found {
  readonly entity: Chain
  readonly mention: EntityMention
}

/**
 * As what the words at a cue name who speaks; `head` is the word that carries them, `found` whom they mention.
 *
 *     Orla Venn   the mayor   the council   a report   the Gazette   a diplomat   reports
 *     named       role        body          document   media         anonymous    unattributed
 */
export function standingOf(context: StandingContext, head: Token, found: Found | undefined): Standing {
  const { lexicon } = context
  const lemma = head.lemma.toLowerCase()
  const common = head.upos !== 'PROPN'
  if (common && lexicon.unattributed.has(lemma) && !isTold(context, head)) return 'unattributed'
  if (common && (lexicon.documents.has(lemma) || lexicon.documents.has(head.text.toLowerCase()))) return 'document'
  if (found !== undefined) return entityStanding(context, found)
  if (head.upos === 'PRON' && /^we$/iu.test(head.text)) return 'media'
  if (head.upos === 'PRON' || head.upos === 'PROPN') return 'named'
  return context.lexicon.institutions.has(lemma) ? 'body' : 'anonymous'
}

/** Whether a report is a certain one: somebody's, the one spoken of, one told by who made it or when, or that of a headline, which drops the article. */
function isTold(context: StandingContext, head: Token): boolean {
  const { document, children } = context
  const below = (children[head.index] ?? []).flatMap(c => document.tokens[c] ?? [])
  const owned = below.some(t => t.deprel === 'nmod:poss')
  const articles = below.filter(t => relation(t) === 'det')
  const made = below.some(
    t => ['acl', 'nummod'].includes(relation(t)) || (relation(t) === 'nmod' && t.index > head.index)
  )
  const clipped = articles.length === 0 && context.lexicon.documents.has(head.lemma.toLowerCase())
  const certain = clipped || articles.some(t => DEFINITE.test(t.text))
  return owned || ((certain || made) && !head.xpos.endsWith('S'))
}

const DEFINITE = /^(?:the|this|that|these|those|both)$/iu

function entityStanding(context: StandingContext, { entity, mention }: Found): Standing {
  const { document, lexicon } = context
  const head = document.tokens[mention.head]
  if (entity.sector === 'JRN' && entity.type === 'organisation') return 'media'
  if (entity.type === 'work') return 'document'
  if (entity.type === 'group') return groupStanding(context, entity, mention)
  if (entity.type !== 'person' && entity.type !== 'office') return bodyStanding(context, mention)
  if (head !== undefined && mention.form === 'nominal' && lexicon.institutions.has(head.lemma.toLowerCase()))
    return 'body'
  const named = entity.mentions.some(m => m.form === 'name')
  if (mention.form === 'name' || (mention.form === 'pronoun' && named)) return 'named'
  if (named || !entity.anonymous) return 'role'
  const nominal = mention.form === 'nominal' ? mention : entity.mentions.find(m => m.form === 'nominal')
  const noun = nominal === undefined ? head : document.tokens[nominal.head]
  return noun !== undefined && isOne(context, noun) ? 'role' : 'anonymous'
}

/** `the judge`, `the bank's lawyer`: one who could be looked up, and no one of those whom reporters do not name. */
function isOne(context: StandingContext, noun: Token): boolean {
  const lemma = noun.lemma.toLowerCase()
  return !noun.xpos.endsWith('S') && !context.lexicon.unnamed.has(lemma) && isDefinite(context, noun)
}

function isDefinite({ document, children }: StandingContext, noun: Token): boolean {
  return (children[noun.index] ?? []).some(c => {
    const child = document.tokens[c]
    if (child === undefined || c > noun.index) return false
    return child.deprel === 'nmod:poss' || (relation(child) === 'det' && DEFINITE.test(child.text))
  })
}

/** Police, regulators and authorities are bodies; other people in the plural are not named. */
function groupStanding({ document, lexicon }: StandingContext, entity: Chain, mention: EntityMention): Standing {
  const nouns = entity.mentions.filter(m => m.form === 'nominal').map(m => m.head)
  const heads = mention.form === 'pronoun' ? nouns : [mention.head]
  const institution = heads.some(h => lexicon.institutions.has(document.tokens[h]?.lemma.toLowerCase() ?? ''))
  return mention.form === 'name' || institution ? 'body' : 'anonymous'
}

/** A spokesman counts as the body that he speaks for, and stands there by his role; some of many bodies are not named. */
function bodyStanding(context: StandingContext, mention: EntityMention): Standing {
  const { document, children, lexicon } = context
  const head = document.tokens[mention.head]
  if (head === undefined || mention.form !== 'nominal') return 'body'
  const lemma = head.lemma.toLowerCase()
  if (lexicon.spokespeople.has(lemma)) return 'role'
  const uncertain = (children[head.index] ?? []).some(c =>
    lexicon.uncertain.has(document.tokens[c]?.lemma.toLowerCase() ?? '')
  )
  return head.xpos.endsWith('S') && uncertain ? 'anonymous' : 'body'
}
