import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const at = (name: string): string => fileURLToPath(new URL(`../bench/gold/${name}`, import.meta.url))
const frozen = readFileSync(at('frozen.sha256'), 'utf8').trim().split('\n')

test.each(frozen.map(line => line.split(/\s+/u)))('%s is the hash of %s', (hash, name = '') => {
  expect(
    createHash('sha256')
      .update(readFileSync(at(name)))
      .digest('hex')
  ).toBe(hash)
})
