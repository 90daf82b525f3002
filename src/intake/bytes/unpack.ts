import { pipeline, Readable } from 'node:stream'
import { createGunzip } from 'node:zlib'

/** Bytes of a stream, unpacked where they begin as gzip does (RFC 1952). */
export async function* unpack(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const { first, all } = await peek(chunks)
  if (first[0] !== 0x1f || first[1] !== 0x8b) {
    yield* all
    return
  }
  const gunzip = createGunzip()
  // The error reaches the reader of the stream below; the callback only keeps it from being thrown twice.
  pipeline(Readable.from(all), gunzip, () => undefined)
  for await (const chunk of gunzip) yield chunk as Uint8Array
}

/** The first bytes of a stream (at least two where it has them), and the whole stream. */
export async function peek(
  chunks: AsyncIterable<Uint8Array>,
  size = 2
): Promise<{ readonly first: Uint8Array; readonly all: AsyncGenerator<Uint8Array> }> {
  const iterator = chunks[Symbol.asyncIterator]()
  const parts: Uint8Array[] = []
  let length = 0
  while (length < size) {
    const next = await iterator.next()
    if (next.done === true) break
    parts.push(next.value)
    length += next.value.length
  }
  const first = Buffer.concat(parts)
  return { first, all: rejoin(first, iterator) }
}

async function* rejoin(first: Uint8Array, rest: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  try {
    if (first.length > 0) yield first
    for (let next = await rest.next(); next.done !== true; next = await rest.next()) yield next.value
  } finally {
    await rest.return?.()
  }
}
