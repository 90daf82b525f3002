import { describe, expect, it } from 'vitest'
import { findStatements, loadConstructionWords, loadCueLexicon } from '../findings/statements/index.js'
import { documentOf } from '../language/testing/document-of.js'
import type { Chain, Document, EntityMention } from '../language/index.js'
import { explainStatement } from './explain-statement.js'

const lexicon = loadCueLexicon()
const constructions = loadConstructionWords()

/** Ada Brink … she said the road was shut. */
function sample(): Document {
  const bare = documentOf(`
    Ada   Ada   PROPN NNP _ 3 nsubj
    Brink Brink PROPN NNP _ 1 flat
    left  leave VERB  VBD _ 0 root
    .     .     PUNCT .   _ 3 punct

    She   she   PRON  PRP _ 2 nsubj
    said  say   VERB  VBD _ 0 root
    roads road  NOUN  NNS _ 5 nsubj
    were  be    AUX   VBD _ 5 aux
    shut  shut  VERB  VBN _ 2 ccomp`)
  const mention = (first: number, last: number, form: EntityMention['form'], score: number): EntityMention => ({
    first,
    last,
    head: first,
    form,
    score,
    start: bare.tokens[first]?.start ?? 0,
    end: bare.tokens[last - 1]?.end ?? 0
  })
  const ada: Chain = {
    id: 'e1',
    type: 'person',
    name: 'Ada Brink',
    mentions: [mention(0, 2, 'name', 0.99), mention(4, 5, 'pronoun', 0.8)],
    roles: [],
    country: null,
    sector: null,
    wikidata: null,
    anonymous: false
  }
  const range = (first: number, last: number) => [{ first, last }]
  const said = { source: range(4, 5), cue: range(5, 6), content: range(6, 9), score: 0.9, within: null }
  return { ...bare, entities: [ada], attributions: [said] }
}

describe('explainStatement', () => {
  const document = sample()
  const [statement] = findStatements(document, lexicon, constructions)
  const explained =
    statement === undefined ? null : explainStatement(document, { cues: lexicon, constructions }, statement)

  it('shows the way from the source words to the name', () => {
    expect(explained?.speakers).toHaveLength(1)
    expect(explained?.speakers[0]?.name).toBe('Ada Brink')
    expect(explained?.speakers[0]?.path.map(p => [p.words, p.form, p.score])).toEqual([
      ['She', 'pronoun', 0.8],
      ['Ada Brink', 'name', 0.99]
    ])
  })

  it('shows the entry of the cue and its frame', () => {
    expect(explained?.cue).toMatchObject({ entry: 'say', act: 'say', frame: 'that', strength: 2 })
  })

  it('shows parts that make up the score', () => {
    const parts = explained?.score.parts ?? []
    const logit = parts.reduce((sum, p) => sum + p.adds, explained?.score.intercept ?? 0)
    expect(Math.min(0.99, 1 / (1 + Math.exp(-logit)))).toBeCloseTo(statement?.score ?? 0, 2)
  })

  it('has none for a statement of another document', () => {
    expect(
      statement === undefined
        ? 1
        : explainStatement(document, { cues: lexicon, constructions }, { ...statement, id: 's-other' })
    ).toBeNull()
  })
})
