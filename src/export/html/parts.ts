import type { Part } from './markup.js'
import { type Html, markup, rawHtml } from './markup.js'
import { targetOf } from '../view/anchor.js'
import { dateWords } from '../view/date-words.js'
import type { Piece } from '../view/excerpt.js'
import type { Line } from '../view/line.js'
import type { Outlet, Report } from '../view/report.js'

/** Hues of the style sheet; outlets past them take the next shape of mark. */
const HUES = 12
const SHAPES = 4

/** Classes of an outlet's mark: the same hue and shape all over the page, never the only sign (the name stands by it). */
export function outletClass(outlet: Outlet): string {
  return `outlet hue${String(outlet.slot % HUES)} shape${String(Math.floor(outlet.slot / HUES) % SHAPES)}`
}

export function outletName(outlet: Outlet): Html {
  return markup`<bdi class="${outletClass(outlet)}">${outlet.name}</bdi>`
}

/** The outlet and the date of a report, leading to it. */
export function byline(report: Report): Html {
  return markup`<span class="by"><a href="#${report.ref}">${outletName(report.outlet)}</a> ${dateOf(report.article.published)}</span>`
}

export function dateOf(iso: string | null): Html {
  return iso === null
    ? markup`<span class="date">undated</span>`
    : markup`<time class="date" datetime="${iso}">${dateWords(iso)}</time>`
}

export function badge(kind: string, value: string, label: string): Html {
  return markup`<span class="badge ${kind} ${kind}-${value.replace(/[^\w-]/gu, '')}">${label}</span>`
}

/** Marks a finding that is more likely wrong than right, with its probability. */
export function unsureBadge(line: Line): Html | null {
  if (!line.unsure) return null
  const percent = String(Math.round(line.found.finding.score * 100))
  return markup`<span class="badge unsure" title="probability that this was read rightly">unsure, ${percent}%</span>`
}

/** The article's own words, each part that counts leading to its place in the report. */
export function quoted(line: Line): Html {
  const runs = runsOf(line.excerpt).map(run => quotedRun(line, run))
  return runs.length === 0
    ? markup`<p class="quote"><a href="#${line.report.ref}">no words given</a></p>`
    : markup`<p class="quote" dir="auto">${runs}</p>`
}

/** Pieces one after another that lead to the same words: one link holds them. */
function runsOf(pieces: readonly Piece[]): Piece[][] {
  const runs: Piece[][] = []
  for (const piece of pieces) {
    const last = runs.at(-1)
    if (piece.target !== null && last?.[0]?.target === piece.target) last.push(piece)
    else runs.push([piece])
  }
  return runs
}

function quotedRun(line: Line, run: readonly Piece[]): Html {
  const [first] = run
  if (first === undefined) return markup``
  const { role, text, target } = first
  if (role === 'gap') return markup`<span class="gap"> … </span>`
  if (target === null) return role === 'plain' ? isolated(text) : isolated(text, `is-${role}`)
  const href = targetOf(line.report, target)
  if (run.length === 1) return markup`<a class="is-${role}" href="#${href}">${isolated(text)}</a>`
  const parts = run.map(piece =>
    piece.role === 'content' ? isolated(piece.text) : isolated(piece.text, `is-${piece.role}`)
  )
  return markup`<a class="is-content" href="#${href}">${parts}</a>`
}

/** Letters that run from right to left, and controls of direction (Unicode 16). */
const BIDI =
  /[\u0590-\u08ff\u200e\u200f\u202a-\u202e\u2066-\u2069\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u

/** Words of an article that cannot turn the direction of what stands around them. */
export function isolated(text: string, name = ''): Html {
  const turns = BIDI.test(text)
  if (name === '') return turns ? markup`<bdi>${text}</bdi>` : markup`${text}`
  return turns ? markup`<bdi class="${name}">${text}</bdi>` : markup`<span class="${name}">${text}</span>`
}

/** Links to a finding's exact characters, for those that must cite them. */
export function citation(line: Line): Html {
  const { number } = line.report
  const target = targetOf(line.report, line.main)
  const where = line.main === null ? '' : ` ${String(line.main.start)}–${String(line.main.end)}`
  return markup`<a class="cite" href="#${target}">R${number}${where}</a>`
}

/** Entries past `shown` fold away under a summary that counts them. */
export function folded(entries: readonly Html[], shown: number, noun: string, list: (part: Part) => Html): Html {
  if (entries.length <= shown + 1) return list(entries)
  const rest = entries.length - shown
  return markup`${list(entries.slice(0, shown))}<details class="more"><summary>${rest} more ${noun}</summary>${list(entries.slice(shown))}</details>`
}

export function bullets(part: Part): Html {
  return markup`<ul class="lines">${part}</ul>`
}

/** A heading of the level that the page's outline needs there, 1 to 6. */
export function heading(level: number, id: string | null, content: Part, name = ''): Html {
  const tag = rawHtml(`h${String(Math.min(6, Math.max(1, level)))}`)
  const idPart = id === null ? null : markup` id="${id}"`
  const classPart = name === '' ? null : markup` class="${name}"`
  return markup`<${tag}${idPart}${classPart}>${content}</${tag}>`
}
