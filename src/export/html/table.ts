import { type Html, markup, type Part } from './markup.js'

/** A cell with the name of its column, which a narrow screen shows beside it. */
export function cell(column: string, content: Part): Html {
  return markup`<td data-column="${column}">${content}</td>`
}

/** A table that turns into a list of records on a narrow screen; its caption is for readers that do not see it. */
export function dataTable(name: string, caption: string, columns: readonly string[], rows: readonly Html[]): Html {
  const heads = columns.map(column => markup`<th scope="col">${column}</th>`)
  return markup`<table class="data ${name}"><caption>${caption}</caption><thead><tr>${heads}</tr></thead><tbody>${rows}</tbody></table>`
}

/** Rows past `shown` fold away into a second table under a summary that counts them. */
export function foldedTable(rows: readonly Html[], shown: number, table: (rows: readonly Html[]) => Html): Html {
  if (rows.length <= shown + 1) return table(rows)
  return markup`${table(rows.slice(0, shown))}<details class="more"><summary>${rows.length - shown} more rows</summary>${table(rows.slice(shown))}</details>`
}
