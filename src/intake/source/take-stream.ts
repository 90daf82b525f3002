import type { Article } from '../../record/index.js'
import { OnrecordError } from '../../record/index.js'
import { articleOf } from '../article-of.js'
import { sniffType, typeOfName, type ContentType } from '../bytes/content-type.js'
import { decodeBytes } from '../bytes/decode-bytes.js'
import { isBinary } from '../bytes/is-binary.js'
import { readLines } from '../bytes/read-lines.js'
import { peek, unpack } from '../bytes/unpack.js'
import type { Draft } from '../draft.js'
import { pageDraft } from '../html/page-draft.js'
import type { IntakeOptions, Taken } from '../intake-options.js'
import type { SegmentData } from '../segments/segment-data.js'
import { textDraft } from '../text/text-draft.js'
import { inputError, tooLarge } from './input-error.js'
import { lineDraft } from './line-draft.js'

/** Bytes looked at to tell what an input holds. */
const SNIFFED = 4096

/** What every source needs. */
export interface Intake {
  readonly options: IntakeOptions
  readonly data: SegmentData
}

/** One stream of bytes: how errors name it, how its articles' origins do, and what is stated apart from it. */
export interface Source {
  readonly input: string
  readonly origin: string
  readonly stated?: Partial<Pick<Draft, 'outlet' | 'url' | 'published' | 'headline'>>
}

/** The articles of one stream of bytes: one for a text or a page, one a line for JSONL. Never throws. */
export async function* takeStream(
  source: Source,
  bytes: AsyncIterable<Uint8Array>,
  intake: Intake
): AsyncGenerator<Taken> {
  try {
    const { first, all } = await peek(unpack(bytes), SNIFFED)
    if (first.length === 0) {
      throw new OnrecordError('input-empty', 'is empty', {
        input: source.input,
        advice: 'give a file that holds an article'
      })
    }
    if (isBinary(first)) {
      const advice = 'give text, HTML or JSONL, each plain or gzipped'
      throw new OnrecordError('input-binary', 'is binary, not text', { input: source.input, advice })
    }
    const type = typeOf(source.input, first)
    if (type === 'jsonl') yield* takeLines(source, all, intake)
    else yield taken(source, decodeBytes(await collect(all, source.input, intake.options.maxSize)), type, intake)
  } catch (error) {
    yield { ok: false, input: source.input, error: inputError(error, source.input) }
  }
}

/** Markup and JSON are told by their words where the name says text or nothing. */
function typeOf(name: string, first: Uint8Array): ContentType {
  const named = typeOfName(name)
  return named === null || named === 'text' ? sniffType(decodeBytes(first)) : named
}

function taken(source: Source, text: string, type: ContentType, intake: Intake): Taken {
  const draft = type === 'html' ? pageDraft(source.origin, text) : textDraft(source.origin, text)
  return { ok: true, article: finished(draft, source, intake) }
}

function finished(draft: Draft, source: Source, { options, data }: Intake): Article {
  const stated = Object.fromEntries(
    Object.entries(source.stated ?? {}).filter(([, value]) => typeof value === 'string')
  )
  return articleOf({ ...draft, ...stated }, options, data)
}

async function* takeLines(source: Source, bytes: AsyncIterable<Uint8Array>, intake: Intake): AsyncGenerator<Taken> {
  const { maxSize } = intake.options
  let any = false
  for await (const line of readLines(bytes, maxSize)) {
    const input = `${source.input}:${String(line.number)}`
    try {
      if (line.tooLong) throw tooLarge(input, maxSize)
      const text = decodeBytes(line.bytes).trim()
      if (text === '') continue
      any = true
      const draft = lineDraft(text, { file: source.origin, number: line.number })
      yield { ok: true, article: finished(draft, source, intake) }
    } catch (error) {
      any = true
      yield { ok: false, input, error: inputError(error, input) }
    }
  }
  if (any) return
  const error = new OnrecordError('input-empty', 'has no line', {
    input: source.input,
    advice: 'give one article a line'
  })
  yield { ok: false, input: source.input, error }
}

async function collect(bytes: AsyncIterable<Uint8Array>, input: string, maxSize: number): Promise<Uint8Array> {
  const parts: Uint8Array[] = []
  let size = 0
  for await (const chunk of bytes) {
    size += chunk.length
    if (size > maxSize) throw tooLarge(input, maxSize)
    parts.push(chunk)
  }
  return Buffer.concat(parts)
}
