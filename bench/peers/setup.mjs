#!/usr/bin/env node
/**
 * Installs the tools that the benchmarks compare with, each from its own package registry, below .work/ and
 * node_modules/ of this folder. What cannot be had is said and left out: `node bench/peers/setup.mjs [NAME…]`.
 */
import { spawnSync } from 'node:child_process'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const folder = fileURLToPath(new URL('.', import.meta.url))
const work = join(folder, '.work')
/** Most minutes that one step may take: CoreNLP's models are 450 MB. */
const MINUTES = 20

/** The commands that install each tool. */
const steps = {
  javascript: [['npm', 'install', '--ignore-scripts', '--no-package-lock', '--no-audit', '--no-fund']],
  spacy: [
    ['python3', '-m', 'venv', join(work, 'spacy')],
    [join(work, 'spacy', 'bin', 'pip'), 'install', '--quiet', '--requirement', 'requirements.txt']
  ],
  corenlp: [
    [
      ...['mvn', '--batch-mode', '--quiet', '--file', join('corenlp', 'pom.xml')],
      ...[`-Dmaven.repo.local=${join(work, 'maven')}`, 'dependency:build-classpath'],
      `-Dmdep.outputFile=${join(work, 'corenlp.classpath')}`
    ],
    ['java', '-version']
  ]
}

/** Runs a tool's commands until one fails; the reason it failed, or null. */
function install(commands) {
  for (const [command, ...args] of commands) {
    const done = spawnSync(command, args, { cwd: folder, encoding: 'utf8', timeout: MINUTES * 60_000 })
    if (done.status === 0) continue
    const output = `${done.stdout ?? ''}${done.stderr ?? ''}`.trim().split('\n').slice(-3).join(' ')
    return done.error?.message ?? output
  }
  return null
}

const wanted = process.argv.slice(2)
const unknown = wanted.filter(name => !(name in steps))
if (unknown.length > 0) {
  console.error(`no such tool: ${unknown.join(', ')}; there are ${Object.keys(steps).join(', ')}`)
  process.exit(2)
}
mkdirSync(work, { recursive: true })
for (const [name, commands] of Object.entries(steps)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue
  const mark = join(work, `${name}.installed`)
  rmSync(mark, { force: true })
  const failure = install(commands)
  if (failure === null) writeFileSync(mark, '')
  console.log(failure === null ? `${name}: installed` : `${name}: left out: ${failure}`)
}
