/** Bytes looked at. */
const SAMPLE = 8192

/** First bytes of formats that hold no plain text, from their specifications. */
const MAGIC: readonly (readonly number[])[] = [
  [0x25, 0x50, 0x44, 0x46],
  [0x50, 0x4b, 0x03, 0x04],
  [0x89, 0x50, 0x4e, 0x47],
  [0xff, 0xd8, 0xff],
  [0x47, 0x49, 0x46, 0x38],
  [0x7f, 0x45, 0x4c, 0x46],
  [0x42, 0x5a, 0x68],
  [0xfd, 0x37, 0x7a, 0x58, 0x5a],
  [0x28, 0xb5, 0x2f, 0xfd],
  [0xd0, 0xcf, 0x11, 0xe0]
]

/**
 * Whether bytes are no text: they begin as a known binary format does, or hold control characters that no text has.
 * UTF-16 has null bytes on one side only, and is text.
 */
export function isBinary(bytes: Uint8Array): boolean {
  if (MAGIC.some(magic => magic.every((byte, i) => bytes[i] === byte))) return true
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) return false
  const size = Math.min(bytes.length, SAMPLE)
  const nulls = [0, 0]
  let control = 0
  for (let i = 0; i < size; i++) {
    const byte = bytes[i] ?? 0
    if (byte === 0) nulls[i % 2] = (nulls[i % 2] ?? 0) + 1
    else if (byte < 0x20 && ![0x09, 0x0a, 0x0c, 0x0d, 0x1b].includes(byte)) control++
  }
  const [even = 0, odd = 0] = nulls
  const utf16 = Math.max(even, odd) > size * 0.2 && Math.min(even, odd) < Math.max(even, odd) * 0.1
  return (!utf16 && even + odd > 0) || control > size * 0.02
}
