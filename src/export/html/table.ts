import { type Html, markup, type Part } from './markup.js'
import { pointBadges } from './point-card.js'
import type { Line } from '../view/line.js'
import type { PointGroup } from '../view/story-view.js'

/** A cell with the name of its column, which a narrow screen shows beside it. */
export function cell(column: string, content: Part): Html {
  return markup`<td data-column="${column}">${content}</td>`
}

/** A table that turns into a list of records on a narrow screen; its caption is for readers that do not see it. */
export function dataTable(name: string, caption: string, columns: readonly string[], body: Part): Html {
  const heads = columns.map(column => markup`<th scope="col">${column}</th>`)
  return markup`<table class="data ${name}"><caption>${caption}</caption><thead><tr>${heads}</tr></thead>${body}</table>`
}

/** Rows under a head of their own. */
function headed(head: Part, rows: readonly Html[], columns: number): Html {
  return markup`<tbody><tr class="group-row"><th scope="rowgroup" colspan="${columns}">${head}</th></tr>${rows}</tbody>
`
}

/** The points that several lines tell, each under its title, relation and tally; then the lines that stand alone. */
export function rowGroups(groups: readonly PointGroup[], columns: number, row: (line: Line) => Html): Html[] {
  const shared = groups.filter(({ point, lines }) => point !== null && lines.length > 1)
  const alone = groups.filter(group => !shared.includes(group)).flatMap(({ lines }) => lines)
  const bodies = shared.flatMap(({ point, title, lines }) =>
    point === null
      ? []
      : headed(markup`<a href="#${point.id}"><bdi>${title}</bdi></a>${pointBadges(point)}`, lines.map(row), columns)
  )
  const rows = alone.map(row)
  if (bodies.length === 0) return rows.map(one => markup`<tbody>${one}</tbody>`)
  const [first, ...rest] = rows
  if (first === undefined) return bodies
  return [...bodies, headed('Told once', [first], columns), ...rest.map(one => markup`<tbody>${one}</tbody>`)]
}

/** Entries past `shown` fold away into a second table under a summary that counts them. */
export function foldedTable(entries: readonly Html[], shown: number, table: (entries: readonly Html[]) => Html): Html {
  if (entries.length <= shown + 1) return table(entries)
  return markup`${table(entries.slice(0, shown))}<details class="more"><summary>${entries.length - shown} more</summary>${table(entries.slice(shown))}</details>`
}
