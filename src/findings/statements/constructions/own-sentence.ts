import type { Attribution, TokenRange } from '../../../language/index.js'
import { completeAttribution } from './complete-attribution.js'
import { overlaps, type Syntax } from './syntax.js'

/**
 * What stands in the sentence of another cue is that one's, unless it is quoted: where both have it, and where it is set
 * before that cue by a comma. The cue that loses it takes what its own sentence gives.
 */
export function atOwnSentence(syntax: Syntax, found: readonly Attribution[]): Attribution[] {
  const { tokens } = syntax
  const sentenceOf = (r: TokenRange | undefined) => tokens[r?.first ?? -1]?.sentence ?? -1
  const home = new Map<number, Attribution[]>()
  for (const a of found) home.set(sentenceOf(a.cue[0]), [...(home.get(sentenceOf(a.cue[0])) ?? []), a])
  const ownerOf = (a: Attribution, r: TokenRange) =>
    sentenceOf(r) === sentenceOf(a.cue[0]) ? undefined : home.get(sentenceOf(r))?.find(b => isParted(tokens, b, r))
  const lent = new Map<Attribution, TokenRange[]>()
  for (const a of found)
    for (const r of a.content) {
      const owner = ownerOf(a, r)
      if (owner !== undefined) lent.set(owner, [...(lent.get(owner) ?? []), r])
    }
  return found.map(a => {
    const content = a.content.filter(r => ownerOf(a, r) === undefined)
    const more: TokenRange[] = []
    for (const r of lent.get(a) ?? []) if (![...content, ...more].some(x => overlaps(x, r))) more.push(r)
    if (more.length > 0) return { ...a, content: [...more, ...content] }
    return content.length === a.content.length ? a : completeAttribution(syntax, { ...a, content })
  })
}

/** Whether words are a content of an attribution or, unquoted, what its source and cue are set behind by a comma. */
function isParted(tokens: Syntax['tokens'], { source, cue, content }: Attribution, range: TokenRange): boolean {
  if (content.some(x => x.first === range.first && x.last === range.last)) return true
  const first = Math.min(...[...source, ...cue].map(r => r.first))
  const before = tokens.slice(range.last, first)
  const quoted = tokens.slice(range.first, range.last).some(t => /^["“”„«»]$/u.test(t.text))
  const goesOn = content.every(r => r.first > first) && content.length > 0
  return !quoted && goesOn && before.length === 1 && before[0]?.text === ','
}
