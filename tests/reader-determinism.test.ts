import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Surface } from '../src/language/layers.js'
import { loadLemmatizer } from '../src/language/lemmas/lemmatizer.js'
import { readPassages, type Read } from '../src/language/reader/read-passages.js'
import { ReaderModel } from '../src/language/reader/reader-model.js'
import { loadTokenData } from '../src/language/tokenize/token-data.js'
import { tokenize } from '../src/language/tokenize/tokenize.js'
import { modelFolder } from '../src/service/model-folder.js'

const COVERAGE = 'examples/coverage'
const PARAGRAPHS = 30
/** Milliseconds: two threads on a machine whose cores are taken wait for each other. */
const PATIENCE = 300_000

/** The first paragraphs of the sample coverage that are long enough to have a tree worth the name. */
const paragraphs = readdirSync(COVERAGE)
  .filter(file => file.endsWith('.txt'))
  .sort()
  .flatMap(file => readFileSync(join(COVERAGE, file), 'utf8').split(/\n\s*\n/u))
  .map(text => text.trim())
  .filter(text => text.length > 80)
  .slice(0, PARAGRAPHS)

const [tokens, lemmatize] = [loadTokenData(), loadLemmatizer()]
const split = (text: string, start: number, end: number) => tokenize(text, start, end, tokens)

function surfaceOf(passages: readonly string[]): Surface {
  const text = passages.join('\n\n')
  let at = 0
  return {
    text,
    parts: [{ start: 0, end: text.length, field: null }],
    passages: passages.map((passage, index) => {
      const start = at
      at += passage.length + 2
      return { index, kind: 'body', start, end: start + passage.length }
    })
  }
}

/** Each text read by itself, in the order given. */
async function readEach(model: ReaderModel, texts: readonly string[]): Promise<Map<string, Read>> {
  const out = new Map<string, Read>()
  for (const text of texts) out.set(text, await readPassages(surfaceOf([text]), { model, split, lemmatize }))
  return out
}

/** What was decided, without how sure the model was: sums over threads may differ in the last bit. */
function decisions({ tokens, sentences, names, attributions }: Read): unknown {
  return {
    tokens,
    sentences,
    names: names.map(({ first, last, type }) => ({ first, last, type })),
    attributions: attributions.map(({ source, cue, content }) => ({ source, cue, content }))
  }
}

describe('the reader model', { timeout: PATIENCE }, () => {
  let one: ReaderModel
  let two: ReaderModel
  let alone: Map<string, Read>
  beforeAll(async () => {
    one = await ReaderModel.load(modelFolder())
    two = await ReaderModel.load(modelFolder(), 2)
    alone = await readEach(one, paragraphs)
  }, PATIENCE)

  it('is given thirty paragraphs with names and attributions in them', () => {
    const reads = [...alone.values()]
    expect(reads).toHaveLength(PARAGRAPHS)
    expect(reads.filter(read => read.names.length > 0).length).toBeGreaterThan(PARAGRAPHS / 2)
    expect(reads.filter(read => read.attributions.length > 0).length).toBeGreaterThan(PARAGRAPHS / 3)
  })

  it('decides the same on one thread and on two', async () => {
    const threaded = await readEach(two, paragraphs)
    for (const text of paragraphs) expect(decisions(threaded.get(text)!)).toEqual(decisions(alone.get(text)!))
  })

  it('decides the same in several windows of one text on one thread and on two', async () => {
    const surface = surfaceOf(paragraphs)
    const [first, second] = [
      await readPassages(surface, { model: one, split, lemmatize }),
      await readPassages(surface, { model: two, split, lemmatize })
    ]
    expect(first.tokens.length).toBeGreaterThan(2 * one.limits.words)
    expect(decisions(second)).toEqual(decisions(first))
  })

  it('gives the same to the last bit whatever was read before', async () => {
    expect(await readEach(one, paragraphs.toReversed())).toEqual(new Map([...alone].reverse()))
  })

  it('gives the same to the last bit where texts are read at once', async () => {
    const reads = await Promise.all(
      paragraphs.map(text => readPassages(surfaceOf([text]), { model: one, split, lemmatize }))
    )
    expect(reads).toEqual([...alone.values()])
  })
})
