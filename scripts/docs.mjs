/** Writes the command reference into docs/reference.md, from the program itself. */
import { readFileSync, writeFileSync } from 'node:fs'
import { commandReference } from '../dist/cli/reference.js'

const path = new URL('../docs/reference.md', import.meta.url)
const text = readFileSync(path, 'utf8')
const start = text.indexOf('\n', text.indexOf('<!-- commands:')) + 1
writeFileSync(path, `${text.slice(0, start)}\n${commandReference()}\n${text.slice(text.indexOf('<!-- /commands -->'))}`)
