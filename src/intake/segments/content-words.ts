/** Words too common to say what a text is about. */
const COMMON = new Set(
  'about after also amid among because been before being between both could does during each from have having here into just many might more most much must only other over said says same should since some such than that their them then there these they this those though through under until upon very were what when where which while will with would your'.split(
    ' '
  )
)

/** The words that say what a text is about: of four letters and more, lower case, without common ones and endings. */
export function contentWords(text: string): Set<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]{4,}/gu) ?? []
  return new Set(words.filter(word => !COMMON.has(word)).map(word => word.slice(0, 6)))
}

/** The share of `words` that `others` holds too; 0 where there are none. */
export function shareIn(words: ReadonlySet<string>, others: ReadonlySet<string>): number {
  if (words.size === 0) return 0
  let shared = 0
  for (const word of words) if (others.has(word)) shared++
  return shared / words.size
}

/** Letters and figures only, lower case: how two wordings of one title are compared. */
export function bareWords(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
