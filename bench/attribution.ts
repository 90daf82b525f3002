import { spawnSync } from 'node:child_process'
import { createWriteStream, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DEFAULT_MAX_SIZE, openReader, takeIn } from '../src/index.js'

/** Attributions of PolNeAR-like articles by the shared scorer: token and exact span F1 of source, cue and content. */
export async function run(data = '../shared/corpora/polnear/dev.jsonl.gz'): Promise<unknown> {
  const reader = await openReader()
  const file = join(mkdtempSync(join(tmpdir(), 'onrecord-')), 'readings.jsonl')
  const out = createWriteStream(file)
  for await (const taken of takeIn([data], { maxSize: DEFAULT_MAX_SIZE })) {
    if (taken.ok) out.write(`${JSON.stringify(await reader.read(taken.article))}\n`)
  }
  await new Promise(done => out.end(done))
  const scorer = join('..', 'shared', 'score', 'score.mjs')
  const done = spawnSync(process.execPath, [scorer, 'polnear', '--readings', file, '--gold', data], {
    encoding: 'utf8'
  })
  if (done.status !== 0) throw new Error(`the scorer failed: ${done.stderr}`)
  return { bench: 'attribution', ...(JSON.parse(done.stdout) as object) }
}
