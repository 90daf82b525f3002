import type { Article } from '../../record/index.js'
import type { Stretch } from './lineage-map.js'

/** The parts of an article's text that no stretch holds, without the space around them. */
export function outside(
  stretches: readonly Pick<Stretch, 'start' | 'end'>[],
  { text }: Article
): { start: number; end: number }[] {
  const held = [...stretches].sort((a, b) => a.start - b.start)
  const out: { start: number; end: number }[] = []
  let at = 0
  for (const { start, end } of [...held, { start: text.length, end: text.length }]) {
    const words = text.slice(at, Math.max(at, start))
    const from = at + words.length - words.trimStart().length
    if (/[\p{L}\p{N}]/u.test(words)) out.push({ start: from, end: at + words.trimEnd().length })
    at = Math.max(at, end)
  }
  return out
}
