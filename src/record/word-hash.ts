/** A 32-bit hash of a word over UTF-16 units, not negative: FNV-1a (Fowler, Noll and Vo). Equal words have equal hashes, others rarely. */
export function wordHash(word: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193)
  return hash >>> 0
}
