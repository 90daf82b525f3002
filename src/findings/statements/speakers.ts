import { headOf, relation, type Chain, type Token, type TokenRange } from '../../language/index.js'
import type { Standing } from '../../record/index.js'
import { antecedent } from './antecedent.js'
import type { CueLexicon } from './cue-lexicon.js'
import { meantBy } from './meant-by.js'
import type { SpeakerContext } from './mention-index.js'
import { sourceHeads } from './source-heads.js'
import { standingOf, type Found } from './standing.js'

export { mentionIndex, type MentionIndex, type SpeakerContext } from './mention-index.js'

/** A source resolved: who speaks, and as what the words at the cue name them. */
export interface Speakers {
  readonly speakers: readonly string[]
  readonly standing: Standing
  /** Lowest score of the mentions that led there; 1 where nobody is named. */
  readonly score: number
}

/** The people or bodies that source words point to, each once, in the order of the text. */
export function speakersOf(context: SpeakerContext, source: readonly TokenRange[]): Speakers {
  const { document, mentions, lexicon } = context
  const heads = source.flatMap(range => sourceHeads(context, range))
  const found = heads.flatMap(head => mentions.get(antecedent(document.tokens, head)) ?? mentions.get(head) ?? [])
  const people = found.length > 0 ? found : heads.flatMap(head => meantBy(context, head))
  const speakers = [...new Set(people.filter(p => !isReport(p.entity, lexicon)).map(p => p.entity.id))]
  const first = people[0]
  const head = document.tokens[heads[0] ?? -1]
  if (head === undefined) return { speakers: [], standing: 'unattributed', score: 1 }
  const standing = first !== undefined && namedThere(first, source) ? 'named' : standingOf(context, head, first)
  const issuers = standing === 'document' ? issuersOf(context, head) : []
  return {
    speakers: standing === 'unattributed' ? [] : issuers.length > 0 ? issuers : speakers,
    standing,
    score: Math.min(1, ...people.map(p => p.mention.score))
  }
}

/** Sentences back in which the one who issued `the statement` is looked for. */
const ISSUED = 2

/**
 * Who speaks by `the statement`: the body or person that the statement before it quotes. One of somebody else
 * (`a statement from the mill`) and other documents have words of their own for that.
 */
function issuersOf(context: SpeakerContext, head: Token): readonly string[] {
  const { document, children } = context
  const below = (children[head.index] ?? []).flatMap(c => document.tokens[c] ?? [])
  const plain = below.some(t => t.text.toLowerCase() === 'the') && below.every(t => relation(t) !== 'nmod')
  if (!/^(?:statement|communiqu[eé])$/iu.test(head.lemma) || !plain) return []
  const before = document.attributions
    .flatMap(({ source }) =>
      source.length > 0 ? [{ source, at: headOf(document.tokens, source[0] ?? { first: 0, last: 1 }) }] : []
    )
    .filter(({ at }) => at < head.index && head.sentence - (document.tokens[at]?.sentence ?? 0) <= ISSUED)
    .sort((a, b) => b.at - a.at)[0]
  if (before === undefined) return []
  const { speakers, standing } = speakersOf(context, before.source)
  return standing === 'named' || standing === 'body' || standing === 'role' ? speakers : []
}

/** Whether the source words name a person beside what they say of him ("The head of the party, Yann Orlo,"). */
function namedThere({ entity }: Found, source: readonly TokenRange[]): boolean {
  if (entity.type !== 'person') return false
  return entity.mentions.some(m => m.form === 'name' && source.some(r => m.first >= r.first && m.last <= r.last))
}

function isReport(entity: Chain, lexicon: CueLexicon): boolean {
  return entity.mentions.every(m => m.form !== 'name') && lexicon.unattributed.has(entity.name.toLowerCase())
}
