import { spanOf, type Reading, type Statement } from '../../record/index.js'
import { plainArticle } from '../../record/plain-article.js'
import { countryWords } from '../actors/country-words.js'
import type { Cast } from '../cast.js'
import { itemVectors, likeness, type ItemVector } from '../points/item-vectors.js'
import { itemsOf } from '../points/items-of.js'
import { mentionLookup } from '../points/mention-lookup.js'
import { loadVocabulary } from '../points/vocabulary.js'
import type { Embed } from '../story-options.js'
import { loadWording } from '../text/words.js'
import type { Spoken, SpokenGroup } from './spoken.js'

/**
 * Least score of a statement that is about what was asked. The score is half the share of the question's words, by
 * weight, that the statement has (words of one class count as one), and half their likeness of meaning as the points of a
 * story have it: three fifths of the words alone suffice, or a likeness of meaning that statements of one subject have.
 * Set by eye on the sample coverage.
 */
const ABOUT = 0.3

/** The statements about `words`, best first, each with its score; of equals in the order given. */
export async function spokenAbout(
  words: string,
  groups: readonly SpokenGroup[],
  cast: Cast,
  how: { readonly embed: Embed; readonly lexicon: string | null }
): Promise<SpokenGroup[]> {
  const wording = loadWording(how.lexicon)
  const terms = {
    wording,
    vocabulary: loadVocabulary(how.lexicon),
    actors: cast.actorOf,
    mentions: mentionLookup(),
    countries: countryWords()
  }
  const readings = [...groups.map(group => alone(group.original)), question(words)]
  const items = itemsOf(readings, { actors: cast.actorOf, lineages: cast.lineages, terms })
  const vectors = itemVectors(items, await how.embed(items.map(item => item.text)), wording.frequencies)
  const byOrder = new Map(items.map((item, i) => [item.order, vectors[i]]))
  const asked = byOrder.get(groups.length)
  return groups
    .map((group, i) => scored(group, aboutScore(asked, byOrder.get(i))))
    .filter(({ original }) => (original.about ?? 0) >= ABOUT)
    .sort((a, b) => (b.original.about ?? 0) - (a.original.about ?? 0))
}

/** The likeness of two items, but that a question need not have all words of the answer. */
function aboutScore(asked: ItemVector | undefined, answer: ItemVector | undefined): number {
  if (asked === undefined || answer === undefined) return 0
  const { said, words } = likeness(asked, answer)
  const meaning = said - words / 2
  let shared = 0
  for (const [term, weight] of asked.weights) if (answer.weights.has(term)) shared += weight * weight
  return meaning + (asked.square === 0 ? 0 : shared / asked.square / 2)
}

function scored({ original, copies }: SpokenGroup, about: number): SpokenGroup {
  return { original: { ...original, about }, copies: copies.map(copy => ({ ...copy, about })) }
}

/** The article with this one statement, so that no other finding is looked at. */
function alone({ reading, statement }: Spoken): Reading {
  return { ...reading, statements: [statement], events: [], figures: [], commitments: [] }
}

/** What was asked, as the only statement of an article of its own. */
function question(words: string): Reading {
  const none = { entities: [], events: [], figures: [], commitments: [], times: [], made: [] }
  return {
    schema: 'onrecord/reading@1',
    article: plainArticle('question', words),
    ...none,
    statements: [statementOf(words)]
  }
}

function statementOf(words: string): Statement {
  return {
    id: 'question',
    score: 1,
    step: 'question',
    segment: 'body',
    speakers: [],
    source: [],
    standing: 'unattributed',
    cue: [],
    content: [spanOf(words, 0, words.length)],
    quotation: 'indirect',
    act: 'say',
    addressee: null,
    when: null,
    within: null
  }
}
