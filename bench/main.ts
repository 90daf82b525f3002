/**
 * Accuracy and speed: `npm run bench -- NAME [--data PATH]`. Each benchmark prints one JSON line.
 */
import { parseArgs } from 'node:util'

const { values, positionals } = parseArgs({ allowPositionals: true, options: { data: { type: 'string' } } })
const benches: Record<string, (data: string | undefined) => Promise<unknown>> = {
  speed: async data => (await import('./speed.js')).run(data),
  attribution: async data => (await import('./attribution.js')).run(data),
  'article-pages': async (data = '../shared/corpora/article-pages') =>
    (await import('./article-pages.js')).articlePages(data)
}
const bench = benches[positionals[0] ?? '']
if (bench === undefined) {
  process.stderr.write(`usage: npm run bench -- ${Object.keys(benches).join('|')} [--data PATH]\n`)
  process.exitCode = 2
} else {
  process.stdout.write(`${JSON.stringify(await bench(values.data))}\n`)
}
