import { ReaderModel } from './src/language/reader/reader-model.js'
import { loadLexicons } from './src/service/lexicons.js'
import { readingSteps } from './src/service/reading-steps.js'
import { takeIn } from './src/intake/index.js'
const model = await ReaderModel.load('models/reader'); const steps = readingSteps(model, loadLexicons()); const t: Record<string, number> = {}; let n = 0, words = 0
const cpu = () => { const u = process.cpuUsage(); return (u.user + u.system) / 1000 }
for await (const a of takeIn(['../shared/corpora/news-stories/dev.jsonl.gz'], { maxSize: 2e6 })) { if (!a.ok) continue; if (++n > 40) break; words += a.article.text.split(/\s+/).length; let layers: any = { article: a.article }
  for (const s of steps) { const c = cpu(); layers = { ...layers, ...(await s.run(layers)) }; t[s.name] = (t[s.name] ?? 0) + cpu() - c } }
const sum = Object.values(t).reduce((a, b) => a + b, 0)
console.log(words, 'words', Math.round(words / sum * 1000), 'words per CPU second'); for (const [k, v] of Object.entries(t)) console.log(k.padEnd(14), v.toFixed(0), 'ms', (100 * v / sum).toFixed(1) + '%')
