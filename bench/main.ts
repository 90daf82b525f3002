/**
 * Accuracy and speed: `npm run bench -- NAME [--data PATH]`. Each benchmark prints one JSON line.
 */
import { parseArgs } from 'node:util'

const { values, positionals } = parseArgs({ allowPositionals: true, options: { data: { type: 'string' } } })
const modules: Record<string, () => Promise<{ run: (data: string | undefined) => Promise<unknown> }>> = {
  speed: () => import('./speed.js'),
  attribution: () => import('./attribution.js'),
  'article-pages': () => import('./article-pages.js'),
  coreference: () => import('./coreference.js')
}
const load = modules[positionals[0] ?? '']
if (load === undefined) {
  process.stderr.write(`usage: npm run bench -- ${Object.keys(modules).join('|')} [--data PATH]\n`)
  process.exitCode = 2
} else {
  const result = await (await load()).run(values.data)
  if (result !== undefined) process.stdout.write(`${JSON.stringify(result)}\n`)
}
