import type { Figure } from '../../record/index.js'

/** What figures of an event count, in the order of the columns. */
export const SIZES = ['dead', 'wounded', 'missing', 'arrested', 'displaced', 'troops'] as const
export type SizeKind = (typeof SIZES)[number]

/** The figure of each kind that stands surest; of several alike the first. */
export function sizesOf(figures: readonly Figure[]): Partial<Record<SizeKind, Figure>> {
  const out: Partial<Record<SizeKind, Figure>> = {}
  for (const figure of figures) {
    const kind = SIZES.find(size => size === figure.kind)
    if (kind !== undefined && figure.score > (out[kind]?.score ?? 0)) out[kind] = figure
  }
  return out
}

/** The number of a figure: its value, or the bound that is known; null for none. */
export function sizeNumber(figure: Figure | undefined): number | null {
  return figure === undefined ? null : (figure.value ?? figure.min ?? figure.max)
}
