import * as attribution from './attribution.js'
import { articlePages, type PageScore } from './article-pages.js'
import type { Bench, BenchOptions } from './bench.js'
import { BenchError } from './data-file.js'
import * as names from './names/names.js'
import { onrecordVersion } from './own-analyser.js'
import * as parse from './parse/parse.js'
import * as relations from './relations/relations.js'
import * as speed from './speed.js'
import * as storyCost from './story-cost.js'
import * as storyGrowth from './story-growth.js'
import { fraction, markdownTable } from './table.js'

const CORPORA = '../shared/corpora'
/** The articles that the project's own annotation is of. */
const ANNOTATED = `${CORPORA}/news-stories/dev.jsonl.gz`

/** All benchmarks by name. The data are read from beside the checkout; none of it is in the repository. */
export const BENCHES: Readonly<Record<string, Bench>> = {
  parse: { ...parse, data: [`${CORPORA}/ud/ewt-dev.conllu.gz`, `${CORPORA}/ud/gum-dev.conllu.gz`] },
  names: { ...names, data: [`${CORPORA}/ner/uner-ewt-dev.iob2.gz`] },
  coreference: {
    data: [`${CORPORA}/ud/gum-dev.conllu.gz`],
    run: async options => {
      needAll(options)
      const { coreference } = await import('./coreference.js')
      return { scores: options.data.flatMap(path => coreference(path)), versions: versions() }
    },
    table: ({ scores }: { scores: readonly object[] }) => tableOf(scores)
  },
  relations: { ...relations, data: [`${CORPORA}/plover/plv-train.jsonl`] },
  attribution: { ...attribution, data: [`${CORPORA}/polnear/dev.jsonl.gz`] },
  'article-pages': {
    data: [`${CORPORA}/article-pages`],
    run: async options => {
      needAll(options)
      const scores: PageScore[] = []
      for (const folder of options.data) scores.push(await articlePages(folder))
      return { scores, versions: versions() }
    },
    table: ({ scores }: { scores: readonly PageScore[] }) => tableOf(scores)
  },
  statements: plain([ANNOTATED], async ([path]) => (await import('./statements.js')).run(path)),
  findings: plain([ANNOTATED], async ([path]) => (await import('./annotated/findings.js')).run(path)),
  events: plain([`${CORPORA}/plover/gsr-dev.json`], async ([path]) => (await import('./events/events.js')).run(path)),
  coverage: plain([`${CORPORA}/plover/plv-train.jsonl`, 'bench/events/coverage.tsv'], async paths =>
    (await import('./events/coverage.js')).run(paths)
  ),
  agreement: plain([ANNOTATED], async ([path]) => (await import('./agreement.js')).run(path)),
  points: plain([ANNOTATED], async ([path]) => (await import('./points.js')).run(path)),
  'points-agreement': plain([ANNOTATED], async ([path]) => (await import('./points/agreement.js')).run(path)),
  stories: plain([ANNOTATED], async ([path]) => (await import('./stories.js')).run(path)),
  'story-cost': {
    data: [],
    run: async options => {
      needAll(options)
      return { scores: [await storyCost.run()], versions: versions() }
    },
    table: storyCost.table
  },
  'story-growth': {
    data: [],
    run: async options => {
      needAll(options)
      return { scores: await storyGrowth.run(), versions: versions() }
    },
    table: storyGrowth.table
  },
  speed: { ...speed, data: [`${CORPORA}/news-stories/dev.jsonl.gz`] }
}

/** A benchmark of one file that gives its result as it is, without a table of its own. */
function plain(data: readonly string[], measure: (data: readonly string[]) => Promise<unknown>): Bench {
  return {
    data,
    run: async options => {
      needAll(options)
      return { scores: [await measure(options.data)], versions: versions() }
    },
    table: ({ scores }: { scores: readonly unknown[] }) => `\`\`\`json\n${JSON.stringify(scores[0], null, 1)}\n\`\`\``
  }
}

function versions(): Record<string, string> {
  return { Onrecord: onrecordVersion() }
}

/** @throws BenchError where a part is asked for of what is only measured as a whole. */
function needAll({ most }: BenchOptions): void {
  if (most !== Infinity) throw new BenchError('this benchmark reads all its documents; leave out --first')
}

/** Rows that all have the same keys as a table; `{ resolved, of }` is written as one part of another. */
function tableOf(rows: readonly object[]): string {
  const cell = (value: unknown): string => {
    if (typeof value === 'number') return Number.isInteger(value) ? String(value) : fraction(value)
    if (typeof value !== 'object' || value === null) return String(value)
    const { resolved, of } = value as { resolved?: number; of?: number }
    return resolved === undefined ? JSON.stringify(value) : `${String(resolved)} of ${String(of)}`
  }
  const head = Object.keys(rows[0] ?? {})
  return markdownTable(
    head,
    rows.map(row => Object.values(row).map(cell))
  )
}
