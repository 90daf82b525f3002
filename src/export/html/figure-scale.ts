import type { Figure } from '../../record/index.js'

/** The lowest and the highest value that a plot must hold. */
export interface Domain {
  readonly low: number
  readonly high: number
}

/** The stated ends of a figure; an open side has the stated end alone. */
export function endsOf(figure: Figure): { readonly low: number; readonly high: number } | null {
  const stated = [figure.min, figure.max, figure.value].filter((n): n is number => n !== null && Number.isFinite(n))
  return stated.length === 0 ? null : { low: Math.min(...stated), high: Math.max(...stated) }
}

/** The domain of all figures that state a number, null where none does. */
export function domainOf(figures: readonly Figure[]): Domain | null {
  const ends = figures.flatMap(figure => endsOf(figure) ?? [])
  if (ends.length === 0) return null
  let [low, high] = [Infinity, -Infinity]
  for (const end of ends) {
    low = Math.min(low, end.low)
    high = Math.max(high, end.high)
  }
  return { low, high }
}

/** Round numbers across the domain, `count` at most: steps of 1, 2 or 5 times a power of ten. */
export function ticksOf({ low, high }: Domain, count: number): number[] {
  const extent = high - low
  if (extent <= 0) return [low]
  const raw = extent / Math.max(1, count - 1)
  const power = 10 ** Math.floor(Math.log10(raw))
  const step = [1, 2, 5, 10].map(n => n * power).find(n => n >= raw * 0.8) ?? raw
  const ticks: number[] = []
  for (let i = Math.ceil(low / step); i * step <= high && ticks.length <= 2 * count; i += 1)
    ticks.push(Number((i * step).toPrecision(12)))
  return ticks.length === 0 ? [low] : ticks
}

/** A linear map from a domain to pixels, rounded to a tenth. */
export function scaleOf({ low, high }: Domain, from: number, to: number): (value: number) => number {
  const extent = high - low
  return value => Math.round((extent <= 0 ? (from + to) / 2 : from + ((value - low) / extent) * (to - from)) * 10) / 10
}
