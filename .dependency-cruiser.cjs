/** Imports go one way along the path of an article (docs/decisions/0001). */
const order = [
  'record',
  'lexicon',
  'intake',
  'language',
  'findings',
  'story',
  'export',
  'store',
  'service',
  'web',
  'cli'
]
const oneWay = order.map((folder, i) => ({
  name: `${folder}-imports-down`,
  severity: 'error',
  from: { path: `^src/${folder}/`, pathNot: '\\.test\\.ts$' },
  to: { path: `^src/(${order.slice(i + 1).join('|') || 'none'})/` }
}))
module.exports = {
  forbidden: [
    ...oneWay,
    { name: 'no-circular', severity: 'error', from: {}, to: { circular: true } },
    { name: 'no-orphans', severity: 'error', from: { orphan: true, path: '^src/', pathNot: '\\.test\\.ts$' }, to: {} },
    {
      name: 'findings-apart',
      severity: 'error',
      from: { path: '^src/findings/([^/]+)/' },
      to: { path: '^src/findings/([^/]+)/', pathNot: '^src/findings/$1/' }
    },
    {
      name: 'export-without-story-code',
      severity: 'error',
      from: { path: '^src/export/' },
      to: { path: '^src/(intake|language|findings)/' }
    }
  ],
  options: {
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' }
  }
}
