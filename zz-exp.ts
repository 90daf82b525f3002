import { readFileSync, writeFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { spawnSync } from 'node:child_process'
import { ReaderModel } from './src/language/reader/reader-model.js'
import { windowsOf, wordsOf } from './src/language/reader/windows.js'
import { readWindow } from './src/language/reader/read-window.js'
import { joinAttributions } from './src/language/reader/join-attributions.js'
import { loadTokenData } from './src/language/tokenize/token-data.js'
import { tokenize } from './src/language/tokenize/tokenize.js'
import { runsOf } from './src/language/reader/label-runs.js'
const model = await ReaderModel.load('models/reader'); const data = loadTokenData()
const golds = gunzipSync(readFileSync('../shared/corpora/polnear/dev.jsonl.gz')).toString('utf8').trim().split('\n').map(l => JSON.parse(l))
const deltas = (process.argv[2] ?? '0,0.5,1').split(',').map(Number)
const out: Record<string, string[]> = {}
for (const g of golds) {
  const text = g.text; const passages = [...text.matchAll(/[^\n]+/gu)].map((m: any, index: number) => ({ index, kind: 'body' as const, start: m.index, end: m.index + m[0].length }))
  const words = wordsOf(passages, text, (t, s, e) => tokenize(t, s, e, data), w => model.pieces.ofWord(w))
  const cached: any[] = []
  for (const w of windowsOf(words, text, model.limits)) cached.push([w, await model.score(words, w)])
  for (const d of deltas) {
    const readings = cached.flatMap(([w, s]) => { const role = s.role.slice(); for (let i = 0; i < s.words; i++) role[i * 7] -= d; return readWindow({ ...s, role }, w, words, text, model.sidecar) })
    const span = (r: any) => ({ start: words[r.first]!.start, end: words[r.last - 1]!.end, quote: 'x' })
    for (const v of ['linked', 'raw']) {
      const st = v === 'linked' ? joinAttributions({ readings, stretch: () => 'b' }).map(a => ({ source: a.source.map(span), cue: a.cue.map(span), content: a.content.map(span), within: null }))
        : runsOf(readings.map(r => r.role)).map(r => ({ source: r.kind === 0 ? [span(r)] : [], cue: r.kind === 1 ? [span(r)] : [], content: r.kind === 2 ? [span(r)] : [], within: null }))
      ;(out[`${v}-${d}`] ??= []).push(JSON.stringify({ article: { text }, statements: st }))
    }
  }
}
for (const [k, v] of Object.entries(out)) {
  writeFileSync('/tmp/exp.jsonl', v.join('\n'))
  const r = JSON.parse(spawnSync('node', ['../shared/score/score.mjs', 'polnear', '--readings', '/tmp/exp.jsonl', '--gold', '../shared/corpora/polnear/dev.jsonl.gz'], { encoding: 'utf8' }).stdout)
  console.log(k, 'exact', ...['source', 'cue', 'content'].map(x => `${x} ${r.exact[x].p}/${r.exact[x].r}/${r.exact[x].f1}`), 'attr', r.attributions.f1, 'src', r.sourceRight)
}
