import { z } from 'zod'
import { OnrecordError } from './error.js'

/** A part of an article that is given apart from its text and has offsets of its own. */
export const articleField = z.enum(['headline', 'standfirst'])
export type ArticleField = z.infer<typeof articleField>

/**
 * The exact characters that a fact came from: 0-based, half-open, in UTF-16 units of `article.text`,
 * or of the field named where that was given apart. `quote` is exactly that slice.
 *
 *     text:   The minister said no.
 *                 ^^^^^^^^          { start: 4, end: 12, quote: 'minister' }
 */
export const span = z
  .object({
    start: z.int().nonnegative(),
    end: z.int().positive(),
    quote: z.string().min(1),
    field: articleField.optional()
  })
  .readonly()
export type Span = z.infer<typeof span>

/**
 * The span of `text` from `start` to `end`.
 * @throws OnrecordError `span-mismatch` where the offsets do not lie inside the text or hold nothing.
 */
export function spanOf(text: string, start: number, end: number, field?: ArticleField): Span {
  if (start < 0 || end <= start || end > text.length) {
    throw new OnrecordError(
      'span-mismatch',
      `no span from ${String(start)} to ${String(end)} in a text of ${String(text.length)} characters`
    )
  }
  const quote = text.slice(start, end)
  return field === undefined ? { start, end, quote } : { start, end, quote, field }
}

/** What the words point to, and the words. */
export const reference = z.object({ entity: z.string().nullable(), span: span.nullable() }).readonly()
export type Reference = z.infer<typeof reference>

/** A TIMEX3 value, and the id of the time expression behind it; null where it is the article's own date. */
export const when = z.object({ value: z.string(), time: z.string().nullable() }).readonly()
export type When = z.infer<typeof when>
