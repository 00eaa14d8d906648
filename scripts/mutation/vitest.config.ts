import { readFileSync } from 'node:fs'
import { relative } from 'node:path'
import { defineConfig } from 'vitest/config'
import { lazyExpressions } from '../lazy-expressions.ts'
import { lexicon } from '../lexicon-plugin.ts'

/** The room's files with Stryker's changes in them, as scripts/mutation.mjs prepared them. */
const { files } = JSON.parse(readFileSync(`${process.env.SARING_MUTATION}/room.json`, 'utf8'))

/** Numbers that are smaller here, as in the tests of what happens at their ends: all share one copy of the code. */
const smaller = { file: 'utils/log/columns.ts', from: 'chunkSize = 4096', to: 'chunkSize = 256' }

export default defineConfig({
  plugins: [
    {
      name: 'saring-smaller',
      enforce: 'pre',
      transform(code, id) {
        if (!id.endsWith(smaller.file)) return undefined
        if (!code.includes(smaller.from)) throw new Error(`${smaller.file} says no longer: ${smaller.from}`)
        return { code: code.replace(smaller.from, smaller.to), map: null }
      },
    },
    {
      name: 'saring-changed-code',
      enforce: 'pre',
      load: (id) => files[relative(process.cwd(), id.replace(/\?.*$/u, '')).replaceAll('\\', '/')],
    },
    lexicon(),
    lazyExpressions(),
  ],
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    include: ['scripts/mutation/change.test.ts'],
    environment: 'node',
    pool: 'threads',
    reporters: ['dot'],
    silent: true,
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
})
