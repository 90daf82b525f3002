/** The offset, moved back where it would part a surrogate pair, so that both sides stay well-formed. */
export function safeCut(text: string, offset: number): number {
  const before = text.charCodeAt(offset - 1)
  const after = text.charCodeAt(offset)
  const parts = before >= 0xd800 && before <= 0xdbff && after >= 0xdc00 && after <= 0xdfff
  return parts ? offset - 1 : offset
}

/** At most `limit` UTF-16 units of the text, cut at a space where one is near, with an ellipsis where it was cut. */
export function shortened(text: string, limit: number): string {
  if (text.length <= limit) return text
  const head = text.slice(0, safeCut(text, limit))
  const space = head.lastIndexOf(' ')
  return `${(space > limit * 0.6 ? head.slice(0, space) : head).trimEnd()}…`
}
