/** A line of a stream: its bytes without the line end, its number from 1, and whether it ran over the limit. */
export interface Line {
  readonly number: number
  readonly bytes: Uint8Array
  readonly tooLong: boolean
}

/**
 * Lines of a byte stream, one at a time, so that a file of any size needs the memory of one line. A line over
 * `maxSize` bytes comes without its content.
 */
export async function* readLines(chunks: AsyncIterable<Uint8Array>, maxSize: number): AsyncGenerator<Line> {
  let parts: Uint8Array[] = []
  let size = 0
  let number = 1
  const line = (): Line => ({
    number,
    bytes: size > maxSize ? new Uint8Array() : joined(parts),
    tooLong: size > maxSize
  })
  const keep = (part: Uint8Array): void => {
    size += part.length
    if (size <= maxSize) parts.push(part)
    else parts = []
  }
  for await (const chunk of chunks) {
    let from = 0
    for (let end = chunk.indexOf(0x0a); end >= 0; end = chunk.indexOf(0x0a, from)) {
      keep(chunk.subarray(from, end))
      yield line()
      parts = []
      size = 0
      number++
      from = end + 1
    }
    keep(chunk.slice(from))
  }
  if (size > 0) yield line()
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  return parts.length === 1 && parts[0] !== undefined ? parts[0] : Buffer.concat(parts)
}
