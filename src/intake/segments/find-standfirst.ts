import type { Labelled } from './block.js'
import { contentWords, shareIn } from './content-words.js'
import { isParagraph, type Shape } from './block-features.js'

/** Words that a standfirst has at most. */
const LONGEST = 45

/** Share of its content words that the next paragraph must take up again where nothing else sets a standfirst apart. */
const RESTATED = 0.5

/** Content words below which a share says nothing. */
const FEWEST = 5

/** Share that is enough where the block is no full sentence. */
const RESTATED_OPEN = 0.3

/** Whether `at` is a paragraph that begins with a dateline. */
type HasDateline = (at: number) => boolean

/**
 * The index of the block that sums the report up before it begins, -1 for none. `from` is the first block after the
 * headline. A lead paragraph is no standfirst: what follows must show that the report begins after it, a caption, a byline
 * or a dateline, or a paragraph that says the same again.
 */
export function findStandfirst(
  blocks: readonly Labelled[],
  shapes: readonly Shape[],
  from: number,
  hasDateline: HasDateline
): number {
  const at = blocks.findIndex((b, i) => i >= from && b.kind !== 'furniture' && b.kind !== 'promo')
  const shape = shapes[at]
  const block = blocks[at]
  if (at > from + 1 || block === undefined || shape === undefined || !isSummary(block, shape) || hasDateline(at))
    return -1
  const body = blocks.findIndex((b, i) => i > at && b.kind === 'body' && isParagraph(shapes[i] ?? shape))
  if (body < 0 || body > at + 4) return -1
  const apart =
    blocks.slice(at + 1, body).some(b => ['caption', 'byline', 'credit'].includes(b.kind)) || hasDateline(body)
  if (apart && from > 0) return at
  const content = contentWords(block.words)
  const restated = content.size < FEWEST ? 0 : shareIn(content, contentWords(blocks[body]?.words ?? ''))
  return restated >= (shape.sentence ? RESTATED : RESTATED_OPEN) ? at : -1
}

function isSummary(block: Labelled, shape: Shape): boolean {
  const kind = block.kind === 'body' || block.kind === 'heading' || block.kind === 'standfirst'
  const sentences = block.words.match(/[.!?]["”’]?(?=\s+\p{Lu})/gu)?.length ?? 0
  return kind && shape.words >= 5 && shape.words <= LONGEST && sentences <= 1 && !/^["“]/u.test(block.words)
}
