/** A value of a cell; null is an empty cell. */
export type Cell = string | number | null

/**
 * Lines of tab-separated values that pandas (`read_csv(sep='\t')`) and R (`read.delim`) read as they are: white space
 * inside a cell is one space, controls go, a cell with a quotation mark stands in quotation marks with its own doubled.
 */
export function tsvLine(cells: readonly Cell[]): string {
  return `${cells.map(cellText).join('\t')}\n`
}

function cellText(cell: Cell): string {
  if (cell === null) return ''
  const text = String(cell)
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim()
  return text.includes('"') ? `"${text.replaceAll('"', '""')}"` : text
}
