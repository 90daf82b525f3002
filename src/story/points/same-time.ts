import type { When } from '../../record/index.js'

const DAY = /^\d{4}-\d{2}-\d{2}$/u

/** Whether two times may be one: they agree as far as both are given (2021-09 and 2021-09-25; unknown parts agree). */
export function mayBeSameTime(a: When | null, b: When | null): boolean {
  if (a === null || b === null) return true
  const [x, y] = [a.value.slice(0, 10), b.value.slice(0, 10)]
  if (!/^\d{4}/u.test(x) || !/^\d{4}/u.test(y)) return true
  const size = Math.min(x.length, y.length)
  for (let i = 0; i < size; i++) {
    const [p, q] = [x.charAt(i), y.charAt(i)]
    if (p !== q && p !== 'X' && q !== 'X') return false
  }
  return true
}

/** Whether two times are two days: both are whole dates and differ. Months and years that differ may be loose words. */
export function areTwoDays(a: When | null, b: When | null): boolean {
  const [x, y] = [a?.value.slice(0, 10) ?? '', b?.value.slice(0, 10) ?? '']
  return DAY.test(x) && DAY.test(y) && x !== y
}
