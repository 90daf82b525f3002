/** A Markdown table with columns of even width, which reads well in a terminal too; the first column stands left, the others right. */
export function markdownTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((_, c) => Math.max(3, ...[head, ...rows].map(row => (row[c] ?? '').length)))
  const line = (row: readonly string[]) =>
    `| ${widths.map((width, c) => (c === 0 ? (row[c] ?? '').padEnd(width) : (row[c] ?? '').padStart(width))).join(' | ')} |`
  const rule = widths.map((width, c) => (c === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`))
  return [line(head), line(rule), ...rows.map(line)].join('\n')
}

/** A share from 0 to 1 as per cent with two decimals; a dash where there is none. */
export function percent(share: number | null | undefined): string {
  return share === null || share === undefined ? '–' : (100 * share).toFixed(2)
}

/** A share from 0 to 1 with three decimals, as `.792`. */
export function fraction(share: number | null | undefined): string {
  return share === null || share === undefined ? '–' : share.toFixed(3).replace(/^0\./u, '.')
}

/** A whole number with commas at the thousands. */
export function whole(value: number): string {
  return value.toLocaleString('en-GB')
}
