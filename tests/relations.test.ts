import { expect, test } from 'vitest'
import { scoreOf } from '../bench/relations/relations.js'
import { readerVersion } from '../bench/own-analyser.js'
import { readPairs } from '../bench/relations/read-pairs.js'
import { loadRelationWeights, relationOf } from '../bench/relations/model/index.js'
import { relationModel } from '../bench/relations/model-file.js'

/** Invented sentences with `<source>` and `[target]`, and what the one does to the other. */
const SENTENCES: readonly (readonly [string, string])[] = [
  ['<The foreign ministry of Northland> condemned [the Southland government] for the raid on the harbour.', 'ACCUSE'],
  ['<Northland> has agreed to join peace talks with [Southland] in the autumn.', 'AGREE'],
  ['<Southland troops> shelled [the town of Eastmere], killing three people.', 'ASSAULT'],
  ['<The Northland parliament> rejected a proposal by [the opposition] to hold new elections.', 'REJECT'],
  ['<Northland> has suspended food aid to [Southland] after the raid.', 'SANCTION'],
  ['<Police in Eastmere> arrested [the leader of the dockers] on Tuesday.', 'COERCE']
]

function marked(text: string, root: string) {
  const plain = text.replace(/[<>[\]]/gu, '')
  const range = (open: string, close: string) => {
    const place = (mark: string) => text.slice(0, text.indexOf(mark)).replace(/[<>[\]]/gu, '').length
    return { start: place(open), end: place(close) }
  }
  return { id: plain, text: plain, source: range('<', '>'), target: range('[', ']'), root }
}

async function read(sentences: typeof SENTENCES) {
  const weights = loadRelationWeights(relationModel(), readerVersion())
  const out = []
  for await (const { given, pair, vectors } of readPairs(sentences.map(s => marked(...s)))) {
    out.push({ gold: given.root, rated: relationOf(pair, vectors, weights) })
  }
  return out
}

test('plain sentences get their root, whatever stands beside them', async () => {
  const all = await read(SENTENCES)
  expect(all.map(({ rated }) => rated[0]?.root)).toEqual(SENTENCES.map(([, root]) => root))
  expect(await read(SENTENCES.slice(2, 3))).toEqual(all.slice(2, 3))
})

test('weights for another reader, or none, are refused', () => {
  expect(() => loadRelationWeights(relationModel(), 'reader-0')).toThrow('the reader is reader-0')
  expect(() => loadRelationWeights('no/such/file.json', readerVersion())).toThrow('not there')
})

test('macro F1 counts each root once, weighted F1 as often as gold has it', () => {
  const answers = [
    { gold: 'AID', found: 'AID' },
    { gold: 'AID', found: 'AID' },
    { gold: 'AID', found: 'AID' },
    { gold: 'REJECT', found: 'AID' }
  ]
  const score = scoreOf(answers)
  expect(score.roots).toEqual({ AID: { f1: 0.8571, gold: 3 }, REJECT: { f1: 0, gold: 1 } })
  expect([score.macro, score.weighted]).toEqual([0.4286, 0.6428])
})
