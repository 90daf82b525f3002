import { describe, expect, it } from 'vitest'
import { childrenOf, type Chain, type Document } from '../../language/index.js'
import { chainOf } from '../../language/testing/chain-of.js'
import { documentOf } from '../../language/testing/document-of.js'
import type { EntityType, Standing } from '../../record/index.js'
import { loadCueLexicon } from './cue-lexicon.js'
import { mentionIndex } from './speakers.js'
import { standingOf } from './standing.js'

const lexicon = loadCueLexicon()

/** The standing of a noun with what stands before it, as an entity of a type nobody names. */
function standing(before: string, noun: string, xpos: string, type: EntityType | null): Standing {
  const lemma = xpos === 'NNS' ? noun.replace(/ies$/u, 'y').replace(/s$/u, '') : noun
  const kind = before === 'some' || before === 'the' || before === 'a' ? 'DET DT _ 2 det' : 'PRON PRP$ _ 2 nmod:poss'
  const document: Document = documentOf(`
    ${before} ${before} ${kind}
    ${noun} ${lemma} NOUN ${xpos} _ 3 nsubj
    spoke speak VERB VBD _ 0 root`)
  const chains: Chain[] = type === null ? [] : [{ ...chainOf(document, type, noun), anonymous: true }]
  const head = document.tokens[1]!
  const context = { document, children: childrenOf(document.tokens), lexicon }
  return standingOf(context, head, mentionIndex(chains).get(head.index))
}

describe('standingOf', () => {
  it.each<[string, string, string, EntityType | null, Standing]>([
    ['the', 'judge', 'NN', 'person', 'role'],
    ['their', 'lawyer', 'NN', 'person', 'role'],
    ['a', 'judge', 'NN', 'person', 'anonymous'],
    ['the', 'diplomat', 'NN', 'person', 'anonymous'],
    ['the', 'regulators', 'NNS', 'group', 'body'],
    ['the', 'drovers', 'NNS', 'group', 'anonymous'],
    ['the', 'regulator', 'NN', 'person', 'body'],
    ['some', 'makers', 'NNS', 'organisation', 'anonymous'],
    ['the', 'makers', 'NNS', 'organisation', 'body'],
    ['the', 'spokesman', 'NN', 'organisation', 'role'],
    ['a', 'biography', 'NN', 'work', 'document'],
    ['the', 'report', 'NN', null, 'document'],
    ['some', 'reports', 'NNS', null, 'unattributed']
  ])('%s %s (%s, %s) is %4$s', (before, noun, xpos, type, expected) => {
    expect(standing(before, noun, xpos, type)).toBe(expected)
  })
})
