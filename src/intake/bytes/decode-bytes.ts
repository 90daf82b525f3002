import chardet from 'chardet'

/** Bytes looked at to tell an encoding. */
const SAMPLE = 64 * 1024

/** Encodings that chardet also guesses for short Western text without evidence; Windows-1252 is the better bet. */
const DOUBTFUL = new Set(['ISO-8859-1', 'ISO-8859-2', 'ISO-8859-9', 'UTF-32LE', 'UTF-32BE', 'ASCII', 'UTF-8'])

/** The signs of bytes 0x80 to 0x9f in Windows-1252 (WHATWG Encoding Standard, index windows-1252). */
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

/**
 * Bytes as text. The encoding is detected: a byte order mark, valid UTF-8 (a character cut off at the end is dropped),
 * UTF-16 by where its null bytes stand, the encoding that a page or XML file declares, else a guess from the bytes, and
 * Windows-1252 where nothing else fits. The mark goes, and every line end becomes a line feed.
 */
export function decodeBytes(bytes: Uint8Array): string {
  return unixLines(decoded(bytes))
}

/** Text without a byte order mark, its CRLF and CR line ends as line feeds. */
export function unixLines(text: string): string {
  const bare = text.startsWith('\uFEFF') ? text.slice(1) : text
  return bare.includes('\r') ? bare.replace(/\r\n?/gu, '\n') : bare
}

function decoded(bytes: Uint8Array): string {
  const marked = markedEncoding(bytes) ?? nullPattern(bytes)
  if (marked !== null) return decodeAs(marked, bytes)
  const utf8 = strictUtf8(bytes)
  if (utf8 !== null) return utf8
  return decodeAs(declaredEncoding(bytes) ?? guessed(bytes), bytes)
}

function markedEncoding(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8'
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  return null
}

/** UTF-16 without a mark: mostly Latin text has a null in every second byte, and hardly one in the others. */
function nullPattern(bytes: Uint8Array): string | null {
  const size = Math.min(bytes.length, SAMPLE)
  const nulls = [0, 0]
  for (let i = 0; i < size; i++) if (bytes[i] === 0) nulls[i % 2] = (nulls[i % 2] ?? 0) + 1
  const [even = 0, odd = 0] = nulls
  const enough = size * 0.2
  if (odd > enough && even < odd * 0.1) return 'utf-16le'
  if (even > enough && odd < even * 0.1) return 'utf-16be'
  return null
}

/** The text where all bytes are UTF-8, but for a last character that is cut off; null for any other bytes. */
function strictUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes.subarray(0, wholeEnd(bytes)))
  } catch {
    return null
  }
}

/** Where the last whole UTF-8 character ends. */
function wholeEnd(bytes: Uint8Array): number {
  let at = bytes.length - 1
  for (let back = 0; back < 3 && at > 0 && ((bytes[at] ?? 0) & 0xc0) === 0x80; back++) at--
  const lead = bytes[at] ?? 0
  const width = lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : lead >= 0xc2 ? 2 : 1
  return at + width > bytes.length ? at : bytes.length
}

function declaredEncoding(bytes: Uint8Array): string | null {
  const head = new TextDecoder('windows-1252').decode(bytes.subarray(0, 4096))
  const label = /<(?:meta|\?xml)[^>]*?(?:charset|encoding) ?= ?["']?([\w:-]+)/iu.exec(head)?.[1]
  return label !== undefined && isKnown(label) && !/^utf-?(?:8|16)/iu.test(label) ? label : null
}

function guessed(bytes: Uint8Array): string {
  const guess = chardet.detect(bytes.subarray(0, SAMPLE))
  return guess === null || DOUBTFUL.has(guess) || !isKnown(guess) ? 'windows-1252' : guess
}

function isKnown(label: string): boolean {
  try {
    return new TextDecoder(label).encoding !== ''
  } catch {
    return false
  }
}

function decodeAs(label: string, bytes: Uint8Array): string {
  const uneven = label.startsWith('utf-16') && bytes.length % 2 === 1
  const whole = uneven ? bytes.subarray(0, -1) : label === 'utf-8' ? bytes.subarray(0, wholeEnd(bytes)) : bytes
  const decoder = new TextDecoder(label)
  const text = decoder.decode(whole)
  return decoder.encoding === 'windows-1252' ? withoutControls(text) : text
}

/** Windows-1252 read as ISO-8859-1, as some versions of Node do, with the signs that differ put right. */
function withoutControls(text: string): string {
  return text.replace(/[\u0080-\u009f]/gu, sign => WINDOWS_1252[sign.charCodeAt(0) - 0x80] ?? sign)
}
