import { readFileSync } from 'node:fs'
import { relative } from 'node:path'
import { defineConfig } from 'vitest/config'
import { lazyExpressions } from '../lazy-expressions.ts'
import { lexicon } from '../lexicon-plugin.ts'

/** The room's files with Stryker's changes in them, as scripts/mutation.mjs prepared them. */
const { files } = JSON.parse(readFileSync(`${process.env.SARING_MUTATION}/room.json`, 'utf8'))

export default defineConfig({
  plugins: [
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
    testTimeout: 20_000,
    hookTimeout: 60_000,
  },
})
